import { z } from 'zod';
import { deviationKinds } from '../../domain/case/family-case';
import { rhythmSteps } from '../../domain/rhythm/rhythm-line';
import { count, date, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { due } from './due';

/** C5: contact with the family, and appointments somebody accompanies it to. The first three actions log one at once. */
export const contactLogView = view('contact-log', {
  reference: text,
  alias: text,
  today: date,
  done: z
    .enum([
      'logged',
      'accompanied',
      'accompanimentPlanned',
      'accompanimentDropped',
      'agreed',
      'agreementEnded',
    ])
    .exactOptional(),
  /** The latest contact; a meeting counts as one. */
  lastOn: date.exactOptional(),
  next: due,
  /** M2, C5: the way so far and the next days to keep, in order. */
  line: z.array(z.strictObject({ on: date, was: z.boolean(), what: z.enum(rhythmSteps) })),
  /** How many times in a row it has been missed. */
  missed: count,
  accompaniments: z.array(
    z.strictObject({
      on: date,
      /** `HH:MM`, Danish local time. */
      start: text.exactOptional(),
      what: text,
      with: z.array(text),
      by: text,
      actions: z.array(link),
    }),
  ),
  /** L6: the running ones, nearest first: beside the rhythm, whatever is agreed. Left out if there are none. */
  deadlines: z.strictObject({ due: z.array(due), press: link }).exactOptional(),
  /** M2, C5: agreed to differ from the municipality's rhythm. */
  deviations: z.array(
    z.strictObject({
      kind: z.enum(deviationKinds),
      reason: text,
      agreedOn: date,
      until: date.exactOptional(),
      everyDays: count.exactOptional(),
      press: link,
    }),
  ),
  actions: z.array(link),
});
export type ContactLogView = ViewType<typeof contactLogView>;
