import { againOf as againFor, lookingVerbs, type Again as MadeAgain } from '../../app/telling/again';
import type { View } from '../../views/view';

/** How something is looked at once more: by ids, which say nothing by themselves. */
export type Again = Pick<MadeAgain, 'verb' | 'ids'>;

/**
 * How a view is made anew, from the state and the rights of that moment: where its card looks again, and where it did not
 * arrive. Undefined where it can't be made of ids alone.
 */
export const madeAgain = (view: View): Again | undefined => {
  const again = againFor(view);
  return again && { verb: again.verb, ids: again.ids };
};

/** How the card of a view looks again by itself. What was just done is said once: it would be taken away unread. */
export const againOf = (view: View): Again | undefined =>
  againFor(view)?.looksAgain ? madeAgain(view) : undefined;

export const looksAgain = (verb: string): boolean => lookingVerbs.has(verb);
