import { z } from 'zod';
import { count, date, localisedText, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { due } from './due';

/** L6: a case's running statutory deadlines, nearest first, for those who see the whole case. */
export const deadlinesView = view('deadlines', {
  reference: text,
  alias: text,
  today: date,
  /** `ended`: it had already been met or dropped. */
  done: z.enum(['started', 'met', 'dropped', 'ended']).exactOptional(),
  /** All of them; the card shows as many as it has room for, starting at `from`, which is left out on the first page. */
  from: count.exactOptional(),
  deadlines: z.array(
    z.strictObject({
      due,
      startedOn: date,
      /** L5: the reference to the rule and the event it counts from. Left out if the municipality has dropped it since. */
      rule: z.strictObject({ reference: text, countsFrom: localisedText }).exactOptional(),
      actions: z.array(link),
    }),
  ),
  actions: z.array(link),
});
export type DeadlinesView = ViewType<typeof deadlinesView>;
