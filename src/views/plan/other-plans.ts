import { z } from 'zod';
import { date, localisedText, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** P9: whether the shared plan stands for another one; unless it does, that one goes on. Names for those who hold the case alone. */
const standing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('standsIn'), since: date }),
  z.strictObject({ kind: z.literal('asks'), names: z.array(text) }),
  z.strictObject({ kind: z.literal('refused'), names: z.array(text) }),
  z.strictObject({
    kind: z.literal('goesOn'),
    because: z.enum(['noLaw', 'age', 'birthYear', 'nobodyCanSayYes', 'ended']),
  }),
]);

/** What the law asks for, and where it stands; without `met` it is missing. */
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
  /** Only what is about the parents: the child's own part goes on. */
  part: z.enum(['whole', 'parents']).exactOptional(),
  /** Where the law allows it, in Danish legal writing. */
  reference: text.exactOptional(),
  content: z.array(contentRow),
  presses: z.array(link),
});
export type OtherPlanRow = ViewType<typeof otherPlanRow>;

/** P9: the other plans that the family has, as far as the reader may know of them. */
export const otherPlansView = view('other-plans', {
  reference: text,
  alias: text.exactOptional(),
  today: date,
  done: z.enum(['otherRecorded', 'otherChanged', 'otherAnswered', 'otherSaid', 'otherEnded']).exactOptional(),
  plans: z.array(otherPlanRow),
  /** Whether the reader writes them down. */
  writes: z.boolean(),
  actions: z.array(link),
});
export type OtherPlansView = ViewType<typeof otherPlansView>;
