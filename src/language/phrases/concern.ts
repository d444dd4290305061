import { grouped } from '../../domain/base/grouped';
import { lazily } from '../../domain/base/lazily';
import { fold } from '../../domain/base/matching';
import { slipsBetween } from '../../domain/base/slips';
import { harmlessWords } from '../talk/harmless';
import { books, rightWords } from './book';
import type { Language } from './intents';
import { danishWorries } from './worries/danish';
import { englishWorries } from './worries/english';
import { lookAlikes } from './worries/look-alikes';
import { peaceful, workplaces } from './worries/peaceful';
import {
  begunBy,
  type Finder,
  gets,
  heading,
  oneOf,
  type Place,
  plainWordsOf,
  rowsOf,
  stemsOf,
} from './worries/row';
import { auxiliary, isOtherLanguage, mine, settingsOf } from './worries/settings';
import type { WorryWords } from './worries/words';

/** A worry about a child, as far as a text expresses one (S7). */
export interface Concern {
  /** `doubt`: the words are those of a worry, but could just as well be about everyday work. */
  readonly level: 'worry' | 'doubt';
  readonly language: Language;
}

/**
 * The worry about a child that a text expresses; undefined if it expresses none. Each sentence is looked at on its own. When
 * somebody is mentioned it leans to yes, since the municipality's route does no harm to somebody who meant something else
 * (S7). `isTold`: it is no line of work, nor nearly one; then it leans to yes even more.
 */
export const concernIn = (text: string, locale: Language, isTold = false): Concern | undefined =>
  strongest(concernsIn(text, isTold), locale);

/** {@link concernIn} for texts that are read several times, as a message is. */
export const rememberedConcern = (): typeof concernIn => {
  const known = new Map<string, readonly Concern[]>();
  return (text, locale, isTold = false) => {
    const key = `${isTold} ${text}`;
    const found = known.get(key) ?? concernsIn(text, isTold);
    known.set(key, found);
    return strongest(found, locale);
  };
};

/** What each sentence expresses, in each language. */
const concernsIn = (text: string, isTold: boolean): readonly Concern[] =>
  sentencesIn(text)
    .map(wordsIn)
    .filter((words) => words.some(mayTell))
    .flatMap((words) =>
      readers.flatMap((reader) => {
        const level = levelIn(words, reader, isTold);
        return level === undefined ? [] : [{ level, language: reader.language }];
      }),
    );

const strongest = (found: readonly Concern[], locale: Language): Concern | undefined => {
  const level = found.some((one) => one.level === 'worry') ? 'worry' : 'doubt';
  const languages = found.filter((one) => one.level === level).map(({ language }) => language);
  const language = languages.find((one) => one === locale) ?? languages[0];
  return language && { level, language };
};

/** The sentences of a text, as far as punctuation and line ends show. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/[.!?;\n]+(?=\s|$)|\n/u).filter((sentence) => sentence.trim() !== '');

interface Reader {
  readonly language: Language;
  readonly calm: Finder;
  readonly telling: Finder;
  readonly ownRisk: Finder;
  readonly acts: Finder;
  readonly signs: Finder;
  readonly hints: Finder;
  readonly fears: Finder;
}

/** Stands for a name in a text; no folded word looks like it. */
const aName = '§';
/** Stands for what was harmless. */
const aside = '-';

const lists: Readonly<Record<Language, WorryWords>> = { da: danishWorries, en: englishWorries };

const inBoth = (...names: readonly (keyof WorryWords)[]): readonly string[] =>
  Object.values(lists).flatMap((words) => names.flatMap((name) => words[name]));

/* Both languages at once, since people mix them; and a word is one of work in either. */
const kin = oneOf(inBoth('persons'));
const person = { test: (word: string): boolean => word === aName || kin.test(word) };
const { isAtWorkplace, isInStory, isOfOwnHome, isOfSpeaker } = settingsOf(person);
const speaker = oneOf(inBoth('speakers'));
const work = oneOf(inBoth('work'));
const peace = oneOf(peaceful);

const readers: readonly Reader[] = (['da', 'en'] as const).map((language) => {
  const words = lists[language];
  return {
    language,
    // "slår … fra" is said of reminders; "slår ham … fra" is not.
    calm: rowsOf(words.calm, `(?!(?:${[...words.persons.map(fold), aName].join('|')})(?: |$))[^ ]+`),
    telling: rowsOf(words.telling),
    ownRisk: rowsOf(words.ownRisk),
    acts: rowsOf(words.acts),
    signs: rowsOf(words.signs),
    hints: rowsOf(words.hints),
    fears: rowsOf(words.fears),
  };
});

const everyEntry = inBoth(
  ...([
    'telling',
    'ownRisk',
    'acts',
    'signs',
    'hints',
    'fears',
    'persons',
    'speakers',
    'work',
    'calm',
  ] as const),
);
const knownWords = lazily<ReadonlySet<string>>(
  () =>
    new Set([
      ...rightWords,
      ...plainWordsOf(everyEntry),
      ...plainWordsOf([...peaceful, ...workplaces]),
      ...plainWordsOf(
        books.flatMap((book) => [...book.everydayWords, ...book.politeBefore, ...book.politeAfter]),
      ),
    ]),
);
const hasKnownStem = lazily(() => begunBy(new Set(stemsOf(everyEntry))));

