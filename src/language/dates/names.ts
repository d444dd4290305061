import { fold } from '../../domain/base/matching';

/** Folded names of months or weekdays in both languages, each with its number from 1. */
const named = (options: Intl.DateTimeFormatOptions, samples: readonly Date[]): ReadonlyMap<string, number> =>
  new Map(
    ['da-DK', 'en-GB'].flatMap((tag) => {
      const formatter = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
      return samples.map((sample, index): [string, number] => [fold(formatter.format(sample)), index + 1]);
    }),
  );

const twelve = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
/** 1 January 2024 was a Monday. */
const seven = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));

const months = named({ month: 'long' }, twelve);
const weekdays = named({ weekday: 'long' }, seven);

/** The number of a name, or of a beginning of at least three letters that fits only one: `sept`, `tirs`. */
const find = (names: ReadonlyMap<string, number>, word: string): number | undefined => {
  const folded = fold(word);
  if (folded.length < 3) return undefined;
  const numbers = new Set([...names].filter(([name]) => name.startsWith(folded)).map(([, number]) => number));
  const [only, ...others] = names.has(folded) ? [names.get(folded)] : numbers;
  return others.length === 0 ? only : undefined;
};

/** 1 to 12, from a Danish or English name or its beginning. */
export const monthNamed = (word: string): number | undefined => find(months, word);

/** 1 (Monday) to 7, from a Danish or English name or its beginning. */
export const weekdayNamed = (word: string): number | undefined => find(weekdays, word);
