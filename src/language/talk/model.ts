import { calendarDate } from '../../domain/base/calendar';
import type { Wish } from '../../views/talk';
import { examples, subjects } from './examples/all';
import { featuresOf, stemOf } from './features';
import { nearestOf } from './nearest';
import { type Known, marks, slotted } from './slots';
import { type Example, newSoftmax } from './softmax';
import { vocabularyOf, weigherOf } from './weighed';

/** How much a sentence is about each subject, in the order of `subjects`; at most 1 in all. */
export type Likeness = readonly number[];

export interface Model {
  /** Whether a word occurs in any example. */
  readonly hasHeard: (word: string) => boolean;
  readonly likeness: (words: readonly string[]) => Likeness;
}

const rounds = 2;
const pace = 0.5;
/** How much the nearest examples count compared with what all of them have taught. */
const nearness = 0.3;

const nobody: Known = { names: new Set(), departments: [], today: calendarDate('2026-01-01') };

const anyMark = /\b[NADT]\b/;
const markOf = new Map<string, string>(Object.values(marks).map((mark) => [mark.toLowerCase(), mark]));

/** An example in the form of a sentence: it already contains the marks. A department may also be called the school. */
export const wordsOf = (example: string): readonly (readonly string[])[] => {
  if (!anyMark.test(example)) return [slotted(example, nobody).words];
  const joined = example
    .replace(/\b(?:i )?(?:uge|week) D\b/g, 'D')
    .replace(/\b(?:fra|til|from|until|by|to|before) D\b/g, 'D')
    .replace(/\b(?:klokken|kl|at) T\b/g, 'T');
  const typed = new Set(joined.split(/[^\p{L}]+/u));
  const { words } = slotted(joined, nobody);
  const marked = words.map((word) => {
    const mark = markOf.get(word);
    return mark !== undefined && typed.has(mark) ? mark : word;
  });
  if (!marked.includes(marks.department)) return [marked];
  const isEnglish =
    /\b(?:the|who|is|what|from|with|for)\b/.test(example) && !/\b(?:er|til|med|har)\b/.test(example);
  return [
    marked,
    marked.map((word) => (word === marks.department ? (isEnglish ? 'school' : 'skolen') : word)),
  ];
};

/** The same numbers in every process, so that everybody is understood alike. */
const shuffled = (length: number, round: number): Int32Array => {
  let state = round * 7919 + 1;
  const order = Int32Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    state = (state * 0x41c64e6d + 12345) & 0x7fffffff;
    const other = state % (at + 1);
    const moved = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
};

/** Learns from examples, by what each is about. */
export const modelOf = (from: typeof examples): Model => {
  const told = subjects.flatMap((subject, at) =>
    (from.get(subject) ?? []).flatMap(wordsOf).map((words) => ({ subject: at, features: featuresOf(words) })),
  );
  const vocabulary = vocabularyOf(told.map(({ features }) => features));
  const weigh = weigherOf(vocabulary, Math.log(1 + told.length));
  const all: readonly Example[] = told.map(({ subject, features }) => ({ subject, ...weigh(features) }));
  const softmax = newSoftmax(vocabulary.tells.length, subjects.length);
  for (let round = 0; round < rounds; round += 1) {
    const step = pace / (1 + round * 0.3);
    for (const one of shuffled(all.length, round)) {
      const example = all[one];
      if (example !== undefined) softmax.learn(example, step);
    }
  }
  const near = nearestOf(all, vocabulary.tells.length, subjects.length);
  return {
    hasHeard: (word) => vocabulary.numbers.has(`w:${stemOf(word)}`),
    likeness: (words) => {
      const weighed = weigh(featuresOf(words));
      const close = near(weighed);
      return Array.from(
        softmax.chances(weighed),
        (chance, at) => chance * (1 - nearness) + (close[at] ?? 0) * nearness,
      );
    },
  };
};

let learned: Model | undefined;

/** Learns from the examples, once, which takes some tenths of a second: best before anybody waits. */
export const learnExamples = (): void => {
  learned ??= modelOf(examples);
};

/** How much words are about each subject. Below 5 ms. */
export const likenessOf = (words: readonly string[]): Likeness => {
  learned ??= modelOf(examples);
  return learned.likeness(words);
};

/** Words that no example says anything about: names, and what is particular to this sentence. */
export const unheardIn = (words: readonly string[]): readonly string[] => {
  learned ??= modelOf(examples);
  const { hasHeard } = learned;
  return words.filter((word) => word.length > 2 && /^\p{Ll}/u.test(word) && !hasHeard(word));
};

/** A subject, and how much a sentence is about it. */
export interface Scored {
  readonly wish: Wish | 'elsewhere';
  readonly score: number;
}
