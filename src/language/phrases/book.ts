import { fold, normaliseReference } from '../../domain/base/matching';
import { danish } from './danish';
import { english } from './english';
import type { Intent, Language, PhraseBook, Phrases } from './intents';
import { isNear, type Match, matchSteps, type Said } from './match';
import { type Step, type Steps, waysThrough } from './pattern';

/** One way to say something, ready for comparison. */
export interface Way {
  readonly steps: Steps;
  readonly group: Phrases;
  readonly language: Language;
}

/** A way that matches a text. */
export interface Fit {
  readonly way: Way;
  readonly match: Match;
}

/** The languages understood. */
export const books: readonly PhraseBook[] = [danish, english];

const ways: readonly Way[] = books.flatMap(({ phrases, language }) =>
  phrases.flatMap((group) =>
    group.patterns.flatMap(waysThrough).map((steps) => ({ steps, group, language })),
  ),
);

/** In both languages at once: a sentence in one may begin like a phrase of the other. */
const everydayWords: ReadonlySet<string> = new Set(books.flatMap((book) => book.everydayWords.map(fold)));

/** Words in phrases, and similar words that mean something else: neither is ever a slip of another. */
export const rightWords: ReadonlySet<string> = new Set([
  ...ways.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'word' ? step.options.map((o) => o.folded) : [])),
  ),
  ...everydayWords,
  ...books.flatMap(({ otherWords }) => otherWords.map(fold)),
]);

/** The ways by their first word, so that only a few have to be tried. */
const byFirstWord = new Map<string, Way[]>();
for (const way of ways) {
  const [first] = way.steps;
  for (const folded of new Set(first?.kind === 'word' ? first.options.map((option) => option.folded) : [])) {
    const withWord = byFirstWord.get(folded);
    if (withWord) withWord.push(way);
    else byFirstWord.set(folded, [way]);
  }
}

interface Leniency {
  /** Whether misspelt words of the phrase are forgiven. */
  readonly slips: boolean;
}

/** Compares a text with one way, from its first word to its last. */
export const compare = ({ steps }: Way, said: Said, { slips }: Leniency): Match | undefined =>
  matchSteps(steps, said, { slips, everydayWords, rightWords });

/** The ways that begin as a text does: with its first words or, with slips, with a first word close to its own. */
export const beginningLike = ({ tokens }: Said, { slips }: Leniency): readonly Way[] => {
  const first = tokens[0]?.folded ?? '';
  if (!slips) return (byFirstWord.get(first) ?? []).filter(({ steps }) => mayBe(steps[1], tokens[1]?.folded));
  const words = [...byFirstWord.keys()].filter((word) => isNear(first, word));
  return [...new Set(words.flatMap((word) => byFirstWord.get(word) ?? []))];
};

const mayBe = (step: Step | undefined, word: string | undefined): boolean =>
  step?.kind !== 'word' || step.options.some(({ folded }) => folded === word);

/** All ways that match a text. */
export const fitting = (said: Said, leniency: Leniency): readonly Fit[] =>
  beginningLike(said, leniency).flatMap((way) => {
    const match = compare(way, said, leniency);
    return match === undefined || isMixedUp(match.slots.subject) ? [] : [{ way, match }];
  });

/** `stedfrtræder HOI-2026-001` names no family: it contains a case, and a misspelt word of a phrase. */
const isMixedUp = (subject: string | undefined): boolean => {
  if (subject === undefined || normaliseReference(subject) !== undefined) return false;
  const words = subject.split(/\s+/);
  return words.some((_, at) => normaliseReference(words.slice(at).join(' ')) !== undefined);
};

/** The definition of an intent in a language. Every intent has its phrases in both. */
export const phrasesOf = (intent: Intent, language: Language): Phrases => {
  const found = books
    .find((book) => book.language === language)
    ?.phrases.find((group) => group.intent === intent);
  if (found === undefined) throw new Error(`no phrases for ${intent} in ${language}`);
  return found;
};
