import type { AnswerState } from '../../domain/meeting/invitation-answers';
import { listedAtMost } from '../../language/lists';
import { counted } from '../../language/texts';
import { formatMeetingTime } from '../../language/times';
import type { MeetingView, ObstacleView } from '../../views/meeting/meeting';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { capitalised, firstFitting } from '../parts';
import { dayObstacleText } from './day-obstacle';
import { participantsPart, type Room } from './meeting-participants';
import { answerSigns, donePart, preparationPart, sheetPart, whenPart, wishesPart } from './meeting-parts';
import { lastMeetingPart } from './meeting-record';

const obstacleText = (one: ObstacleView, { locale, say, texts }: Language): string => {
  const { items, obstacles } = texts.meeting;
  const said = obstacles[one.kind];
  switch (one.kind) {
    case 'left':
    case 'noItem':
    case 'room':
      return say(said, { names: listedAtMost(one.names, 8, locale) });
    case 'keptApart':
      return say(said, {
        names: listedAtMost(one.names, 8, locale),
        protectedNames: listedAtMost(one.protectedNames, 8, locale),
      });
    case 'typesUnsaid':
      return say(said, { count: counted(items, one.count) });
    default:
      return say(said);
  }
};

const levels: readonly [Room, ...Room[]] = [
  { people: 20, letters: 500, otherTimes: 5 },
  { people: 12, letters: 500, otherTimes: 3 },
  { people: 12, letters: 160, otherTimes: 3 },
  { people: 8, letters: 100, otherTimes: 3 },
  { people: 6, letters: 80, otherTimes: 3 },
];

const countStates: readonly AnswerState[] = ['yes', 'no', 'otherTime', 'waiting'];

/** M8: the answers at a glance. Nothing is counted before anybody is asked. */
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

/** M8: each time proposed instead, with whom it suits, and the press that moves the meeting there. */
const proposalsPart = (
  { proposals = [] }: MeetingView,
  { locale, say, texts, typed }: Language,
): { readonly proposals?: Bound } => {
  const said = texts.meeting.proposals;
  const named = (names: readonly string[]): string => listedAtMost(names, 6, locale);
  return proposals.length === 0
    ? {}
    : {
        proposals: {
          label: said.title,
          rows: proposals.map(({ busy, can, press, time, unsaid }) => ({
            when: typed(capitalised(formatMeetingTime(time, locale))),
            who: say(said.can, { names: named(can) }),
            ...(unsaid.length > 0 && { unsaid: say(said.unsaid, { names: named(unsaid) }) }),
            ...(busy && { busy: `⚠ ${said.busy}` }),
            ...(press && { presses: [pressOf(press, texts)] }),
          })),
        },
      };
};

/** M10: who needs one, and what has been arranged. */
const interpreterPart = (
  { interpreter, state }: MeetingView,
  { say, texts }: Language,
): { readonly interpreter?: Bound } => {
  if (interpreter === undefined) return {};
  const said = texts.meeting.interpreter;
  const { arranged, needs, notNeeded } = interpreter;
  const isMissing = arranged === undefined && notNeeded === undefined;
  const seenTo =
    arranged !== undefined
      ? say(`✓ ${said.arranged}`, { who: arranged })
      : notNeeded !== undefined
        ? say(said.notNeeded, { because: notNeeded })
        : `⚠ ${said.missing}`;
  return {
    interpreter: {
      isMissing: isMissing && (state === 'planned' || state === 'invited'),
      lines: [
        ...needs.map(({ name, language }) => ({
          line: language === undefined ? say(said.need, { name }) : say(said.needOf, { name, language }),
        })),
        { line: seenTo },
      ],
    },
  };
};

const statePart = (
  { after, state, dueBy, late, time, today, unusualDay }: MeetingView,
  language: Language,
): Bound => {
  const { say, texts } = language;
  const { meeting } = texts;
  const signs = { planned: '○', invited: '✓', held: '✓', cancelled: '✕' } as const;
  return {
    state: `${signs[state]} ${meeting.states[state]}`,
    isCancelled: state === 'cancelled',
    ...(unusualDay && {
      unusualDay: `⚠ ${dayObstacleText(unusualDay, time.on, language)} ${meeting.unusualDay}`,
    }),
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
    ...(after && {
      after: say(meeting.after, {
        kind: meeting.kinds[after.kind].toLowerCase(),
        on: language.dateShort(after.on),
      }),
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
  if (view.state === 'planned') return { ready: { title: `✓ ${meeting.ready}`, text: meeting.readyNext } };
  const { notInvited } = view.counts;
  // Somebody was added after the invitations went out.
  return view.state === 'invited' && notInvited > 0
    ? { ready: { title: `○ ${counted(meeting.newcomers, notInvited)}`, text: meeting.newcomersNext } }
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
    ...lastMeetingPart(view.last, language),
    ...proposalsPart(view, language),
    ...interpreterPart(view, language),
    ...wishesPart(view.childrensWishes, Math.max(room.letters, 60), language),
    participants: participantsPart(view, room, language),
  };
};

/** M8: the coordinator's card for a meeting, where the answers arrive. */
export const meetingCard: CardDefinition<'meeting'> = {
  name: 'meeting',
  wide: true,
  bind: (view, language) => firstFitting(levels, 11_500, (room) => bound(view, room, language)),
  summary: (_view, texts) => texts.summaries.meeting,
};
