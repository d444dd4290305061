import { type CalendarDate, daysBetween, type Instant, municipalTimeZone } from '../domain/base/calendar';
import type { Locale } from './locale';

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

/** In parts, since the complete format has a comma in English and "den" in Danish, which differ between versions. */
const partsOf = (formatter: Intl.DateTimeFormat, at: Date): Readonly<Record<string, string>> =>
  Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));

const asDate = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);

/** `tirsdag 21. april 2026`, `Tuesday 21 April 2026`. */
export const formatDate = (date: CalendarDate, locale: Locale): string =>
  `${formatDay(date, locale)} ${date.slice(0, 4)}`;

/** `tirsdag 21. april`, `Tuesday 21 April`: a coming day, where the year goes without saying. */
export const formatDay = (date: CalendarDate, locale: Locale): string => {
  const { weekday } = partsOf(days[locale], asDate(date));
  return `${weekday} ${formatDateShort(date, locale)}`;
};

/** `21. april`, `21 April`: where the year goes without saying. */
export const formatDateShort = (date: CalendarDate, locale: Locale): string => {
  const { day, month } = partsOf(days[locale], asDate(date));
  return locale === 'da' ? `${day}. ${month}` : `${day} ${month}`;
};

/** `21. april 2026`, `21 April 2026`: where the weekday adds nothing. */
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
