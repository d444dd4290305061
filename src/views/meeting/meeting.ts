import { z } from 'zod';
import { answerStates } from '../../domain/meeting/invitation-answers';
import { invitationWays } from '../../domain/meeting/meeting';
import { unsentBecause } from '../notice';
import { count, date, meetingTime, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { dayObstacle, meetingKind, meetingPlace, meetingState, scaleNumber } from './parts';

/** A case's meetings, for those who see the whole of it: the coming ones, then the latest that are over. */
export const meetingListView = view('meeting-list', {
  reference: text,
  alias: text,
  today: date,
  meetings: z.array(
    z.strictObject({
      kind: meetingKind,
      state: meetingState,
      time: meetingTime,
      /** For one that was held: who came, and how many agreements and open items it left. */
      outcome: z.strictObject({ came: z.array(text), agreements: count, leftOpen: count }).exactOptional(),
      press: link,
    }),
  ),
  /** How many come before this page; left out on the first. */
  from: count.exactOptional(),
  actions: z.array(link),
});
export type MeetingListView = ViewType<typeof meetingListView>;

/** M4. */
export const preparation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('withFamily'),
    on: date,
    with: z.array(text),
    /** The items are no longer those the family knows. */
    changedSince: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('excused'), on: date, reason: text }),
]);
export type PreparationView = ViewType<typeof preparation>;

export const childrensWishes = z.array(z.strictObject({ child: text, wish: text.exactOptional() }));

/** M6: one person's numbers between 0 and 10, meeting by meeting, latest last. Never empty. */
export const scale = z.strictObject({ name: text, numbers: z.array(scaleNumber) });
export type ScaleView = ViewType<typeof scale>;

/** M2: a glance back at the meeting before. */
const lastMeeting = z.strictObject({
  kind: meetingKind,
  on: date,
  scale: z.array(scale),
  agreements: count,
  leftOpen: count,
  /** Opens it. */
  press: link,
});
export type LastMeetingView = ViewType<typeof lastMeeting>;

const obstacle = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nobody') }),
  /** Participants who have left the case. */
  z.strictObject({ kind: z.literal('left'), names: z.array(text) }),
  /** S11: who can't be told of the meeting while the other takes part. */
  z.strictObject({
    kind: z.literal('keptApart'),
    names: z.array(text),
    protectedNames: z.array(text),
  }),
  /** M4. */
  z.strictObject({ kind: z.literal('agendaNotMade') }),
  /** S6: for how many items nobody has said what they touch. */
  z.strictObject({ kind: z.literal('typesUnsaid'), count }),
  /** S6: these would hear something they may not; the agenda says what to do. */
  z.strictObject({ kind: z.literal('room'), names: z.array(text) }),
  /** S6: they would have to leave for every item there is. */
  z.strictObject({ kind: z.literal('noItem'), names: z.array(text) }),
]);
export type ObstacleView = ViewType<typeof obstacle>;

export const participantGroup = z.enum(['family', 'supportPerson', 'network', 'staff']);
export type ParticipantGroup = ViewType<typeof participantGroup>;

const participant = z.strictObject({
  name: text,
  group: participantGroup,
  /** For a support person: whom they support (M5). */
  supports: text.exactOptional(),
  state: z.enum(answerStates),
  /** For a no. Only the coordinator and the deputy see it. */
  reason: text.exactOptional(),
  /** Times proposed instead, and what was written about it. */
  otherTimes: z.array(meetingTime).exactOptional(),
  words: text.exactOptional(),
  /** For those without Teams: the printed invitation has reached them. */
  sent: z.strictObject({ on: date, how: z.enum(invitationWays) }).exactOptional(),
  remindedOn: date.exactOptional(),
  /** In Teams: the latest message about the meeting, if nobody knows whether it arrived. */
  unsent: unsentBecause.exactOptional(),
  /** Print, mark as sent, record the answer, take off. */
  actions: z.array(link),
});
export type ParticipantView = ViewType<typeof participant>;

/** M8: the coordinator's card for a meeting, where the answers arrive. Only for those who see the whole case. */
export const meetingView = view('meeting', {
  reference: text,
  alias: text,
  meetingId: text,
  today: date,
  kind: meetingKind,
  state: meetingState,
  /** In Danish local time, whatever the reader's clock says (M9). */
  time: meetingTime,
  place: meetingPlace,
  /** What was just done, when the view follows an action. */
  done: z
    .enum([
      'planned',
      'plannedFromPlan',
      'moved',
      'notMoved',
      'invited',
      'reminded',
      'nobodyToRemind',
      'cancelled',
      'personAdded',
      'personRemoved',
      'sent',
      'sentAgain',
      'answered',
      'closed',
      'interpreter',
    ])
    .exactOptional(),
  /** M1, M2: the last day in time for a meeting in the rhythm; left out for a network meeting and for one that is over. */
  dueBy: date.exactOptional(),
  /** M2: the meeting in the rhythm planned before this one. */
  after: z.strictObject({ kind: meetingKind, on: date }).exactOptional(),
  /** The meeting is after `dueBy`. */
  late: z.boolean(),
  /** M9: why the day is unusual for a meeting. The card says so; the meeting stays where it was put. */
  unusualDay: dayObstacle.exactOptional(),
  /** How many items are on the agenda. */
  items: count,
  /** M4. Left out while nothing is recorded. */
  preparation: preparation.exactOptional(),
  /** M5: every child, with its wish about who takes part; without `wish`, nobody has asked yet. */
  childrensWishes,
  /** M10: who needs an interpreter, and what has been arranged; left out if nobody does. */
  interpreter: z
    .strictObject({
      needs: z.array(z.strictObject({ name: text, language: text.exactOptional() })),
      arranged: text.exactOptional(),
      notNeeded: text.exactOptional(),
    })
    .exactOptional(),
  /** M2, M6: the meeting before this one; left out if there is none. */
  last: lastMeeting.exactOptional(),
  /** M4, S6: what prevents inviting, in the order to resolve it. Empty if nothing does. */
  obstacles: z.array(obstacle),
  /** All of them, group by group; the card shows as many as it has room for, starting at `from`. */
  participants: z.array(participant),
  /** How many come before this page; left out on the first. */
  from: count.exactOptional(),
  /**
   * M8: the times proposed instead, the one that suits most people first: whom it suits, who has not said so, and whether
   * the coordinator has another meeting then.
   */
  proposals: z
    .array(
      z.strictObject({
        time: meetingTime,
        can: z.array(text),
        unsaid: z.array(text),
        busy: z.boolean(),
        press: link.exactOptional(),
      }),
    )
    .exactOptional(),
  /** How many stand in each state. */
  counts: z.record(z.enum(answerStates), count),
  /** The calendar file; a link for as long as the meeting lives. */
  calendarUrl: text.exactOptional(),
  /** Where to print a sheet that was asked for, for a short time. */
  sheetUrl: text.exactOptional(),
  actions: z.array(link),
});
export type MeetingView = ViewType<typeof meetingView>;
