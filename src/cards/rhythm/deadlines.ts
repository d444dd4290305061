import { fill } from '../../language/texts';
import type { DeadlinesView } from '../../views/rhythm/deadline';
import type { ActionLink } from '../../views/verbs';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { donePart } from '../meeting/meeting-parts';
import { pageOf, pagePart } from '../paging';
import { deadlinePart, dotted } from '../parts';

type Row = DeadlinesView['deadlines'][number];

/** More than this would make the card too large. */
const rowsAtMost = 8;

const rowPart = (row: Row, view: DeadlinesView, language: Language): Bound => {
  const { locale, texts, typed } = language;
  const { countedFrom, givenUp } = texts.deadlines;
  const { rule } = row;
  const counted = fill(countedFrom, {
    on: language.dateInYear(row.startedOn),
    ...(rule && { what: rule.countsFrom[locale] }),
  });
  return {
    ...deadlinePart(row.due, view.today, language),
    rule: typed(rule === undefined ? `${counted}. ${givenUp}` : dotted(counted, rule.reference)),
    ...(row.actions.length > 0 && { presses: row.actions.map((action) => pressOf(action, texts)) }),
  };
};

/** L6: a case's running statutory deadlines. */
export const deadlinesCard: CardDefinition<'deadlines'> = {
  name: 'deadlines',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { deadlines } = texts;
    const page = pageOf(view.deadlines, view.from ?? 0, rowsAtMost);
    const pageFrom = (from: number): ActionLink => ({
      verb: 'deadline.show',
      as: 'execute',
      ids: { reference: view.reference, from: String(from) },
    });
    return {
      eyebrow: say(deadlines.eyebrow, { reference: view.reference }),
      title: typed(view.alias),
      ...(view.done && { done: donePart(deadlines.done[view.done]) }),
      rows: page.rows.map((row) => rowPart(row, view, language)),
      ...pagePart(page, rowsAtMost, pageFrom, language),
      ...(view.deadlines.length === 0
        ? { none: { title: deadlines.none, text: deadlines.noneNext } }
        : { beside: deadlines.beside }),
    };
  },
  summary: (_view, texts) => texts.summaries.deadlines,
};
