import { z } from 'zod';
import { dueKinds } from '../../domain/rhythm/due-kinds';
import { urgencies } from '../../domain/rhythm/rhythm';
import { date, localisedText, text, type ViewType } from '../schema';

/** What a case waits for, as its reader may see it. */
export const due = z.strictObject({
  kind: z.enum(dueKinds),
  /** The last day in time; absent when it is due now. */
  on: date.exactOptional(),
  urgency: z.enum(urgencies),
  /** M1, M2: when the meeting is to be. */
  plannedOn: date.exactOptional(),
  /** M2, C5: `on` is not from the municipality's rhythm, but was agreed with a reason. */
  agreed: z.literal(true).exactOptional(),
  /** The planned meeting it is about. */
  meetingId: text.exactOptional(),
  /** L6: a statutory deadline's name; and whom it is about, for those who may know the members by name. */
  deadline: z.strictObject({ name: localisedText, about: text.exactOptional() }).exactOptional(),
  /** C5: which one. */
  accompanimentId: text.exactOptional(),
});
export type DueView = ViewType<typeof due>;
