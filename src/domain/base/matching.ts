import { slipsBetween } from './slips';

/**
 * How a name, an alias or a case reference somebody has typed is found: misspelt by a letter, with or without Danish
 * letters, in the genitive.
 */

/**
 * The form in which texts are compared: lower case, no accents, no punctuation, single spaces, and one spelling for each
 * Danish letter (æ = ae, ø = oe = o, å = aa = a). Folding twice changes nothing.
 */
export const fold = (text: string): string => simplified(text).replace(/oe+/g, 'o').replace(/a{2,}/g, 'a');

/** Most words are simple, and most texts Danish: both are folded without asking Unicode, which is slow. */
const isSimple = /^[a-z\d]+$/;
const isDanish = /^[\w\s!-/:-@[-`{-~æøåÆØÅ]*$/;

const simplified = (text: string): string => {
  if (isSimple.test(text)) return text;
  return isDanish.test(text) ? inDanishLetters(text) : inAnyLetters(text);
};

const inDanishLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

const inAnyLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`´]/gu, '')
    .replace(/[^a-z\d ]/gu, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters Unicode does not decompose. */
const plainLetters = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['œ', 'o'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ß', 'ss'],
]);

/** Words people put before a name that say nothing about which one it is. */
const familyWords = ['familien', 'familie', 'fam', 'family', 'the'];
const emptyWords = new Set([
  ...familyWords,
  'sagen',
  'sag',
  'case',
  'den',
  'det',
  'denne',
  'that',
  'this',
  'it',
]);

/** Whether a text consists only of such words: "den", "familien", "sagen". It names nobody. */
export const isFiller = (text: string): boolean =>
  fold(text)
    .split(' ')
    .every((word) => spellings(word).some((one) => emptyWords.has(one)));

/** The folded words of a text, without "familien", "sagen" and the like unless there is nothing else. */
export const tokens = (text: string): readonly string[] => {
  const words = fold(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => !spellings(word).some((one) => emptyWords.has(one)));
  return telling.length > 0 ? telling : words;
};

/** The word as it is, and without a genitive s: Månestens is Månesten's, but Jonas may be Jonas. */
const spellings = (word: string): readonly string[] =>
  word.length >= 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];

/** Longer words are indexed by their beginning, so that no name costs more than a few keys. */
const indexedLetters = 12;
/** A document bears at most 500 keys; this leaves room for keys of other kinds. */
const maxIndexKeys = 400;

/**
 * The keys under which a document with these names can be found in a store that only knows exact keys. Each word contributes
 * itself, and itself with each letter left out in turn (words of four letters or more): two words one slip apart share such
 * a key. At most 400 keys; whole words come first.
 */
export const indexKeys = (names: readonly string[]): readonly string[] => {
  const words = names.flatMap(tokens);
  const keys = new Set([...words.map(wordKey), ...words.flatMap(nearKeys)]);
  return [...keys].slice(0, maxIndexKeys);
};

/**
 * The keys to look for, at most 26: a name within one slip per word of the query has one of them (a slip is a letter too
 * many, too few or wrong, or two swapped). They are the keys of the longest word, which narrows the most; {@link rank} then
 * judges the names found. Empty if the query has no letters.
 */
export const searchKeys = (query: string): readonly string[] => {
  const [longest] = [...tokens(query)].sort((one, other) => other.length - one.length);
  if (longest === undefined) return [];
  return [...new Set(spellings(longest).flatMap((word) => [wordKey(word), ...nearKeys(word)]))];
};

const wordKey = (word: string): string => `n:${[...word].slice(0, indexedLetters).join('')}`;

const nearKeys = (word: string): readonly string[] => {
  const letters = [...word].slice(0, indexedLetters);
  return slipsAllowed(word, word) === 0
    ? []
    : letters.map((_, left) => `n:${letters.filter((_letter, at) => at !== left).join('')}`);
};

/** How far a typed word may be from the intended one: short words and words with digits must be right. */
const slipsAllowed = (one: string, other: string): number => {
  if (/\d/.test(one) || /\d/.test(other)) return 0;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length >= 8) return 2;
  return longer.length >= 4 ? 1 : 0;
};

/** `score` 0 is no match, 1 is the exact name; every exact match scores above every one with slips. */
export interface Rank {
  readonly score: number;
  /** Every word typed is a word of the names, apart from Danish letters and genitive. */
  readonly exact: boolean;
}

const noMatch: Rank = { score: 0, exact: false };

/**
 * How well a query matches somebody or something with these names. Every word of the query must be a word of some name,
 * within one slip (two if both have eight letters or more); a compound may be split ("job center").
 */
export const rank = (query: string, names: readonly string[]): Rank => ranking(query)(names);

/** {@link rank} for a query that is compared with many. */
export const ranking = (query: string): ((names: readonly string[]) => Rank) => {
  const asked = ask(query);
  return (names) => rankAsked(asked, names);
};

/**
 * The forms under which a whole name is known, without blanks: as written, and without "familien". Two texts with a form in
 * common name the same.
 */
export const nameForms = (name: string): readonly string[] => [joined(name), surname(name)].filter(Boolean);

/** Whether folded words are, all together, a name in one of these forms; also in the genitive. */
export const isWholeName = (words: readonly string[], forms: ReadonlySet<string>): boolean => {
  const own = words.filter((word) => !familyWords.includes(word));
  return [words, own].some((some) => spellings(some.join('')).some((form) => forms.has(form)));
};

/** A query, read once for everything it is compared with. */
interface Asked {
  readonly words: readonly string[];
  readonly joined: string;
  readonly surname: string;
  /** It says "familien", so no member is meant. */
  readonly family: boolean;
  readonly filler: boolean;
}