/** Words in their own right that are one slip away from one in the lists. */
const innocent: ReadonlySet<string> = new Set(lookAlikes.map(fold));

const isKnown = (word: string): boolean => knownWords().has(word) || hasKnownStem()(word);

const lettersOf = (word: string): string => [...word].sort().join('');
const endsOf = (word: string): string => `${word.at(0)}${word.at(-1)}`;

/** Known words of six letters and more by first and last letter: what a misspelt one may mean. */
const longWords = lazily(() => {
  const long = [...knownWords()].filter((word) => /^\p{L}{6,}$/u.test(word));
  return new Map(grouped(long, endsOf).map((words) => [endsOf(words[0]), words]));
});

/**
 * What an unknown word one slip away from a known one means. A different last letter is more likely another form of another
 * word, and a different letter in a short one another word.
 */
const rightly = (word: string): string | undefined =>
  word.length < 6 || innocent.has(word)
    ? undefined
    : longWords()
        .get(endsOf(word))
        ?.find(
          (right) =>
            slipsBetween(word, right, 1) === 1 &&
            (word.length !== right.length || word.length > 7 || lettersOf(word) === lettersOf(right)),
        );

/** The folded words of a sentence. A capitalised unknown word is somebody's name. */
const wordsIn = (sentence: string): readonly string[] => {
  const familyNames = familyNamesIn(sentence);
  return Array.from(
    sentence.replace(dayAndMonth, ' ').matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu),
    ([word]) => {
      const folded = fold(word);
      // Folded, English "do" is Danish "dø".
      if (/^do$/i.test(word) || familyNames.has(word)) return aside;
      if (/^får$/iu.test(word)) return gets;
      if (isKnown(folded)) return folded;
      return /^\p{Lu}\p{Ll}/u.test(word) ? aName : (rightly(folded) ?? folded);
    },
  ).filter((word) => word !== '');
};

/** "10/8-14/8", and the minutes of "kl. 10.15": days and times, not somebody's age. */
const dayAndMonth = /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|(?<=(?<!\d)\d{1,2})[.:]\d{2}(?!\d)/gu;

/** "Familien Vold", "the Beating family": a family's name is its name. */
const familyNamesIn = (sentence: string): ReadonlySet<string> =>
  new Set(
    Array.from(
      sentence.matchAll(/\b(?:familien?|fam\.?) (\p{Lu}\p{Ll}+)|(?<!\p{L})(\p{Lu}\p{Ll}+)(?= family\b)/giu),
      ([, after, before]) => after ?? before ?? '',
    ).filter((name) => /^\p{Lu}\p{Ll}/u.test(name)),
  );

const withoutCalm = (spoken: readonly string[], { calm }: Reader): readonly string[] => {
  const places = calm(spoken);
  return spoken.flatMap((word, at) => {
    const inPeace = places.find(({ from, to }) => from <= at && at < to);
    return inPeace === undefined ? [word] : inPeace.from === at ? [aside] : [];
  });
};

const headsTelling = heading(inBoth('telling', 'ownRisk', 'acts', 'signs', 'hints', 'fears'));

/** Whether a word begins something that may express a worry. Most sentences contain none, and need not be read further. */
const mayTell = (word: string): boolean => headsTelling(word) || isMisspelled(word);

const levelIn = (
  spoken: readonly string[],
  reader: Reader,
  isTold: boolean,
): Concern['level'] | undefined => {
  const words = withoutCalm(spoken, reader);
  const told = reader.telling(words);
  const fears = reader.fears(words);
  const isStory = !isNamedFirst(words) && isInStory(words);
  const isWorkplace = !isNamedFirst(words) && isAtWorkplace(words);
  const isTelling = (stretch: Place): boolean =>
    !isDenied(words, stretch) && !isStory && !isWorkplace && !isOfSpeaker(words, stretch, reader.language);
  if (told.some(isTelling) || reader.ownRisk(words).some((stretch) => !isDenied(words, stretch)))
    return 'worry';
  if (reader.language === 'da' && spoken.some(isMisspelled)) return 'worry';

  const acts = reader.acts(words).filter((stretch) => !isOfWork(words, stretch) && !isOwn(words, stretch));
  // "min blå kop": something of the writer's own.
  const signs = reader
    .signs(words)
    .filter((stretch) => !isDenied(words, stretch) && !mine.test(words[stretch.from - 1] ?? ''));
  // "I last spoke": what hints in one language may say something else in the other.
  const hints = isOtherLanguage(words, reader.language)
    ? 0
    : reader.hints(words).filter((stretch) => !isDenied(words, stretch)).length;
  const isOfSomebody =
    words.some((word) => person.test(word)) ||
    isNamedFirst(words) ||
    [...acts, ...signs].some((stretch) => isOfUnknown(words, stretch)) ||
    acts.some(({ from }) => undergone.test(words[from - 1] ?? '')) ||
    fears.some((stretch) => isForUnknown(words, stretch));
  const isSaid = (at: number): boolean => signs.some(({ from, to }) => from <= at && at < to);
  const isAtWork =
    words.some((word, at) => work.test(word) && !isSaid(at)) || isOfOwnHome(words) || isStory || isWorkplace;
  if (acts.length > 0) {
    const isDone = isOfSomebody && acts.some((stretch) => !isDenied(words, stretch));
    return isDone && !isStory ? 'worry' : 'doubt';
  }
  if (hints > 1 && isOfSomebody) return isAtWork ? 'doubt' : 'worry';
  // About a child somebody is just telling about, in words that match no line of work, one hint is enough.
  if (isTold && hints > 0 && isOfSomebody)
    return isAtWork || words.some((word) => word === aside || peace.test(word)) ? 'doubt' : 'worry';
  if (signs.length + fears.length === 0) return told.length > 0 ? 'doubt' : undefined;
  if (isOfSomebody) return isAtWork ? 'doubt' : 'worry';
  return fears.length > 0 && !isAtWork ? 'doubt' : undefined;
};

