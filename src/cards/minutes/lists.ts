import type { FilingView, MinutesListView } from '../../views/minutes/lists';
import type { ActionLink } from '../../views/verbs';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { donePart, shortened } from '../meeting/meeting-parts';
import { pageOf, pagePart } from '../paging';
import { dotted, given } from '../parts';

const rowsAtMost = 10;

/** What the three lists share: a title, rows with a line, details and presses, and what is said of an empty one. */
interface Listed {
  readonly eyebrow?: string;
  readonly title: string;
  readonly text?: string;
  readonly none: string;
  readonly from: number;
  readonly next: (from: number) => ActionLink;
}

const listOf = <Row>(
  rows: readonly Row[],
  { eyebrow, title, text, none, from, next }: Listed,
  rowPart: (row: Row) => Bound,
  language: Language,
): Bound => {
  const page = pageOf(rows, from, rowsAtMost);
  return {
    ...given('eyebrow', eyebrow),
    title,
    ...(rows.length === 0 ? { none } : given('text', text)),
    rows: page.rows.map(rowPart),
    ...pagePart(page, rowsAtMost, next, language),
  };
};

const from =
  (verb: ActionLink['verb']) =>
  (at: number): ActionLink => ({
    verb,
    as: 'execute',
    ids: { from: String(at) },
  });

type MinutesRow = MinutesListView['rows'][number];

/** `referater`. */
export const minutesListCard: CardDefinition<'minutes-list'> = {
  name: 'minutes-list',
  bind: (view, language) => {
    const { dateShort, say, texts, typed } = language;
    const { list } = texts.minutes;
    return listOf<MinutesRow>(
      view.rows,
      { title: list.title, none: list.none, from: view.from ?? 0, next: from('minutes.list') },
      ({ waitsFor, reference, alias, kind, on, dueBy, press }) => ({
        line: typed(dotted(alias, reference)),
        label: list.waits[waitsFor],
        details: say(
          dotted(
            texts.meeting.kinds[kind],
            dateShort(on),
            dueBy && list.by.replace('{by}', dateShort(dueBy)),
          ),
        ),
        late: dueBy !== undefined && dueBy < view.today,
        presses: [pressOf(press, texts)],
      }),
      language,
    );
  },
  summary: (_view, texts) => texts.summaries.minutesList,
};

/** R7: `journal`. */
export const filingCard: CardDefinition<'filing'> = {
  name: 'filing',
  bind: (view, language) => {
    const { dateShort, say, texts } = language;
    const { filing } = texts.minutes;
    return {
      ...listOf<FilingView['rows'][number]>(
        view.rows,
        {
          ...(view.reference !== undefined && {
            eyebrow: say(filing.eyebrow, { reference: view.reference }),
          }),
          title: view.alias === undefined ? filing.title : language.typed(view.alias),
          text: filing.text,
          none: filing.none,
          from: view.from ?? 0,
          next: from('filing.show'),
        },
        ({ reference, kind, on, approvedOn, dueBy, overdue, receipt, actions }) => ({
          line: say(dotted(reference, texts.meeting.kinds[kind], dateShort(on))),
          label: say(
            receipt === undefined ? (overdue ? filing.overdue : filing.by) : filing.filed,
            receipt === undefined ? { by: dateShort(dueBy) } : { receipt: shortened(receipt, 60) },
          ),
          details: say(filing.approved, { on: dateShort(approvedOn) }),
          late: overdue,
          ...(actions.length > 0 && { presses: actions.map((action) => pressOf(action, texts)) }),
        }),
        language,
      ),
      ...(view.done && { done: donePart(filing.done) }),
    };
  },
  summary: (_view, texts) => texts.summaries.filing,
};
