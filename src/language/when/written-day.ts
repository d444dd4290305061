import {
  addDays,
  type CalendarDate,
  daysBetween,
  parseCalendarDate,
  weekdayOf,
} from '../../domain/base/calendar';
import { monthNamed } from '../dates/names';

/**
 * Where a day lies that is named without its year or week. `nearest`: on either side of today; `ahead`: in the future, like
 * a meeting, though a day just past is a mistake and not next year; `past`: like a contact that took place.
 */
export type Lean = 'nearest' | 'ahead' | 'past';

/** A day as far as it could be read. `none`: said like a day that does not exist. */
export type DayRead =
  | { readonly wrong?: never; readonly date: CalendarDate; readonly week?: true }
  | { readonly wrong: 'none' }
  /** It is `date`, but the weekday named is another. */
  | { readonly wrong: 'weekday'; readonly date: CalendarDate }
  | { readonly wrong: 'unclear'; readonly between: readonly [CalendarDate, CalendarDate] };

export const none = { wrong: 'none' } as const;

const isSensible = (year: number): boolean => year >= 1900 && year < 2100;

/** A day that passed within this many days was not meant for next year; it is past. */
const justBeen = 60;

/** The year before and the year after are tried too: on 20 December, `5/1` is in two weeks. */
const inSomeYear = (
  inYear: (year: number) => CalendarDate | undefined,
  today: CalendarDate,
  lean: Lean,
): CalendarDate | undefined => {
  const year = Number(today.slice(0, 4));
  const away = (date: CalendarDate): number => Math.abs(daysBetween(today, date));
  const found = [year + 1, year, year - 1].filter(isSensible).flatMap((one) => inYear(one) ?? []);
  const [nearest] = found.toSorted((one, other) => away(one) - away(other));
  if (lean !== 'ahead' || nearest === undefined || nearest >= addDays(today, -justBeen)) return nearest;
  return found.filter((one) => one > today).at(-1) ?? nearest;
};

const fullYear = (year: string): number => Number(year.padStart(4, '20'));

const dateOf = (
  day: string | undefined,
  month: number,
  year: string | undefined,
  today: CalendarDate,
  lean: Lean,
): DayRead => {
  const inYear = (number: number) =>
    parseCalendarDate([number, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'));
  const full = year === undefined ? undefined : fullYear(year);
  const date =
    full === undefined ? inSomeYear(inYear, today, lean) : isSensible(full) ? inYear(full) : undefined;
  return date === undefined ? none : { date };
};

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t00:00(?::00)?)?$/;
const numeric = /^(\d{1,2})([./]) ?(\d{1,2})(?:(?:[./-] ?| )(\d{4})|[./-] ?(\d\d))?\.?$/;
const dashed = /^(\d{1,2})-(\d{1,2})-(\d{4}|\d\d)$/;
/** Two digits after a month are a year if they can't be an hour. */
const yearAfter = String.raw`(?: (\d{4}|2[4-9]|[3-9]\d))?`;
const named = new RegExp(String.raw`^(\d{1,2})(?:\.|st|nd|rd|th)?(?: of)? ?([a-z]{3,9})\.?${yearAfter}$`);
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/;

/** A calendar date: `21/4`, `21.4.2026`, `d. 3. sep`, `April 21st, 2026`, `2026-04-21`; undefined for anything else. */
export const readWritten = (said: string, today: CalendarDate, lean: Lean): DayRead | undefined => {
  const fromIso = iso.exec(said);
  if (fromIso) return dateOf(fromIso[3], Number(fromIso[2]), fromIso[1], today, lean);
  const [inNumbers, day, separator, month, long, short] = numeric.exec(said) ?? [];
  if (inNumbers !== undefined) {
    const year = long ?? short;
    // "10.30" is a time and names no day, "31/13" a day that does not exist.
    const isTime = separator === '.' && year === undefined && (Number(month) > 12 || Number(month) === 0);
    return isTime ? undefined : dateOf(day, Number(month), year, today, lean);
  }
  const inDashes = dashed.exec(said);
  if (inDashes) return dateOf(inDashes[1], Number(inDashes[2]), inDashes[3], today, lean);
  const [, dayBefore, monthName = '', year] = named.exec(said) ?? [];
  const monthAfter = monthNamed(monthName);
  if (monthAfter !== undefined) return dateOf(dayBefore, monthAfter, year, today, lean);
  const [, nameFirst = '', dayAfter, yearLast] = monthFirst.exec(said) ?? [];
  const monthBefore = monthNamed(nameFirst);
  return monthBefore === undefined ? undefined : dateOf(dayAfter, monthBefore, yearLast, today, lean);
};

/** Undefined if the year has no such week; only some years have a week 53. */
const mondayOf = (week: number, year: number): CalendarDate | undefined => {
  const fourth = parseCalendarDate(`${year}-01-04`);
  if (fourth === undefined || week < 1 || !isSensible(year)) return undefined;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  // A week belongs to the year of its Thursday.
  return Number(addDays(monday, 3).slice(0, 4)) === year ? monday : undefined;
};

/** The Monday of a numbered week. */
export const readNumberedWeek = (
  week: string,
  year: string | undefined,
  today: CalendarDate,
  lean: Lean,
): DayRead => {
  const monday =
    year === undefined
      ? inSomeYear((one) => mondayOf(Number(week), one), today, lean)
      : mondayOf(Number(week), fullYear(year));
  return monday === undefined ? none : { date: monday, week: true };
};
