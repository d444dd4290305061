import type { FieldTexts, FormsTexts } from '../../form-texts';

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
