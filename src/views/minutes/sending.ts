import { z } from 'zod';
import { meetingKind } from '../meeting/parts';
import { count, date, meetingTime, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** S6: on which basis somebody gets something. */
const basis = z.enum([
  'coordinator',
  'deputy',
  'receiver',
  'own',
  'custody',
  'belongs',
  'needToKnow',
  'consent',
  'legalBasis',
]);

/** An item's title, or its number for those who may not read it. */
const title = z.union([text, count]);

/** A section of its own, or one of those in all minutes. */
const part = z.strictObject({
  title: title.exactOptional(),
  kind: z.enum(['item', 'general', 'scales', 'agreements', 'words']),
  bases: z.array(basis),
});

/**
 * R4, S6: who gets which parts on which basis. `preview`: as it would be if sent now. `stored`: as it was at sending, also
 * for the data protection officer.
 */
export const minutesRecipientsView = view('minutes-recipients', {
  reference: text,
  alias: text.exactOptional(),
  minutesId: text,
  kind: meetingKind,
  time: meetingTime,
  what: z.enum(['preview', 'stored']),
  version: count,
  sentOn: date.exactOptional(),
  dueBy: date.exactOptional(),
  recipients: z.array(
    z.strictObject({
      name: text,
      /** Gets a card; everybody else gets a paper. */
      withTeams: z.boolean(),
      parts: z.array(part),
      /** Parts they may not have. */
      without: z.array(title),
    }),
  ),
  /** S11: those from whom a participant is protected, and those who may have nothing of it. */
  nobody: z.array(text),
  from: count.exactOptional(),
  actions: z.array(link),
});
export type MinutesRecipientsView = ViewType<typeof minutesRecipientsView>;
