import { z } from 'zod';
import { actionStatuses } from '../../domain/plan/plan';
import { count, date, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

export const dueGroups = ['late', 'soon', 'later', 'noDay'] as const;

/** P3: `mine handlinger`: what the reader has to do, across cases, by due date. */
export const myActionsView = view('my-actions', {
  today: date,
  /** What was just reported on one of them. */
  done: z
    .strictObject({ what: text, status: z.enum(actionStatuses), presses: z.array(link) })
    .exactOptional(),
  rows: z.array(
    z.strictObject({
      group: z.enum(dueGroups),
      reference: text,
      what: text,
      dueOn: date.exactOptional(),
      status: z.enum(actionStatuses),
      comment: text.exactOptional(),
      presses: z.array(link),
    }),
  ),
  from: count.exactOptional(),
  actions: z.array(link),
});
export type MyActionsView = ViewType<typeof myActionsView>;
