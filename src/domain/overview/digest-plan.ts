import { addDays, type CalendarDate, dateAt, type Instant, instantAt, weekdayOf } from '../base/calendar';
import type { LocalTime } from '../base/meeting-time';
import { isWorkingDay } from '../base/working-days';
import type { MunicipalCalendar } from '../organisation/settings';

/** D1: the days of the week on which a digest may come; 1 is Monday. */
export const digestWeekdays = [1, 2, 3, 4, 5] as const;
export type DigestWeekday = (typeof digestWeekdays)[number];

/** D1: when a digest comes, in Danish local time: once a week, each working day, or both. */
export interface DigestPlan {
  readonly weekday?: DigestWeekday;
  readonly daily: boolean;
  readonly at: LocalTime;
}

/** The weekly digest says everything that needs the team; the daily one only what is new since. */
export type DigestKind = 'week' | 'day';

/** A digest that its plan makes due. */
export interface DigestRun {
  readonly kind: DigestKind;
  readonly day: CalendarDate;
  readonly at: Instant;
}

/** A run to make, and when: later than `run.at` if it was held up. */
export interface DueDigest {
  readonly run: DigestRun;
  readonly dueAt: Instant;
}

/** Nothing comes earlier or later in the day than this, whatever was held up. */
export const digestHours = { from: '07:00', to: '17:00' } as const;

export const isDigestTime = (at: LocalTime): boolean => at >= digestHours.from && at <= digestHours.to;

type Calendar = Pick<MunicipalCalendar, 'closedDays'>;

/** How far back a missed digest is still worth sending. */
const caughtUpWithinDays = 7;
/** The longest the municipality is ever closed, with room to spare. */
const closedAtMostDays = 14;

/** If Monday is closed, the weekly digest comes on the first working day after it in the same week. */
const isWeeksDay = (weekday: DigestWeekday, day: CalendarDate, calendar: Calendar): boolean => {
  if (!isWorkingDay(day, calendar)) return false;
  for (let since = 0; since < 7; since += 1) {
    const earlier = addDays(day, -since);
    if (since > 0 && isWorkingDay(earlier, calendar)) return false;
    if (weekdayOf(earlier) === weekday) return true;
  }
  return false;
};

/** D1: a day's digest, if there is one. The weekly one replaces the daily one. */
export const digestOn = (
  { weekday, daily, at }: DigestPlan,
  day: CalendarDate,
  calendar: Calendar,
): DigestRun | undefined => {
  if (!isWorkingDay(day, calendar)) return undefined;
  if (weekday !== undefined && isWeeksDay(weekday, day, calendar))
    return { kind: 'week', day, at: instantAt(day, at) };
  return daily ? { kind: 'day', day, at: instantAt(day, at) } : undefined;
};

/** D1: the first digest after an instant; undefined for a plan that yields none. */
export const nextDigest = (plan: DigestPlan, after: Instant, calendar: Calendar): DigestRun | undefined => {
  const from = dateAt(after);
  for (let ahead = 0; ahead <= 7 + closedAtMostDays; ahead += 1) {
    const run = digestOn(plan, addDays(from, ahead), calendar);
    if (run !== undefined && run.at > after) return run;
  }
  return undefined;
};

/** When something that was held up may come: now, or at the plan's time on the next working day. */
export const decentInstant = (now: Instant, at: LocalTime, calendar: Calendar): Instant => {
  const today = dateAt(now);
  if (isWorkingDay(today, calendar)) {
    if (now < instantAt(today, digestHours.from)) return instantAt(today, at);
    if (now <= instantAt(today, digestHours.to)) return now;
  }
  let day = addDays(today, 1);
  for (let ahead = 0; ahead < closedAtMostDays && !isWorkingDay(day, calendar); ahead += 1)
    day = addDays(day, 1);
  return instantAt(day, at);
};

/**
 * D1, design § 4: the digest to queue now, if any: today's, or the latest one missed. A missed weekly digest takes the place
 * of a daily one. `last`: the day the latest one was queued for, that of its `dueAt`; a day never has a second one.
 * `plannedAt`: when the plan was made or changed; nothing is owed from before that.
 */
export const dueDigest = (
  plan: DigestPlan,
  { last, plannedAt }: { readonly last?: CalendarDate; readonly plannedAt: Instant },
  now: Instant,
  calendar: Calendar,
): DueDigest | undefined => {
  const today = dateAt(now);
  const isOwed = (run: DigestRun | undefined): run is DigestRun =>
    run !== undefined && run.at > plannedAt && (last === undefined || run.day > last);
  const todays = digestOn(plan, today, calendar);
  if (last !== undefined && last >= today) return undefined;
  const missed: DigestRun[] = [];
  for (let back = 1; back <= caughtUpWithinDays; back += 1) {
    const run = digestOn(plan, addDays(today, -back), calendar);
    if (isOwed(run)) missed.push(run);
  }
  const held = missed.find(({ kind }) => kind === 'week') ?? missed[0];
  if (isOwed(todays)) {
    const dueAt = todays.at > now ? todays.at : decentInstant(now, plan.at, calendar);
    return held?.kind === 'week' && todays.kind === 'day' ? { run: held, dueAt } : { run: todays, dueAt };
  }
  return held && { run: held, dueAt: decentInstant(now, plan.at, calendar) };
};
