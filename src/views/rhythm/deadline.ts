import { z } from 'zod';
import { count, date, localisedText, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { due } from './due';

/** L6: the deadlines in law that run in a case, nearest first, for those who see the whole case. */
export const deadlinesView = view('deadlines', {
  reference: text,
  alias: text,
  today: date,
  /** `ended`: it had been met or dropped before. */
  done: z.enum(['started', 'met', 'dropped', 'ended']).exactOptional(),
  /** All of them; the card shows as many as it has room for, beginning at `from`, which is left out on the first page. */
  from: count.exactOptional(),
  deadlines: z.array(
    z.strictObject({
      due,
      startedOn: date,
      /** L5: where the rule stands and what it counts from. Left out when the municipality has given it up since. */
      rule: z.strictObject({ reference: text, countsFrom: localisedText }).exactOptional(),
      actions: z.array(link),
    }),
  ),
  actions: z.array(link),
});
export type DeadlinesView = ViewType<typeof deadlinesView>;
