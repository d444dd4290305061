import type { MeetingState } from '../../domain/case/family-case';
import { formatDay } from '../../language/dates';
import { listedAtMost } from '../../language/lists';
import { fill } from '../../language/texts';
import { formatHours } from '../../language/times';
import type { MeetingListView } from '../../views/meeting/meeting';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { pageOf, pagePart } from '../paging';
import { capitalised, dotted } from '../parts';
import { outcomeWords } from './meeting-record';

type Row = MeetingListView['meetings'][number];

const rowsAtMost = 10;
/** Of those who came; the meeting itself names them all. */
const namesAtMost = 6;

const signs: Readonly<Record<MeetingState, string>> = {
  planned: '○',
  invited: '●',
  held: '✓',
  cancelled: '✕',
};

/** Who came to a meeting that was held, and what it left. */
const outcomeLines = (
  { outcome }: Row,
  { locale, say, texts }: Language,
): readonly { readonly line: string }[] => {
  if (outcome === undefined) return [];
  const { heldMeeting } = texts;
  const names = listedAtMost(outcome.came, namesAtMost, locale);
  return [
    ...(names === '' ? [] : [{ line: say(heldMeeting.came.present, { names }) }]),
    { line: say(capitalised(outcomeWords(outcome, texts))) },
  ];
};

const rowPart = (row: Row, language: Language): Bound => {
  const { kind, press, state, time } = row;
  const { locale, texts, typed } = language;
  const { kinds, list } = texts.meeting;
  const day = formatDay(time.on, locale);
  return {
    sign: signs[state],
    state,
    day: capitalised(day),
    details: typed(dotted(formatHours(time, locale), kinds[kind], list.states[state])),
    lines: outcomeLines(row, language),
    press: pressOf(press, texts, fill(list.open, { kind: kinds[kind], on: day })),
  };
};

/** A case's meetings: the coming ones, then the latest that are over. */
export const meetingListCard: CardDefinition<'meeting-list'> = {
  name: 'meeting-list',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { eyebrow, list } = texts.meeting;
    const page = pageOf(view.meetings, view.from ?? 0, rowsAtMost);
    return {
      eyebrow: say(eyebrow, { kind: list.title, reference: view.reference }),
      title: typed(view.alias),
      rows: page.rows.map((row) => rowPart(row, language)),
      ...(view.meetings.length === 0 && { none: { title: list.none, text: list.noneNext } }),
      ...pagePart(
        page,
        rowsAtMost,
        (from) => ({
          verb: 'meeting.list',
          as: 'execute',
          ids: { reference: view.reference, from: String(from) },
        }),
        language,
      ),
    };
  },
  summary: (_view, texts) => texts.summaries.meetingList,
};
