import type { liveMeeting as danish } from '../da/live-meeting';

export const liveMeeting: typeof danish = {
  eyebrow: 'At the meeting · {reference}',
  held: 'The meeting has ended. Nothing more can be written here.',
  attendance: { present: 'is here', partly: 'is here some of the time', absent: 'didn’t come' },
  attendanceUnsaid: 'not written down',
  people: 'Who is here?',
  items: 'Agenda',
  progress: '{done} of {total} talked through',
  tick: 'Tick off item {number}',
  untick: 'Take the tick off item {number}',
  sections: { worried: 'We are worried about', works: 'Works well', mustHappen: 'Must happen' },
  sectionEmpty: 'Nothing yet',
  agreements: 'Agreements',
  agreementsNone: 'No agreements yet. Write them down as they are said.',
  agreementWho: '{name} does it',
  agreementNobody: 'Who does it?',
  agreementBy: 'by {on}',
  agreementNoDay: 'When?',
  change: 'Change',
  remove: 'Remove',
  more: 'There are {count} more.',
};
