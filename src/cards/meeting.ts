import { z } from 'zod';
import type { MeetingView, ObstacleView, ParticipantGroup, ParticipantView } from '../app/views';
import type { AnswerState } from '../domain/invitation-answers';
import { listed } from '../language/lists';
import { counted, fill } from '../language/texts';
import { formatMeetingTime } from '../language/times';
import { pressOf } from './actions';
import type { Bound, CardDefinition } from './definition';
import type { Language } from './language';
import {
  answerSigns,
  childrensWishes,
  donePart,
  meetingKind,
  meetingPlace,
  meetingState,
  participantGroup,
  preparation,
  preparationPart,
  sheetPart,
  shortened,
  whenPart,
  wishesPart,
} from './meeting-parts';
import { count, date, link, meetingTime, modelOf, oneOf, text } from './model';
import { dotted, firstFitting, paragraphs } from './parts';

type Done = NonNullable<MeetingView['done']>;
type Obstacle<Kind extends ObstacleView['kind']> = Extract<ObstacleView, { readonly kind: Kind }>;

const answerState = oneOf<AnswerState>({
  notInvited: true,
  waiting: true,
  yes: true,
  no: true,
  otherTime: true,
});

const obstacle: z.ZodType<ObstacleView> = z.union([
  modelOf<Obstacle<'nobody'>>({ kind: z.literal('nobody') }),
  modelOf<Obstacle<'left'>>({ kind: z.literal('left'), names: z.array(text) }),
  modelOf<Obstacle<'agendaNotMade'>>({ kind: z.literal('agendaNotMade') }),
  modelOf<Obstacle<'typesUnsaid'>>({ kind: z.literal('typesUnsaid'), count }),
  modelOf<Obstacle<'room'>>({ kind: z.literal('room'), names: z.array(text) }),
]);

const participant = modelOf<ParticipantView>({
  name: text,
  group: participantGroup,
  supports: text.exactOptional(),
  state: answerState,
  reason: text.exactOptional(),
  otherTimes: z.array(meetingTime).exactOptional(),
  words: text.exactOptional(),
  sent: modelOf<NonNullable<ParticipantView['sent']>>({
    on: date,
    how: oneOf<NonNullable<ParticipantView['sent']>['how']>({
      handed: true,
      securePost: true,
      letter: true,
      phone: true,
    }),
  }).exactOptional(),
  remindedOn: date.exactOptional(),
  actions: z.array(link),
});

const obstacleText = (one: ObstacleView, { locale, say, texts }: Language): string => {
  const { items, obstacles } = texts.meeting;
  const said = obstacles[one.kind];
  switch (one.kind) {
    case 'left':
    case 'room':
      return say(said, { names: listed(one.names, locale) });
    case 'typesUnsaid':
      return say(said, { count: counted(items, one.count) });
    default:
      return say(said);
  }
};

/** In a large meeting there is less room for each, so that the card stays under its size. */
interface Room {
  /** Letters of a reason, or of a wish; with none the sign and the word alone tell the answer. */
  readonly letters: number;
  readonly presses: number;
  readonly otherTimes: number;
}
const levels: readonly [Room, ...Room[]] = [
  { letters: 500, presses: 40, otherTimes: 5 },
  { letters: 120, presses: 24, otherTimes: 2 },
  { letters: 60, presses: 10, otherTimes: 1 },
  { letters: 0, presses: 0, otherTimes: 0 },
];

const answerLines = (one: ParticipantView, room: Room, language: Language): Bound['lines'] => {
  const { locale, texts } = language;
  const { meeting } = texts;
  const { otherTimes = [], reason, words } = one;
  if (room.letters === 0) return [];
  const times = listed(
    otherTimes.slice(0, room.otherTimes).map((time) => formatMeetingTime(time, locale)),
    locale,
  );
  return [
    ...(times === '' ? [] : paragraphs(fill(meeting.rather, { times }), language)),
    ...(words === undefined
      ? []
      : paragraphs(fill(meeting.words, { words: shortened(words, room.letters) }), language)),
    ...(reason === undefined
      ? []
      : paragraphs(fill(meeting.reason, { reason: shortened(reason, room.letters) }), language)),
  ];
};

/** What there is to know beside the answer. Those in Teams get theirs by themselves. */
const besides = (one: ParticipantView, { dateShort, texts }: Language): string => {
  const { meeting } = texts;
  const { group, remindedOn, sent, state, supports } = one;
  return dotted(
    supports && fill(meeting.supports, { name: supports }),
    sent && fill(meeting.ways[sent.how], { on: dateShort(sent.on) }),
    group !== 'staff' && state === 'waiting' && sent === undefined ? meeting.sentNot : undefined,
    remindedOn && fill(meeting.reminded, { on: dateShort(remindedOn) }),
  );
};

/** Names and answers stand as plain runs, where Markdown means nothing. */
const participantPart = (
  one: ParticipantView,
  id: string,
  hasPresses: boolean,
  room: Room,
  language: Language,
): Bound => {
  const { texts } = language;
  const { meeting } = texts;
  return {
    sign: answerSigns[one.state],
    state: one.state,
    name: one.name,
    details: ` · ${dotted(meeting.answers[one.state], besides(one, language))}`,
    lines: answerLines(one, room, language),
    ...(hasPresses && {
      more: {
        id,
        toggle: {
          type: 'Action.ToggleVisibility',
          title: fill(meeting.changeFor, { name: one.name }),
          targetElements: [id],
        },
        label: `${meeting.change} ▾`,
        presses: one.actions.map((action) => pressOf(action, texts)),
      },
    }),
  };
};

