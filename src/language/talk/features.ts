import { conceptsOf } from './concepts';
import { marks } from './slots';

const markWords: ReadonlySet<string> = new Set(Object.values(marks));

/** Endings of Danish and English words that change the meaning little, longest first. */
const endings =
  'ernes erne enes endes ende elser else eren erens heden heder eret ene ens ers ets ede ing er en et es te ed e s'.split(
    ' ',
  );

/** A word without its ending; at least three letters of it remain. */
export const stemOf = (word: string): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** Words so common that their letters add nothing. */
const shortest = 4;

const shortestRun = 3;
const longestRun = 4;

/** The runs of letters in a word. */
const runsOf = (word: string): readonly string[] => {
  if (word.length < shortest) return [];
  const bounded = `<${word}>`;
  const found: string[] = [];
  for (let length = shortestRun; length <= longestRun; length += 1) {
    for (let from = 0; from + length <= bounded.length; from += 1)
      found.push(`l:${bounded.slice(from, from + length)}`);
  }
  return found;
};

/** People use the same few thousand words over and over. */
const known = new Map<string, readonly string[]>();
const knownAtMost = 8_000;

const lettersOf = (word: string): readonly string[] => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const runs = runsOf(word);
  if (known.size >= knownAtMost) known.clear();
  known.set(word, runs);
  return runs;
};

/** What sentences are compared by: stems, ordered pairs of them, the letters in words, and what words mean. */
export const featuresOf = (words: readonly string[]): readonly string[] => {
  const stems = words.map((word) => (markWords.has(word) ? word : stemOf(word)));
  const found: string[] = [];
  for (const [at, stem] of stems.entries()) {
    found.push(`w:${stem}`, `p:${stems[at - 1] ?? '^'} ${stem}`);
    if (at > 1) found.push(`s:${stems[at - 2]} ${stem}`);
    if (at === stems.length - 1) found.push(`p:${stem} $`);
  }
  for (const word of words) found.push(...lettersOf(word));
  found.push(...meantBy(words));
  return found;
};

/** The meanings of the words, and their order, whatever stands between. */
const meantBy = (words: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  let before: readonly string[] = ['^'];
  for (const word of words) {
    const meant = markWords.has(word) ? [word] : conceptsOf(word);
    if (meant.length === 0) continue;
    for (const one of meant) {
      found.add(`c:${one}`);
      for (const other of before) found.add(`d:${other} ${one}`);
    }
    before = meant;
  }
  return [...found];
};
