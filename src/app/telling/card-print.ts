import { sha256 } from '../../domain/base/sha256';
import type { CaseReference } from '../../domain/case/family-case';
import type { View } from '../../views/view';
import { sameAgain } from './again';
import type { Notice } from './notices';

const digest = (text: string): string => sha256(text, 40);

/** What is said only once, and the day that words like "today" refer to: leaving them out, a card says the same. */
const passing: ReadonlySet<string> = new Set(['done', 'noLonger', 'notWritten', 'sheetUrl', 'today']);

/** The same for two views that show the same; reveals nothing of what they show. */
export const printOf = (view: View): string =>
  digest(JSON.stringify(view, (key, value: unknown) => (passing.has(key) ? undefined : value)));

/** References anywhere in a view. */
const references = /(?<![\p{L}\d])\p{Lu}{2,6}-(?:19|20)\d\d-\d{3,6}(?!\d)/gu;

/** A card names few cases; what somebody typed may name more. */
const casesAtMost = 60;

/** The cases a view, or the notice it was made for, is about. Empty for a view without case data. */
export const casesIn = (view: View, notice?: Notice): readonly CaseReference[] => {
  const found = JSON.stringify([notice, sameAgain(view), view]).match(references) ?? [];
  return [...new Set(found)].slice(0, casesAtMost) as unknown as readonly CaseReference[];
};

/** The page somebody is on, why they asked, and which opening of a form it is: none of it makes another view. */
const beside: ReadonlySet<string> = new Set(['from', 'page', 'purpose', 'repetitionKey', 'sequence']);

/**
 * S9: the same for cards of which only one stays: the same view of the same thing. Undefined where each stays for itself.
 */
export const sameCardOf = (view: View): string | undefined => {
  const ids = view.name === 'form' ? view.ids : sameAgain(view)?.ids;
  if (ids === undefined) return view.name === 'daily-word' ? digest(view.name) : undefined;
  const about = Object.entries(ids).filter(([key]) => !beside.has(key));
  return digest(JSON.stringify([view.name, view.name === 'form' && view.form, about.sort()]));
};
