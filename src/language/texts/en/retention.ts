import type * as danish from '../da/retention';
import type { FormsTexts } from '../form-texts';

export const retention: typeof danish.retention = {
  title: 'Deletion',
  done: {
    held: 'The case is kept. It is not deleted before somebody ends that.',
    released: 'The case follows the time for deletion again.',
  },
  nothing: 'The next round deletes no case',
  dueNext: { one: 'The next round deletes 1 case', many: 'The next round deletes {count} cases' },
  next: 'The next round runs in the night before {on}.',
  months: { one: '1 month', many: '{count} months' },
  days: '{count} days',
  kinds: {
    case: 'Closed cases are kept',
    looks: 'Who saw them is kept',
    lookups: 'Look-ups without a case are kept',
  },
  notice: 'On the list before they are deleted',
  listed: 'On the list now',
  heldLabel: 'Kept by a hold',
  goneLabel: 'Deleted in all',
  planned: 'To be deleted',
  goes: 'Deleted on {on} · closed {closedOn}',
  heldRows: 'Kept until further notice',
  since: 'Since {on}',
  goneRows: 'Deleted last',
  gone: '{reference} · {on} · {rule} after closing',
  intact: 'The trail of deletions is unbroken',
  broken: 'The trail of deletions is broken. Change nothing. Contact whoever runs the system.',
};

export const retentionForms = {
  'retention.hold': {
    title: 'Keep the case',
    button: 'Keep',
    intro: 'Nothing of the case is deleted before somebody ends that. The reason stands in its trail.',
    chat: 'keep {subject}; reason: an appeal is under way',
    submit: 'Keep the case',
    fields: { reason: { label: 'Why?', error: 'Write briefly why.', typed: 'reason' } },
  },
  'retention.release': {
    title: 'End the hold',
    button: 'End hold',
    intro: 'The case follows the municipality’s time again. It stands on the list before it is deleted.',
    chat: 'end hold {subject}; reason: the appeal is decided',
    submit: 'End the hold',
    fields: { reason: { label: 'Why no longer?', error: 'Write briefly why.', typed: 'reason' } },
  },
} satisfies Partial<FormsTexts>;
