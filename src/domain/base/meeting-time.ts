import { addMonths, type CalendarDate, dateAt, type Instant, instantAt } from './calendar';
import { ok, type Result, refuse } from './result';

/** A Danish local time, `HH:MM` on the clock of 24 hours. Sorts as text. */
export type LocalTime = string & { readonly localTime: unique symbol };

/** Reads `HH:MM`. Returns undefined for anything else. */
export const parseLocalTime = (text: string): LocalTime | undefined =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as LocalTime) : undefined;

/** A time known to be right, as in tests and demo data. Throws otherwise. */
export const localTime = (text: string): LocalTime => {
  const time = parseLocalTime(text);
  if (time === undefined) throw new RangeError(`not a time of day: ${text}`);
  return time;
};

/** When a meeting is: on one day, in Danish local time (M9). */
export interface MeetingTime {
  readonly on: CalendarDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** A time that is taken, and by which meeting if that is known. */
export interface BusyTime extends MeetingTime {
  readonly meetingId?: string;
}

const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;

const minuteOfDay = (time: LocalTime): number =>
  Number(time.slice(0, 2)) * minutesPerHour + Number(time.slice(3));

/** This many minutes later the same day; undefined past midnight. */
export const minutesLater = (time: LocalTime, minutes: number): LocalTime | undefined => {
  const minute = minuteOfDay(time) + minutes;
  if (minute >= minutesPerDay) return undefined;
  const digits = (number: number): string => String(number).padStart(2, '0');
  return localTime(`${digits(Math.floor(minute / minutesPerHour))}:${digits(minute % minutesPerHour)}`);
};

export const startsAt = ({ on, start }: MeetingTime): Instant => instantAt(on, start);
export const endsAt = ({ on, end }: MeetingTime): Instant => instantAt(on, end);

export const sameTime = (one: MeetingTime, other: MeetingTime): boolean =>
  one.on === other.on && one.start === other.start && one.end === other.end;

/** Whether two times have a moment in common. One may begin as the other ends. */
export const timesOverlap = (one: MeetingTime, other: MeetingTime): boolean =>
  one.on === other.on && one.start < other.end && other.start < one.end;

/** Meetings are planned at most this many months ahead, so that a mistyped year is noticed. */
const monthsAheadMax = 12;
const meetingHoursMax = 8;

/**
 * M9: when summer time begins, the clock jumps from 2 to 3. A time in between is read as an hour later, which is the
 * same moment.
 */
const isSkipped = (on: CalendarDate, time: LocalTime): boolean => {
  const later = minutesLater(time, minutesPerHour);
  return later !== undefined && instantAt(on, time) === instantAt(on, later);
};

const longest = meetingHoursMax * 60 * 60 * 1000;

/** A time a meeting can have: in the future, but not too far, and ending after it starts. `now` is the present. */
export const checkMeetingTime = (time: MeetingTime, now: Instant): Result<MeetingTime> => {
  if (isSkipped(time.on, time.start)) return refuse('TimeSkipped', { field: 'start' });
  if (isSkipped(time.on, time.end)) return refuse('TimeSkipped', { field: 'end' });
  const [start, end] = [startsAt(time), endsAt(time)];
  if (end <= start) return refuse('MeetingEndsBeforeStart', { field: 'end' });
  if (Date.parse(end) - Date.parse(start) > longest) {
    return refuse('MeetingTooLong', { field: 'end', params: { hours: meetingHoursMax } });
  }
  if (time.on === dateAt(now) && start <= now) return refuse('TimeInPast', { field: 'start' });
  if (start <= now) return refuse('DateInPast', { field: 'on' });
  if (time.on > addMonths(dateAt(now), monthsAheadMax)) {
    return refuse('DateTooFar', { field: 'on', params: { months: monthsAheadMax } });
  }
  return ok({ on: time.on, start: time.start, end: time.end });
};

/** Nobody can hold two meetings at once. `busy`: the other meetings of whoever holds this one. */
export const checkNotBusy = (
  time: MeetingTime,
  busy: readonly BusyTime[],
  ownId?: string,
): Result<MeetingTime> => {
  const other = busy.find(
    (taken) => (taken.meetingId === undefined || taken.meetingId !== ownId) && timesOverlap(taken, time),
  );
  return other === undefined
    ? ok(time)
    : refuse('MeetingOverlaps', { field: 'start', params: { start: other.start, end: other.end } });
};
