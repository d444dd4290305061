import { z } from 'zod';
import { unsentBecause } from '../notice';
import { roundName } from '../rhythm/rounds';
import { count, date, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** How many there are; with `more`, at least that many. */
const tally = z.strictObject({ count, more: z.boolean() });
export type Tally = ViewType<typeof tally>;

/** What a message was about, as far as an administrator may know. */
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
  /** The recipient; left out for a channel. */
  person: text.exactOptional(),
  topic: messageTopic,
  because: unsentBecause,
  /** When it was given up. */
  at: moment,
  presses: z.array(link),
});
export type UnsentView = ViewType<typeof unsent>;

/**
 * The outcome of a day's sentences. `left`: sent to the language model; of these, `helped` led to something, `nothing`: the
 * model had no answer, `odd`: its answer was unusable. `heldBack`: not sent, since too little of it is known to be harmless;
 * `resting`: not sent, since the model does not answer or has been asked enough.
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
  /** What was just done; `gone`: somebody had already dealt with it. */
  done: z.enum(['sentAgain', 'dropped', 'gone']).exactOptional(),
  waiting: tally,
  /** How long the oldest waiting message has been waiting. */
  waitingSince: moment.exactOptional(),
  /** Within the last 24 hours. */
  sent: tally,
  /** In the last 30 days, until somebody deals with it. */
  ambiguous: tally,
  dead: tally,
  /** Latest first; the card shows as many as it has room for, starting at `from`. */
  unsent: z.array(unsent),
  from: count.exactOptional(),
  unreached: z.array(z.strictObject({ department: text, people: z.array(text) })),
  rounds: z.array(
    z.strictObject({
      round: roundName,
      /** Left out until the first one. */
      last: moment.exactOptional(),
      next: moment,
      /** D6: the run that is due keeps failing. */
      failing: z.strictObject({ since: moment, times: count }).exactOptional(),
    }),
  ),
  /** D1, D6: the digests of channels and group chats. */
  digests: z.array(
    z.strictObject({
      department: text,
      place: z.enum(['channel', 'group']),
      placeName: text.exactOptional(),
      /** The last one due, and its outcome; left out before the first. */
      last: z
        .strictObject({ at: moment, came: z.enum(['posted', 'nothing', 'stopped', 'waits', 'notSent']) })
        .exactOptional(),
      next: moment.exactOptional(),
    }),
  ),
  /** The outcome of sentences for a language model, day by day, latest first; left out if there never was a model. */
  model: z.array(z.strictObject({ on: date, ...modelTallies })).exactOptional(),
  actions: z.array(link),
});
export type OperationsView = ViewType<typeof operationsView>;
