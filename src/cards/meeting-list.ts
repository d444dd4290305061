import { z } from 'zod';
import type { MeetingListView } from '../app/views/meeting';
import type { MeetingState } from '../domain/family-case';
import { formatDay } from '../language/dates';
import { fill } from '../language/texts';
import { formatHours } from '../language/times';
import { pressOf } from './actions';
import type { Bound, CardDefinition } from './definition';
import type { Language } from './language';
import { meetingKind, meetingState } from './meeting-parts';
import { date, link, meetingTime, modelOf, text } from './model';
import { capitalised, dotted } from './parts';

type Row = MeetingListView['meetings'][number];

/** More than this would make the card too large. */
const rowsAtMost = 16;

const signs: Readonly<Record<MeetingState, string>> = {
  planned: '○',
  invited: '●',
  held: '✓',
  cancelled: '✕',
};

const rowPart = ({ kind, press, state, time }: Row, { locale, texts, typed }: Language): Bound => {
  const { kinds, list } = texts.meeting;
  const day = formatDay(time.on, locale);
  return {
    sign: signs[state],
    state,
    day: capitalised(day),
    details: typed(dotted(formatHours(time, locale), kinds[kind], list.states[state])),
    press: pressOf(press, texts, fill(list.open, { kind: kinds[kind], on: day })),
  };
};

/** The meetings of a case: those to come, then the latest that were held. */
export const meetingListCard: CardDefinition<'meeting-list'> = {
  name: 'meeting-list',
  model: modelOf<MeetingListView>({
    name: z.literal('meeting-list'),
    reference: text,
    alias: text,
    today: date,
    meetings: z.array(
      modelOf<Row>({ kind: meetingKind, state: meetingState, time: meetingTime, press: link }),
    ),
    actions: z.array(link),
  }),
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { eyebrow, list } = texts.meeting;
    const more = view.meetings.length - rowsAtMost;
    return {
      eyebrow: say(eyebrow, { kind: list.title, reference: view.reference }),
      title: typed(view.alias),
      rows: view.meetings.slice(0, rowsAtMost).map((row) => rowPart(row, language)),
      ...(view.meetings.length === 0 && { none: { title: list.none, text: list.noneNext } }),
      ...(more > 0 && { more: say(list.more, { count: more }) }),
    };
  },
  summary: (_view, texts) => texts.summaries.meetingList,
};
