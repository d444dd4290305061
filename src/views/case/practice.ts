import { z } from 'zod';
import { practicePoints } from '../../domain/case-file/practice';
import { count, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

const point = z.enum(practicePoints);

/**
 * L7: a sample of cases compared with the practice standard: patterns, and what to talk about for each. No family gets a
 * number.
 */
export const practiceView = view('practice', {
  /** Which draw of the day. */
  draw: count,
  cases: count,
  patterns: z.array(z.strictObject({ point, kept: count, of: count })),
  /** By reference, what was not kept there. */
  rows: z.array(z.strictObject({ reference: text, missing: z.array(point), action: link })),
  actions: z.array(link),
});
export type PracticeView = ViewType<typeof practiceView>;
