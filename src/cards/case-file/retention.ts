import { counted, fill } from '../../language/texts';
import type { RetentionView } from '../../views/case/retention';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { pageOf, pagePart } from '../paging';

/** With more, the card grows too large. */
const plannedAtMost = 8;
const heldAtMost = 8;

type Row = RetentionView['planned'][number] | RetentionView['held'][number];

const rowPart = (row: Row, { dateInYear, say, texts }: Language): Bound => {
  const { retention } = texts;
  return {
    name: row.reference,
    when:
      'deleteOn' in row
        ? say(retention.goes, { on: dateInYear(row.deleteOn), closedOn: dateInYear(row.closedOn) })
        : say(retention.since, { on: dateInYear(row.on) }),
    ...(row.press && { presses: [pressOf(row.press, texts)] }),
  };
};

/** L4: what is kept how long, and what the next rounds delete. */
export const retentionCard: CardDefinition<'retention'> = {
  name: 'retention',
  wide: true,
  bind: (view, language) => {
    const { dateInYear, day, say, texts } = language;
    const { retention } = texts;
    const page = pageOf(view.planned, view.from ?? 0, plannedAtMost);
    const next = (from: number) =>
      ({ verb: 'retention.show', as: 'execute', ids: { from: String(from) } }) as const;
    const months = (count: number): string => counted(retention.months, count);
    const rows = (label: string, all: readonly Row[]): Bound => ({
      label,
      rows: all.map((row) => rowPart(row, language)),
    });
    return {
      title: retention.title,
      ...(view.done && { done: retention.done[view.done] }),
      verdict: {
        tone: view.dueNext === 0 ? 'good' : 'warning',
        title:
          view.dueNext === 0 ? `✓ ${retention.nothing}` : `⚠ ${counted(retention.dueNext, view.dueNext)}`,
        text: say(retention.next, { on: day(view.next) }),
      },
      facts: [
        { label: retention.kinds.case, value: months(view.months.case) },
        { label: retention.kinds.looks, value: months(view.months.looks) },
        { label: retention.kinds.lookups, value: months(view.months.lookups) },
        { label: retention.notice, value: fill(retention.days, { count: view.noticeDays }) },
        { label: retention.listed, value: String(view.total) },
        { label: retention.heldLabel, value: String(view.heldTotal) },
        { label: retention.goneLabel, value: String(view.goneTotal) },
      ],
      ...(page.total > 0 && { planned: rows(retention.planned, page.rows) }),
      ...pagePart(page, plannedAtMost, next, language),
      ...(view.held.length > 0 && { held: rows(retention.heldRows, view.held.slice(0, heldAtMost)) }),
      ...(view.gone.length > 0 && {
        gone: {
          label: retention.goneRows,
          rows: view.gone.map(({ reference, deletedOn, months: rule }) => ({
            line: say(retention.gone, { reference, on: dateInYear(deletedOn), rule: months(rule) }),
          })),
        },
      }),
      ...(view.intact !== undefined && {
        trail: view.intact ? `✓ ${retention.intact}` : `⚠ ${retention.broken}`,
      }),
    };
  },
  summary: (_view, texts) => texts.summaries.retention,
};
