import type { PlainWord } from '../../domain/organisation/settings';
import { jargonNouns } from './jargon-nouns';
import { jargonPhrases } from './jargon-phrases';
import { jargonVerbs } from './jargon-verbs';

/** Jargon found in a text: as it is written there, and what would replace it. */
export interface FoundWord extends PlainWord {
  /** Where it begins, as a string index. */
  readonly at: number;
}

const article = /^(?:en|et) /;

/** The inflections of one entry of the list (`en indsats, indsatsen: hjælp, hjælpen`). */
const inflections = (entry: string): readonly PlainWord[] => {
  const [words = [], instead = []] = entry.split(': ').map((half) => half.split(', '));
  return words.flatMap((word, index) => {
    const found = { word, instead: instead[index] ?? '' };
    return article.test(word)
      ? [found, { word: word.replace(article, ''), instead: found.instead.replace(article, '') }]
      : [found];
  });
};

/** `indsatsens`: `hjælpens`. Only where both take an s. */
const genitives = (words: readonly PlainWord[]): readonly PlainWord[] =>
  words
    .filter(({ word, instead }) => !word.endsWith('s') && !/ |s$/.test(instead))
    .map(({ word, instead }) => ({ word: `${word}s`, instead: `${instead}s` }));

const nouns = jargonNouns.flatMap(inflections);

/** R6: the Danish list that is shipped, inflection by inflection. */
export const danishJargon: readonly PlainWord[] = [
  ...genitives(nouns),
  ...nouns,
  ...jargonVerbs.flatMap(inflections),
  ...jargonPhrases.flatMap(inflections),
];

const small = (text: string): string => text.toLocaleLowerCase('da');

type Index = ReadonlyMap<string, string>;

const indexOf = (words: readonly PlainWord[]): Index =>
  new Map(words.map(({ word, instead }) => [small(word.trim()).replace(/\s+/g, ' '), instead.trim()]));

const danishIndex = indexOf(danishJargon);
const mostWords = Math.max(...danishJargon.map(({ word }) => word.split(' ').length));

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * R6: the jargon in a text, in text order, the longest expression first where several begin at the same word. A
 * municipality's own words come before the shipped ones, and are found in the form given and in its genitive. The shipped
 * list is Danish, as minutes are, whatever language their reader has chosen.
 */
export const jargonIn = (text: string, ownWords: readonly PlainWord[]): readonly FoundWord[] => {
  const own = indexOf([...genitives(ownWords), ...ownWords]);
  const longest = Math.max(mostWords, ...ownWords.map(({ word }) => word.trim().split(/\s+/).length));
  const insteadOf = (key: string): string | undefined => own.get(key) ?? danishIndex.get(key);
  const words = [...text.matchAll(wordPattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const found: FoundWord[] = [];
  let next = 0;
  while (next < words.length) {
    const first = words[next];
    let taken = 1;
    for (let count = Math.min(longest, words.length - next); first !== undefined && count > 0; count -= 1) {
      const word = text.slice(first.from, words[next + count - 1]?.to);
      const instead = insteadOf(small(word).replace(/\s+/g, ' '));
      if (instead === undefined) continue;
      found.push({ word, instead: inSameCase(word, instead), at: first.from });
      taken = count;
      break;
    }
    next += taken;
  }
  return found;
};

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('da') + text.slice(1);

/** `Indsatsen`: `Hjælpen`; `INDSATSEN`: `HJÆLPEN`. */
const inSameCase = (word: string, instead: string): string => {
  if (/\p{Ll}/u.test(word)) return /^\p{Lu}/u.test(word) ? capital(instead) : instead;
  return /\p{Lu}.*\p{Lu}/u.test(word) ? instead.toLocaleUpperCase('da') : instead;
};

/**
 * R6: the text with one word replaced and all else unchanged. Undefined if that word is no longer there because somebody has
 * changed the text meanwhile.
 */
export const replaceWord = (text: string, { word, instead, at }: FoundWord): string | undefined =>
  word !== '' && text.startsWith(word, at)
    ? text.slice(0, at) + inSameCase(word, instead) + text.slice(at + word.length)
    : undefined;
