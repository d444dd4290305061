import { z } from 'zod';
import { attendances } from '../../domain/meeting/meeting';
import { reviewOutcomes, reviewWays, wordKinds } from '../../domain/minutes/minutes';
import { itemOwner } from '../meeting/agenda';
import { count, date, text } from '../schema';
import { link } from '../verbs';

/* The parts of minutes, for whoever may see them. */

const lines = z.array(text);

export const attended = z.strictObject({
  name: text,
  attendance: z.enum(attendances).exactOptional(),
  scale: count.exactOptional(),
});

/** Without `item`: what was said under none. */
export const section = z.strictObject({
  id: text,
  item: z.strictObject({ owner: itemOwner, text }).exactOptional(),
  notReached: z.boolean(),
  lines: z.strictObject({ worried: lines, works: lines, mustHappen: lines }),
});

export const agreement = z.strictObject({
  what: text,
  responsible: text.exactOptional(),
  dueOn: date.exactOptional(),
  /** The item it came from. */
  item: text.exactOptional(),
});

/** R2: verbatim. */
export const ownWords = z.strictObject({ kind: z.enum(wordKinds), who: text, text });

/** R8: how it was gone through, party by party. */
export const review = z.strictObject({
  on: date,
  how: z.enum(reviewWays),
  withHelpOf: text.exactOptional(),
  parties: z.array(
    z.strictObject({
      name: text,
      outcome: z.enum(reviewOutcomes),
      because: text.exactOptional(),
      wish: text.exactOptional(),
    }),
  ),
});

/** R3, R8: where somebody stands on the version that is out. */
export const standing = z.strictObject({
  name: text,
  state: z.enum(['approved', 'disagrees', 'changeAsked', 'changeAnswered', 'silent']),
  /** The version they answered; an earlier one if a small correction came after. */
  version: count.exactOptional(),
  on: date.exactOptional(),
  /** Said to the coordinator, who wrote it down. */
  reported: z.enum(reviewWays).exactOptional(),
  words: text.exactOptional(),
  /** R5: for those without Teams. */
  delivered: date.exactOptional(),
  actions: z.array(link),
});

export const change = z.strictObject({
  who: text,
  section: text.exactOptional(),
  text,
  version: count,
  settled: z
    .strictObject({ how: z.enum(['taken', 'answered']), words: text.exactOptional() })
    .exactOptional(),
  actions: z.array(link),
});

export const correction = z.strictObject({ text, by: text, on: date });
