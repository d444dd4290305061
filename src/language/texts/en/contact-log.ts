import type { contactLog as danish } from '../da/contact-log';

export const contactLog: typeof danish = {
  eyebrow: 'Contact · {reference}',
  done: {
    logged: { title: 'The contact is written down', text: 'It’s good that you keep in touch.' },
    accompanied: { title: 'It is written down', text: 'It counts as a contact with the family.' },
    accompanimentPlanned: { title: 'The plan is written down', text: 'You’ll find it here and in the case.' },
    accompanimentDropped: {
      title: 'The plan is off the list',
      text: 'Talk to the family about what they need instead.',
    },
    agreed: { title: 'The agreement is written down', text: 'From now on I follow it.' },
    agreementEnded: { title: 'The usual rhythm applies again', text: 'From now on I follow it.' },
  },
  last: 'Last {on} · {relative}',
  lastNever: 'No contact is written down yet',
  next: 'Next contact',
  missed: { one: 'One contact was missed', many: '{count} contacts in a row were missed' },
  missedNext: 'Call, or drop by. If you have agreed otherwise, write it down.',
  ask: 'Have you been in contact?',
  accompaniments: 'Going along with the family',
  with: 'with {names}',
  by: '{name} goes along',
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
