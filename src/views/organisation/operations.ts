import { z } from 'zod';
import { unsentBecause } from '../notice';
import { roundName } from '../rhythm/rounds';
import { count, date, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** How many there are; with `more`, at least so many. */
const tally = z.strictObject({ count, more: z.boolean() });
export type Tally = ViewType<typeof tally>;

/** What a message was about, as far as an administrator is told. */
const messageTopic = z.enum([
  'absence',
  'card',
  'case',
  'consent',
  'correction',
  'dailyWord',
  'several',
  'deputy',
  'digest',
  'handover',
  'meeting',
  'notReached',
  'plan',
  'question',
  'reply',
  'sparring',
]);
export type MessageTopic = ViewType<typeof messageTopic>;

const unsent = z.strictObject({
  /** Whom it was for; left out for a channel. */
  person: text.exactOptional(),
  topic: messageTopic,
  because: unsentBecause,
  /** When it was given up. */
  at: moment,
  presses: z.array(link),
});
export type UnsentView = ViewType<typeof unsent>;

/**
 * What a day's sentences came to. `left`: sent to the language model; of these `helped` named something, `nothing` is its word that it
 * knows nothing, `odd` could not be used. `heldBack`: not sent, since too little of it is known as harmless; `resting`: not sent, since
 * the model does not answer or is asked enough.
 */
const modelTallies = {
  left: count,
  helped: count,
  nothing: count,
  odd: count,
  late: count,
  failed: count,
  heldBack: count,
  resting: count,
} as const;
export type ModelTally = keyof typeof modelTallies;
export const modelTally = Object.keys(modelTallies) as readonly ModelTally[];

/** What is being sent and what was not, for an administrator: names of staff, and nothing about any family. */
export const operationsView = view('operations', {
  /** What was just done; `gone`: somebody had seen to it already. */
  done: z.enum(['sentAgain', 'dropped', 'gone']).exactOptional(),
  waiting: tally,
  /** Since when the message has been waiting that waits longest. */
  waitingSince: moment.exactOptional(),
  /** Within the last 24 hours. */
  sent: tally,
  /** Of the last 30 days, as long as nobody has seen to it. */
  ambiguous: tally,
  dead: tally,
  /** The latest first; the card shows as many as it has room for, beginning at `from`. */
  unsent: z.array(unsent),
  from: count.exactOptional(),
  unreached: z.array(z.strictObject({ department: text, people: z.array(text) })),
  rounds: z.array(
    z.strictObject({
      round: roundName,
      /** Left out before it has ever been made. */
      last: moment.exactOptional(),
      next: moment,
      /** D6: the run that is due breaks off again and again. */
      failing: z.strictObject({ since: moment, times: count }).exactOptional(),
    }),
  ),
  /** D1, D6: the digests of channels and group chats. */
  digests: z.array(
    z.strictObject({
      department: text,
      place: z.enum(['channel', 'group']),
      placeName: text.exactOptional(),
      /** The last one that was due, and what came of it; left out before the first. */
      last: z
        .strictObject({ at: moment, came: z.enum(['posted', 'nothing', 'stopped', 'waits', 'notSent']) })
        .exactOptional(),
      next: moment.exactOptional(),
    }),
  ),
  /** What came of sentences for a language model, day by day, the latest first; left out where there never was one. */
  model: z.array(z.strictObject({ on: date, ...modelTallies })).exactOptional(),
  actions: z.array(link),
});
export type OperationsView = ViewType<typeof operationsView>;
