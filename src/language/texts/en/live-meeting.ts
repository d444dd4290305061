import type { liveMeeting as danish } from '../da/live-meeting';

export const liveMeeting: typeof danish = {
  eyebrow: 'At the meeting · {reference}',
  done: {
    corrected: { title: 'It has been changed', text: 'What it said before is kept in the audit trail.' },
    removed: { title: 'It has been removed', text: 'What it said before is kept in the audit trail.' },
  },
  notWritten: {
    changed: {
      title: 'Somebody else changed it in the meantime',
      text: 'This is how it stands now. Change it again if it should be different.',
    },
    removed: {
      title: 'Somebody else removed it in the meantime',
      text: 'Write it down again if it should be here.',
    },
    yours: 'You wrote: “{text}”',
  },
  held: 'The meeting has ended. You can’t write any more here.',
  attendance: { present: 'is here', partly: 'is here some of the time', absent: 'didn’t come' },
  attendanceUnsaid: 'not recorded',
  people: 'Who is here?',
  lastScale: 'last time {value}',
  items: 'Agenda',
  progress: '{done} of {total} discussed',
  tick: 'Tick off item {number}',
  untick: 'Take the tick off item {number}',
  sections: { worried: 'We are worried about', works: 'Working well', mustHappen: 'Needs to happen' },
  sectionEmpty: 'Nothing yet',
  agreements: 'Agreements',
  agreementsNone: 'No agreements yet. Write them down as they are said.',
  agreementWho: '{name} will do it',
  agreementNobody: 'Who will do it?',
  agreementBy: 'by {on}',
  agreementNoDay: 'When?',
  change: 'Change',
  remove: 'Remove',
};
