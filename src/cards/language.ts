import { type CalendarDate, dateAt, type Instant } from '../domain/base/calendar';
import {
  formatDate,
  formatDateInYear,
  formatDateShort,
  formatDateTime,
  formatDay,
  formatRelative,
} from '../language/dates';
import { escapeMarkdown } from '../language/escape';
import { fill, type Locale, type Params, type Texts, textsFor } from '../language/texts';

/** What `bind` writes with. */
export interface Language {
  readonly locale: Locale;
  readonly texts: Texts;
  /** A text with its gaps filled, for elements that read Markdown: what fills the gaps is shown literally. */
  readonly say: (text: string, params?: Params) => string;
  /** What somebody wrote, for elements that read Markdown: it shows as it was typed. */
  readonly typed: (text: string) => string;
  readonly date: (date: CalendarDate) => string;
  readonly dateShort: (date: CalendarDate) => string;
  /** With its year if that differs from the year of `from`. */
  readonly dateFrom: (date: CalendarDate, from: CalendarDate) => string;
  readonly dateInYear: (date: CalendarDate) => string;
  readonly dateTime: (at: Instant) => string;
  /** A coming day with its weekday: `mandag 3. august`. */
  readonly day: (at: Instant) => string;
  readonly relative: (date: CalendarDate, today: CalendarDate) => string;
}

const languageIn = (locale: Locale): Language => ({
  locale,
  texts: textsFor(locale),
  say: (text, params) => escapeMarkdown(fill(text, params)),
  typed: escapeMarkdown,
  date: (date) => formatDate(date, locale),
  dateShort: (date) => formatDateShort(date, locale),
  dateFrom: (date, from) =>
    (date.slice(0, 4) === from.slice(0, 4) ? formatDateShort : formatDateInYear)(date, locale),
  dateInYear: (date) => formatDateInYear(date, locale),
  dateTime: (at) => formatDateTime(at, locale),
  day: (at) => formatDay(dateAt(at), locale),
  relative: (date, today) => formatRelative(date, today, locale),
});

const languages: Readonly<Record<Locale, Language>> = { da: languageIn('da'), en: languageIn('en') };

export const languageFor = (locale: Locale): Language => languages[locale];
