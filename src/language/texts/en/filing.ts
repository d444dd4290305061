import type * as danish from '../da/filing';

export const filing: typeof danish.filing = {
  title: 'Filing',
  eyebrow: 'Filing · {reference}',
  text: 'What has to go into the municipality’s case system.',
  none: 'There is nothing to file.',
  done: { title: 'It is filed', text: 'The receipt is saved.' },
  kinds: {
    minutes: 'Minutes',
    agenda: 'Agenda',
    consent: 'Consent',
    withdrawal: 'Consent withdrawn',
    handover: 'Hand-over',
  },
  choice: '{what} {on}',
  paperTitle: '{what} {on}',
  approved: 'Approved on {on}',
  by: 'By {by}',
  overdue: '⚠ Should have been filed by {by}',
  filed: '✓ Receipt {receipt}',
};

export const filingForms: typeof danish.filingForms = {
  'filing.record': {
    title: 'Has been filed',
    intro: 'Put the document into the municipality’s case system, and write the number from there.',
    chat: 'document filed {subject}; document: consent; receipt: 27.24.00-G01-12-26',
    submit: 'Save the receipt',
    fields: {
      which: { label: 'Which document?', error: 'Choose a document.', typed: 'document' },
      receipt: { label: 'Number of the receipt', error: 'Write the number.', typed: 'receipt' },
    },
  },
};
