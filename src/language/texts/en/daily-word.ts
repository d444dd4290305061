import type { dailyWord as danish } from '../da/daily-word';

export const dailyWord: typeof danish = {
  title: 'For you today',
  intro: {
    one: 'One family waits for something from you.',
    many: '{count} families wait for something from you. What is most urgent comes first.',
  },
  missed: '{count} times in a row',
  moreWaits: { one: 'and one more thing', many: 'and {count} more things' },
  moreCases: {
    one: 'One more family waits. You find it under “My cases”.',
    many: '{count} more families wait. You find them under “My cases”.',
  },
  logContact: 'Log the contact',
  planMeeting: 'Plan the meeting',
  settings: 'Under “Settings” you choose when I write, and what I should leave out.',
};
