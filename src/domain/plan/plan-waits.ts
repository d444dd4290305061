import type { CalendarDate } from '../base/calendar';
import type { Goal, Plan } from './plan';
import { type Action, isSettled } from './plan-actions';

/** P2, P5: the goal's follow-up day has come. */
export const isGoalDue = ({ state, followUpOn }: Goal, day: CalendarDate): boolean =>
  state === 'active' && followUpOn !== undefined && followUpOn <= day;

/** P3: somebody has not done it, and its day has passed. */
export const isOverdue = (action: Pick<Action, 'dueOn' | 'status' | 'stopped'>, day: CalendarDate): boolean =>
  action.dueOn !== undefined && action.dueOn < day && !isSettled(action);

/** D1: something a plan waits for, without saying what it is. */
export interface PlanWait {
  readonly part: 'goals' | 'actions';
  /** The same for the same thing, so that it is said only once. */
  readonly key: string;
  readonly late: boolean;
}

/** D1, P3, P5: the goals due for follow-up by a day, and the actions that are late. */
export const planWaits = (
  plan: Plan | undefined,
  actions: readonly Action[],
  day: CalendarDate,
): readonly PlanWait[] => [
  ...(plan?.goals ?? [])
    .filter((goal) => isGoalDue(goal, day))
    .map(({ id, followUpOn = day }) => ({
      part: 'goals' as const,
      key: `goal.${id}.${followUpOn}`,
      late: followUpOn < day,
    })),
  ...actions
    .filter((action) => isOverdue(action, day))
    .map(({ id, dueOn }) => ({ part: 'actions' as const, key: `action.${id}.${dueOn}`, late: true })),
];
