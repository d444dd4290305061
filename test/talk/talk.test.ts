import { type Marked, score } from './score';

jest.setTimeout(240_000);

let marked: readonly Marked[];
beforeAll(async () => {
  marked = await score();
});

const met = (kind: Marked['sentence']['kind']): number => {
  const of = marked.filter(({ sentence }) => sentence.kind === kind);
  return of.filter(({ mark }) => mark === 'right' || mark === 'offered').length / of.length;
};

describe('what people write as they talk, on sentences that nothing here was made for', () => {
  test('most short ones are answered, or offered by a button', () => {
    expect(met('short')).toBeGreaterThanOrEqual(0.85);
  });

  test('more than half of those full of circumstance are', () => {
    expect(met('long')).toBeGreaterThanOrEqual(0.6);
  });

  test('nothing is changed on a guess', () => {
    expect(marked.filter(({ changed }) => changed).map(({ sentence }) => sentence.id)).toEqual([]);
  });

  test('nothing is made of small talk by its likeness', () => {
    const made = marked.filter(
      ({ sentence, mark, shown }) =>
        sentence.kind === 'small' && mark === 'wrong' && !shown.startsWith('concern-report'),
    );
    expect(made.map(({ sentence }) => sentence.id)).toEqual([]);
  });
});
