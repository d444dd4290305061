import type Holidays from 'date-holidays';
import type { LocalisedText } from '../organisation/settings';
import { type CalendarDate, calendarDate } from './calendar';

/** A Danish public holiday. */
export interface PublicHoliday {
  readonly name: LocalisedText;
  /** Days after Easter Sunday; absent for those with a fixed date. */
  readonly daysAfterEaster?: number;
}

type Year = ReadonlyMap<CalendarDate, PublicHoliday>;

let calendar: Holidays | undefined;

/**
 * Loaded when the first day is asked about: it brings the holidays of all countries, and start-up need not wait for them.
 */
const denmarksCalendar = (): Holidays => {
  calendar ??= new (require('date-holidays') as typeof Holidays)('DK', { types: ['public'] });
  return calendar;
};

const readYear = (year: number): Year => {
  const denmark = denmarksCalendar();
  const english = new Map(denmark.getHolidays(year, 'en').map(({ rule, name }) => [rule, name]));
  return new Map(
    denmark.getHolidays(year, 'da').map(({ date, rule, name }) => {
      const [, days] = /^easter(?: (-?\d+))?$/.exec(rule) ?? [];
      const isMovable = rule.startsWith('easter');
      return [
        calendarDate(date.slice(0, 10)),
        {
          name: { da: name, en: english.get(rule) ?? name },
          ...(isMovable && { daysAfterEaster: Number(days ?? 0) }),
        },
      ] as const;
    }),
  );
};

/** Years that were asked for; a year never changes. */
const years = new Map<number, Year>();

/** The Danish public holiday on a day, by the rules of its year (Great Prayer Day ended with 2023). */
export const publicHolidayOn = (date: CalendarDate): PublicHoliday | undefined => {
  const number = Number(date.slice(0, 4));
  const year = years.get(number) ?? readYear(number);
  years.set(number, year);
  return year.get(date);
};
