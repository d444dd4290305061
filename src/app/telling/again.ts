import type { ActionLink, Verb } from '../../views/verbs';
import type { View } from '../../views/view';
import { refreshOf } from '../capabilities';

/** The press that makes a view again, from the state and the rights of the moment at which it is made. */
export interface Again extends Required<Pick<ActionLink, 'verb' | 'ids'>> {
  /** A card that is looked at makes itself again. Others stay as they are until what they show changes. */
  readonly looksAgain: boolean;
  /** It is another view then: it stands in for an answer of the moment, but is not the same card. */
  readonly becomesAnother: boolean;
}

/** What was just done is said once; a card that looked again by itself would take it away unread. */
const saysWhatWasDone = (view: View): boolean =>
  ('done' in view && view.done !== undefined) ||
  ('sheetUrl' in view && view.sheetUrl !== undefined) ||
  ('papers' in view && view.papers !== undefined);

/**
 * How a view is made again: by a card that is looked at, and by the outbox where somebody may no longer hear what stands
 * there (S9). Undefined where it can't be.
 */
export const againOf = (view: View): Again | undefined => {
  const row = refreshOf[view.name];
  const ids = row === 'never' ? undefined : row.ids(view);
  if (row === 'never' || ids === undefined) return undefined;
  const { verb, looksAgain, becomesAnother = false } = row;
  return {
    verb,
    ids,
    looksAgain: looksAgain === 'always' || (looksAgain === 'unlessSaid' && !saysWhatWasDone(view)),
    becomesAnother,
  };
};

/** The same where the card stays the same; undefined for an answer of the moment that another view stands in for. */
export const sameAgain = (view: View): Again | undefined => {
  const again = againOf(view);
  return again?.becomesAnother ? undefined : again;
};

/** What cards look again by. */
export const lookingVerbs: ReadonlySet<string> = new Set<Verb>(
  Object.values(refreshOf).flatMap((row) =>
    row === 'never' || row.looksAgain === undefined ? [] : [row.verb],
  ),
);
