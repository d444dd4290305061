import { fill } from '../language/texts';
import type { ActionLink } from '../views/verbs';
import { pressOf } from './actions';
import type { Bound } from './definition';
import type { Language } from './language';

/** Some rows of a list that is too long for a card. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** How many rows come before these. */
  readonly from: number;
  readonly total: number;
}

/** The page that begins at `from`, or the last one if there are fewer rows by now. */
export const pageOf = <Row>(all: readonly Row[], from: number, atMost: number): Page<Row> => {
  const lastPage = Math.max(0, Math.ceil(all.length / atMost) - 1) * atMost;
  const begin = Math.min(from, lastPage);
  return { rows: all.slice(begin, begin + atMost), from: begin, total: all.length };
};

/**
 * `Viser 1–12 af 34` with the press for the next page; the first page follows the last. Nothing if all rows are shown.
 * `next`: the press that shows the page beginning there.
 */
export const pagePart = (
  { from, rows, total }: Page<unknown>,
  atMost: number,
  next: (from: number) => ActionLink,
  { say, texts }: Language,
): { readonly page?: Bound } => {
  if (rows.length === total) return {};
  const { paging } = texts.words;
  const after = from + rows.length < total ? from + rows.length : 0;
  const span = (
    { one, many }: { readonly one: string; readonly many: string },
    begin: number,
    end: number,
  ): string => fill(end === begin + 1 ? one : many, { first: begin + 1, last: end, total });
  return {
    page: {
      shown: say(span(paging.shown, from, from + rows.length)),
      presses: [pressOf(next(after), texts, span(paging.next, after, Math.min(after + atMost, total)))],
    },
  };
};
