import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  type Instant,
  municipalTimeZone,
  parseCalendarDate,
  weekdayOf,
} from '../domain/base/calendar';
import { fold } from '../domain/base/matching';
import { monthNamed, weekdayNamed } from './dates/names';
import type { Locale } from './texts';

const tags: Readonly<Record<Locale, string>> = { da: 'da-DK', en: 'en-GB' };

const formatters = (options: Intl.DateTimeFormatOptions): Readonly<Record<Locale, Intl.DateTimeFormat>> => ({
  da: new Intl.DateTimeFormat(tags.da, options),
  en: new Intl.DateTimeFormat(tags.en, options),
});

const days = formatters({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const moments = formatters({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: municipalTimeZone,
});
const distances: Readonly<Record<Locale, Intl.RelativeTimeFormat>> = {
  da: new Intl.RelativeTimeFormat(tags.da, { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(tags.en, { numeric: 'auto' }),
};

/** By parts, since the ready form has a comma in English and "den" in Danish, which differ between versions. */
const partsOf = (formatter: Intl.DateTimeFormat, at: Date): Readonly<Record<string, string>> =>
  Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));

const asDate = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);

/** `tirsdag 21. april 2026`, `Tuesday 21 April 2026`. */
export const formatDate = (date: CalendarDate, locale: Locale): string =>
  `${formatDay(date, locale)} ${date.slice(0, 4)}`;

/** `tirsdag 21. april`, `Tuesday 21 April`: a day to come, where the year goes without saying. */
export const formatDay = (date: CalendarDate, locale: Locale): string => {
  const { weekday } = partsOf(days[locale], asDate(date));
  return `${weekday} ${formatDateShort(date, locale)}`;
};

/** `21. april`, `21 April`: where the year goes without saying. */
export const formatDateShort = (date: CalendarDate, locale: Locale): string => {
  const { day, month } = partsOf(days[locale], asDate(date));
  return locale === 'da' ? `${day}. ${month}` : `${day} ${month}`;
};

/** `21. april 2026`, `21 April 2026`: where the weekday tells nothing. */
export const formatDateInYear = (date: CalendarDate, locale: Locale): string =>
  `${formatDateShort(date, locale)} ${date.slice(0, 4)}`;

/** `tirsdag 21. april 2026 kl. 10.00`, `Tuesday 21 April 2026 at 10:00`, in Danish local time (M9). */
export const formatDateTime = (at: Instant, locale: Locale): string => {
  const { weekday, day, month, year, hour, minute } = partsOf(moments[locale], new Date(at));
  return locale === 'da'
    ? `${weekday} ${day}. ${month} ${year} kl. ${hour}.${minute}`
    : `${weekday} ${day} ${month} ${year} at ${hour}:${minute}`;
};

/** `i dag`, `i morgen`, `om 3 dage`, `for 12 dage siden`; `today`, `in 3 days`, `12 days ago`. */
export const formatRelative = (date: CalendarDate, today: CalendarDate, locale: Locale): string =>
  distances[locale].format(daysBetween(today, date), 'day');

/** Longer texts are no dates; the bound also keeps reading quick. */
const longest = 60;

/**
 * A date as people type it in Danish or English: `21/4`, `21/4-26`, `21.4.2026`, `21. april`, `April 21st, 2026`,
 * `i dag`, `om 3 dage`, `på tirsdag`, `tirsdag 21/4`, `uge 34` (its Monday), `torsdag i uge 34`, `2026-04-21`.
 *
 * - Without a year it is the nearest such day, before or after today; two digits of a year are of this century.
 * - A weekday is the first one after today; `næste`/`next` is the one of next week, `sidste`/`last` and `i mandags`
 *   the last one before today.
 * - Undefined for anything else, for days that do not exist, and when the weekday is not that of the date.
 */
export const parseDate = (text: string, today: CalendarDate): CalendarDate | undefined => {
  const said = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[ ,.]|[ ,.!?;]+$/g, '');
  return said.length > longest ? undefined : readDate(said, today);
};

const readDate = (said: string, today: CalendarDate): CalendarDate | undefined => {
  const plain = said.replace(/^(?:(?:den|d\.?|på|on|the|fra|from|pr\.?) )+/, '');
  return (
    readWritten(plain, today) ??
    readWeek(plain, today) ??
    readDistance(fold(plain), today) ??
    readWeekday(plain, today)
  );
};

const readWritten = (said: string, today: CalendarDate): CalendarDate | undefined => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said);
  if (iso) return dateOf(iso[3], Number(iso[2]), iso[1], today);
  const numeric =
    /^(\d{1,2})[./] ?(\d{1,2})(?:(?:[./-] ?| )(\d{4})|[./-] ?(\d\d))?$/.exec(said) ??
    /^(\d{1,2})-(\d{1,2})-(\d{4}|\d\d)$/.exec(said);
  if (numeric) return dateOf(numeric[1], Number(numeric[2]), numeric[3] ?? numeric[4], today);
  const named = /^(\d{1,2})(?:\.|st|nd|rd|th)?(?: of)? ?(\p{L}{3,9})\.?,?(?: (\d{4}))?$/u.exec(said);
  if (named) return dateOf(named[1], monthNamed(named[2] ?? ''), named[3], today);
  const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/u.exec(said);
  return monthFirst
    ? dateOf(monthFirst[2], monthNamed(monthFirst[1] ?? ''), monthFirst[3], today)
    : undefined;
};

