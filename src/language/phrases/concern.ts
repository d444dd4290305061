import { fold, slipsBetween } from '../../domain/matching';
import { danish } from './danish';
import { english } from './english';
import type { ConcernWords, Language } from './intents';

/**
 * Whether a text hints at a concern for a child, and in which language (S7). It leans to yes: the answer is the
 * municipality's route, which does no harm to somebody who meant something else.
 */
export const concernIn = (text: string): Language | undefined => {
  const folded = fold(text);
  return hints.find(({ alarming, worrying, about }) => {
    if (alarming.test(folded) || folded.split(' ').some(isMisspelled)) return true;
    return worrying.test(folded) && about.test(folded);
  })?.language;
};

const anyOf = (words: readonly string[]): RegExp => {
  const forms = words.map((word) => `${fold(word)}${word.endsWith('*') ? '[^ ]*' : ''}`);
  return new RegExp(`(?:^| )(?:${forms.join('|')})(?= |$)`);
};

const compile = (language: Language, { alarming, worrying, about }: ConcernWords) => ({
  language,
  alarming: anyOf(alarming),
  worrying: anyOf(worrying),
  about: anyOf(about),
});

const hints = [danish, english].map(({ language, concern }) => compile(language, concern));

/** The one long word that everybody knows and many misspell; ordinary words are three slips away from it. */
const isMisspelled = (word: string): boolean =>
  word.startsWith('un') && ['underretning', 'underrette', 'underretter'].some((right) => slipsBetween(word, right, 2) <= 2);
