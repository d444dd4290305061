import { z } from 'zod';
import { meetingKinds } from '../../domain/case/family-case';
import { date, meetingTime, text, type ViewType } from '../schema';

/** R2, R8: the sheet for going through a draft with the family, section by section. */
export const minutesReview = z.strictObject({
  language: z.enum(['da', 'en']),
  municipality: text,
  department: text,
  coordinator: z.strictObject({ name: text, phone: text.exactOptional() }),
  /** Whom it is gone through with: one party, which may be the child. */
  recipient: text,
  meeting: z.strictObject({ kind: z.enum(meetingKinds), time: meetingTime }),
  /** What we think we heard; the family's own words and disagreement as sections of their own. */
  sections: z.array(z.strictObject({ id: text, heading: text, paragraphs: z.array(text) })),
  agreements: z.array(
    z.strictObject({ what: text, responsible: text.exactOptional(), dueOn: date.exactOptional() }),
  ),
  today: date,
});
export type MinutesReview = ViewType<typeof minutesReview>;
