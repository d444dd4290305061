import { addDays, type CalendarDate, daysBetween } from '../base/calendar';
import { type MeetingTime, minutesLater, timesOverlap } from '../base/meeting-time';
import { type DayObstacle, meetingObstacleOn } from '../base/working-days';
import type { MunicipalCalendar } from '../organisation/settings';

/** What a proposal is based on. */
export interface ProposalFacts {
  readonly today: CalendarDate;
  readonly calendar: MunicipalCalendar;
  /** The coordinator's other meetings. */
  readonly busy: readonly MeetingTime[];
  /** How long the meeting is; as long as usual when left out. */
  readonly minutes?: number;
}

export interface ProposalWish extends ProposalFacts {
  /** The last day in time. It stays the deadline, whatever is proposed (M9). */
  readonly dueBy: CalendarDate;
}

export interface Proposal {
  readonly time: MeetingTime;
  /** There was no good day left within the deadline: this is the first one after it. */
  readonly late: boolean;
  /** Whether the spare days asked for are kept; left out if none were asked for. */
  readonly spare?: boolean;
  /** Why it is not the last day itself, if the reason is not that it has passed. */
  readonly movedBecause?: DayObstacle | { readonly kind: 'busy' };
}

/** Further than this from the day wished for, a proposal helps nobody. */
const searchDays = 400;

/** The first free of the usual times on a good day. */
const freeTimeOn = (
  on: CalendarDate,
  { calendar, busy, minutes = calendar.meetingMinutes }: ProposalFacts,
): MeetingTime | undefined => {
  if (meetingObstacleOn(on, calendar) !== undefined) return undefined;
  return calendar.meetingStarts
    .flatMap((start) => {
      const end = minutesLater(start, minutes);
      return end === undefined ? [] : [{ on, start, end }];
    })
    .find((time) => !busy.some((taken) => timesOverlap(taken, time)));
};

const movedBecause = ({ dueBy, today, calendar }: ProposalWish): Proposal['movedBecause'] =>
  dueBy <= today ? undefined : (meetingObstacleOn(dueBy, calendar) ?? { kind: 'busy' });

/**
 * M1, M2, M9: a good day that leaves room to move the meeting once, or as near to that as possible; the last legal day only
 * if no other is good. Otherwise like {@link proposeMeeting}.
 */
export const proposeWithRoom = (
  wish: ProposalWish & { readonly spareDays: number },
): Proposal | undefined => {
  const { dueBy, spareDays } = wish;
  const roomy = proposeMeeting({ ...wish, dueBy: addDays(dueBy, -spareDays) });
  if (roomy !== undefined && !roomy.late) return { time: roomy.time, late: false, spare: true };
  const proposed = proposeMeeting({ ...wish, dueBy: addDays(dueBy, -1) });
  if (proposed !== undefined && !proposed.late) return { time: proposed.time, late: false, spare: false };
  const last = proposeMeeting(wish);
  return last && (last.late ? last : { ...last, spare: false });
};

/**
 * M1, M2, M9: when a meeting could be: on the last good day within the deadline, and never before tomorrow. A good day is a
 * working day outside school holidays on which the coordinator is free. If there is none within the deadline: the first good
 * day after it, which then says so. Undefined if there is none for more than a year.
 */
export const proposeMeeting = (wish: ProposalWish): Proposal | undefined => {
  const { dueBy, today } = wish;
  const tomorrow = addDays(today, 1);
  const moved = movedBecause(wish);
  for (let on = dueBy, left = searchDays; on >= tomorrow && left > 0; on = addDays(on, -1), left -= 1) {
    const time = freeTimeOn(on, wish);
    if (time !== undefined)
      return { time, late: false, ...(on !== dueBy && moved && { movedBecause: moved }) };
  }
  const firstLate = dueBy > today ? addDays(dueBy, 1) : tomorrow;
  for (let days = 0; days < searchDays; days += 1) {
    const time = freeTimeOn(addDays(firstLate, days), wish);
    if (time !== undefined) return { time, late: true, ...(moved && { movedBecause: moved }) };
  }
  return undefined;
};

export interface OtherTimesWish extends ProposalFacts {
  /** The time that does not suit somebody. */
  readonly than: MeetingTime;
  readonly count: number;
}

/** M8: times on the good days nearest to one that does not suit, in order of time; none on that day itself. */
export const otherTimes = (wish: OtherTimesWish): readonly MeetingTime[] => {
  const { than, today, count } = wish;
  const found: MeetingTime[] = [];
  const furthest = Math.max(searchDays, daysBetween(than.on, today) + searchDays);
  for (let distance = 1; distance <= furthest && found.length < count; distance += 1) {
    for (const on of [addDays(than.on, distance), addDays(than.on, -distance)]) {
      const time = on > today && found.length < count ? freeTimeOn(on, wish) : undefined;
      if (time !== undefined) found.push(time);
    }
  }
  return found.toSorted((one, other) => (one.on < other.on ? -1 : 1));
};

/** The first free time on a good day from one day through another, and never before tomorrow; undefined when there is none. */
export const freeTimeBetween = (
  from: CalendarDate,
  to: CalendarDate,
  facts: ProposalFacts,
): MeetingTime | undefined => {
  const tomorrow = addDays(facts.today, 1);
  const first = from > tomorrow ? from : tomorrow;
  for (let on = first; on <= to; on = addDays(on, 1)) {
    const time = freeTimeOn(on, facts);
    if (time !== undefined) return time;
  }
  return undefined;
};
