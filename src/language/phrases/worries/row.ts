import { fold } from '../../../domain/base/matching';
import type { WorryWords } from './words';

/** One word of a folded text. */
const anyWord = '[^ ]+';

/** How many words may stand where an entry has `…`. */
const gap = 4;

/** An entry of the lists as a pattern over a folded text: see `WorryWords` for how they are written. */
const patternOf = (entry: string, between: string): string =>
  entry
    .split(' ')
    .map((word) => (word === '…' ? `(?: ${between}){0,${gap}}?` : ` (?:${formsOf(word).join('|')})(?= |$)`))
    .join('');

const formsOf = (word: string): readonly string[] =>
  word.split('|').map((one) => `${one.split('_').map(fold).join(' ')}${one.endsWith('*') ? '[^ ]*' : ''}`);

/** One list of several, kind by kind. */
export const joined = (...parts: readonly Partial<WorryWords>[]): WorryWords => {
  const all = (name: keyof WorryWords): readonly string[] => parts.flatMap((part) => part[name] ?? []);
  return {
    telling: all('telling'),
    ownRisk: all('ownRisk'),
    acts: all('acts'),
    signs: all('signs'),
    fears: all('fears'),
    persons: all('persons'),
    speakers: all('speakers'),
    work: all('work'),
    calm: all('calm'),
  };
};

/**
 * Finds any of the entries in a text of folded words, each with a blank before it. `between` is what may stand in a gap: any word where it
 * is left out.
 */
export const rowsOf = (entries: readonly string[], between = anyWord): RegExp =>
  new RegExp(entries.map((entry) => patternOf(entry, between)).join('|'), 'g');

/** A pattern that is one of these words, of which none holds a blank. */
export const oneOf = (entries: readonly string[]): RegExp =>
  new RegExp(`^(?:${entries.flatMap(formsOf).join('|')})$`);

/** The words of the entries as they stand there, folded, without those that may have any ending. */
export const plainWordsOf = (entries: readonly string[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry
      .split(/[ |_]/)
      .filter((word) => word !== '…' && !word.endsWith('*'))
      .map(fold),
  );

/** The beginnings of words that may have any ending, folded. */
export const stemsOf = (entries: readonly string[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry
      .split(/[ |_]/)
      .filter((word) => word.endsWith('*'))
      .map(fold),
  );
