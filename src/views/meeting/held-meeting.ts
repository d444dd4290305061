import { z } from 'zod';
import { attendances, noteSections } from '../../domain/meeting/meeting';
import { count, date, meetingTime, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { itemOwner } from './agenda';
import { scale } from './meeting';
import { meetingKind, meetingPlace } from './parts';

/** M2, M6: looking back at a meeting that was held. Only for those who see the whole case. */
export const heldMeetingView = view('held-meeting', {
  reference: text,
  alias: text,
  meetingId: text,
  kind: meetingKind,
  time: meetingTime,
  place: meetingPlace,
  /** Without `attendance`, nobody wrote down whether they came. */
  participants: z.array(z.strictObject({ name: text, attendance: z.enum(attendances).exactOptional() })),
  scale: z.array(scale),
  agreements: z.array(
    z.strictObject({
      what: text,
      responsible: text.exactOptional(),
      dueOn: date.exactOptional(),
    }),
  ),
  notes: z.array(z.strictObject({ section: z.enum(noteSections), text })),
  /** The items there was no time for. */
  leftOpen: z.array(z.strictObject({ owner: itemOwner, text })),
  /** How many rows of agreements, notes and open items come before this page; left out on the first. */
  from: count.exactOptional(),
  actions: z.array(link),
});
export type HeldMeetingView = ViewType<typeof heldMeetingView>;
