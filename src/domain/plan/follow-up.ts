import { addDays, type CalendarDate } from '../base/calendar';
import { reasonMaxLength, requirePastDay, requireText } from '../base/decision';
import { refuse } from '../base/result';
import { memberNamed } from '../consent/consent-check';
import { type Choice, experienceMax, goalNamed, type Plan } from './plan';
import { type PlanContext, type PlanDecision, planGoesOn, planStands } from './plan-decision';
import type { PlanEvent } from './plan-events';

/** P5: a value on a day. A second one for the same day corrects the first, and keeps it (L8). */
export interface MeasureIndicator {
  readonly type: 'measureIndicator';
  readonly goalId: string;
  readonly indicatorId: string;
  readonly value: number;
  readonly on: CalendarDate;
}
/** P10: as the family member said it. */
export interface GiveExperience {
  readonly type: 'giveExperience';
  readonly goalId: string;
  readonly memberId: string;
  readonly value: number;
  readonly on: CalendarDate;
}
/** P5: continue, adjust (how) or stop (why, and what comes instead). */
export interface FollowUpGoal {
  readonly type: 'followUpGoal';
  readonly goalId: string;
  readonly choice: Choice;
  readonly on: CalendarDate;
  readonly reason?: string;
  readonly instead?: string;
  readonly nextOn?: CalendarDate;
  readonly meetingId?: string;
}

export const measureIndicator = (
  plan: Plan,
  command: MeasureIndicator,
  context: PlanContext,
): PlanDecision => {
  const { goalId, indicatorId, value, on } = command;
  const { actor, familyCase, newId, now, today } = context;
  const indicator = goalNamed(plan, goalId)?.indicators.find(({ id }) => id === indicatorId);
  if (indicator === undefined) return refuse('NoLongerThere');
  const day = requirePastDay(on, 'on', familyCase, today);
  if (!day.ok) return day;
  const present = indicator.measurements.find((one) => one.on === on);
  if (present === undefined)
    return planGoesOn({
      type: 'IndicatorMeasured',
      goalId,
      indicatorId,
      measurement: { id: newId, value, on, by: actor.id },
    });
  return present.value === value
    ? planStands
    : planGoesOn({
        type: 'MeasurementCorrected',
        goalId,
        indicatorId,
        measurementId: present.id,
        value,
        before: { value: present.value, by: present.by, correctedAt: now, correctedBy: actor.id },
      });
};

export const giveExperience = (plan: Plan, command: GiveExperience, context: PlanContext): PlanDecision => {
  const { goalId, memberId, value, on } = command;
  const { actor, familyCase, today } = context;
  const goal = goalNamed(plan, goalId);
  if (goal === undefined) return refuse('NoLongerThere');
  if (!memberNamed(familyCase, memberId)) return refuse('MemberUnknown', { field: 'experiences' });
  if (!Number.isInteger(value) || value < 0 || value > experienceMax)
    return refuse('NumberImpossible', { field: 'experiences', params: { min: 0, max: experienceMax } });
  const day = requirePastDay(on, 'on', familyCase, today);
  if (!day.ok) return day;
  const last = goal.experiences.findLast((one) => one.memberId === memberId && one.on === on);
  return last?.value === value
    ? planStands
    : planGoesOn({ type: 'ExperienceGiven', goalId, experience: { memberId, value, on, by: actor.id } });
};

export const followUpGoal = (plan: Plan, command: FollowUpGoal, context: PlanContext): PlanDecision => {
  const { goalId, choice, on, meetingId } = command;
  const { actor, familyCase, today } = context;
  const goal = goalNamed(plan, goalId);
  if (goal === undefined) return refuse('NoLongerThere');
  const day = requirePastDay(on, 'on', familyCase, today);
  if (!day.ok) return day;
  const reason =
    choice === 'continue' && (command.reason?.trim() ?? '') === ''
      ? undefined
      : requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  if (reason?.ok === false) return reason;
  const instead =
    choice === 'stop'
      ? requireText(command.instead, 'instead', reasonMaxLength, 'InsteadMissing')
      : undefined;
  if (instead?.ok === false) return instead;
  if (command.nextOn !== undefined && command.nextOn < addDays(on, 1))
    return refuse('DateOrder', { field: 'nextOn' });
  const followUp = {
    on,
    by: actor.id,
    choice,
    ...(reason?.ok && { reason: reason.value }),
    ...(instead?.ok && { instead: instead.value }),
    ...(meetingId !== undefined && { meetingId }),
  };
  const last = goal.followUps.at(-1);
  // Said twice, it counts once.
  const isSaid = last !== undefined && JSON.stringify({ ...last, by: actor.id }) === JSON.stringify(followUp);
  const events: PlanEvent[] = isSaid ? [] : [{ type: 'GoalFollowedUp', goalId, followUp }];
  if (choice === 'stop' && goal.state !== 'ended')
    events.push({ type: 'GoalStateChanged', goalId, state: 'ended' });
  if (command.nextOn !== undefined && command.nextOn !== goal.followUpOn)
    events.push({ type: 'GoalChanged', goalId, changes: { followUpOn: command.nextOn } });
  return planGoesOn(...events);
};
