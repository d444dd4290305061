import { Temporal } from 'temporal-polyfill';

/** A calendar date in Europe/Copenhagen, written `YYYY-MM-DD`. All deadlines are dates of this kind. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

/** A point in time, ISO 8601 in UTC (`2026-04-21T08:00:00.000Z`). Sorts as text. */
export type Instant = string & { readonly instant: unique symbol };

/** The one time zone of the product (rule M9). */
export const municipalTimeZone = 'Europe/Copenhagen';

/** Reads `YYYY-MM-DD`. Answers undefined for anything else and for dates that do not exist (31 June). */
export const parseCalendarDate = (text: string): CalendarDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CalendarDate;
  } catch {
    return undefined;
  }
};

/** A date known to be right, as in tests and demo data. Throws when it is not. */
export const calendarDate = (text: string): CalendarDate => {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new RangeError(`not a calendar date: ${text}`);
  return date;
};

/** An instant known to be right. Throws when it is not. */
export const instant = (text: string): Instant =>
  Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Instant;

/** The calendar date in Denmark at an instant. */
export const dateAt = (at: Instant): CalendarDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(municipalTimeZone).toPlainDate().toString() as CalendarDate;

/** The instant of a Danish local time (`HH:MM`) on a date; in the hour that summer time skips, the later one. */
export const instantAt = (date: CalendarDate, time: string): Instant =>
  instant(
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(municipalTimeZone).toInstant().toString(),
  );

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ days }).toString() as CalendarDate;

/** Adds whole months; a day that the month lacks becomes its last day (31 January + 1 month = 28 February). */
export const addMonths = (date: CalendarDate, months: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as CalendarDate;

/** Days from one date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;

export const addMilliseconds = (at: Instant, milliseconds: number): Instant =>
  instant(Temporal.Instant.from(at).add({ milliseconds }).toString());

export const isWithin = (date: CalendarDate, from: CalendarDate, to: CalendarDate | undefined): boolean =>
  date >= from && (to === undefined || date <= to);
