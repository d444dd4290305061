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

const shortest = 3;

/** Whole names, and every beginning of at least three letters that matches only one: `sept`, `tirs`. */
const beginningsOf = (names: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const found = new Map<string, Set<number>>();
  for (const [name, number] of names) {
    for (let length = shortest; length <= name.length; length += 1) {
      const beginning = name.slice(0, length);
      found.set(beginning, (found.get(beginning) ?? new Set()).add(number));
    }
  }
  const certain = [...found].flatMap(([beginning, [only, ...others]]): [string, number][] =>
    only === undefined || others.length > 0 ? [] : [[beginning, only]],
  );
  return new Map([...certain, ...[...names].filter(([name]) => name.length >= shortest)]);
};

const monthBeginnings = beginningsOf(months);
const weekdayBeginnings = beginningsOf(weekdays);

/** 1 to 12, from a Danish or English name or its beginning. */
export const monthNamed = (word: string): number | undefined => monthBeginnings.get(fold(word));

/** 1 (Monday) to 7, from a Danish or English name or its beginning. */
export const weekdayNamed = (word: string): number | undefined => weekdayBeginnings.get(fold(word));
