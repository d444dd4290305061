import { addDays, type CalendarDate, dateAt, type Instant, instantAt, weekdayOf } from './calendar';

/** When recurring work is due: at a Danish local time (`HH:MM`), every day or on one day of the week (M9). */
export type Rule =
  | { readonly every: 'day'; readonly at: string }
  /** `weekday` as in ISO 8601: 1 is Monday, 7 is Sunday. */
  | { readonly every: 'week'; readonly weekday: number; readonly at: string };

/** One run of recurring work: the day it is for, and the instant the rule gives it. */
export interface Run {
  readonly day: CalendarDate;
  readonly at: Instant;
}

/** The latest run the rule puts at or before an instant, whether it was done or not. */
export const latestRun = (now: Instant, rule: Rule): Run => {
  const today = dateAt(now);
  const planned = addDays(today, -daysSince(rule, today));
  const at = instantAt(planned, rule.at);
  if (at <= now) return { day: planned, at };
  const day = addDays(planned, -period(rule));
  return { day, at: instantAt(day, rule.at) };
};

/** The first run the rule puts after an instant. */
export const nextRun = (now: Instant, rule: Rule): Run => {
  const day = addDays(latestRun(now, rule).day, period(rule));
  return { day, at: instantAt(day, rule.at) };
};

/**
 * The run to do now, if any. After an outage, that is the latest one missed, and only that; a day never has a second run,
 * even if the rule's time was moved. `lastRun` is the `at` of the last run done; work that never ran has missed nothing and
 * begins with its next run.
 */
export const dueRun = (lastRun: Instant | undefined, now: Instant, rule: Rule): Run | undefined => {
  if (lastRun === undefined) return undefined;
  const run = latestRun(now, rule);
  return run.day > dateAt(lastRun) ? run : undefined;
};

const period = (rule: Rule): number => (rule.every === 'day' ? 1 : 7);

/** Days from the rule's weekday to a day, 0 to 6. */
const daysSince = (rule: Rule, day: CalendarDate): number =>
  rule.every === 'day' ? 0 : (weekdayOf(day) - rule.weekday + 7) % 7;
