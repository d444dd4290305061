import { z } from 'zod';
import { count, date, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** L4: for leads and auditors by reference; for administrators, who see no case, as numbers. */
export const retentionView = view('retention', {
  months: z.strictObject({ case: count, looks: count, lookups: count }),
  noticeDays: count,
  /** When the next round runs. */
  next: moment,
  /** What is on the list, earliest first. */
  planned: z.array(
    z.strictObject({ reference: text, deleteOn: date, closedOn: date, press: link.exactOptional() }),
  ),
  from: count.exactOptional(),
  /** How many the next round deletes, and how many are on the list in all. */
  dueNext: count,
  total: count,
  held: z.array(z.strictObject({ reference: text, on: date, press: link.exactOptional() })),
  heldTotal: count,
  /** The latest tombstones. */
  gone: z.array(z.strictObject({ reference: text, deletedOn: date, months: count })),
  goneTotal: count,
  /** L1: whether the log of deletions is intact; for auditors. */
  intact: z.boolean().exactOptional(),
  done: z.enum(['held', 'released']).exactOptional(),
  actions: z.array(link),
});
export type RetentionView = ViewType<typeof retentionView>;
