import { sentencesOf, wordsOf } from './sentences';

/** How hard a text is to read, from a children's book to a law. */
const lixBands = ['veryEasy', 'easy', 'medium', 'hard', 'veryHard'] as const;
export type LixBand = (typeof lixBands)[number];

/** The lowest whole figure of each band, as used in Denmark (dansksproghistorie.dk, chapter 144). */
const bandsFrom: Readonly<Record<LixBand, number>> = {
  veryEasy: 0,
  easy: 25,
  medium: 35,
  hard: 45,
  veryHard: 55,
};

/** A word with more letters than this is long. */
const shortWord = 6;

/** Only letters count: not figures, nor the hyphen in `e-mail`. */
const isLong = (word: string): boolean => (word.match(/\p{L}/gu) ?? []).length > shortWord;

/**
 * R6: LIX as C.H. Björnsson defined it (*Läsbarhet*, 1968): words per sentence plus the percentage of words with more than
 * six letters, as a whole number. {@link sentencesOf} says how sentences and words are told apart. Undefined for a text
 * without words.
 */
export const lixOf = (text: string): number | undefined => {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return undefined;
  return Math.round(words.length / sentences.length + (100 * words.filter(isLong).length) / words.length);
};

/** The band of a LIX figure. */
export const lixBand = (lix: number): LixBand =>
  lixBands.findLast((band) => lix >= bandsFrom[band]) ?? 'veryEasy';
