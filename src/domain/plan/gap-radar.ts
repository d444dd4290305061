import { addDays, type CalendarDate } from '../base/calendar';
import type { FamilyCase, PrivateInNetwork } from '../case/family-case';
import type { SchoolHoliday } from '../organisation/settings';
import { goalsIn, type Plan } from './plan';
import { type Action, isSettled } from './plan-actions';

/** D5: what may go missing, before it does. A question to the coordinator, never a judgement of anybody. */
export type Gap =
  /** School is closed, and nobody of the family's own helps in the holidays. */
  | { readonly kind: 'holiday'; readonly name: string; readonly from: CalendarDate }
  /** What colleagues do for a goal ends, and nobody of the family's own carries on after it. */
  | { readonly kind: 'effortEnds'; readonly goalId: string; readonly on: CalendarDate }
  /** Everything rests on one person of the family's own. */
  | { readonly kind: 'oneAlone'; readonly personId: string };

/** D5: this many days ahead. */
export const aheadDays = 28;

const isSupport = ({ atWeekends, inHolidays, afterEffort }: PrivateInNetwork): boolean =>
  atWeekends || inHolidays || afterEffort;

const isAhead = (on: CalendarDate, day: CalendarDate): boolean => on >= day && on <= addDays(day, aheadDays);

/**
 * When the last action by colleagues for a goal is due; undefined while anybody else does something for it, or a day is
 * missing.
 */
const endOf = (goalId: string, actions: readonly Action[]): CalendarDate | undefined => {
  const open = actions.filter((action) => action.goalId === goalId && !isSettled(action));
  const isTheirs = open.every(({ responsibleId }) => responsibleId?.startsWith('staff:') === true);
  const days = open.flatMap(({ dueOn }) => dueOn ?? []);
  return isTheirs && days.length === open.length ? days.toSorted().at(-1) : undefined;
};

/** D5: the gaps at most four weeks away, nearest first, and whether everything rests on one person. */
export const gapsAhead = (
  { network }: Pick<FamilyCase, 'network'>,
  plan: Plan | undefined,
  actions: readonly Action[],
  schoolHolidays: readonly SchoolHoliday[],
  day: CalendarDate,
): readonly Gap[] => {
  const own = network.filter((person) => person.kind === 'private');
  const supporters = own.filter(isSupport);
  const [alone] = supporters;
  const holidays = own.some(({ inHolidays }) => inHolidays)
    ? []
    : schoolHolidays.flatMap(({ name, from }): readonly Gap[] =>
        isAhead(from, day) ? [{ kind: 'holiday', name, from }] : [],
      );
  const ends = own.some(({ afterEffort }) => afterEffort)
    ? []
    : (plan ? goalsIn(plan, 'active') : []).flatMap(({ id }): readonly Gap[] => {
        const on = endOf(id, actions);
        return on !== undefined && isAhead(on, day) ? [{ kind: 'effortEnds', goalId: id, on }] : [];
      });
  const dayOf = (gap: Gap): CalendarDate =>
    gap.kind === 'holiday' ? gap.from : gap.kind === 'effortEnds' ? gap.on : day;
  return [
    ...[...holidays, ...ends].toSorted((one, other) => dayOf(one).localeCompare(dayOf(other))),
    ...(alone !== undefined && supporters.length === 1
      ? [{ kind: 'oneAlone', personId: alone.id } as const]
      : []),
  ];
};
