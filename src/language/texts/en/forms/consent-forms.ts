import type { consentForms as danish } from '../../da/forms/consent-forms';
import type { FieldTexts } from '../../form-texts';

const shared: Readonly<Record<'recipient' | 'types' | 'aboutIds', FieldTexts>> = {
  recipient: {
    label: 'Who may be told?',
    error: 'Choose a department or a person.',
    typed: 'recipient',
    hint: 'Write the name',
  },
  types: { label: 'What may they be told about?', error: 'Choose at least one.', typed: 'information' },
  aboutIds: { label: 'Who is it about?', error: 'Choose who it is about.', typed: 'about' },
};

const purpose: FieldTexts = {
  label: 'What will it be used for?',
  error: 'Choose what it will be used for.',
  typed: 'purpose',
  hint: 'Choose',
};

export const consentForms: typeof danish = {
  'consent.record': {
    title: 'Record consent',
    intro:
      'Talk it through with the family first. Afterwards you get a sentence to read aloud, and a sheet to sign.',
    chat: 'record consent {subject}; yes from: Rosa; recipient: Jobcenter; information: work and education; about: Rosa; how: orally',
    submit: 'Save the answer',
    fields: {
      givers: { label: 'Who says yes?', error: 'Choose who says yes.', typed: 'yes from' },
      refusedBy: { label: 'Who says no?', error: 'Choose who says no.', typed: 'no from' },
      ...shared,
      purpose,
      how: {
        label: 'How did they answer?',
        error: 'Choose how they answered.',
        typed: 'how',
        choices: { written: 'In writing', oral: 'Orally', digital: 'Digitally' },
      },
      on: { label: 'When did they answer?', error: 'Choose a date.', typed: 'date' },
      reviewOn: {
        label: 'If yes: how long does it last?',
        error: 'Choose the last day before you ask again.',
        typed: 'lasts until',
      },
    },
  },
  'consent.ask': {
    title: 'Ask for consent',
    intro:
      'Asking the family becomes a to-do for the coordinator. You are told here when they have answered.',
    chat: 'ask for consent {subject}; ask: Viggo; recipient: Otto; information: wellbeing; about: Liv; reason: Liv would like Otto to be there',
    submit: 'Ask for consent',
    fields: {
      givers: { label: 'Who should be asked?', error: 'Choose who should be asked.', typed: 'ask' },
      ...shared,
      purpose,
      reason: {
        label: 'Why is it needed?',
        error: 'Write why it is needed.',
        typed: 'reason',
        hint: 'Write it so that it can be said to the family',
      },
    },
  },
  'consent.disclose': {
    title: 'Share without consent',
    intro:
      'Only when there is a legal basis and it can’t wait for consent. Your lead is told at once, and it is recorded in the audit trail.',
    chat: 'share without consent {subject}; legal basis: early and preventive cooperation; recipient: Jobcenter; information: wellbeing; about: Liv; reason: the meeting is tomorrow; until: in 3 days',
    submit: 'Share without consent',
    fields: {
      legalBasis: {
        label: 'What is the legal basis?',
        error: 'Choose a legal basis.',
        typed: 'legal basis',
        alsoTyped: 'rule',
        hint: 'Choose',
      },
      ...shared,
      reason: {
        label: 'Why can’t it wait for consent?',
        error: 'Write why it can’t wait.',
        typed: 'reason',
        hint: 'Your lead can read the reason',
      },
      until: { label: 'Until the end of which day?', error: 'Choose the last day.', typed: 'until' },
    },
  },
};