const dateOf = (
  day: string | undefined,
  month: number | undefined,
  year: string | undefined,
  today: CalendarDate,
): CalendarDate | undefined => {
  const inYear = (number: number) =>
    parseCalendarDate([number, ...[month ?? 0, day].map((part) => String(part).padStart(2, '0'))].join('-'));
  if (year === undefined) return nearestYear(inYear, today);
  const full = Number(year.padStart(4, '20'));
  return isSensible(full) ? inYear(full) : undefined;
};

const isSensible = (year: number): boolean => year >= 1900 && year < 2100;

/** A year before or after is tried too: on 20 December, `5/1` is in two weeks. */
const nearestYear = (
  inYear: (year: number) => CalendarDate | undefined,
  today: CalendarDate,
): CalendarDate | undefined => {
  const year = Number(today.slice(0, 4));
  const away = (date: CalendarDate): number => Math.abs(daysBetween(today, date));
  return [year + 1, year, year - 1]
    .filter(isSensible)
    .flatMap((one) => inYear(one) ?? [])
    .sort((one, other) => away(one) - away(other))[0];
};

const readWeek = (said: string, today: CalendarDate): CalendarDate | undefined => {
  const iso = /^(\d{4})-?w(\d\d)$/.exec(said);
  if (iso) return mondayOf(Number(iso[2]), Number(iso[1]));
  const [matched, weekdayName, week, year] =
    /^(?:(\p{L}{3,9})\.? )?(?:(?:i|in) )?(?:uge|week) (\d{1,2})(?:[ ,/-]{1,2}(\d{4}))?$/u.exec(said) ?? [];
  const weekday = weekdayName === undefined ? 1 : weekdayNamed(weekdayName);
  if (matched === undefined || weekday === undefined) return undefined;
  const monday =
    year === undefined
      ? nearestYear((one) => mondayOf(Number(week), one), today)
      : mondayOf(Number(week), Number(year));
  return monday && addDays(monday, weekday - 1);
};

/** Undefined when the year has no such week; week 53 is in some years only. */
const mondayOf = (week: number, year: number): CalendarDate | undefined => {
  const fourth = parseCalendarDate(`${year}-01-04`);
  if (fourth === undefined || week < 1 || !isSensible(year)) return undefined;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  // A week belongs to the year of its Thursday.
  return Number(addDays(monday, 3).slice(0, 4)) === year ? monday : undefined;
};

const dayWords = new Map([
  ...['i dag', 'idag', 'dags dato', 'today'].map((word) => [word, 0] as const),
  ...['i morgen', 'imorgen', 'tomorrow'].map((word) => [word, 1] as const),
  ...['i overmorgen', 'overmorgen', 'day after tomorrow'].map((word) => [word, 2] as const),
  ...['i gar', 'igar', 'yesterday'].map((word) => [word, -1] as const),
  ...['i forgars', 'forgars', 'day before yesterday'].map((word) => [word, -2] as const),
]);

const smallNumbers = new Map(
  ['en|et|a|an|one', 'to|two', 'tre|three', 'fire|four', 'fem|five', 'seks|six'].flatMap((words, index) =>
    words.split('|').map((word) => [word, index + 1] as const),
  ),
);

const readDistance = (folded: string, today: CalendarDate): CalendarDate | undefined => {
  const days = dayWords.get(folded);
  if (days !== undefined) return addDays(today, days);
  const ahead = /^(?:om|in) (\w{1,5}) (\w+)$/.exec(folded);
  const back = /^for (\w{1,5}) (\w+) siden$/.exec(folded) ?? /^(\w{1,5}) (\w+) ago$/.exec(folded);
  const [, amount = '', unit = ''] = ahead ?? back ?? [];
  const number = smallNumbers.get(amount) ?? (/^\d{1,3}$/.test(amount) ? Number(amount) : undefined);
  if (number === undefined) return undefined;
  const signed = ahead ? number : -number;
  if (/^(?:dage?|days?)$/.test(unit)) return addDays(today, signed);
  if (/^(?:uger?|weeks?)$/.test(unit)) return addDays(today, signed * 7);
  return /^(?:maned(?:er)?|months?)$/.test(unit) ? addMonths(today, signed) : undefined;
};

const readWeekday = (said: string, today: CalendarDate): CalendarDate | undefined => {
  const [matched, before, name = '', rest] =
    /^(?:(nu på|næste|next|førstkommende|coming|denne|this|sidste|last|i) )?(\p{L}{3,9})[.,]{0,2}(?: (.+))?$/u.exec(
      said,
    ) ?? [];
  if (matched === undefined) return undefined;
  const past = before === 'i' && name.endsWith('s');
  const weekday = weekdayNamed(past ? name.slice(0, -1) : name);
  if (weekday === undefined || (before === 'i' && !past)) return undefined;
  if (rest !== undefined) {
    const date = before === undefined ? readDate(rest, today) : undefined;
    return date !== undefined && weekdayOf(date) === weekday ? date : undefined;
  }
  if (before === 'næste' || before === 'next') return addDays(today, 7 - weekdayOf(today) + weekday);
  if (past || before === 'sidste' || before === 'last')
    return addDays(today, -daysUntil(weekdayOf(today), weekday));
  return addDays(today, daysUntil(weekday, weekdayOf(today)));
};

/** From one weekday to the other, 1 to 7. */
const daysUntil = (to: number, from: number): number => ((to - from + 6) % 7) + 1;
