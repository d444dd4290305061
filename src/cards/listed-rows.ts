import type { ActionLink } from '../views/verbs';
import type { Bound } from './definition';
import type { Language } from './language';
import { pageOf, pagePart } from './paging';
import { given } from './parts';

const rowsAtMost = 10;

/** What such lists share: a title, rows with a line, details and presses, and a text for an empty one. */
interface Listed {
  readonly eyebrow?: string;
  readonly title: string;
  readonly text?: string;
  readonly none: string;
  readonly from: number;
  readonly next: (from: number) => ActionLink;
}

/** A list page by page. */
export const listOf = <Row>(
  rows: readonly Row[],
  { eyebrow, title, text, none, from, next }: Listed,
  /** `isFirst`: the first thing to do, among rows that ask for something. */
  rowPart: (row: Row, isFirst: boolean) => Bound,
  language: Language,
): Bound => {
  const page = pageOf(rows, from, rowsAtMost);
  return {
    ...given('eyebrow', eyebrow),
    title,
    ...(rows.length === 0 ? { none } : given('text', text)),
    rows: page.rows.map((row, at) => rowPart(row, at === 0)),
    ...pagePart(page, rowsAtMost, next, language),
  };
};
