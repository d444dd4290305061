import type { CalendarDate } from '../base/calendar';
import type { FamilyCase } from '../case/family-case';
import type { Experience, Goal, Indicator, Plan } from './plan';
import { type Action, isSettled } from './plan-actions';

/** How a sign has moved: nearer to its target, further away, or not at all. A property of a sign, never of a person (P6). */
type Movement = 'nearer' | 'further' | 'still';

/** Its value at the end of a day; the start before anything was measured. */
const valueOn = ({ start, measurements }: Indicator, day: CalendarDate): number =>
  measurements.findLast(({ on }) => on <= day)?.value ?? start;

const distance = ({ target }: Indicator, value: number): number => Math.abs(target - value);

/** A sign beyond its target has reached it: more calm mornings than hoped for is not further away. */
const isThere = ({ start, target }: Indicator, value: number): boolean =>
  start < target ? value >= target : value <= target;

export const movementBetween = (indicator: Indicator, from: number, to: number): Movement => {
  if (isThere(indicator, to)) return isThere(indicator, from) ? 'still' : 'nearer';
  if (isThere(indicator, from)) return 'further';
  const [before, after] = [distance(indicator, from), distance(indicator, to)];
  return after === before ? 'still' : after < before ? 'nearer' : 'further';
};

/** What somebody said last, up to a day. */
const saidBy = (goal: Goal, memberId: string, day: CalendarDate): number | undefined =>
  goal.experiences.findLast((one) => one.memberId === memberId && one.on <= day)?.value;

/** Whether anything went the right way between two days: a sign, or, without signs, what somebody experiences. */
const movedBetween = (goal: Goal, from: CalendarDate, to: CalendarDate): boolean =>
  goal.indicators.length > 0
    ? goal.indicators.some((one) => {
        const [before, after] = [valueOn(one, from), valueOn(one, to)];
        return movementBetween(one, before, after) === 'nearer' || isThere(one, after);
      })
    : goal.experiences.some(({ memberId }) => {
        const [before, after] = [saidBy(goal, memberId, from), saidBy(goal, memberId, to)];
        return after !== undefined && (before === undefined || after > before);
      });

/** P5: the days on which a goal was followed up, each once, earliest first. */
const followUpDays = ({ followUps }: Goal): readonly CalendarDate[] =>
  [...new Set(followUps.map(({ on }) => on))].toSorted();

/**
 * P5: two follow-ups in a row without movement: the plan then asks whether it works. What was changed at the last one is
 * given time.
 */
export const isStuck = (goal: Goal): boolean => {
  const days = followUpDays(goal);
  const [last, before] = [days.at(-1), days.at(-2)];
  if (goal.state !== 'active' || last === undefined || before === undefined) return false;
  if (goal.followUps.at(-1)?.choice !== 'continue') return false;
  const from = days.at(-3) ?? goal.setOn;
  return !movedBetween(goal, from, before) && !movedBetween(goal, before, last);
};

/** On a scale of ten, two people this far apart see the same thing differently. */
const gapFrom = 3;

/** P10: what each person said on the latest day that anybody gave a number. */
const latestWords = ({ experiences }: Goal): readonly Experience[] => {
  const last = experiences.at(-1)?.on;
  const said = new Map(experiences.filter(({ on }) => on === last).map((one) => [one.memberId, one]));
  return [...said.values()];
};

/** P10: two people who experience the same thing differently, the less content first. A question, not a figure. */
export const experienceGap = (goal: Goal): readonly [string, string] | undefined => {
  const said = latestWords(goal).toSorted((one, other) => one.value - other.value);
  const [low, high] = [said[0], said.at(-1)];
  return low === undefined || high === undefined || high.value - low.value < gapFrom
    ? undefined
    : [low.memberId, high.memberId];
};

/** The questions the plan itself raises at the next meeting. */
export type PlanQuestion =
  /** P5. */
  | { readonly kind: 'stuck'; readonly goalId: string }
  /** P10. */
  | { readonly kind: 'gap'; readonly goalId: string; readonly memberIds: readonly [string, string] }
  /** S3: somebody in the network is to do something, and the consent towards them was withdrawn. */
  | { readonly kind: 'withdrawn'; readonly actionId: string };

export const questionsOfGoal = (goal: Goal): readonly Exclude<PlanQuestion, { kind: 'withdrawn' }>[] => {
  if (goal.state !== 'active') return [];
  const memberIds = experienceGap(goal);
  return [
    ...(isStuck(goal) ? [{ kind: 'stuck', goalId: goal.id } as const] : []),
    ...(memberIds === undefined ? [] : [{ kind: 'gap', goalId: goal.id, memberIds } as const]),
  ];
};

/** S3: somebody in the network still has it to do, and every consent towards them was withdrawn. */
export const consentIsWithdrawn = ({ consents = [] }: FamilyCase, action: Action): boolean => {
  if (isSettled(action)) return false;
  const personId = action.responsibleId ?? '';
  const own = consents.filter(
    ({ recipient }) => recipient.kind === 'network' && `network:${recipient.personId}` === personId,
  );
  const withdrawn = own.filter((one) => one.answer === 'given' && one.withdrawn !== undefined);
  return withdrawn.length > 0 && withdrawn.length === own.filter(({ answer }) => answer === 'given').length;
};

export const questionsOf = (
  { goals }: Pick<Plan, 'goals'>,
  actions: readonly Action[],
  familyCase: FamilyCase,
): readonly PlanQuestion[] => [
  ...goals.flatMap(questionsOfGoal),
  ...actions.flatMap((action): readonly PlanQuestion[] =>
    consentIsWithdrawn(familyCase, action) ? [{ kind: 'withdrawn', actionId: action.id }] : [],
  ),
];
