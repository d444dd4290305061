import { calendarDate } from '../../domain/base/calendar';
import type { Wish } from '../../views/talk';
import { examples, subjects } from './examples/all';
import { featuresOf, stemOf } from './features';
import { type Known, marks, slotted } from './slots';

/** How much a sentence is about each subject, in the order of `subjects`; together at most 1. */
export type Likeness = readonly number[];

/** One feature of a sentence, and how much it tells. */
type Weighed = readonly (readonly [feature: number, weight: number])[];

interface Example {
  readonly subject: number;
  readonly weighed: Weighed;
}

interface Model {
  /** Whether a word stands in any example. */
  readonly hasHeard: (word: string) => boolean;
  readonly likeness: (words: readonly string[]) => Likeness;
}

/** What each kind of feature tells beside a word: pairs, pairs around a word, letters. */
const weightOf: Readonly<Record<string, number>> = { w: 1, p: 0.7, s: 0.4, l: 0.35 };
/** A feature that stands in one example alone tells of that example, and not of its subject, unless it is a word. */
const rarest = 2;
const rounds = 2;
/** A mistake that is smaller teaches nothing. */
const smallestMistake = 0.01;
const pace = 0.4;
const sharpness = 8;
/** How much the nearest examples count beside what all of them have taught. */
const nearness = 0.35;
const nearest = [0.6, 0.25, 0.15] as const;

const nobody: Known = { names: new Set(), departments: [], today: calendarDate('2026-01-01') };

/** An example as sentences are: the marks stand in it already. A department may be said as the school, too. */
const wordsOf = (example: string): readonly (readonly string[])[] => {
  const markOf = new Map<string, string>(Object.values(marks).map((mark) => [mark.toLowerCase(), mark]));
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

const counted = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const feature of featuresOf(words)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
};

/** The same numbers in every process, so that everybody is understood alike. */
const shuffled = (length: number, round: number): readonly number[] => {
  let state = round * 7919 + 1;
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    state = (state * 0x41c64e6d + 12345) & 0x7fffffff;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
};

const learn = (): Model => {
  const told = subjects.flatMap((subject, at) =>
    (examples.get(subject) ?? []).flatMap(wordsOf).map((words) => ({ subject: at, counts: counted(words) })),
  );
  const heard = new Map<string, number>();
  for (const { counts } of told)
    for (const feature of counts.keys()) heard.set(feature, (heard.get(feature) ?? 0) + 1);
  const known = new Map<string, readonly [number, number]>();
  for (const [feature, times] of heard) {
    if (times < rarest && !feature.startsWith('w:')) continue;
    const kind = weightOf[feature.charAt(0)] ?? 1;
    known.set(feature, [known.size, kind * Math.log(1 + told.length / times)]);
  }
  const unheard = Math.log(1 + told.length);

  const weigh = (counts: ReadonlyMap<string, number>): Weighed => {
    const weighed: (readonly [number, number])[] = [];
    let sum = 0;
    for (const [feature, count] of counts) {
      const [at, told] = known.get(feature) ?? [];
      // What was never heard tells nothing, and makes what is left tell less.
      if (at === undefined || told === undefined) {
        if (feature.startsWith('w:')) sum += unheard ** 2 / 4;
        continue;
      }
      const weight = told * (1 + Math.log(count));
      weighed.push([at, weight]);
      sum += weight * weight;
    }
    const length = Math.sqrt(sum) || 1;
    return weighed.map(([at, weight]) => [at, weight / length]);
  };

  const all: readonly Example[] = told.map(({ subject, counts }) => ({ subject, weighed: weigh(counts) }));
  const many = subjects.length;
  const table = new Float32Array(known.size * many);
  const base = new Float32Array(many);

  const chances = (weighed: Weighed): Float64Array => {
    const sums = Float64Array.from(base);
    for (const [feature, weight] of weighed) {
      const from = feature * many;
      for (let at = 0; at < many; at += 1) sums[at] = (sums[at] ?? 0) + (table[from + at] ?? 0) * weight;
    }
    let top = Number.NEGATIVE_INFINITY;
    for (const sum of sums) if (sum > top) top = sum;
    let total = 0;
    for (let at = 0; at < many; at += 1) {
      const chance = Math.exp((sums[at] ?? 0) - top);
      sums[at] = chance;
      total += chance;
    }
    for (let at = 0; at < many; at += 1) sums[at] = (sums[at] ?? 0) / total;
    return sums;
  };

  for (let round = 0; round < rounds; round += 1) {
    const step = pace / (1 + round * 0.3);
    for (const one of shuffled(all.length, round)) {
      const example = all[one];
      if (example === undefined) continue;
      const wrong = chances(example.weighed);
      wrong[example.subject] = (wrong[example.subject] ?? 0) - 1;
      const mistaken = subjects.flatMap((_, at) => (Math.abs(wrong[at] ?? 0) > smallestMistake ? [at] : []));
      for (const [feature, weight] of example.weighed) {
        const from = feature * many;
        const by = step * weight * sharpness;
        for (const at of mistaken) table[from + at] = (table[from + at] ?? 0) - by * (wrong[at] ?? 0);
      }
      for (let at = 0; at < many; at += 1) base[at] = (base[at] ?? 0) - step * 0.1 * (wrong[at] ?? 0);
    }
  }

  const standing: (readonly [example: number, weight: number])[][] = Array.from(
    { length: known.size },
    () => [],
  );
  for (const [example, { weighed }] of all.entries()) {
    for (const [feature, weight] of weighed) standing[feature]?.push([example, weight]);
  }

  /** The likeness to the nearest examples of each subject. */
  const near = (weighed: Weighed): Float64Array => {
    const alike = new Float64Array(all.length);
    for (const [feature, weight] of weighed) {
      for (const [example, other] of standing[feature] ?? [])
        alike[example] = (alike[example] ?? 0) + weight * other;
    }
    const best = new Float64Array(many * nearest.length);
    for (const [example, { subject }] of all.entries()) {
      let value = alike[example] ?? 0;
      for (let rank = 0; rank < nearest.length; rank += 1) {
        const at = subject * nearest.length + rank;
        const held = best[at] ?? 0;
        if (value > held) {
          best[at] = value;
          value = held;
        }
      }
    }
    return Float64Array.from({ length: many }, (_, at) =>
      nearest.reduce((sum, share, rank) => sum + share * (best[at * nearest.length + rank] ?? 0), 0),
    );
  };

  return {
    hasHeard: (word) => known.has(`w:${stemOf(word)}`),
    likeness: (words) => {
      const weighed = weigh(counted(words));
      const [likely, close] = [chances(weighed), near(weighed)];
      return Array.from(likely, (chance, at) => chance * (1 - nearness) + (close[at] ?? 0) * nearness);
    },
  };
};

let learned: Model | undefined;

/** Learns from the examples, once, which takes some tenths of a second: best before anybody waits. */
export const learnExamples = (): void => {
  learned ??= learn();
};

/** How much words are about each subject. Below 5 ms. */
export const likenessOf = (words: readonly string[]): Likeness => {
  learned ??= learn();
  return learned.likeness(words);
};

/** Words of which no example says anything: names, and what is particular to this sentence. */
export const unheardIn = (words: readonly string[]): readonly string[] => {
  learned ??= learn();
  const { hasHeard } = learned;
  return words.filter((word) => word.length > 2 && /^\p{Ll}/u.test(word) && !hasHeard(word));
};

/** A subject with how much a sentence is about it. */
export interface Scored {
  readonly wish: Wish | 'elsewhere';
  readonly score: number;
}
