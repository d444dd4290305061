import { type Marked, score } from './score';

jest.setTimeout(300_000);

let measured: readonly Marked[];
let own: readonly Marked[];
let fresh: readonly Marked[];
beforeAll(async () => {
  measured = await score();
  own = await score('own');
  fresh = await score('fresh');
});

type Kind = Marked['sentence']['kind'];

/** The share that is answered, or offered by a button. */
const met = (all: readonly Marked[], kind: Kind, language?: 'da' | 'en'): number => {
  const of = all.filter(
    ({ sentence }) => sentence.kind === kind && (language === undefined || sentence.lang === language),
  );
  return of.filter(({ mark }) => mark === 'right' || mark === 'offered').length / of.length;
};

describe('what people write as they talk, on sentences that nothing here was made for', () => {
  test('most short ones are answered, or offered by a button', () => {
    expect(met(measured, 'short')).toBeGreaterThanOrEqual(0.85);
    expect(met(measured, 'short', 'en')).toBeGreaterThanOrEqual(0.85);
    expect(met(fresh, 'short', 'da')).toBeGreaterThanOrEqual(0.87);
    expect(met(fresh, 'short', 'en')).toBeGreaterThanOrEqual(0.87);
  });

  test('more than half of those full of circumstance are', () => {
    expect(met(measured, 'long', 'da')).toBeGreaterThanOrEqual(0.65);
    expect(met(measured, 'long', 'en')).toBeGreaterThanOrEqual(0.65);
    expect(met(fresh, 'long')).toBeGreaterThanOrEqual(0.88);
  });

  test('of those that lean on the one before', () => {
    expect(met(measured, 'lean')).toBeGreaterThanOrEqual(0.6);
    expect(met(own, 'lean', 'da')).toBeGreaterThanOrEqual(0.8);
    expect(met(own, 'lean', 'en')).toBeGreaterThanOrEqual(0.8);
    expect(met(fresh, 'lean')).toBeGreaterThanOrEqual(0.8);
  });

  test('nothing is changed on a guess', () => {
    const guessed = [...measured, ...own, ...fresh].filter(({ changed }) => changed);
    expect(guessed.map(({ sentence }) => sentence.id)).toEqual([]);
  });

  test('nothing is made of small talk', () => {
    const made = measured.filter(({ sentence, mark }) => sentence.kind === 'small' && mark === 'wrong');
    expect(made.map(({ sentence }) => sentence.id)).toEqual([]);
  });

  test('and hardly anything of small talk with the words of worries', () => {
    expect(met(own, 'small')).toBeGreaterThanOrEqual(0.9);
    expect(met(fresh, 'small')).toBeGreaterThanOrEqual(0.9);
  });
});
