import { fold, slipsBetween } from '../../domain/base/matching';
import { books } from './book';
import type { Language } from './intents';

/**
 * Whether a text hints at a concern for a child, and in which language: the reader's where it may be both (S7). It
 * leans to yes, since the municipality's route does no harm to somebody who meant something else.
 */
export const concernIn = (text: string, locale: Language): Language | undefined => {
  const folded = fold(text);
  return (
    alarmIn(text, locale) ??
    languageOf(locale, ({ worrying, about }) => worrying.test(folded) && about.test(folded))
  );
};

/** The same for a name, where only the plainest words count: a family may be called Bange. */
export const alarmIn = (text: string, locale: Language): Language | undefined => {
  const folded = fold(text);
  const misspelled = folded.split(' ').some(isMisspelled);
  return languageOf(
    locale,
    ({ alarming, language }) => alarming.test(folded) || (misspelled && language === 'da'),
  );
};

const languageOf = (locale: Language, hinted: (hint: Hints) => boolean): Language | undefined => {
  const languages = hints.filter(hinted).map(({ language }) => language);
  return languages.find((language) => language === locale) ?? languages[0];
};

interface Hints {
  readonly language: Language;
  readonly alarming: RegExp;
  readonly worrying: RegExp;
  readonly about: RegExp;
}

const anyOf = (words: readonly string[]): RegExp => {
  const forms = words.map((word) => `${fold(word)}${word.endsWith('*') ? '[^ ]*' : ''}`);
  return new RegExp(`(?:^| )(?:${forms.join('|')})(?= |$)`);
};

const hints: readonly Hints[] = books.map(({ language, concern: { alarming, worrying, about } }) => ({
  language,
  alarming: anyOf(alarming),
  worrying: anyOf(worrying),
  about: anyOf(about),
}));

/** The one long word that everybody knows and many misspell; ordinary words are three slips away from it. */
const isMisspelled = (word: string): boolean =>
  word.startsWith('un') &&
  ['underretning', 'underrette', 'underretter'].some((right) => slipsBetween(word, right, 2) <= 2);
