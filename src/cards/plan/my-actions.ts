import { fill } from '../../language/texts';
import { dueGroups, type MyActionsView } from '../../views/plan/my-actions';
import { asNext, pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { shortened } from '../meeting/meeting-parts';
import { pageOf, pagePart } from '../paging';
import { dotted } from '../parts';

const rowsAtMost = 10;

type Row = MyActionsView['rows'][number];

const rowPart = (
  { reference, what, dueOn, status, comment, presses }: Row,
  isFirst: boolean,
  language: Language,
): Bound => {
  const { dateShort, texts, typed } = language;
  const { action, mine } = texts.plan;
  return {
    line: typed(`${action.statuses[status]} ${shortened(what.replace(/\s+/g, ' '), 200)}`),
    details: typed(
      dotted(
        reference,
        dueOn && fill(mine.by, { dueOn: dateShort(dueOn) }),
        status === 'open' ? undefined : action.words[status],
        comment === undefined ? undefined : fill(action.comment, { comment: shortened(comment, 120) }),
      ),
    ),
    presses: presses.map((press, at) => pressOf(isFirst && at === 0 ? asNext(press) : press, texts)),
  };
};

/** P3: `mine handlinger`, by due date. */
export const myActionsCard: CardDefinition<'my-actions'> = {
  name: 'my-actions',
  bind: (view, language) => {
    const { say, texts } = language;
    const { mine } = texts.plan;
    const page = pageOf(view.rows, view.from ?? 0, rowsAtMost);
    const next = (from: number) =>
      ({ verb: 'actions.mine', as: 'execute', ids: { from: String(from) } }) as const;
    return {
      title: mine.title,
      ...(view.done && {
        done: {
          title: say(mine.done[view.done.status], { what: shortened(view.done.what, 200) }),
          presses: view.done.presses.map((press) => pressOf(press, texts)),
        },
      }),
      ...(view.rows.length === 0 && { none: mine.none }),
      groups: dueGroups.flatMap((group) => {
        const rows = page.rows.filter((row) => row.group === group);
        return rows.length === 0
          ? []
          : [
              {
                label: group === 'late' ? `⚠ ${mine.groups[group]}` : mine.groups[group],
                late: group === 'late',
                rows: rows.map((row) => rowPart(row, row === page.rows[0], language)),
              },
            ];
      }),
      ...pagePart(page, rowsAtMost, next, language),
    };
  },
  summary: (_view, texts) => texts.summaries.myActions,
};
