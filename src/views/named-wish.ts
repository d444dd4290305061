import { z } from 'zod';
import { wishes } from './talk';

/** The placeholders in a masked sentence for the names in it. */
const names = ['NAME1', 'NAME2', 'NAME3', 'NAME4', 'NAME5', 'NAME6'] as const;
const departments = ['DEPARTMENT1', 'DEPARTMENT2', 'DEPARTMENT3'] as const;
const days = ['DAY1', 'DAY2', 'DAY3', 'DAY4'] as const;
const times = ['TIME1', 'TIME2', 'TIME3', 'TIME4'] as const;

/** The same placeholders in every sentence, so that the schema is the same for all. */
export const placeholders = {
  name: names,
  department: departments,
  day: days,
  time: times,
} as const satisfies Record<string, readonly string[]>;

/** One of them. */
export type Placeholder = (typeof placeholders)[keyof typeof placeholders][number];

const orNone = <const Names extends readonly string[]>(some: Names) => z.enum([...some, 'NONE']);

/**
 * Everything a language model may say about a sentence: one intent known here, and which of the placeholders belong to it.
 */
export const namedWish = z.strictObject({
  intent: orNone(wishes),
  family: orNone(names),
  person: orNone(names),
  department: orNone(departments),
  day: orNone(days),
  until: orNone(days),
  time: orNone(times),
});
export type NamedWish = z.infer<typeof namedWish>;
