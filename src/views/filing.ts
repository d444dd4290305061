import { z } from 'zod';
import { filedKinds } from '../domain/filing/matters';
import { meetingKind } from './meeting/parts';
import { count, date, text, type ViewType, view } from './schema';
import { link } from './verbs';

export const filedFiles = ['archive', 'metadata'] as const;
export type FiledFile = (typeof filedFiles)[number];

/** R7: `journal`: what waits to be filed, and what was. */
export const filingView = view('filing', {
  today: date,
  reference: text.exactOptional(),
  alias: text.exactOptional(),
  done: z.enum(['filed']).exactOptional(),
  rows: z.array(
    z.strictObject({
      matter: z.enum(filedKinds),
      reference: text,
      /** The meeting's, if it is about one. */
      kind: meetingKind.exactOptional(),
      /** The day of the meeting, the answer or the hand-over. */
      on: date,
      /** For minutes. */
      approvedOn: date.exactOptional(),
      /** The last day to file it. */
      dueBy: date,
      overdue: z.boolean(),
      receipt: text.exactOptional(),
      /** Fresh links to the file and its metadata, if they were asked for. */
      papers: z.array(z.strictObject({ file: z.enum(filedFiles), url: z.url() })).exactOptional(),
      /** A lead sees that it is waiting, and nothing more. */
      actions: z.array(link),
    }),
  ),
  from: count.exactOptional(),
  actions: z.array(link),
});
export type FilingView = ViewType<typeof filingView>;
