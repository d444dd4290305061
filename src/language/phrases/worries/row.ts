import { lazily } from '../../../domain/base/lazily';
import { fold } from '../../../domain/base/matching';
import type { WorryWords } from './words';

/** One word of a folded text. */
const anyWord = '[^ ]+';

/** How many words may stand for `…` in an entry. */
const gap = 4;

/** Words as written in the lists, folded: they occur there many times over, and reading them is most of starting up. */
const folded = new Map<string, string>();

const foldOnce = (word: string): string => {
  const known = folded.get(word) ?? fold(word);
  folded.set(word, known);
  return known;
};

/** A list entry as a pattern over a folded text: see `WorryWords` for the notation. */
const patternOf = (entry: string, between: string): string =>
  entry
    .split(' ')
    .map((word) => (word === '…' ? `(?: ${between}){0,${gap}}?` : ` (?:${formsOf(word).join('|')})(?= |$)`))
    .join('');

/**
 * Folded, "får" (gets) would be "far" (father), and everybody's father would be mentioned. Without its letter it may be
 * either.
 */
export const gets = 'får';

const formsOf = (word: string): readonly string[] =>
  word.split('|').flatMap((one) => {
    const folded = `${one.split('_').map(foldOnce).join(' ')}${one.endsWith('*') ? '[^ ]*' : ''}`;
    return one === gets ? [folded, gets] : [folded];
  });

/** One list made of several, kind by kind. */
export const joined = (...parts: readonly Partial<WorryWords>[]): WorryWords => {
  const all = (name: keyof WorryWords): readonly string[] => parts.flatMap((part) => part[name] ?? []);
  return {
    telling: all('telling'),
    ownRisk: all('ownRisk'),
    acts: all('acts'),
    signs: all('signs'),
    hints: all('hints'),
    fears: all('fears'),
    persons: all('persons'),
    speakers: all('speakers'),
    work: all('work'),
    calm: all('calm'),
  };
};

/** Where something was found among words: its first word, and the one after its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Finds what is in a list, from left to right, no word twice. */
export type Finder = (words: readonly string[]) => readonly Place[];

/**
 * Finds any of the entries among folded words. `between`: what may fill a gap; any word if left out. An entry is tried only
 * where its first word occurs, since there are many and somebody waits while a text is read; and only then is its pattern
 * made, since most are never needed.
 */
export const rowsOf = (entries: readonly string[], between = anyWord): Finder => {
  const patterns = new Map<string, RegExp>();
  const patternFor = (entry: string): RegExp => {
    const pattern = patterns.get(entry) ?? new RegExp(patternOf(entry, between), 'y');
    patterns.set(entry, pattern);
    return pattern;
  };
  const index = lazily(() => headIndex(entries));
  return (words) => {
    const withHead = index();
    const text = ` ${words.join(' ')}`;
    const places: Place[] = [];
    let at = 0;
    let free = 0;
    words.forEach((word, from) => {
      if (from >= free) {
        let length = 0;
        for (const entry of withHead(word)) {
          length = lengthAt(patternFor(entry), text, at);
          if (length > 0) break;
        }
        if (length > 0) {
          free = from + length;
          places.push({ from, to: free });
        }
      }
      at += word.length + 1;
    });
    return places;
  };
};

const nothing: readonly never[] = [];

/**
 * Finds the entries under a word: those it is the first word of, then those with any ending that it begins with, shortest
 * first. Every word of every message is looked up in every list, so a word with no entries costs next to nothing.
 */
const headIndex = (entries: readonly string[]): ((word: string) => readonly string[]) => {
  const whole = new Map<string, string[]>();
  const begun = new Map<string, string[]>();
  for (const entry of entries) {
    for (const { text, anyEnding } of headsOf(entry)) {
      const index = anyEnding ? begun : whole;
      const known = index.get(text);
      if (known) known.push(entry);
      else index.set(text, [entry]);
    }
  }
  const lengths = lengthsOf(begun.keys());
  return (word) => {
    let found: readonly string[] = whole.get(word) ?? nothing;
    for (const length of lengths) {
      if (length > word.length) break;
      const more = begun.get(word.slice(0, length));
      if (more !== undefined) found = found === nothing ? more : [...found, ...more];
    }
    return found;
  };
};

const lengthsOf = (texts: Iterable<string>): readonly number[] =>
  [...new Set(Array.from(texts, ({ length }) => length))].sort((one, other) => one - other);

/** Tells whether a word begins with one of these, or is one. */
export const begunBy = (stems: ReadonlySet<string>): ((word: string) => boolean) => {
  const lengths = lengthsOf(stems);
  return (word) => lengths.some((length) => length <= word.length && stems.has(word.slice(0, length)));
};

/** A word that an entry may begin with. */
interface Head {
  readonly text: string;
  readonly anyEnding: boolean;
}

/** Tells whether one of the entries may begin with a word. */
export const heading = (entries: readonly string[]): ((word: string) => boolean) => {
  const index = lazily(() => headIndex(entries));
  return (word) => index()(word).length > 0;
};

/** How many words a pattern covers from there on. */
const lengthAt = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? 0 : found.split(' ').length - 1;
};

const headsOf = (entry: string): readonly Head[] =>
  (entry.split(' ')[0] ?? '').split('|').flatMap((one) => {
    const [first = one] = one.split('_');
    const head: Head = { text: foldOnce(first), anyEnding: first.endsWith('*') };
    return first === gets ? [head, { text: gets, anyEnding: false }] : [head];
  });

/** A pattern for one of these words, none of which contains a blank. */
export const oneOf = (entries: readonly string[]): RegExp =>
  new RegExp(`^(?:${entries.flatMap(formsOf).join('|')})$`);

/** The words in the entries, folded, without those that may have any ending. */
export const plainWordsOf = (entries: readonly string[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry
      .split(/[ |_]/)
      .filter((word) => word !== '…' && !word.endsWith('*'))
      .map(foldOnce),
  );

/** The beginnings of words that may have any ending, folded. */
export const stemsOf = (entries: readonly string[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry
      .split(/[ |_]/)
      .filter((word) => word.endsWith('*'))
      .map(foldOnce),
  );
