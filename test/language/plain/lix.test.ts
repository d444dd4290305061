import fc from 'fast-check';
import { lixBand, lixOf } from '../../../src/language/plain/lix';
import { sentencesOf, wordsOf } from '../../../src/language/plain/sentences';

/** This many sentences of this many words each, this many of them long. */
const madeUp = (sentences: number, words: number, long: number): string =>
  Array.from(
    { length: sentences },
    () => `${[...Array(long).fill('samtale'), ...Array(words - long).fill('snak')].join(' ')}.`,
  ).join(' ');

describe('LIX against published examples', () => {
  it('20 words a sentence and 20 % long words are 40 (sprogvaskeriet.dk, “Tjek din lix”)', () => {
    expect(lixOf(madeUp(5, 20, 4))).toBe(40);
  });

  it('100 words in 10 sentences with 5 long words are 15 (robocluster.dk, “Lixtal betydning”)', () => {
    expect(lixOf(`${madeUp(5, 10, 1)} ${madeUp(5, 10, 0)}`)).toBe(15);
  });

  it('a paragraph of minutes: 34 words in 4 sentences with 2 long ones, counted by hand', () => {
    const text =
      'Freja fortæller, at det er svært at komme op om morgenen. Alma vil gerne i skole. Hun savner sine venner. ' +
      'Gudrun kommer hver onsdag aften, så der er ro, når de andre skal sove.';
    expect(sentencesOf(text).map((sentence) => wordsOf(sentence).length)).toEqual([11, 5, 4, 14]);
    expect(lixOf(text)).toBe(14);
  });

  it('“Individer, der er henvist …” is very hard: 22 + 100 × 10 / 22 by hand (skriveskolen.dk, which gives 69)', () => {
    const text =
      'Individer, der er henvist til at residere i transparente domiciler, bør ikke tilrådes at anvende større eller mindre ' +
      'geologiske fragmenter som kasteskyts.';
    expect(lixOf(text)).toBe(67);
    expect(lixBand(67)).toBe('veryHard');
  });

  it.each([
    [24, 'veryEasy'],
    [25, 'easy'],
    [34, 'easy'],
    [35, 'medium'],
    [44, 'medium'],
    [45, 'hard'],
    [54, 'hard'],
    [55, 'veryHard'],
  ])('%i is %s (dansksproghistorie.dk, chapter 144)', (lix, band) => {
    expect(lixBand(lix)).toBe(band);
  });

  it('a text without words has none', () => {
    expect(lixOf('')).toBeUndefined();
    expect(lixOf(' … – !\n\n')).toBeUndefined();
  });
});

describe('sentences', () => {
  it.each([
    ['Vi mødes bl.a. for at tale om skolen, f.eks. om fravær. Bo kommer.', 2],
    ['Mødet er tirsdag d. 21. april kl. 10.30 hos Sara. Alle kan.', 2],
    ['Gælden er 12.300 kr. Den skal ned.', 2],
    ['Gælden er 12.300 kr. om året.', 1],
    ['Hun er født i 2012. Hun går i 6. klasse.', 2],
    ['Alma siger: “Skriv, at jeg gerne vil i skole.”', 2],
    ['Vi tager tre ting med: morgener, skole og arbejde.', 1],
    ['“Hvorfor?” spurgte Alma. “Fordi!”', 2],
    ['“Hvorfor?” Spurgte hun ikke.', 2],
    ['Vi ved det ikke... måske i morgen. Vi ser.', 2],
    ['1. Bo kører tirsdag.\n2. Gudrun kommer onsdag.', 2],
    ['Aftaler\n- Bo kører\n- Gudrun kommer', 3],
    ['Jonas B. Attrap ringer. Mille svarer!', 2],
    ['Se www.eksempel.dk/side. Skriv til a.b@eksempel.dk.', 2],
    ['Vi har talt om skole, søvn osv. Det gik godt.', 2],
    ['vi talte. så gik vi', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('numbers, hours and hyphens are one word each, and figures are never long words', () => {
    expect(wordsOf('Kl. 10.30 den 2026-04-21 ringer Jonas’ e-mail-ven 12.300 gange')).toHaveLength(9);
    expect(lixOf('12345678 12345678.')).toBe(2);
  });

  it('no text breaks it, and the figure is always a whole one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const lix = lixOf(text);
        expect(lix === undefined || (Number.isInteger(lix) && lix > 0)).toBe(true);
      }),
    );
  });
});
