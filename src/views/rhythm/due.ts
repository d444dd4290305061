import { z } from 'zod';
import { dueKinds } from '../../domain/rhythm/due-kinds';
import { urgencies } from '../../domain/rhythm/rhythm';
import { date, localisedText, text, type ViewType } from '../schema';

/** What a case waits for, as its reader may see it. */
export const due = z.strictObject({
  kind: z.enum(dueKinds),
  /** The last day that is in time; absent when it is due now. */
  on: date.exactOptional(),
  urgency: z.enum(urgencies),
  /** M1, M2: when the meeting is to be. */
  plannedOn: date.exactOptional(),
  /** M2, C5: `on` is not the municipality's rhythm, but what was agreed with a reason. */
  agreed: z.literal(true).exactOptional(),
  /** The planned meeting that it is about. */
  meetingId: text.exactOptional(),
  /** L6: what a statutory deadline is called; and whom it is about, for those who may know the members by name. */
  deadline: z.strictObject({ name: localisedText, about: text.exactOptional() }).exactOptional(),
  /** C5: which one. */
  accompanimentId: text.exactOptional(),
});
export type DueView = ViewType<typeof due>;
