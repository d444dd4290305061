import { z } from 'zod';
import { count, date, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { due } from './due';

/** How many things are named for one case. */
export const waitsAtMost = 4;

/** C5, D2: the one private word of the day, when several things wait. The most urgent case comes first. */
export const dailyWordView = view('daily-word', {
  today: date,
  /** The cases in which something waits, named or not. */
  count,
  cases: z.array(
    z.strictObject({
      reference: text,
      alias: text,
      /** Most urgent first. */
      waits: z.array(
        z.strictObject({
          due,
          /** C5: how many times in a row the contact has been missed. */
          missed: count.exactOptional(),
        }),
      ),
      /** How many more things wait in the case. */
      more: count,
      /** What to do about it. */
      press: link,
    }),
  ),
  /** In counts: hand-overs to answer, cases to share out, offers not answered (C2), and what will be deleted (L4). */
  beside: z.array(
    z.strictObject({
      kind: z.enum(['offers', 'toShare', 'offered', 'deletions']),
      count,
      /** When the first goes. */
      on: date.exactOptional(),
      press: link,
    }),
  ),
  actions: z.array(link),
});
export type DailyWordView = ViewType<typeof dailyWordView>;
