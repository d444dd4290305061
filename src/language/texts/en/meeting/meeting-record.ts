import type * as danish from '../../da/meeting/meeting-record';
import type { FieldTexts, FormsTexts } from '../../form-texts';

export const liveMeeting: typeof danish.liveMeeting = {
  eyebrow: 'At the meeting · {reference}',
  ask: {
    title: 'Nothing has been noted',
    text: 'If you close it now, the meeting counts as held, and nothing more can be noted. Did it take place?',
  },
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

export const heldMeeting: typeof danish.heldMeeting = {
  eyebrow: 'Looking back · {reference}',
  who: 'Who came?',
  came: {
    present: 'Took part: {names}',
    partly: 'Took part some of the time: {names}',
    absent: 'Didn’t come: {names}',
    unsaid: 'Not recorded: {names}',
  },
  scale: 'Scale 0–10, in their own numbers',
  agreements: 'Agreements',
  leftOpen: 'Still open',
  nothing: 'Nothing was written down at the meeting.',
  outcome: {
    agreements: { none: 'no agreements', one: '1 agreement', many: '{count} agreements' },
    leftOpen: { one: '1 item still open', many: '{count} items still open' },
  },
  last: 'Last meeting · {kind} {on}',
  lastScale: 'Scale 0–10: {numbers}',
};

/** An agreement: the same when it is caught and when it is corrected. */
const agreement: Readonly<Record<'what' | 'responsible' | 'dueOn' | 'item', FieldTexts>> = {
  what: { label: 'What is agreed?', error: 'Write what is agreed.', typed: 'agreement' },
  responsible: { label: 'Who will do it?', error: 'Choose who will do it.', typed: 'who' },
  dueOn: { label: 'By when?', error: 'Choose a day.', typed: 'by' },
  item: { label: 'Under which item?', error: 'Choose an item.', typed: 'item' },
};

/** What was said: the same when it is caught and when it is corrected. */
const note: Readonly<Record<'section' | 'text' | 'item', FieldTexts>> = {
  section: {
    label: 'Where does it belong?',
    error: 'Choose where it belongs.',
    typed: 'where',
    choices: { worried: 'We are worried about', works: 'Working well', mustHappen: 'Needs to happen' },
  },
  text: { label: 'What was said?', error: 'Write what was said.', typed: 'said' },
  item: { label: 'Under which item?', error: 'Choose an item.', typed: 'item' },
};

/** M6: the forms at the meeting itself. */
export const liveForms = {
  'live.agreement': {
    title: 'Agreement',
    button: 'New agreement',
    intro: 'What is agreed, who will do it, and when? One agreement has one person responsible.',
    chat: 'agreement {subject}; agreement: Viggo drives on Tuesdays; who: Viggo; by: in 2 weeks',
    submit: 'Save the agreement',
    fields: agreement,
  },
  'live.attendance': {
    title: 'Who is here?',
    intro: 'Tick those who are here. You can change it along the way.',
    chat: 'attendance {subject}; here: Rosa and Liv; not here: Viggo',
    submit: 'Save',
    fields: {
      present: { label: 'Here the whole time', error: 'Choose who is here.', typed: 'here' },
      partly: { label: 'Here some of the time', error: 'Choose who is here.', typed: 'some of the time' },
      absent: { label: 'Didn’t come', error: 'Choose who didn’t come.', typed: 'not here' },
    },
  },
  'live.changeAgreement': {
    title: 'Change the agreement',
    intro: 'What is agreed, who will do it, and by when? What it said before is kept in the audit trail.',
    chat: 'correct agreement {subject}; which: Call; who: Rosa; by: 22 June',
    submit: 'Save the change',
    fields: {
      which: { label: 'Which agreement?', error: 'Choose which agreement to change.', typed: 'which' },
      ...agreement,
    },
  },
  'live.changeNote': {
    title: 'Change what was written down',
    button: 'Change it',
    intro: 'Briefly, and in the words that were said. What it said before is kept in the audit trail.',
    chat: 'correct note {subject}; which: Mondays; said: Mondays have become easier',
    submit: 'Save the change',
    fields: {
      which: { label: 'What is to be changed?', error: 'Choose what to change.', typed: 'which' },
      ...note,
    },
  },
  'live.note': {
    title: 'Make a note',
    intro: 'Briefly, and in the words that were said.',
    chat: 'write down {subject}; where: working well; said: Liv looks forward to football',
    submit: 'Save',
    fields: note,
  },
  'live.scale': {
    title: 'Scale 0–10',
    intro: 'How are things right now? 0 is as bad as can be. 10 is good enough for us to let go.',
    chat: 'scale {subject}; who: Rosa; number: 4',
    submit: 'Save the number',
    fields: {
      participant: { label: 'Who says it?', error: 'Choose who says it.', typed: 'who' },
      scale: {
        label: 'Which number?',
        error: 'Write a whole number from 0 to 10.',
        typed: 'number',
        hint: '0 to 10',
      },
    },
  },
} satisfies Partial<FormsTexts>;
