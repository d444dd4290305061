import type { FieldTexts, FormsTexts } from '../../form-texts';

const which: FieldTexts = { label: 'Which deadline?', error: 'Choose a deadline.', typed: 'deadline' };

export const deadlineForms = {
  'deadline.start': {
    title: 'Record a deadline',
    intro:
      'A deadline in law applies alongside your own rhythm. If you record it again, you correct the day it is counted from.',
    chat: 'deadline {subject}; deadline: the child’s plan; who: Liv; from: 12 May',
    submit: 'Record the deadline',
    fields: {
      deadline: which,
      about: {
        label: 'Whom is it about? Choose none if it is the whole family.',
        error: 'Choose whom it is about.',
        typed: 'who',
      },
      startedOn: {
        label: 'From which day is it counted?',
        error: 'Choose the day that the deadline is counted from.',
        typed: 'from',
      },
    },
  },
  'deadline.met': {
    title: 'It is done',
    intro: 'Choose the deadline and the day it was done.',
    chat: 'deadline met {subject}; deadline: the child’s plan; date: today',
    submit: 'Save',
    fields: {
      which,
      on: { label: 'On which day was it done?', error: 'Choose a day.', typed: 'date' },
    },
  },
  'deadline.drop': {
    title: 'The deadline no longer applies',
    intro:
      'Only when it does not apply after all. If what the law asks for is done, choose “It is done” instead.',
    chat: 'drop deadline {subject}; deadline: the child’s plan; reason: the family has moved',
    submit: 'Let the deadline go',
    fields: {
      which,
      reason: {
        label: 'Why does it not apply?',
        error: 'Write briefly why.',
        typed: 'reason',
        hint: 'So that others can understand it later',
      },
    },
  },
} satisfies Partial<FormsTexts>;
