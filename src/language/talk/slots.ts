import type { CalendarDate } from '../../domain/base/calendar';
import { fold, isWholeName, normaliseReference } from '../../domain/base/matching';
import { isWhenWord, namesWhen, readWhen, type WhenRead } from '../when';
import { plain } from '../when/plain';
import { inFull, writtenOut } from './written';

/** What replaces the names in a sentence, so that sentences are alike whoever they are about. */
export const marks = { name: 'N', department: 'A', day: 'D', time: 'T' } as const;

/** What is known about the speaker's world when a sentence is read. */
export interface Known {
  /** The names of the families the speaker works with, and of those in them, in the form of `nameForms`. */
  readonly names: ReadonlySet<string>;
  /** The municipality's departments. */
  readonly departments: readonly string[];
  readonly today: CalendarDate;
}

/** A day or time of day a sentence names. */
export interface SaidWhen {
  readonly typed: string;
  readonly read: WhenRead;
}

/** What a mark stands for. `own`: a name from the speaker's families; `stranger`: anything else that looks like a name. */
export interface Taken {
  readonly kind: 'own' | 'stranger' | 'department' | 'day' | 'time';
  readonly typed: string;
}

/** A sentence, and what was taken out of it. */
export interface Slotted {
  /** Folded words, with marks for what was taken out. */
  readonly words: readonly string[];
  /** Names of the speaker's families and those in them, as typed. */
  readonly names: readonly string[];
  /** Anything else that looks like a name: a colleague's, or that of a family unknown here. */
  readonly strangers: readonly string[];
  /** Departments, by the municipality's names. */
  readonly departments: readonly string[];
  readonly when: readonly SaidWhen[];
  /** The same in spoken order, one for each mark among the words. */
  readonly taken: readonly Taken[];
}

/** A longer text says early what it wants. */
const wordsAtMost = 80;
const nameWordsAtMost = 6;
const whenWordsAtMost = 8;

interface Word {
  readonly typed: string;
  readonly folded: string;
  /** What remains of it for comparison: usually one word, or nothing for a symbol. */
  readonly parts: readonly string[];
  /** It may be part of a day or a time. */
  readonly when: boolean;
  /** It begins with a capital and continues in lower case. */
  readonly capital: boolean;
  /** It begins a sentence, where a capital means nothing. */
  readonly first: boolean;
}

/** A word on its own; people use the same few thousand over and over. */
type Alone = Omit<Word, 'typed' | 'first'>;
const known = new Map<string, Alone>();
const knownAtMost = 8_000;
const longestKnown = 30;

const readWord = (typed: string): Alone => {
  const before = known.get(typed);
  if (before !== undefined) return before;
  const folded = fold(typed);
  const read: Alone = {
    folded,
    parts: folded === '' ? [] : folded.split(' ').map(inFull),
    capital: /^\p{Lu}\p{Ll}/u.test(typed),
    when: (plain(typed.replace(/[.:]+$/u, '')).match(/[\p{L}\p{M}]+|\d+/gu) ?? ['-']).every(isWhenWord),
  };
  if (known.size >= knownAtMost) known.clear();
  if (typed.length <= longestKnown) known.set(typed, read);
  return read;
};

/** "Fredagen" is as much a day as "fredag". */
const definiteDay = /^((?:man|tirs|ons|tors|fre|lør|søn)dag)en(?=[.,;:!?]*$)/iu;

const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let first = true;
  for (const written of writtenOut(text).split(/\s+|[/–—]+(?!\d)|(?<!\d)\/+/u)) {
    const typed = written.replace(definiteDay, '$1');
    if (typed === '') continue;
    if (words.length === wordsAtMost) break;
    const { folded, parts, when, capital } = readWord(typed);
    words.push({ typed, folded, parts, when, capital, first });
    first = /[.!?:]$/.test(typed);
  }
  return words;
};

/** How many words from here on are one of these names; the longest counts. */
const nameAt = (words: readonly Word[], at: number, { names }: Known): number => {
  if (names.size === 0) return 0;
  for (let length = Math.min(nameWordsAtMost, words.length - at); length > 0; length -= 1) {
    const stretch = words.slice(at, at + length);
    if (stretch.slice(0, -1).some(({ typed }) => /[.,;:!?]$/.test(typed))) continue;
    const folded = stretch.flatMap((word) => word.folded.split(' '));
    if (folded.join('').length > 1 && isWholeName(folded, names)) return length;
  }
  return 0;
};

/** People use the same words for days again and again. Valid for the day on which they were read. */
const daysRead = new Map<string, WhenRead | undefined>();
let daysReadOn: CalendarDate | undefined;

/** The day or time a stretch of words is; undefined if it is none. */
const dayOrTime = (typed: string, today: CalendarDate): WhenRead | undefined => {
  if (daysReadOn !== today || daysRead.size >= knownAtMost) daysRead.clear();
  daysReadOn = today;
  if (daysRead.has(typed)) return daysRead.get(typed);
  const named = namesWhen(typed) || /^\d{1,2}[./]\d{1,2}/.test(typed) ? readWhen(typed, today) : undefined;
  const isNone = named !== undefined && 'refusal' in named && named.refusal.code === 'DateImpossible';
  const read = isNone ? undefined : named;
  if (typed.length <= longestKnown) daysRead.set(typed, read);
  return read;
};

