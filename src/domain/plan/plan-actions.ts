import type { CalendarDate } from '../base/calendar';
import type { Minutes, Touched } from '../minutes/minutes';
import { touchedByItem } from '../minutes/minutes-visible';
import { type ActionReport, type ActionStatus, goalNamed, type Plan, type PlanAction } from './plan';

/** P3: what somebody does, wherever it is written: in the plan, or as an agreement in approved minutes. */
export interface Action extends PlanAction {
  readonly what: string;
  readonly status: ActionStatus;
  readonly reports: readonly ActionReport[];
  /** S6: what it tells, and about whom. */
  readonly touched: Touched;
  /** The meeting at which it was agreed, and who took part. */
  readonly agreedAt?: {
    readonly meetingId: string;
    readonly on: CalendarDate;
    readonly people: Minutes['people'];
  };
}

/** An agreement in approved minutes. */
export interface AgreedAction extends Omit<Action, 'status' | 'reports' | 'stopped' | 'goalId'> {
  readonly agreedAt: NonNullable<Action['agreedAt']>;
}

const agreedId = (meetingId: string, agreementId: string): string => `agreed.${meetingId}.${agreementId}`;

/** R3, P3: what approved minutes hold as agreed. None of it is written twice. */
export const agreedIn = (minutes: readonly Minutes[]): readonly AgreedAction[] =>
  minutes
    .filter(({ stage }) => stage === 'approved' || stage === 'filed')
    .flatMap((one) =>
      one.texts.agreements.map(({ id, what, responsibleId, dueOn, itemId }) => ({
        id: agreedId(one.id, id),
        what,
        ...(responsibleId !== undefined && { responsibleId }),
        ...(dueOn && { dueOn }),
        touched: touchedByItem(one, itemId),
        agreedAt: { meetingId: one.id, on: one.time.on, people: one.people },
      })),
    );

const nothingSaid: Touched = { types: [], aboutIds: [], purpose: '', typesUnsaid: true };

/** P3: all actions and how each stands: by due date, those without a day last. */
export const actionsOf = (plan: Plan | undefined, agreed: readonly AgreedAction[]): readonly Action[] => {
  const known = new Set(agreed.map(({ id }) => id));
  const added = new Map(plan?.actions.map((one) => [one.id, one]));
  const own = (plan?.actions ?? []).flatMap((one) =>
    one.what === undefined || known.has(one.id) ? [] : [{ ...one, what: one.what, touched: nothingSaid }],
  );
  return [...agreed.map((one) => ({ ...one, ...added.get(one.id), what: one.what })), ...own]
    .map((one) => {
      const reports = plan?.reports[one.id] ?? [];
      const goal = plan && goalNamed(plan, one.goalId);
      return {
        ...one,
        // An action for a goal touches what the goal touches, unless it was agreed under an item of its own.
        touched: 'agreedAt' in one ? one.touched : (goal?.touched ?? one.touched),
        reports,
        status: reports.at(-1)?.status ?? ('open' as const),
      };
    })
    .sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
};

/** Nobody waits for it any more. */
export const isSettled = ({ status, stopped }: Pick<Action, 'status' | 'stopped'>): boolean =>
  stopped !== undefined || status === 'done';
