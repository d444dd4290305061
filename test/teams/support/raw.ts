import { fieldsOf, type Json } from '../../../src/tryout/activity';
import type { BotAtWork } from '../../support/running-bot';
import { answerTo } from './presses';

/** An activity as Teams sends it, to be spoiled. */
export type RawActivity = Json & { readonly type: string };

/** The activity of somebody's message in their own chat, with an unused id. */
export const activityOf = async (
  { teams, person }: Pick<BotAtWork, 'teams' | 'person'>,
  who: string,
): Promise<RawActivity> => {
  await answerTo(person(who), 'hjælp');
  const sent = teams.traffic().findLast(({ direction }) => direction === 'toBot');
  count += 1;
  return { type: 'message', ...fieldsOf(sent?.request), id: `raw-${count}` };
};

let count = 0;

/** The same as an invoke of a kind. */
export const invokeOf = (
  { text: _, ...activity }: RawActivity,
  name: unknown,
  value: unknown,
): RawActivity => {
  count += 1;
  return { ...activity, type: 'invoke', name, value, id: `raw-${count}` };
};

/** The same from somebody else, or from elsewhere. */
export const from = (activity: RawActivity, sender: Json, conversation: Json = {}): RawActivity => ({
  ...activity,
  from: { ...fieldsOf(activity.from), ...sender },
  conversation: { ...fieldsOf(activity.conversation), ...conversation },
});