const ask = (query: string): Asked => ({
  words: tokens(query),
  joined: joined(query),
  surname: surname(query),
  family: isFamily(query),
  filler: isFiller(query),
});

/** A family's name in one word, without "familien": O Brien is O'Brien, and Familien Sag is Sag. */
const surname = (text: string): string => {
  const words = fold(text).split(' ');
  const own = words.filter((word) => !familyWords.includes(word));
  return (own.length > 0 ? own : words).join('');
};

const isFamily = (text: string): boolean => {
  const words = fold(text).split(' ');
  return words.length > 1 && words.some((word) => familyWords.includes(word));
};

const rankAsked = (asked: Asked, names: readonly string[]): Rank => {
  if (asked.words.length === 0) return noMatch;
  const whole = Math.max(0, ...names.map((name) => wholeness(asked, name)));
  if (whole > 0) return { score: whole, exact: true };
  if (asked.filler) return noMatch;
  const named = names.map(tokens);
  const fits = asked.words.map((word) =>
    Math.max(0, ...named.flat().map((token) => similarity(word, token))),
  );
  if (fits.includes(0)) return noMatch;
  const exact = fits.every((one) => one >= 0.9);
  const likeness = fits.reduce((sum, one) => sum + one, 0) / fits.length;
  const score = likeness * (0.7 + 0.3 * Math.max(...named.map((name) => share(asked.words, name))));
  return { score: exact ? 0.5 + score * (belowWholeName - 0.5) : score / 2, exact };
};

/**
 * 1 is the exact name; a little less for the name of another kind ("Familien Alma" is no child) or a supposed genitive; 0
 * for another name.
 */
const wholeness = (asked: Asked, name: string): number => {
  if (joined(name) === asked.joined) return 1;
  const like = spellings(asked.surname).indexOf(surname(name));
  if (like < 0) return 0;
  return 1 - like / 100 - (asked.family && !isFamily(name) ? 0.005 : 0);
};

/** From here on, a rank is for a whole name. */
export const wholeName = 0.98;
/** "Read" is all of "Read", and only part of "Read Lead", however much the two words are alike. */
const belowWholeName = 0.97;

/** Danish compounds are one word, but often typed as two. */
const joined = (text: string): string => fold(text).replaceAll(' ', '');

/** 1 for the same word, 0.95 by its genitive, less with slips, 0 for another word. */
const similarity = (word: string, token: string): number => {
  if (word === token) return 1;
  const [, withoutGenitive] = spellings(word);
  if (withoutGenitive === token) return 0.95;
  const slips = Math.min(...spellings(word).map((one) => slipsBetween(one, token, slipsAllowed(one, token))));
  return slips === Number.POSITIVE_INFINITY ? 0 : 0.8 - slips * 0.1;
};

/** How much of a name was typed. */
const share = (words: readonly string[], name: readonly string[]): number =>
  name.length === 0
    ? 0
    : name.filter((token) => words.some((word) => similarity(word, token) > 0)).length / name.length;

/**
 * For "Mente du …?": the candidates the query may have meant, likeliest first, at most `max`. Wider than {@link rank}:
 * beginnings of words count, and so does about one slip in three letters.
 */
export const closest = (
  query: string,
  candidates: readonly string[],
  { max }: { readonly max: number },
): readonly string[] => {
  const asked = ask(query);
  return candidates
    .map((candidate) => ({
      candidate,
      likeness: Math.max(rankAsked(asked, [candidate]).score, resemblance(asked, candidate)),
    }))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, max)
    .map(({ candidate }) => candidate);
};

/** Below every match by {@link rank}; 0 when too little is alike. */
const resemblance = (asked: Asked, candidate: string): number => {
  const named = tokens(candidate);
  const likenesses = asked.words.map((word) =>
    Math.max(0, ...named.map((token) => wordResemblance(word, token))),
  );
  const mean = likenesses.reduce((sum, one) => sum + one, 0) / Math.max(1, likenesses.length);
  const likeness = Math.max(mean, wordResemblance(asked.joined, joined(candidate)));
  return likeness >= 0.6 ? likeness / 5 : 0;
};

const wordResemblance = (word: string, token: string): number => {
  if (word.length >= 3 && token.startsWith(word)) return 0.9;
  const longer = Math.max(word.length, token.length);
  return 1 - Math.min(longer, slipsBetween(word, token, Math.floor(longer / 3))) / longer;
};

/**
 * A case reference in its one right form (`HOI-2026-001`) from what was typed (` hoi 2026 1 `, `hoi2026-001`,
 * `sagen HOI-2026-001`, `HOI-2026-001s`); undefined when it is not a reference: two to six letters, a year of 19.. or
 * 20.., a number from 1 to 999999.
 */
export const normaliseReference = (text: string): string | undefined => {
  const [, prefix, year, number] = referenceForm.exec(text.normalize('NFKC')) ?? [];
  if (prefix === undefined || year === undefined || number === undefined) return undefined;
  return `${prefix.toUpperCase()}-${year}-${number.padStart(3, '0')}`;
};

/** Whether a text may contain a case reference: a year with letters before it and a number after it. */
export const holdsReference = (text: string): boolean =>
  /\p{L}{2}[\s\p{Pd}_/.]{0,3}(?:19|20)\d\d[\s\p{Pd}_/.]{0,3}\d/u.test(text.normalize('NFKC'));

const referenceForm =
  /^[\s\p{P}]*(?:(?:sagen|sag|familien|familie|case|family) )?([a-zæøå]{2,6})[\s\p{Pd}_/.]{0,3}((?:19|20)\d\d)[\s\p{Pd}_/.]{0,3}0{0,6}([1-9]\d{0,5})(?:['’]?s)?[\s\p{P}]*$/iu;
