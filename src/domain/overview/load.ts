import { addDays, type CalendarDate, daysBetween, weekdayOf } from '../base/calendar';
import { isAway, type StaffId, type StaffMember } from '../organisation/organisation';
import type { MunicipalitySettings } from '../organisation/settings';
import { type RhythmFacts, whatIsDue } from '../rhythm/rhythm';

/** D4: this many weeks ahead. */
export const loadWeeks = 8;

/** The facts about a case from which load is counted. */
export type LoadFacts = RhythmFacts & { readonly coordinatorId: StaffId };

/** Days that clash: several meetings, or one on a day off. */
export interface Collision {
  readonly on: CalendarDate;
  readonly why: 'sameDay' | 'away';
  readonly count: number;
}

/** D4: what lies ahead of a coordinator. */
export interface Load {
  readonly coordinatorId: StaffId;
  readonly cases: number;
  /** Meetings and deadlines in each week, this week first; what is late counts in this one. */
  readonly weeks: readonly number[];
  readonly collisions: readonly Collision[];
}

/**
 * The days on which a case asks something of its coordinator: meetings, planned or due, statutory deadlines, going along.
 */
const daysAskedBy = (
  facts: LoadFacts,
  rhythm: MunicipalitySettings['rhythm'],
  today: CalendarDate,
): readonly CalendarDate[] => [
  ...plannedDays(facts, today),
  ...whatIsDue(facts, rhythm, today).flatMap(({ kind, on, plannedOn }) => {
    const isMeeting = kind === 'startupMeeting' || kind === 'followUpMeeting';
    const counts =
      (isMeeting && plannedOn === undefined) || kind === 'statutoryDeadline' || kind === 'accompaniment';
    return counts && on !== undefined ? [on] : [];
  }),
];

const plannedDays = ({ meetings = [] }: LoadFacts, today: CalendarDate): readonly CalendarDate[] =>
  meetings.flatMap(({ on, state }) =>
    on >= today && (state === 'planned' || state === 'invited') ? [on] : [],
  );

/** D4: each coordinator's load, the heaviest first. `people`: their entries in the staff list. */
export const loadsOf = (
  cases: readonly LoadFacts[],
  people: ReadonlyMap<StaffId, StaffMember>,
  rhythm: MunicipalitySettings['rhythm'],
  today: CalendarDate,
): readonly Load[] => {
  const monday = addDays(today, 1 - weekdayOf(today));
  const open = cases.filter(({ status }) => status === 'open');
  return [...new Set(open.map(({ coordinatorId }) => coordinatorId))]
    .map((coordinatorId): Load => {
      const own = open.filter((one) => one.coordinatorId === coordinatorId);
      const weeks = Array.from({ length: loadWeeks }, () => 0);
      for (const on of own.flatMap((one) => daysAskedBy(one, rhythm, today))) {
        const week = Math.max(0, Math.floor(daysBetween(monday, on) / 7));
        if (week < loadWeeks) weeks[week] = (weeks[week] ?? 0) + 1;
      }
      const last = addDays(monday, loadWeeks * 7 - 1);
      const planned = own.flatMap((one) => plannedDays(one, today)).filter((on) => on <= last);
      return {
        coordinatorId,
        cases: own.length,
        weeks,
        collisions: collisionsIn(planned, people.get(coordinatorId)),
      };
    })
    .sort((one, other) => sum(other.weeks) - sum(one.weeks) || other.cases - one.cases);
};

const collisionsIn = (
  planned: readonly CalendarDate[],
  person: StaffMember | undefined,
): readonly Collision[] =>
  [...new Set(planned)].sort().flatMap((on): Collision[] => {
    const count = planned.filter((one) => one === on).length;
    if (person !== undefined && isAway(person, on)) return [{ on, why: 'away', count }];
    return count > 1 ? [{ on, why: 'sameDay', count }] : [];
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
