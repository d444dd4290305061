import { z } from 'zod';
import { meetingKind } from '../meeting/parts';
import { count, date, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** `referater`: minutes by what they wait for. */
export const minutesListView = view('minutes-list', {
  today: date,
  rows: z.array(
    z.strictObject({
      waitsFor: z.enum(['write', 'review', 'send', 'settle', 'answers', 'publish', 'file', 'own']),
      reference: text,
      alias: text.exactOptional(),
      kind: meetingKind,
      on: date,
      /** The last day. */
      dueBy: date.exactOptional(),
      press: link,
    }),
  ),
  from: count.exactOptional(),
  actions: z.array(link),
});
export type MinutesListView = ViewType<typeof minutesListView>;

/** R7: `journal`: what waits to be filed, and what was. */
export const filingView = view('filing', {
  today: date,
  reference: text.exactOptional(),
  alias: text.exactOptional(),
  done: z.enum(['filed']).exactOptional(),
  rows: z.array(
    z.strictObject({
      reference: text,
      kind: meetingKind,
      on: date,
      approvedOn: date,
      /** The last day to file it. */
      dueBy: date,
      overdue: z.boolean(),
      receipt: text.exactOptional(),
      /** A lead sees that it waits, and no more. */
      actions: z.array(link),
    }),
  ),
  from: count.exactOptional(),
  actions: z.array(link),
});
export type FilingView = ViewType<typeof filingView>;
