import { fold, slipsBetween } from '../../domain/matching';
import { books } from './book';
import type { ConcernWords, Language } from './intents';

/**
 * Whether a text hints at a concern for a child, and in which language: the reader's where it may be both (S7). It
 * leans to yes, since the municipality's route does no harm to somebody who meant something else.
 */
export const concernIn = (text: string, locale: Language): Language | undefined => {
  const folded = fold(text);
  const languages = hints
    .filter(
      ({ alarming, worrying, about }) =>
        alarming.test(folded) || (worrying.test(folded) && about.test(folded)),
    )
    .map(({ language }) => language);
  if (languages.length > 0) return languages.includes(locale) ? locale : languages[0];
  return folded.split(' ').some(isMisspelled) ? 'da' : undefined;
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

const hints = books.map(({ language, concern }) => compile(language, concern));

/** The one long word that everybody knows and many misspell; ordinary words are three slips away from it. */
const isMisspelled = (word: string): boolean =>
  word.startsWith('un') &&
  ['underretning', 'underrette', 'underretter'].some((right) => slipsBetween(word, right, 2) <= 2);
