import { z } from 'zod';
import { person } from '../coordinator/coordinator';
import { count, date, meetingTime, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { itemOwner } from './agenda';
import { meetingKind, meetingPlace, meetingState, scaleNumber } from './parts';

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yes'), at: moment }),
  z.strictObject({ kind: z.literal('no'), at: moment, reason: text }),
  z.strictObject({
    kind: z.literal('otherTime'),
    at: moment,
    times: z.array(meetingTime),
    words: text.exactOptional(),
  }),
]);

/** M8: an invited colleague's own card: only the items they may see at this moment. */
export const invitationView = view('invitation', {
  reference: text,
  /** The alias, if the reader may see it; otherwise the reference. */
  subject: text,
  meetingId: text,
  today: date,
  kind: meetingKind,
  state: meetingState,
  time: meetingTime,
  place: meetingPlace,
  coordinator: person,
  /** M10: there will be one, for these languages if they are known. */
  interpreter: z.array(text).exactOptional(),
  /** Just answered. `late`: the answer was to an earlier time or came after the end, and changed nothing. */
  done: z.enum(['answered', 'late']).exactOptional(),
  /** Asked again, because the meeting has moved. */
  /** The meeting has begun, or has been; and whether minutes of it were sent to the reader. Left out before, and of a cancelled one. */
  since: z.enum(['begun', 'noMinutes', 'minutes']).exactOptional(),
  moved: z.boolean(),
  answer: answer.exactOptional(),
  items: z.array(
    z.strictObject({
      number: count,
      owner: itemOwner,
      text,
      minutes: count.exactOptional(),
    }),
  ),
  /** M6: the reader's own numbers between 0 and 10 at the meetings so far, latest last; left out if there are none. */
  ownScale: z.array(scaleNumber).exactOptional(),
  /** How many items come before this page, and how many the reader may see in all. */
  from: count,
  total: count,
  calendarUrl: text.exactOptional(),
  actions: z.array(link),
});
export type InvitationView = ViewType<typeof invitationView>;
