import type { contactLog as danish } from '../da/contact-log';

export const contactLog: typeof danish = {
  eyebrow: 'Contact · {reference}',
  done: {
    logged: { title: 'The contact has been recorded', text: 'It’s good that you keep in touch.' },
    accompanied: { title: 'It has been recorded', text: 'It counts as a contact with the family.' },
    accompanimentPlanned: {
      title: 'The plan has been recorded',
      text: 'You’ll find it here and in the case.',
    },
    accompanimentDropped: {
      title: 'The plan is off the list',
      text: 'Talk to the family about what they need instead.',
    },
    agreed: { title: 'The agreement has been recorded', text: 'I’ll go by it from now on.' },
    agreementEnded: { title: 'The usual rhythm applies again', text: 'I’ll go by it from now on.' },
  },
  last: 'Last {on} · {relative}',
  lastNever: 'No contact has been recorded yet',
  next: 'Next contact',
  missed: { one: 'One contact was missed', many: '{count} contacts in a row were missed' },
  missedNext: 'Call, or drop by. If you have agreed otherwise, record it.',
  ask: 'Have you been in contact?',
  accompaniments: 'Going along with the family',
  with: 'with {names}',
  by: '{name} is going along',
  deviations: 'Agreed with the family',
  deviation: { until: '{what}: next time by {until}', everyDays: '{what}: every {days} days' },
  agreedOn: 'Agreed {on}: {reason}',
  kinds: {
    startupMeeting: 'The start-up meeting',
    followUpMeeting: 'The follow-up meetings',
    contact: 'The contact',
  },
  more: 'There are {count} more.',
};
