import { z } from 'zod';
import { attendances, noteSections } from '../../domain/meeting/meeting';
import { followUpChoices } from '../../domain/plan/plan';
import { indicatorNow } from '../plan/parts';
import { count, date, meetingTime, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { itemOwner } from './agenda';
import { participantGroup } from './meeting';
import { meetingKind, meetingState, scaleNumber } from './parts';

/** The lists of the card that may be too long for it. */
export const liveLists = ['people', 'items', 'goals', ...noteSections, 'agreements'] as const;
export type LiveList = (typeof liveLists)[number];

/** M6: what the coordinator and the deputy note at the meeting itself. */
export const liveMeetingView = view('live-meeting', {
  reference: text,
  alias: text,
  meetingId: text,
  today: date,
  kind: meetingKind,
  /** `held`: it is closed and no longer changes. */
  state: meetingState,
  time: meetingTime,
  /** What was just done to something noted earlier. */
  done: z.enum(['corrected', 'removed']).exactOptional(),
  /** L8: nothing has been noted, and somebody wants to close the meeting. */
  asks: z.literal(true).exactOptional(),
  /** A correction that was not written, because somebody else had changed or removed it first; `text`: what it said. */
  notWritten: z
    .strictObject({ because: z.enum(['changed', 'removed']), text: text.exactOptional() })
    .exactOptional(),
  participants: z.array(
    z.strictObject({
      name: text,
      group: participantGroup,
      attendance: z.enum(attendances).exactOptional(),
      scale: scaleNumber.exactOptional(),
      /** The person's numbers at earlier meetings, latest last; left out if there are none. */
      scaleBefore: z.array(scaleNumber).exactOptional(),
    }),
  ),
  /** `press`: tick, or remove the tick. */
  items: z.array(
    z.strictObject({
      number: count,
      owner: itemOwner,
      text,
      done: z.boolean(),
      press: link.exactOptional(),
    }),
  ),
  notes: z.array(z.strictObject({ section: z.enum(noteSections), text, actions: z.array(link) })),
  agreements: z.array(
    z.strictObject({
      what: text,
      responsible: text.exactOptional(),
      dueOn: date.exactOptional(),
      actions: z.array(link),
    }),
  ),
  /** P5: the plan's active goals, and those ended here. */
  goals: z.array(
    z.strictObject({
      words: text,
      indicators: z.array(indicatorNow),
      /** What was decided at this meeting. */
      choice: z.enum(followUpChoices).exactOptional(),
      press: link.exactOptional(),
    }),
  ),
  /** The list that was paged, and how many of its rows come before the page. The others show what matters now. */
  page: z.strictObject({ list: z.enum(liveLists), from: count }).exactOptional(),
  actions: z.array(link),
});
export type LiveMeetingView = ViewType<typeof liveMeetingView>;
