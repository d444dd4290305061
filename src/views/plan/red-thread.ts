import { z } from 'zod';
import { actionStatuses, followUpChoices, goalStates } from '../../domain/plan/plan';
import { date, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { indicatorNow, paper } from './parts';

/** P8: from somebody's own words through goal, action and effect, and back to how they experience it. */
export const redThreadView = view('red-thread', {
  reference: text,
  alias: text.exactOptional(),
  today: date,
  done: z.enum(['printed']).exactOptional(),
  threads: z.array(
    z.strictObject({
      /** What the person whose wish it is has said, verbatim, at meetings and in minutes. */
      words: z.array(z.strictObject({ who: text, text, on: date })),
      goal: text,
      whose: text,
      state: z.enum(goalStates),
      actions: z.array(
        z.strictObject({
          what: text,
          responsible: text.exactOptional(),
          status: z.enum(actionStatuses),
          stopped: text.exactOptional(),
        }),
      ),
      effects: z.array(indicatorNow),
      /** The way back: their own numbers. */
      experiences: z.array(z.strictObject({ who: text, values: z.array(z.int().nonnegative()) })),
      last: z
        .strictObject({
          on: date,
          choice: z.enum(followUpChoices),
          reason: text.exactOptional(),
          instead: text.exactOptional(),
        })
        .exactOptional(),
    }),
  ),
  papers: z.array(paper).exactOptional(),
  actions: z.array(link),
});
export type RedThreadView = ViewType<typeof redThreadView>;
