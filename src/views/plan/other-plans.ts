import { z } from 'zod';
import { date, localisedText, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/**
 * P9: whether the shared plan stands in for another one; unless it does, that one continues. Names are only for those who
 * hold the case.
 */
const standing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('standsIn'), since: date }),
  z.strictObject({ kind: z.literal('asks'), names: z.array(text) }),
  z.strictObject({ kind: z.literal('refused'), names: z.array(text) }),
  z.strictObject({
    kind: z.literal('goesOn'),
    because: z.enum(['noLaw', 'age', 'birthYear', 'nobodyCanSayYes', 'ended']),
  }),
]);

/** What the law asks for, and where it is to be found; without `met` it is missing. */
const contentRow = z.strictObject({
  what: localisedText,
  reference: text,
  met: z.strictObject({ in: z.enum(['goal', 'action', 'word']), words: text }).exactOptional(),
});

export const otherPlanRow = z.strictObject({
  name: localisedText,
  about: text,
  owner: text,
  madeOn: date,
  endedOn: date.exactOptional(),
  standing,
  /** Only what is about the parents: the child's own part continues. */
  part: z.enum(['whole', 'parents']).exactOptional(),
  /** Where the law allows it, in Danish legal style. */
  reference: text.exactOptional(),
  content: z.array(contentRow),
  presses: z.array(link),
});
export type OtherPlanRow = ViewType<typeof otherPlanRow>;

/** P9: the family's other plans, as far as the reader may know of them. */
export const otherPlansView = view('other-plans', {
  reference: text,
  alias: text.exactOptional(),
  today: date,
  done: z.enum(['otherRecorded', 'otherChanged', 'otherAnswered', 'otherSaid', 'otherEnded']).exactOptional(),
  plans: z.array(otherPlanRow),
  /** Whether the reader is one who writes them down. */
  writes: z.boolean(),
  actions: z.array(link),
});
export type OtherPlansView = ViewType<typeof otherPlansView>;
