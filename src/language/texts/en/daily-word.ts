import type { dailyWord as danish } from '../da/daily-word';

export const dailyWord: typeof danish = {
  title: 'For you today',
  intro: {
    one: 'One family is waiting for something from you.',
    many: '{count} families are waiting for something from you. The most urgent comes first.',
  },
  missed: '{count} times in a row',
  moreWaits: { one: 'and one more thing', many: 'and {count} more things' },
  moreCases: {
    one: 'One more family is waiting. You’ll find it under “My cases”.',
    many: '{count} more families are waiting. You’ll find them under “My cases”.',
  },
  logContact: 'Log the contact',
  planMeeting: 'Plan the meeting',
  settings: 'Under “Settings” you choose when I write, and what I should not remind you of.',
};
