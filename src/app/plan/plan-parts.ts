import type { CaseReference } from '../../domain/case/family-case';
import { consentIsWithdrawn, questionsOfGoal } from '../../domain/plan/movement';
import { type Goal, valueNow } from '../../domain/plan/plan';
import type { Action } from '../../domain/plan/plan-actions';
import { isGoalDue, isOverdue } from '../../domain/plan/plan-waits';
import type { GoalView, PlanActionView } from '../../views/plan/plan';
import type { ActionLink } from '../../views/verbs';
import { memberName } from '../meeting/meeting-names';
import { type PlanFacts, personName } from './plan-facts';

/** What can be done on a card next to the plan, and the ways back. */
export const aroundPlan = (reference: CaseReference, first: readonly ActionLink[]): readonly ActionLink[] => [
  ...first,
  { verb: 'plan.show', as: 'execute', ids: { reference } },
  { verb: 'case.show', as: 'execute', ids: { reference } },
];

/** P3: an action as its reader may see it. */
export const actionViewOf = (
  action: Action,
  { day, familyCase, staff, visible }: PlanFacts,
): Omit<PlanActionView, 'actions'> => {
  const { what, responsibleId, dueOn, status, reports, stopped, agreedAt } = action;
  const name =
    responsibleId !== undefined && visible.mayName(responsibleId)
      ? personName(familyCase, staff, responsibleId)
      : undefined;
  const comment = reports.at(-1)?.comment;
  return {
    what,
    ...(name !== undefined && { responsible: name }),
    isOfFamily: name === undefined && responsibleId !== undefined && !responsibleId.startsWith('staff:'),
    ...(dueOn && { dueOn }),
    status,
    overdue: isOverdue(action, day),
    ...(comment !== undefined && visible.everything && { comment }),
    ...(stopped && { stopped: visible.mayHearWhy ? stopped.reason : '' }),
    ...(agreedAt && { agreedOn: agreedAt.on }),
    asks: visible.everything && consentIsWithdrawn(familyCase, action),
  };
};

/** P2, P5: a goal as its reader may see it. Why something was stopped is for those who hold the case, and for the family. */
export const goalViewOf = (
  goal: Goal,
  { day, familyCase, visible }: PlanFacts,
): Omit<GoalView, 'actions' | 'presses'> => {
  const last = goal.followUps.at(-1);
  const members = [...new Set(goal.experiences.map(({ memberId }) => memberId))].filter((id) =>
    visible.mayName(`member:${id}`),
  );
  const { followUpOn } = goal;
  return {
    id: goal.id,
    words: goal.words,
    whose: visible.mayName(`member:${goal.wishOf}`) ? memberName(familyCase, goal.wishOf) : '',
    area: goal.area,
    priority: goal.priority,
    state: goal.state,
    ...(followUpOn && { followUpOn }),
    isDue: isGoalDue(goal, day),
    typesUnsaid: goal.touched.typesUnsaid === true,
    indicators: goal.indicators.map((one) => ({
      name: one.name,
      ...(one.unit !== undefined && { unit: one.unit }),
      start: one.start,
      target: one.target,
      now: valueNow(one),
      moved: one.measurements.length > 0,
      points: [
        { on: goal.setOn, value: one.start },
        ...one.measurements.map(({ on, value }) => ({ on, value })),
      ],
    })),
    experiences: members.map((memberId) => ({
      who: memberName(familyCase, memberId),
      values: goal.experiences.flatMap((one) => (one.memberId === memberId ? [one.value] : [])),
    })),
    questions: visible.everything
      ? questionsOfGoal(goal).map((question) =>
          question.kind === 'gap'
            ? { kind: 'gap', names: question.memberIds.map((id) => memberName(familyCase, id)) }
            : { kind: 'stuck' },
        )
      : [],
    ...(last && {
      last: {
        on: last.on,
        choice: last.choice,
        ...(last.reason !== undefined && visible.mayHearWhy && { reason: last.reason }),
        ...(last.instead !== undefined && visible.mayHearWhy && { instead: last.instead }),
      },
    }),
  };
};
