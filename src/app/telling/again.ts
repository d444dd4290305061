import type { ActionLink, Verb } from '../../views/verbs';
import type { View } from '../../views/view';
import { refreshOf } from '../capabilities';

/** The press that makes a view again, from the state and the rights at the time. */
export interface Again extends Required<Pick<ActionLink, 'verb' | 'ids'>> {
  /** The card refreshes itself when looked at. Others stay as they are until what they show changes. */
  readonly looksAgain: boolean;
  /** The result is another view: it takes the place of a momentary answer, but is not the same card. */
  readonly becomesAnother: boolean;
}

/** What was just done is said once; a card that refreshed itself would take it away unread. */
const saysWhatWasDone = (view: View): boolean =>
  ('done' in view && view.done !== undefined) ||
  ('sheetUrl' in view && view.sheetUrl !== undefined) ||
  ('papers' in view && view.papers !== undefined);

/**
 * How a view is made again: by a card that is looked at, and by the outbox when somebody may no longer hear what it shows
 * (S9). Undefined if it can't be.
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

/** The same, if the card stays the same; undefined for a momentary answer that another view replaces. */
export const sameAgain = (view: View): Again | undefined => {
  const again = againOf(view);
  return again?.becomesAnother ? undefined : again;
};

/** The verbs by which cards refresh themselves. */
export const lookingVerbs: ReadonlySet<string> = new Set<Verb>(
  Object.values(refreshOf).flatMap((row) =>
    row === 'never' || row.looksAgain === undefined ? [] : [row.verb],
  ),
);