/** Who waits for something comes first, where there is not room for everybody's presses. */
const needs: Readonly<Record<AnswerState, number>> = {
  waiting: 0,
  otherTime: 1,
  notInvited: 2,
  no: 3,
  yes: 4,
};

const withPresses = (people: readonly ParticipantView[], { presses }: Room): ReadonlySet<ParticipantView> => {
  let left = presses;
  const chosen = [...people]
    .sort((one, other) => needs[one.state] - needs[other.state])
    .filter(({ actions }) => {
      left -= actions.length;
      return actions.length > 0 && left >= 0;
    });
  return new Set(chosen);
};

const groups: readonly ParticipantGroup[] = ['family', 'supportPerson', 'network', 'staff'];

const participantsPart = (people: readonly ParticipantView[], room: Room, language: Language): Bound => {
  const { meeting } = language.texts;
  const pressed = withPresses(people, room);
  const hidden = people.some((one) => one.actions.length > 0 && !pressed.has(one));
  return {
    label: meeting.participants,
    groups: groups.flatMap((group) => {
      const own = people.filter((one) => one.group === group);
      if (own.length === 0) return [];
      const rows = own.map((one) =>
        participantPart(one, `p${people.indexOf(one)}`, pressed.has(one), room, language),
      );
      return [{ label: meeting.groups[group], people: rows }];
    }),
    ...(people.length === 0 && { none: meeting.noParticipants }),
    ...(hidden && { more: meeting.morePresses }),
  };
};

const countStates: readonly AnswerState[] = ['yes', 'no', 'otherTime', 'waiting'];

/** M8: how the answers stand, at one glance. Nothing is counted before anybody is asked. */
const countsPart = ({ counts, state }: MeetingView, { texts }: Language): { readonly counts?: Bound } => {
  const { meeting } = texts;
  if (state === 'planned' || countStates.every((one) => counts[one] === 0)) return {};
  const shown: readonly AnswerState[] = counts.notInvited > 0 ? [...countStates, 'notInvited'] : countStates;
  return {
    counts: {
      columns: shown.map((one) => ({
        state: one,
        number: `${answerSigns[one]} ${counts[one]}`,
        word: meeting.counts[one],
      })),
    },
  };
};

const statePart = ({ state, dueBy, late, today }: MeetingView, language: Language): Bound => {
  const { say, texts } = language;
  const { meeting } = texts;
  const signs = { planned: '○', invited: '✓', held: '✓', cancelled: '✕' } as const;
  return {
    state: `${signs[state]} ${meeting.states[state]}`,
    isCancelled: state === 'cancelled',
    ...(dueBy && {
      due: {
        late,
        text: late
          ? say(`⚠ ${meeting.late}`, { dueBy: language.dateShort(dueBy) })
          : say(meeting.inTime, {
              dueBy: language.dateShort(dueBy),
              relative: language.relative(dueBy, today),
            }),
      },
    }),
  };
};

const isOver = ({ state }: MeetingView): boolean => state === 'held' || state === 'cancelled';

const obstaclesPart = (view: MeetingView, language: Language): Bound => {
  const { meeting } = language.texts;
  if (isOver(view)) return {};
  if (view.obstacles.length > 0) {
    return {
      obstacles: {
        title: `⚠ ${meeting.obstaclesTitle}`,
        lines: view.obstacles.map((one) => ({ line: `○ ${obstacleText(one, language)}` })),
      },
    };
  }
  return view.state === 'planned' || view.counts.notInvited > 0
    ? { ready: { title: `✓ ${meeting.ready}`, text: meeting.readyNext } }
    : {};
};

const bound = (view: MeetingView, room: Room, language: Language): Bound => {
  const { say, texts, typed } = language;
  const { meeting } = texts;
  return {
    eyebrow: say(meeting.eyebrow, { kind: meeting.kinds[view.kind], reference: view.reference }),
    title: typed(view.alias),
    ...(view.done && { done: donePart(meeting.done[view.done]) }),
    ...sheetPart(view.sheetUrl, texts),
    when: { ...whenPart(view, language), ...statePart(view, language) },
    ...obstaclesPart(view, language),
    ...countsPart(view, language),
    agenda: {
      label: view.items === 0 ? meeting.agenda.none : counted(meeting.agenda, view.items),
      ...preparationPart(view.preparation, language),
    },
    ...wishesPart(view.childrensWishes, Math.max(room.letters, 60), language),
    participants: participantsPart(view.participants, room, language),
  };
};

/** M8: the coordinator's card of a meeting, where the answers gather. */
export const meetingCard: CardDefinition<'meeting'> = {
  name: 'meeting',
  wide: true,
  model: modelOf<MeetingView>({
    name: z.literal('meeting'),
    reference: text,
    alias: text,
    meetingId: text,
    today: date,
    kind: meetingKind,
    state: meetingState,
    time: meetingTime,
    place: meetingPlace,
    done: oneOf<Done>({
      planned: true,
      moved: true,
      invited: true,
      reminded: true,
      nobodyToRemind: true,
      cancelled: true,
      personAdded: true,
      personRemoved: true,
      sent: true,
      answered: true,
      closed: true,
    }).exactOptional(),
    dueBy: date.exactOptional(),
    late: z.boolean(),
    items: count,
    preparation: preparation.exactOptional(),
    childrensWishes,
    obstacles: z.array(obstacle),
    participants: z.array(participant),
    counts: modelOf<MeetingView['counts']>({
      notInvited: count,
      waiting: count,
      yes: count,
      no: count,
      otherTime: count,
    }),
    calendarUrl: text.exactOptional(),
    sheetUrl: text.exactOptional(),
    actions: z.array(link),
  }),
  bind: (view, language) => firstFitting(levels, 9_500, (room) => bound(view, room, language)),
  summary: (_view, texts) => texts.summaries.meeting,
};
