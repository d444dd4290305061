import { addDays, type CalendarDate, daysBetween } from '../base/calendar';

/** A question to a colleague gets two days before anybody is reminded, and is then brought up once a week. */
const patienceDays = 2;
const weekDays = 7;

/**
 * C2, D2: identifies how long something has waited: the same until it is time for another word; undefined before the first.
 */
export const waitingStage = (since: CalendarDate, today: CalendarDate): string | undefined => {
  const days = daysBetween(since, today);
  if (days < patienceDays) return undefined;
  return days < weekDays ? 'days' : `week${Math.floor(days / weekDays)}`;
};

/** A last word before the first of those on the list is deleted. */
const lastWordDays = 3;

/**
 * L4, D2: identifies what was said about the list of deletions: a word when something is added to it, and one before the
 * first goes. `goesOn`: the days of those on it, at least one.
 */
export const deletionsStage = (goesOn: readonly CalendarDate[], today: CalendarDate): string => {
  const days = goesOn.toSorted();
  const [first = today] = days;
  return first <= addDays(today, lastWordDays) ? `soon.${first}` : `listed.${days.at(-1)}`;
};
