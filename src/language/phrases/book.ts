import { fold } from '../../domain/matching';
import { danish } from './danish';
import { english } from './english';
import type { Intent, Language, PhraseBook, Phrases } from './intents';
import { type Match, matchSteps, type Said } from './match';
import { type Steps, waysThrough } from './pattern';

/** One way to say something, ready to be compared with. */
export interface Way {
  readonly steps: Steps;
  readonly group: Phrases;
  readonly language: Language;
  readonly everydayWords: ReadonlySet<string>;
}

/** A way that fits a text. */
export interface Fit {
  readonly way: Way;
  readonly match: Match;
}

/** The languages that are understood. */
export const books: readonly PhraseBook[] = [danish, english];

const compile = ({ phrases, everydayWords, language }: PhraseBook): readonly Way[] => {
  const everyday = new Set(everydayWords.map(fold));
  return phrases.flatMap((group) =>
    group.patterns
      .flatMap(waysThrough)
      .map((steps) => ({ steps, group, language, everydayWords: everyday })),
  );
};

export const ways: readonly Way[] = books.flatMap(compile);

/** Words of the phrases, and words near them that mean something else: neither is ever a slip of another. */
const rightWords: ReadonlySet<string> = new Set([
  ...ways.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'word' ? step.options.map((o) => o.folded) : []))),
  ...books.flatMap(({ otherWords, everydayWords }) => [...otherWords, ...everydayWords].map(fold)),
]);

interface Leniency {
  /** Whether misspelled words of the phrase are forgiven. */
  readonly slips: boolean;
}

/** Compares a text with one way, from its first word to its last. */
export const fit = ({ steps, everydayWords }: Way, said: Said, { slips }: Leniency): Match | undefined =>
  matchSteps(steps, said, { slips, everydayWords, rightWords });

/** All ways that fit a text. */
export const fitting = (said: Said, leniency: Leniency): readonly Fit[] =>
  ways.flatMap((way) => {
    const match = fit(way, said, leniency);
    return match === undefined ? [] : [{ way, match }];
  });

/** How to say something, for help texts: understood by {@link fitting} as it stands. */
export const exampleOf = (intent: Intent, language: Language): string =>
  books.find((book) => book.language === language)?.phrases.find((group) => group.intent === intent)?.example ?? '';
