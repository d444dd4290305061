/** A calendar date in Europe/Copenhagen, written `YYYY-MM-DD`. All deadlines are dates of this kind. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

/** A point in time, ISO 8601 in UTC (`2026-04-21T08:00:00.000Z`). Sorts as text. */
export type Instant = string & { readonly instant: unique symbol };

/** The one time zone of the product (rule M9). */
export const municipalTimeZone = 'Europe/Copenhagen';

/*
 * Dates are counted in UTC, where every day has 24 hours: a date is then a number of milliseconds that is a whole number of
 * days. The time zone matters only where a date meets an instant.
 */
const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** The date that a time in milliseconds lies on, in UTC. */
const dateOf = (time: number): CalendarDate => new Date(time).toISOString().slice(0, 10) as CalendarDate;

/** Reads `YYYY-MM-DD`. Returns undefined for anything else and for dates that do not exist (31 June). */
export const parseCalendarDate = (text: string): CalendarDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  // JavaScript rolls a day its month lacks over into the next month, and makes an invalid time of month 13.
  const time = Date.parse(text);
  return !Number.isNaN(time) && dateOf(time) === text ? (text as CalendarDate) : undefined;
};

/** A date known to be right, as in tests and demo data. Throws otherwise. */
export const calendarDate = (text: string): CalendarDate => {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new RangeError(`not a calendar date: ${text}`);
  return date;
};

/** An instant known to be right, with its offset. Throws otherwise. */
export const instant = (text: string): Instant => {
  if (!/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text)) throw new RangeError(`not an instant: ${text}`);
  return new Date(text).toISOString() as Instant;
};

// The Swedish locale writes ISO 8601.
const danishDate = new Intl.DateTimeFormat('sv-SE', { timeZone: municipalTimeZone, dateStyle: 'short' });
const danishClock = new Intl.DateTimeFormat('sv-SE', { timeZone: municipalTimeZone, timeStyle: 'short' });

/** By the hour of UTC: formatting takes long, and much is asked about few hours. */
const danishDates = new Map<string, CalendarDate>();
const hoursAtMost = 10_000;

/** The calendar date in Denmark at an instant. Danish time is whole hours from UTC, so no hour of UTC has two dates. */
export const dateAt = (at: Instant): CalendarDate => {
  const hour = at.slice(0, 'YYYY-MM-DDTHH'.length);
  const known = danishDates.get(hour);
  if (known !== undefined) return known;
  if (danishDates.size >= hoursAtMost) danishDates.clear();
  const date = danishDate.format(Date.parse(at)) as CalendarDate;
  danishDates.set(hour, date);
  return date;
};

/** The time of day in Denmark at an instant, `HH:MM`. */
export const clockOf = (at: Instant): string => danishClock.format(Date.parse(at));

const inSummer = 2 * 60 * 60 * 1000;
const inWinter = inSummer / 2;

/**
 * The instant of a Danish local time (`HH:MM`) on a date; in the hour summer time skips, the later one, and in the hour
 * winter time repeats, the earlier one. Throws if there is no such time.
 */
export const instantAt = (date: CalendarDate, time: string): Instant => {
  const asUtc = Date.parse(`${date}T${time}:00.000Z`);
  const summer = new Date(asUtc - inSummer).toISOString() as Instant;
  const isSummer = dateAt(summer) === date && clockOf(summer) === time;
  return isSummer ? summer : (new Date(asUtc - inWinter).toISOString() as Instant);
};

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateOf(Date.parse(date) + days * millisecondsPerDay);

/** Adds whole months; a day the month lacks becomes its last day (31 January + 1 month = 28 February). */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const moved = new Date(date);
  const day = moved.getUTCDate();
  moved.setUTCMonth(moved.getUTCMonth() + months);
  // It rolled over into the next month, whose day 0 is the last day of the intended one.
  if (moved.getUTCDate() !== day) moved.setUTCDate(0);
  return dateOf(moved.getTime());
};

/** Days from one date to another; negative if `to` is before `from`. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;

/** As in ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: CalendarDate): number => new Date(date).getUTCDay() || 7;

export const addMilliseconds = (at: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(at) + milliseconds).toISOString() as Instant;

export const isWithin = (date: CalendarDate, from: CalendarDate, to: CalendarDate | undefined): boolean =>
  date >= from && (to === undefined || date <= to);
