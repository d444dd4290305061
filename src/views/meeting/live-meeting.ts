import { z } from 'zod';
import type { NoteSection } from '../../domain/meeting/meeting';
import { noteSections } from '../../domain/meeting/meeting';
import { count, date, meetingTime, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { itemOwner } from './agenda';
import { participantGroup } from './meeting';
import { meetingKind, meetingState, scaleNumbers } from './parts';

/** The lists of the card that may be too long for it. */
export type LiveList = 'people' | 'items' | NoteSection | 'agreements';

/** M6: what is caught at the meeting itself, by the coordinator and the deputy. */
export const liveMeetingView = view('live-meeting', {
  reference: text,
  alias: text,
  meetingId: text,
  today: date,
  kind: meetingKind,
  /** `held`: it is closed and changes no more. */
  state: meetingState,
  time: meetingTime,
  /** What was just done to something that had been caught. */
  done: z.enum(['corrected', 'removed']).exactOptional(),
  /** A correction that was not written, since somebody else had changed or removed it first; `text`: what it said. */
  notWritten: z
    .strictObject({ because: z.enum(['changed', 'removed']), text: text.exactOptional() })
    .exactOptional(),
  participants: z.array(
    z.strictObject({
      name: text,
      group: participantGroup,
      attendance: z.enum(['present', 'partly', 'absent']).exactOptional(),
      /** 0 to 10. */
      scale: z.int().min(0).max(10).exactOptional(),
      /** What the person has said at earlier meetings, the latest last; left out where there is nothing. */
      scaleBefore: scaleNumbers.exactOptional(),
    }),
  ),
  /** `press`: tick off, or take the tick away. */
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
  /** The list that was paged through, and how many of its rows stand before the page. The others show what counts now. */
  page: z
    .strictObject({
      list: z.enum(['people', 'items', 'worried', 'works', 'mustHappen', 'agreements']),
      from: count,
    })
    .exactOptional(),
  actions: z.array(link),
});
export type LiveMeetingView = ViewType<typeof liveMeetingView>;
