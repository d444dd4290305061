import type { FilingView } from '../../views/filing';
import type { ActionLink } from '../../views/verbs';
import { asNext, pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { listOf } from '../listed-rows';
import { donePart, shortened } from '../meeting/meeting-parts';
import { dotted, given } from '../parts';

type Row = FilingView['rows'][number];

const receiptLetters = 60;

/** Once the papers are at hand, the next step is to record that they are filed. */
const nextOf = ({ actions, papers }: Row): ActionLink | undefined =>
  papers === undefined ? actions[0] : actions.find(({ verb }) => verb === 'filing.record');

const pressesOf = (row: Row, isFirst: boolean, { texts }: Language): readonly Bound[] => [
  ...(row.papers ?? []).map(({ file, url }) => ({
    type: 'Action.OpenUrl',
    title: texts.minutes.papers.files[file],
    url,
  })),
  ...row.actions.map((action) => ({
    ...pressOf(isFirst && action === nextOf(row) ? asNext(action) : action, texts),
  })),
];

/** With a single case, its reference stands above them all. */
const rowPart = (row: Row, isOfOne: boolean, isFirst: boolean, language: Language): Bound => {
  const { approvedOn, dueBy, kind, matter, on, overdue, papers, receipt, reference } = row;
  const { dateShort, say, texts } = language;
  const { filing } = texts;
  const presses = pressesOf(row, isFirst, language);
  return {
    line: say(
      dotted(
        isOfOne ? undefined : reference,
        filing.kinds[matter],
        kind && texts.meeting.kinds[kind].toLowerCase(),
        dateShort(on),
      ),
    ),
    label:
      receipt === undefined
        ? say(overdue ? filing.overdue : filing.by, { by: dateShort(dueBy) })
        : say(filing.filed, { receipt: shortened(receipt, receiptLetters) }),
    ...given('details', approvedOn && say(filing.approved, { on: dateShort(approvedOn) })),
    ...given('ready', papers && texts.minutes.papers.label),
    late: overdue,
    ...(presses.length > 0 && { presses }),
  };
};

/** R7: `journal`. */
export const filingCard: CardDefinition<'filing'> = {
  name: 'filing',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { filing } = texts;
    const { alias, done, from = 0, reference, rows } = view;
    return {
      ...listOf<Row>(
        rows,
        {
          ...(reference !== undefined && { eyebrow: say(filing.eyebrow, { reference }) }),
          title: alias === undefined ? filing.title : typed(alias),
          text: filing.text,
          none: filing.none,
          from,
          next: (at) => ({
            verb: 'filing.show',
            as: 'execute',
            ids: { ...(reference !== undefined && { reference }), from: String(at) },
          }),
        },
        (row, isFirst) => rowPart(row, reference !== undefined, isFirst, language),
        language,
      ),
      ...(done && { done: donePart(filing.done) }),
    };
  },
  summary: (_view, texts) => texts.summaries.filing,
};
