import { examples, subjects } from '../../src/language/talk/examples/all';
import { modelOf, wordsOf } from '../../src/language/talk/model';

type Subject = (typeof subjects)[number];

/** For an example left out: what it is about, and what it is most like, likeliest first. */
interface LeftOut {
  readonly subject: Subject;
  readonly ranked: readonly Subject[];
}

const offeredAtMost = 3;

/** Each example as understood by a model that has learnt from the others: how the examples are balanced among themselves. */
const leftOut = (folds: number): readonly LeftOut[] =>
  Array.from({ length: folds }, (_, fold) => {
    const isOut = (at: number): boolean => at % folds === fold;
    const model = modelOf(
      new Map(subjects.map((one) => [one, (examples.get(one) ?? []).filter((_line, at) => !isOut(at))])),
    );
    return subjects.flatMap((subject) =>
      (examples.get(subject) ?? [])
        .filter((_line, at) => isOut(at))
        .flatMap((line) => wordsOf(line).slice(0, 1))
        .map((words) => {
          const likeness = model.likeness(words);
          const ranked = subjects
            .map((one, at) => ({ one, score: likeness[at] ?? 0 }))
            .sort((one, other) => other.score - one.score)
            .slice(0, offeredAtMost)
            .map(({ one }) => one);
          return { subject, ranked };
        }),
    );
  }).flat();

const percent = (part: number, of: number): string =>
  `${Math.round((100 * part) / Math.max(1, of))} %`.padStart(6);

/**
 * `npm run talk -- folds`: for each wish, how many of its examples the others recognise, first and among the first three,
 * how much of what is taken for it really is, and what it is confused with.
 */
export const foldsTable = (folds = 5): string => {
  const all = leftOut(folds);
  const rowOf = (name: string, of: readonly LeftOut[], taken: number): string => {
    const right = of.filter(({ subject, ranked }) => ranked[0] === subject).length;
    const near = of.filter(({ subject, ranked }) => ranked.includes(subject)).length;
    const others = new Map<string, number>();
    for (const { subject, ranked } of of)
      if (ranked[0] !== undefined && ranked[0] !== subject)
        others.set(ranked[0], (others.get(ranked[0]) ?? 0) + 1);
    const mixed = [...others]
      .sort(([, one], [, other]) => other - one)
      .slice(0, 4)
      .map(([other, times]) => `${other} ${times}`);
    return `${name.padEnd(18)}${String(of.length).padStart(6)}${percent(right, of.length)}${percent(near, of.length)}${percent(right, taken)}  ${name === 'all' ? '' : mixed.join(', ')}`;
  };
  return [
    `${''.padEnd(18)}${'of'.padStart(6)}${'first'.padStart(6)}${'three'.padStart(6)}${'taken'.padStart(6)}`,
    ...subjects.map((one) =>
      rowOf(
        one,
        all.filter(({ subject }) => subject === one),
        all.filter(({ ranked }) => ranked[0] === one).length,
      ),
    ),
    rowOf('all', all, all.length),
  ].join('\n');
};
