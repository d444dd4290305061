import type { deadlines as danish } from '../da/deadlines';

export const deadlines: typeof danish = {
  eyebrow: 'Statutory deadlines · {reference}',
  title: 'Statutory deadlines',
  done: {
    started: { title: 'The deadline is recorded', text: 'You’ll also see it when you open the case.' },
    met: { title: 'Completed', text: 'Good. The deadline is off the list.' },
    dropped: {
      title: 'The deadline no longer applies',
      text: 'It has been taken off the list, and the reason is kept.',
    },
    ended: { title: 'That deadline is no longer running', text: 'You don’t have to do anything more.' },
  },
  beside: 'They apply alongside your own rhythm, and don’t move when you agree something else.',
  none: 'No deadlines are running',
  noneNext: 'When something happens that the law sets a deadline for, record it here.',
  countedFrom: 'Counted from {on}[: {what}]',
  givenUp: 'The deadline is no longer on the municipality’s list. Check whether it still applies.',
  choice: '{name} (counted from: {from})',
};
