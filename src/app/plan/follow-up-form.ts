import type { CalendarDate } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import { goalNamed, goalsIn } from '../../domain/plan/plan';
import { parseQuantity } from '../../domain/plan/quantity';
import { lastDayOf } from '../../domain/rhythm/statutory-deadlines';
import { type AskedOfCase, caseForm } from '../base/declared-form';
import { today } from '../base/services';
import { liveMeetingView } from '../meeting/live/live-meeting';
import { municipalityOf } from '../organisation/directory';
import { planIn, whichGoal } from './goal-forms';
import { carryOutOnPlan } from './plan';

/** P5, P10: one line for each sign or person, with its name; what is left blank was not said. */
const linesFor = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : names.map((name) => `${name}: `).join('\n');

/** Reads `name: number` for each of these names, one per line or separated by commas. */
const readNumbers = <Named extends { readonly name: string }>(
  text: string,
  named: readonly Named[],
  field: string,
): Result<readonly { readonly of: Named; readonly value: number }[]> => {
  const parts = text
    .split(/\n|;|,\s+|\s+(?:og|and)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found: { readonly of: Named; readonly value: number }[] = [];
  const [only] = named;
  for (const part of parts) {
    const of = named
      .toSorted((one, other) => other.name.length - one.name.length)
      .find(({ name }) => part.toLowerCase().startsWith(name.toLowerCase()));
    const rest = (of === undefined ? part : part.slice(of.name.length)).replace(/^\s*:?\s*/, '');
    if (of !== undefined && rest === '') continue;
    const value = parseQuantity(rest);
    // If there is only one, its number is enough.
    const meant = of ?? (named.length === 1 ? only : undefined);
    if (meant === undefined || value === undefined) return refuse('NumbersUnclear', { field });
    found.push({ of: meant, value });
  }
  return ok(found);
};

/** L6: the first day set by law that has not passed. */
const lawfulDay = async ({ services, actor, familyCase }: AskedOfCase): Promise<CalendarDate | undefined> => {
  const { statutoryDeadlines } = (await municipalityOf(services, actor.tenantId)).settings.rhythm;
  return (familyCase.deadlines ?? [])
    .flatMap((running) => lastDayOf(running, statutoryDeadlines) ?? [])
    .filter((on) => on >= today(services))
    .toSorted()[0];
};

/** L6: the earlier of two days, or the one there is. */
const earlierOf = (one: CalendarDate | undefined, other: CalendarDate | undefined) =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** P5, P10: how a goal is going: values, each person's own experience, and what is decided. */
export const followUpForm = caseForm('plan.followUp', 'keepPlan', {
  open: async (asked) => {
    const opened = await planIn(asked);
    if (!opened.ok) return opened;
    const active = opened.value.plan ? goalsIn(opened.value.plan, 'active') : [];
    if (active.length === 0) return refuse('NoGoalYet');
    const goal = active.find(({ id }) => id === asked.ids.goal);
    if (asked.ids.goal !== undefined && goal === undefined) return refuse('NoLongerThere');
    return ok({
      fields: {
        which: whichGoal(active, goal?.id),
        on: { value: today(asked.services) },
        values:
          goal?.indicators.length === 0
            ? 'hidden'
            : { value: goal && linesFor(goal.indicators.map(({ name }) => name)) },
        experiences: { value: linesFor(asked.familyCase.members.map(({ name }) => name)) },
        choice: { value: 'continue' },
        earliest: (await lawfulDay(asked)) === undefined ? 'hidden' : {},
      },
    });
  },
  carryOut: async (asked, { which, on, values = '', experiences = '', choice, reason, instead, ...next }) => {
    const { services, actor, ids, familyCase: of } = asked;
    const nextOn = next.earliest ? earlierOf(next.nextOn, await lawfulDay(asked)) : next.nextOn;
    const shown = await carryOutOnPlan(
      asked,
      ({ plan, familyCase }) => {
        const goal = plan && goalNamed(plan, asked.ids.goal ?? which);
        if (goal === undefined) return refuse('NoLongerThere');
        const measured = readNumbers(values, goal.indicators, 'values');
        if (!measured.ok) return measured;
        const felt = readNumbers(experiences, familyCase.members, 'experiences');
        if (!felt.ok) return felt;
        const goalId = goal.id;
        return ok([
          ...measured.value.map(
            ({ of, value }) => ({ type: 'measureIndicator', goalId, indicatorId: of.id, value, on }) as const,
          ),
          ...felt.value.map(
            ({ of, value }) => ({ type: 'giveExperience', goalId, memberId: of.id, value, on }) as const,
          ),
          {
            type: 'followUpGoal',
            goalId,
            choice,
            on,
            ...(reason !== undefined && { reason }),
            ...(instead !== undefined && { instead }),
            ...(nextOn && { nextOn }),
            ...(asked.ids.meeting !== undefined && { meetingId: asked.ids.meeting }),
          } as const,
        ]);
      },
      choice === 'stop' ? 'stopped' : 'followedUp',
    );
    // At a meeting, its own card comes next.
    return shown.ok && ids.meeting !== undefined
      ? liveMeetingView(services, actor, of.reference, ids.meeting)
      : shown;
  },
});
