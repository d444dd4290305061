import type { FormsTexts } from '../../form-texts';

/** S11: the forms about protection. */
export const protectionForms = {
  'protection.record': {
    title: 'Protect somebody in the family',
    intro:
      'For address protection, a restraining order and the like. Whoever you protect them from is shown no place, time or contact details, nor that there is a protection.',
    chat: 'protection {subject}; who: Rosa; from: everybody in the private network; reason: address protection',
    submit: 'Save the protection',
    fields: {
      who: { label: 'Who is to be protected?', error: 'Choose at least one.', typed: 'who' },
      from: {
        label: 'Who must not find out?',
        error: 'Choose at least one.',
        typed: 'from',
        choices: { privateNetwork: 'Everybody in the private network' },
      },
      matters: {
        label: 'What must they not find out?',
        error: 'Choose at least one thing.',
        typed: 'what',
        choices: {
          place: 'Place',
          time: 'Time',
          contact: 'Address and contact details',
          participation: 'That the protected person takes part',
        },
      },
      reason: {
        label: 'Why?',
        error: 'Write briefly why.',
        typed: 'reason',
        hint: 'Only the coordinator and the deputy can read the reason',
      },
    },
  },
  'protection.end': {
    title: 'End the protection',
    intro: 'From now on they can be invited to the same things again. What was recorded stays in the trail.',
    chat: 'end protection {subject}; reason: the order was lifted',
    submit: 'End the protection',
    fields: {
      which: { label: 'Which protection?', error: 'Choose a protection.', typed: 'which' },
      reason: { label: 'Why does it no longer apply?', error: 'Write briefly why.', typed: 'reason' },
    },
  },
} satisfies Partial<FormsTexts>;
