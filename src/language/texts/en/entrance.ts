import type { entrance as danish } from '../da/entrance';

export const entrance: typeof danish = {
  eyebrow: 'Point of entry',
  asked: 'You asked who decides about {subject}.',
  hours: 'Open',
  decisions: 'Who decides what',
  noDecisions: 'Nothing has been recorded about who decides what. Call or write to the point of entry.',
  list: {
    title: 'Which department?',
    intro: 'Choose a department, and you’ll see who to write to and who decides what.',
    notFound: 'I don’t know a department called “{name}”. Choose one of these.',
    none: 'There are no departments on the list yet. Ask your administrator to import them.',
    open: 'See the point of entry to {department}',
  },
};
