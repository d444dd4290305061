import { againOf, lookingVerbs, type Again as MadeAgain } from '../../app/telling/again';
import type { View } from '../../views/view';

/** How to look at something again: by ids, which say nothing by themselves. */
export type Again = Pick<MadeAgain, 'verb' | 'ids'>;

/**
 * How to make a view again, from the state and the rights at that moment: when its card refreshes, and when it did not
 * arrive. Undefined if it can't be made from ids alone.
 */
export const madeAgain = (view: View): Again | undefined => {
  const again = againOf(view);
  return again && { verb: again.verb, ids: again.ids };
};

/**
 * How the card of a view refreshes itself. One that says what was just done does not, since that would be taken away
 * unread.
 */
export const selfRefreshOf = (view: View): Again | undefined =>
  againOf(view)?.looksAgain ? madeAgain(view) : undefined;

export const looksAgain = (verb: string): boolean => lookingVerbs.has(verb);
