import type { ClosedDay, LocalisedText, MunicipalCalendar } from '../organisation/settings';
import { addDays, type CalendarDate, isWithin, weekdayOf } from './calendar';
import { publicHolidayOn } from './holidays';

/** Why a day is unsuitable for a meeting (M9). */
export type DayObstacle =
  | { readonly kind: 'publicHoliday'; readonly name: LocalisedText }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'closedDay'; readonly day: ClosedDay }
  | { readonly kind: 'schoolHoliday'; readonly name: string };

const fixedClosedDays: Readonly<Record<string, ClosedDay>> = {
  '06-05': 'constitutionDay',
  '12-24': 'christmasEve',
  '12-31': 'newYearsEve',
};

const ascensionAfterEaster = 39;

const isWeekend = (date: CalendarDate): boolean => weekdayOf(date) > 5;

const isDayAfterAscension = (date: CalendarDate): boolean =>
  weekdayOf(date) === 5 && publicHolidayOn(addDays(date, -1))?.daysAfterEaster === ascensionAfterEaster;

const closedDayOn = (date: CalendarDate): ClosedDay | undefined =>
  fixedClosedDays[date.slice(5)] ?? (isDayAfterAscension(date) ? 'dayAfterAscension' : undefined);

/** Why the municipality is closed on a day; undefined on a working day. */
export const closedBecause = (
  date: CalendarDate,
  calendar: Pick<MunicipalCalendar, 'closedDays'>,
): DayObstacle | undefined => {
  const holiday = publicHolidayOn(date);
  if (holiday !== undefined) return { kind: 'publicHoliday', name: holiday.name };
  if (isWeekend(date)) return { kind: 'weekend' };
  const day = closedDayOn(date);
  return day !== undefined && calendar.closedDays.includes(day) ? { kind: 'closedDay', day } : undefined;
};

/**
 * Monday to Friday, not a public holiday and not one of the municipality's closed days. School holidays are working days.
 */
export const isWorkingDay = (date: CalendarDate, calendar: Pick<MunicipalCalendar, 'closedDays'>): boolean =>
  closedBecause(date, calendar) === undefined;

/** M9: why no meeting with a family is proposed for a day; undefined if it is a good day for one. */
export const meetingObstacleOn = (
  date: CalendarDate,
  calendar: MunicipalCalendar,
): DayObstacle | undefined => {
  const closed = closedBecause(date, calendar);
  if (closed !== undefined) return closed;
  const holiday = calendar.schoolHolidays.find(({ from, to }) => isWithin(date, from, to));
  return holiday && { kind: 'schoolHoliday', name: holiday.name };
};
