import { z } from 'zod';
import { text } from '../schema';

/** P2, P5: a sign: where it began, where it is, and where it should go. `moved`: something has been measured since. */
export const indicatorNow = z.strictObject({
  name: text,
  unit: text.exactOptional(),
  start: z.number(),
  target: z.number(),
  now: z.number(),
  moved: z.boolean(),
});

/** A fresh link to a page to print. `large`: for a child. */
export const paper = z.strictObject({ for: text.exactOptional(), large: z.boolean(), url: text });
