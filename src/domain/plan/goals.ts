import type { CalendarDate } from '../base/calendar';
import { reasonMaxLength, requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import { checkPurpose, isListed, memberNamed } from '../consent/consent-check';
import { differing } from '../meeting/meeting-decision';
import type { Touched } from '../minutes/minutes';
import { type Goal, goalNamed, goalsIn, type LifeArea, type Plan, type Priority } from './plan';
import { type PlanContext, type PlanDecision, planGoesOn, planStands } from './plan-decision';
import type { IndicatorChanges, PlanEvent } from './plan-events';

/** P2, S6: types from the municipality's list; the members it is about, or the whole family. */
export interface GoalTouches {
  readonly types: readonly string[];
  readonly aboutIds: readonly string[];
  readonly purpose: string;
}

/** P1, P2, P4: at the limit of active goals, one is parked to make room. */
export interface SetGoal {
  readonly type: 'setGoal';
  readonly words: string;
  readonly wishOf: string;
  readonly area: LifeArea;
  readonly priority: Priority;
  readonly followUpOn?: CalendarDate;
  readonly touches: GoalTouches;
  readonly parkId?: string;
}
/** What is left out stays as it is. */
export interface ChangeGoal {
  readonly type: 'changeGoal';
  readonly goalId: string;
  readonly words: string;
  readonly wishOf: string;
  readonly area: LifeArea;
  readonly priority: Priority;
  readonly followUpOn?: CalendarDate;
  readonly touches: GoalTouches;
}
export interface ParkGoal {
  readonly type: 'parkGoal';
  readonly goalId: string;
}
/** P4: at the limit of active goals, `parkId` names the one that makes room. */
export interface ResumeGoal {
  readonly type: 'resumeGoal';
  readonly goalId: string;
  readonly parkId?: string;
}
/** P2: with a known id, the sign is rewritten. Without `goalId`: a sign of the goal set by the same request. */
export interface ChooseIndicator {
  readonly type: 'chooseIndicator';
  readonly goalId?: string;
  readonly indicatorId?: string;
  readonly name: string;
  readonly unit?: string;
  readonly start: number;
  readonly target: number;
}
/** T2. */
export interface ExplainNoWork {
  readonly type: 'explainNoWork';
  readonly reason: string;
}

export const goalWordsMaxLength = 300;
export const indicatorMaxLength = 100;
export const unitMaxLength = 30;
const goalsMax = 40;
const indicatorsMax = 3;

/** S6: only types and people that exist; without types, nobody has said what it tells. */
export const checkTouches = (
  touches: GoalTouches,
  { familyCase, municipality }: PlanContext,
): Result<Touched> => {
  const types = [...new Set(touches.types)];
  const aboutIds = [...new Set(touches.aboutIds)];
  if (!aboutIds.every((id) => memberNamed(familyCase, id)))
    return refuse('MemberUnknown', { field: 'aboutIds' });
  if (types.length === 0) return ok({ types, aboutIds, purpose: '', typesUnsaid: true });
  if (!types.every((type) => isListed(municipality.settings.consent.types, type)))
    return refuse('ChoiceUnknown', { field: 'types' });
  const purpose = checkPurpose(touches.purpose, municipality);
  return purpose.ok ? ok({ types, aboutIds, purpose: purpose.value }) : purpose;
};

interface Checked {
  readonly words: string;
  readonly touched: Touched;
}

const checkGoal = (goal: SetGoal | ChangeGoal, context: PlanContext): Result<Checked> => {
  const words = requireText(goal.words, 'words', goalWordsMaxLength);
  if (!words.ok) return words;
  if (!memberNamed(context.familyCase, goal.wishOf)) return refuse('MemberUnknown', { field: 'wishOf' });
  if (goal.followUpOn !== undefined && goal.followUpOn < context.familyCase.startedOn)
    return refuse('DateOrder', { field: 'followUpOn' });
  const touched = checkTouches(goal.touches, context);
  return touched.ok ? ok({ words: words.value, touched: touched.value }) : touched;
};

/** P4: what makes room for one more active goal; refused if nothing does. */
const roomFor = (
  plan: Plan,
  parkId: string | undefined,
  { municipality }: PlanContext,
): Result<readonly PlanEvent[]> => {
  const active = goalsIn(plan, 'active');
  const max = municipality.settings.plan.activeGoals;
  const parked = active.find(({ id }) => id === parkId);
  if (active.length < max) return ok([]);
  if (parked === undefined) return refuse('TooManyGoals', { field: 'park', params: { max } });
  return ok([{ type: 'GoalStateChanged', goalId: parked.id, state: 'parked' }]);
};

export const setGoal = (plan: Plan, command: SetGoal, context: PlanContext): PlanDecision => {
  const checked = checkGoal(command, context);
  if (!checked.ok) return checked;
  if (plan.goals.length >= goalsMax) return refuse('TooMany', { params: { max: goalsMax } });
  const room = roomFor(plan, command.parkId, context);
  if (!room.ok) return room;
  const { wishOf, area, priority, followUpOn } = command;
  return planGoesOn(...room.value, {
    type: 'GoalSet',
    goal: {
      id: context.newId,
      ...checked.value,
      wishOf,
      area,
      priority,
      ...(followUpOn && { followUpOn }),
      setOn: context.today,
    },
  });
};

const openGoal = (plan: Plan, goalId: string): Result<Goal> => {
  const goal = goalNamed(plan, goalId);
  if (goal === undefined) return refuse('NoLongerThere');
  return goal.state === 'ended' ? refuse('GoalEnded') : ok(goal);
};

export const changeGoal = (plan: Plan, command: ChangeGoal, context: PlanContext): PlanDecision => {
  const goal = openGoal(plan, command.goalId);
  if (!goal.ok) return goal;
  const checked = checkGoal(command, context);
  if (!checked.ok) return checked;
  const { wishOf, area, priority, followUpOn = null } = command;
  const changes = differing(goal.value, { ...checked.value, wishOf, area, priority, followUpOn });
  return Object.keys(changes).length === 0
    ? planStands
    : planGoesOn({ type: 'GoalChanged', goalId: command.goalId, changes });
};

export const parkGoal = (plan: Plan, { goalId }: ParkGoal): PlanDecision => {
  const goal = openGoal(plan, goalId);
  if (!goal.ok) return goal;
  return goal.value.state === 'parked'
    ? planStands
    : planGoesOn({ type: 'GoalStateChanged', goalId, state: 'parked' });
};

/** An ended goal can begin again: what was learnt about it stays. */
export const resumeGoal = (
  plan: Plan,
  { goalId, parkId }: ResumeGoal,
  context: PlanContext,
): PlanDecision => {
  const goal = goalNamed(plan, goalId);
  if (goal === undefined) return refuse('NoLongerThere');
  if (goal.state === 'active') return planStands;
  const room = roomFor(plan, parkId, context);
  return room.ok ? planGoesOn(...room.value, { type: 'GoalStateChanged', goalId, state: 'active' }) : room;
};

export const chooseIndicator = (
  plan: Plan,
  command: ChooseIndicator,
  { newId }: PlanContext,
): PlanDecision => {
  const goal = openGoal(plan, command.goalId ?? plan.goals.at(-1)?.id ?? '');
  if (!goal.ok) return goal;
  const { id: goalId, indicators } = goal.value;
  const name = requireText(command.name, 'sign', indicatorMaxLength);
  if (!name.ok) return name;
  const { unit, start, target, indicatorId } = command;
  if (unit !== undefined && unit.length > unitMaxLength)
    return refuse('FieldTooLong', { field: 'unit', params: { maxLength: unitMaxLength } });
  if (start === target) return refuse('TargetIsStart', { field: 'target' });
  const present = indicators.find(({ id }) => id === indicatorId);
  if (present === undefined) {
    if (indicatorId !== undefined) return refuse('NoLongerThere');
    if (indicators.length >= indicatorsMax) return refuse('TooMany', { params: { max: indicatorsMax } });
    return planGoesOn({
      type: 'IndicatorChosen',
      goalId,
      indicator: { id: newId, name: name.value, ...(unit && { unit }), start, target },
    });
  }
  const wanted: IndicatorChanges = { name: name.value, start, target, unit: unit ?? null };
  const changes = differing(present, wanted);
  return Object.keys(changes).length === 0
    ? planStands
    : planGoesOn({ type: 'IndicatorChanged', goalId, indicatorId: present.id, changes });
};

export const explainNoWork = (
  plan: Plan,
  command: ExplainNoWork,
  { actor, today }: PlanContext,
): PlanDecision => {
  const reason = requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!reason.ok) return reason;
  return plan.noWorkBecause?.reason === reason.value
    ? planStands
    : planGoesOn({ type: 'NoWorkExplained', because: { reason: reason.value, on: today, by: actor.id } });
};
