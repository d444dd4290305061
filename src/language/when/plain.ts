/** Danish letters as typed without them; `oe` and `aa` are the same letters. */
const letters = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
]);

/** Apostrophes mean nothing: "o'clock". Commas separate, except in "1,5 time". */
const punctuation = (text: string): string =>
  text
    .replace(/['’‘`´]/g, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/,(?!\d)|(?<!\d),/g, ' ')
    .replace(/[?!;()]/g, ' ');

/**
 * A text about a day or a time in its simplest spelling: lower case, no accents, one kind of dash, single spaces. What tells
 * numbers apart stays: dots, slashes, colons.
 */
export const plain = (text: string): string =>
  punctuation(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/[æø]/g, (letter) => letters.get(letter) ?? letter)
      .replace(/aa/g, 'a')
      .replace(/oe/g, 'o'),
  )
    .replace(/\s+/g, ' ')
    .trim();

const counted = (...words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.flatMap((same, at) => same.split(' ').map((word) => [word, at + 1] as const)));

/** Number words in both languages; "to" is the Danish two. */
const numberWords = new Map([
  ...counted(
    'en et one a an',
    'to two',
    'tre three',
    'fire four',
    'fem five',
    'seks six',
    'syv seven',
    'otte eight',
    'ni nine',
    'ti ten',
    'elleve eleven',
    'tolv twelve',
    'tretten thirteen',
    'fjorten fourteen',
    'femten fifteen',
    'seksten sixteen',
    'sytten seventeen',
    'atten eighteen',
    'nitten nineteen',
    'tyve twenty',
  ),
  ['femogtyve', 25],
  ['twenty five', 25],
  ['twenty-five', 25],
  ['tredive', 30],
  ['thirty', 30],
]);

/** Folded number words for use in a pattern, longest first; without those that are also small words in a sentence. */
export const numberPattern = [...numberWords.keys()]
  .filter((word) => word !== 'a' && word !== 'an' && word !== 'to')
  .sort((one, other) => other.length - one.length)
  .join('|');

/** Digits or a number word: `14`, `fjorten`. */
export const numberOf = (word: string): number | undefined =>
  /^\d{1,3}$/.test(word) ? Number(word) : numberWords.get(word);

export const isNumberWord = (word: string): boolean => numberWords.has(word);

const ordinals = counted(
  'forste first',
  'anden second',
  'tredje tredie third',
  'fjerde fourth',
  'femte fifth',
  'sjette sixth',
  'syvende seventh',
  'ottende eighth',
  'niende ninth',
  'tiende tenth',
  'ellevte eleventh',
  'tolvte twelfth',
);

/** Whether a word is `første`, `third` or the like, up to twelve. */
export const isOrdinal = (word: string): boolean => ordinals.has(word);

/** Ordinals in words as digits: `den første september` is `den 1. september`. */
export const withOrdinals = (said: string): string =>
  said.replace(/\b[a-z]{4,8}\b/g, (word) => {
    const number = ordinals.get(word);
    return number === undefined ? word : `${number}.`;
  });