const whenAt = (
  words: readonly Word[],
  at: number,
  today: CalendarDate,
): (SaidWhen & { readonly length: number }) | undefined => {
  let run = 0;
  let tells = false;
  for (; run < whenWordsAtMost && words[at + run]?.when === true; run += 1)
    tells ||= !weak.has(words[at + run]?.folded ?? '');
  if (!tells || neverFirst.test(words[at]?.folded ?? '')) return undefined;
  for (let length = run; length > 0; length -= 1) {
    const stretch = words.slice(at, at + length);
    if (neverLast.test(stretch.at(-1)?.folded ?? '')) continue;
    if (stretch.every(({ folded }) => weak.has(folded))) break;
    const typed = stretch
      .map((word) => word.typed)
      .join(' ')
      .replace(/[,;:!?.]+$/u, '');
    const read = dayOrTime(typed, today);
    if (read !== undefined) return { typed, read, length };
  }
  return undefined;
};

/** Words that introduce a day or a time, but also occur everywhere else. */
const weak: ReadonlySet<string> = new Set(
  (
    'i pa d den fra til om for siden nu over mellem og ved en et to tre denne sidste naeste time timer minut minutter ' +
    'on at the in from until till of this last next and before after a an one two hour hours minutes'
  ).split(' '),
);
const neverFirst = /^(?:og|and|over|nu)$/;
const neverLast = /^(?:pa|om|i|til|og|at|ved|den|fra|over|nu|to|on|in|the|and|from|of|for)$/;

const departmentAt = (
  { folded }: Word | undefined = noWord,
  departments: readonly string[],
): string | undefined =>
  departments.find((name) => {
    const [first = ''] = fold(name).split(' ');
    return first.length <= 4
      ? folded === first || folded === `${first}s`
      : folded.startsWith(first.slice(0, -2));
  });
const noWord: Word = { typed: '', folded: '', parts: [], when: false, capital: false, first: false };

const familyWord = /^(?:familien?|fam|family|sagen|case)$/;
/** With a capital, but no name. */
const neverName: ReadonlySet<string> = new Set([
  'i',
  'im',
  'ive',
  'id',
  'ill',
  'hej',
  'ok',
  'tak',
  'teams',
  'sos',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'danish',
  'english',
  'dansk',
  'engelsk',
]);

/** A stranger's name from here on, and how many words it has. */
const strangerAt = (words: readonly Word[], at: number): number => {
  const word = words[at];
  if (word === undefined || neverName.has(word.folded)) return 0;
  if (words[at + 1]?.capital && familyWord.test(word.folded)) return 1 + strangerLength(words, at + 1);
  if (word.first || !word.capital) return 0;
  return strangerLength(words, at);
};

const strangerLength = (words: readonly Word[], at: number): number => {
  let length = 1;
  while (
    length < 3 &&
    words[at + length]?.capital === true &&
    !/[.,;:!?]$/.test(words[at + length - 1]?.typed ?? '')
  )
    length += 1;
  return length;
};

/**
 * Takes out of a sentence what it names. Among families only the speaker's own are known (C7); everything else costs and
 * reads the same.
 */
export const slotted = (text: string, known: Known): Slotted => {
  const words = wordsOf(text);
  const out: string[] = [];
  const names: string[] = [];
  const strangers: string[] = [];
  const departments: string[] = [];
  const when: SaidWhen[] = [];
  const taken: Taken[] = [];
  const typedOf = (at: number, length: number): string =>
    words
      .slice(at, at + length)
      .map(({ typed }) => typed)
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? noWord;
    const isReference = /\d{3}/.test(word.typed) && normaliseReference(word.typed) !== undefined;
    const named = isReference ? 1 : nameAt(words, at, known);
    if (named > 0) {
      out.push(marks.name);
      names.push(typedOf(at, named));
      taken.push({ kind: 'own', typed: typedOf(at, named) });
      at += named;
      continue;
    }
    const said = whenAt(words, at, known.today);
    if (said !== undefined) {
      out.push(said.read.wrong === 'noDay' ? marks.time : marks.day);
      when.push({ typed: said.typed, read: said.read });
      taken.push({ kind: said.read.wrong === 'noDay' ? 'time' : 'day', typed: said.typed });
      at += said.length;
      continue;
    }
    const department = departmentAt(word, known.departments);
    if (department !== undefined) {
      out.push(marks.department);
      departments.push(department);
      taken.push({ kind: 'department', typed: department });
      at += 1;
      continue;
    }
    const stranger = strangerAt(words, at);
    if (stranger > 0) {
      out.push(marks.name);
      strangers.push(typedOf(at, stranger));
      taken.push({ kind: 'stranger', typed: typedOf(at, stranger) });
      at += stranger;
      continue;
    }
    out.push(...word.parts);
    at += 1;
  }
  return { words: out, names, strangers, departments, when, taken };
};
