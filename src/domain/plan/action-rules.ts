import type { CalendarDate } from '../base/calendar';
import { reasonMaxLength, requireText } from '../base/decision';
import { refuse } from '../base/result';
import type { FamilyCase } from '../case/family-case';
import { differing } from '../meeting/meeting-decision';
import { networkPersonId } from '../protection/may-learn';
import { type ActionStatus, goalNamed, type Plan } from './plan';
import { actionsOf } from './plan-actions';
import { type PlanContext, type PlanDecision, planGoesOn, planStands } from './plan-decision';
import type { ActionChanges } from './plan-events';

/**
 * P3: exactly one person is responsible. With the id of an agreement from minutes: it gets a goal, a day or another person,
 * and keeps its words. Without an id: a new action.
 */
export interface WriteAction {
  readonly type: 'writeAction';
  readonly actionId?: string;
  readonly what?: string;
  readonly responsibleId: string;
  readonly dueOn: CalendarDate;
  readonly goalId?: string;
}
/** P5: with the reason. */
export interface StopAction {
  readonly type: 'stopAction';
  readonly actionId: string;
  readonly reason: string;
}
/** P3: `seen`: the status the card showed, so that an old card does not report again. */
export interface ReportAction {
  readonly type: 'reportAction';
  readonly actionId: string;
  readonly status: ActionStatus;
  readonly comment?: string;
}

export const actionMaxLength = 500;
const actionsMax = 120;

/** P3: those who can be responsible: the coordinator, people of the network, and the family itself. */
export const responsibleIds = ({
  coordinatorId,
  deputy,
  members,
  network,
}: FamilyCase): readonly string[] => [
  ...new Set([
    ...members.map(({ id }) => `member:${id}`),
    ...network.map(networkPersonId),
    `staff:${coordinatorId}`,
    ...(deputy ? [`staff:${deputy.staffId}`] : []),
  ]),
];

export const writeAction = (plan: Plan, command: WriteAction, context: PlanContext): PlanDecision => {
  const { actionId, responsibleId, dueOn, goalId } = command;
  const { agreed, familyCase, newId } = context;
  const stands = actionsOf(plan, agreed).find(({ id }) => id === actionId);
  if (actionId !== undefined && stands === undefined) return refuse('NoLongerThere');
  if (plan.actions.length >= actionsMax) return refuse('TooMany', { params: { max: actionsMax } });
  const isAgreed = stands?.agreedAt !== undefined;
  const what = isAgreed ? undefined : requireText(command.what, 'what', actionMaxLength);
  if (what?.ok === false) return what;
  if (responsibleId !== stands?.responsibleId && !responsibleIds(familyCase).includes(responsibleId))
    return refuse('ChoiceUnknown', { field: 'responsible' });
  if (dueOn < familyCase.startedOn) return refuse('DateOrder', { field: 'dueOn' });
  if (goalId !== undefined && goalNamed(plan, goalId) === undefined)
    return refuse('ChoiceUnknown', { field: 'goal' });
  const wanted: ActionChanges = {
    ...(what?.ok && { what: what.value }),
    responsibleId,
    dueOn,
    goalId: goalId ?? null,
  };
  const changes = differing(stands ?? {}, wanted);
  return Object.keys(changes).length === 0
    ? planStands
    : planGoesOn({ type: 'ActionWritten', actionId: actionId ?? newId, changes });
};

export const stopAction = (plan: Plan, command: StopAction, context: PlanContext): PlanDecision => {
  const { actor, agreed, today } = context;
  const action = actionsOf(plan, agreed).find(({ id }) => id === command.actionId);
  if (action === undefined) return refuse('NoLongerThere');
  const reason = requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!reason.ok) return reason;
  return action.stopped
    ? planStands
    : planGoesOn({
        type: 'ActionStopped',
        actionId: action.id,
        stopped: { on: today, by: actor.id, reason: reason.value },
      });
};

/** P3: by whoever does it; for those without Teams, and for anybody else, by those who keep the plan. */
export const reportAction = (plan: Plan, command: ReportAction, context: PlanContext): PlanDecision => {
  const { actor, agreed, keepsPlan, today } = context;
  const action = actionsOf(plan, agreed).find(({ id }) => id === command.actionId);
  if (action === undefined || action.stopped) return refuse('NoLongerThere');
  if (!keepsPlan && action.responsibleId !== `staff:${actor.id}`) return refuse('NotAllowed');
  const comment = command.comment?.trim() ?? '';
  if (comment.length > reasonMaxLength)
    return refuse('FieldTooLong', { field: 'comment', params: { maxLength: reasonMaxLength } });
  return action.status === command.status && comment === ''
    ? planStands
    : planGoesOn({
        type: 'ActionReported',
        actionId: action.id,
        report: {
          status: command.status,
          on: today,
          by: actor.id,
          ...(comment !== '' && { comment }),
        },
      });
};
