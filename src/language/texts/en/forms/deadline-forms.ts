import type { FieldTexts, FormsTexts } from '../../form-texts';

const which: FieldTexts = { label: 'Which deadline?', error: 'Choose a deadline.', typed: 'deadline' };

export const deadlineForms = {
  'deadline.start': {
    title: 'Record a deadline',
    intro:
      'A statutory deadline applies alongside your own rhythm. If you record it again, you correct the day it is counted from.',
    chat: 'deadline {subject}; deadline: the child’s plan; who: Liv; from: 12 May',
    submit: 'Record the deadline',
    fields: {
      deadline: which,
      about: {
        label: 'Who is it about? Choose none if it is the whole family.',
        error: 'Choose who it is about.',
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
    title: 'Completed',
    intro: 'Choose the deadline and the day it was completed.',
    chat: 'deadline met {subject}; deadline: the child’s plan; date: today',
    submit: 'Save',
    fields: {
      which,
      on: { label: 'On which day was it completed?', error: 'Choose a day.', typed: 'date' },
    },
  },
  'deadline.drop': {
    title: 'The deadline no longer applies',
    intro:
      'Only when it does not apply after all. If what the law asks for is done, choose “Completed” instead.',
    chat: 'drop deadline {subject}; deadline: the child’s plan; reason: the family has moved',
    submit: 'Drop the deadline',
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
