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
