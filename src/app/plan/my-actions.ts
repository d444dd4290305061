import { addDays, type CalendarDate } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { participantId } from '../../domain/meeting/meeting';
import type { ActionStatus } from '../../domain/plan/plan';
import { isSettled } from '../../domain/plan/plan-actions';
import type { MyActionsView } from '../../views/plan/my-actions';
import type { ActionLink } from '../../views/verbs';
import { type Actor, type Services, today } from '../base/services';
import { minutesToDo } from '../minutes/minutes-store';
import { recordCaseRead } from '../trail/case-reads';
import { ownPlanFacts } from './plan-facts';
import { tellOfPlan } from './plan-notices';
import { casesToDoIn, changePlan, openPlanFor } from './plan-store';

type Row = MyActionsView['rows'][number];

/** Due within this many days counts as soon. */
const soonDays = 7;

const groupOf = (dueOn: CalendarDate | undefined, day: CalendarDate): Row['group'] => {
  if (dueOn === undefined) return 'noDay';
  if (dueOn < day) return 'late';
  return dueOn <= addDays(day, soonDays) ? 'soon' : 'later';
};

const pressesFor = (reference: CaseReference, action: string, from: number): readonly ActionLink[] => {
  const ids = { reference, action, ...(from > 0 && { from: String(from) }) };
  return [
    { verb: 'actions.done', as: 'execute', ids },
    { verb: 'actions.notDone', as: 'execute', ids },
    { verb: 'actions.needsHelp', as: 'execute', ids },
  ];
};

/**
 * P3: `mine handlinger`: what the reader has to do, across cases, by due date: from plans, and from approved minutes, each
 * only once. Cases they no longer belong to show nothing.
 */
export const myActions = async (
  services: Services,
  actor: Actor,
  from = 0,
  done?: MyActionsView['done'],
): Promise<Result<MyActionsView>> => {
  const own = participantId({ kind: 'staff', staffId: actor.person.id }, '');
  const day = today(services);
  const [planned, agreed] = await Promise.all([
    casesToDoIn(services, actor.tenantId, own),
    minutesToDo(services, actor.tenantId, own),
  ]);
  const rows: Row[] = [];
  for (const reference of new Set([...planned, ...agreed.map((minutes) => minutes.reference)])) {
    const opened = await openPlanFor(services, actor, reference);
    if (!opened.ok || opened.value.familyCase.status === 'closed') continue;
    const { visible } = await ownPlanFacts(services, actor, opened.value);
    const mine = visible.actions.filter((action) => action.responsibleId === own && !isSettled(action));
    if (mine.length > 0) await recordCaseRead(services, actor, opened.value, 'planViewed');
    for (const { id, what, dueOn, status, reports } of mine) {
      const comment = reports.at(-1)?.comment;
      rows.push({
        group: groupOf(dueOn, day),
        reference,
        what,
        ...(dueOn && { dueOn }),
        status,
        ...(comment !== undefined && { comment }),
        presses: pressesFor(reference, id, from),
      });
    }
  }
  return ok({
    name: 'my-actions',
    today: day,
    ...(done && { done }),
    rows: rows.sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999')),
    ...(from > 0 && { from }),
    actions: [
      { verb: 'cases.show', as: 'execute' },
      { verb: 'minutes.list', as: 'execute' },
    ],
  });
};

/** P3: reports how an action stands, and shows the rest. The report can be taken back or explained right away. */
export const reportOwn = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  actionId: string,
  status: ActionStatus,
  comment: string | undefined,
  from: number,
): Promise<Result<MyActionsView>> => {
  const change = await changePlan(services, actor, {
    reference,
    right: 'reportAction',
    commands: () =>
      ok([{ type: 'reportAction', actionId, status, ...(comment !== undefined && { comment }) }]),
    tell: tellOfPlan(actor),
  });
  if (!change.ok) return change;
  const action = change.value.actions.find(({ id }) => id === actionId);
  const ids = { reference, action: actionId, ...(from > 0 && { from: String(from) }) };
  const presses: readonly ActionLink[] = [
    ...(comment === undefined
      ? [{ verb: 'plan.report', as: 'dialog', ids: { ...ids, status } } as const]
      : []),
    ...(status === 'needsHelp'
      ? [{ verb: 'sparring.ask', as: 'dialog', ids: { reference, action: actionId } } as const]
      : []),
    ...(status === 'open' ? [] : [{ verb: 'actions.open', as: 'execute', ids } as const]),
  ];
  return myActions(services, actor, from, { what: action?.what ?? '', status, presses });
};

/** One press each. */
export const reportAtOnce =
  (status: ActionStatus) =>
  (
    services: Services,
    actor: Actor,
    reference: CaseReference,
    actionId: string,
    from: number,
  ): Promise<Result<MyActionsView>> =>
    reportOwn(services, actor, reference, actionId, status, undefined, from);