/** "hit the deadline": done to a thing of work. */
const isOfWork = (words: readonly string[], { to }: Place): boolean => {
  if (toADay.test(words.slice(to, to + 4).join(' '))) return true;
  const next = words.slice(to, to + 3).find((word) => person.test(word) || work.test(word));
  return next !== undefined && !person.test(next) && !isUnknown(words[to]);
};

/** "push Solsikke to Wednesday". */
const toADay =
  /(?:^| )(?:to|til|until|indtil) (?:mon|tues|wednes|thurs|fri|man|tirs|ons|tors|fre|tomorrow|next|naeste|uge|week)/;

/** "jeg skubber …": done by the writer, and not to a child. */
const isOwn = (words: readonly string[], { from, to }: Place): boolean => {
  const by = words
    .slice(Math.max(0, from - 3), from)
    .findLast((word) => person.test(word) || speaker.test(word) || isUnknown(word));
  const isToKin = words.slice(to, to + 3).some((word) => word.length > 3 && person.test(word));
  return by !== undefined && speaker.test(by) && !isToKin;
};

const denial = /^(?:ikke|aldrig|ingen|hverken|uden|not|no|never|isnt|doesnt|didnt|wasnt|hasnt|without)$/;
/** "holdt op med at slå", "stopped hitting": what comes before something that is over. */
const over = /(?:^| )(?:(?:holdt|holder|stoppet|stopper) (?:op )?med at|(?:stopped|quit|no longer))$/;
const emphasis = /^(?:kun|bare|engang|only|just|even)$/;

/** "bliver ikke slået", "far slår ham ikke", "no violence": said not to be so. A denial inside an entry is a worry. */
const isDenied = (words: readonly string[], { from, to }: Place): boolean => {
  if (words.slice(from, to).some((word) => denial.test(word))) return false;
  const before = words.slice(Math.max(0, from - 4), from);
  const after = words.slice(person.test(words[to] ?? '') ? to + 1 : to);
  return (
    denial.test(before.findLast((word) => !auxiliary.test(word) || denial.test(word)) ?? '') ||
    over.test(before.join(' ')) ||
    (/^(?:ikke|aldrig|never)$/.test(after[0] ?? '') && !emphasis.test(after[1] ?? ''))
  );
};

/** "bo bliver slået", "is being hit": nobody says that about a thing. */
const undergone = /^(?:bliver|blev|blevet|being|gets|got)$/;

/** "storm bliver slået": an unknown word is somebody's name in lower case. */
const isOfUnknown = (words: readonly string[], { from, to }: Place): boolean => {
  const before = words.slice(Math.max(0, from - 4), from).findLast((word) => !auxiliary.test(word));
  return [before, words[to]].some(isUnknown);
};

/** "bekymret for storm", but not "bekymret for vinduet": things have endings that few names have. */
const isForUnknown = (words: readonly string[], { to }: Place): boolean =>
  /^(?:for|om|omkring|about)$/.test(words[to] ?? '') &&
  isUnknown(words[to + 1]) &&
  !/(?:et|en|ne|ing)$/.test(words[to + 1] ?? '');

/** "storm har ikke spist", but not "potteplanten": the beginning of a sentence may be somebody's name in lower case. */
const isNamedFirst = ([first = '']: readonly string[]): boolean =>
  isUnknown(first) &&
  !harmlessWords.has(first.replace(/s$/, '')) &&
  !harmlessWords.has(first) &&
  !(first.length > 7 && /(?:en|et|erne)$/.test(first));

const isUnknown = (word: string | undefined): boolean =>
  word !== undefined && /^\p{L}{3,}$/u.test(word) && !isKnown(word);

/** The one long word everybody knows and many misspell; ordinary words are three slips away from it. */
const isMisspelled = (word: string): boolean =>
  word.startsWith('un') &&
  ['underretning', 'underrette', 'underretter'].some((right) => slipsBetween(word, right, 2) <= 2);
