import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { CaseAction } from '../../domain/case/rights';
import type { PlanCommand } from '../../domain/plan/plan-decide';
import type { PlanView } from '../../views/plan/plan';
import type { AskedOfCase } from '../base/declared-form';
import type { Actor, Services } from '../base/services';
import { tellOfPlan } from './plan-notices';
import { changePlan, type OpenedPlan } from './plan-store';
import { type PlanDone, planViewOf } from './plan-view';
import { readPlanFor } from './reading';

/** `plan X`: for whoever belongs to the case, as much as they may see. Reading is recorded first (L1). */
export const showPlan = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  more: PlanDone = {},
): Promise<Result<PlanView>> => {
  const opened = await readPlanFor(services, actor, reference);
  return opened.ok ? ok(await planViewOf(services, actor, opened.value, more)) : opened;
};

/** Carries out commands on a plan and shows the result. */
const changeAndShowPlan = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  commandsFor: (stands: OpenedPlan) => Result<readonly PlanCommand[]>,
  justDone: PlanDone,
  right: CaseAction = 'keepPlan',
): Promise<Result<PlanView>> => {
  const change = await changePlan(services, actor, {
    reference,
    right,
    commands: commandsFor,
    tell: tellOfPlan(actor),
  });
  return change.ok ? ok(await planViewOf(services, actor, change.value, justDone)) : change;
};

/** The same for a form. */
export const carryOutOnPlan = (
  { services, actor, familyCase }: AskedOfCase,
  commandsFor: (stands: OpenedPlan) => Result<readonly PlanCommand[]>,
  done: NonNullable<PlanView['done']>,
): Promise<Result<PlanView>> =>
  changeAndShowPlan(services, actor, familyCase.reference, commandsFor, { done });

/** P4: what is not for now is parked, with everything known about it. */
export const parkGoal = (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  goalId: string,
): Promise<Result<PlanView>> =>
  changeAndShowPlan(services, actor, reference, () => ok([{ type: 'parkGoal', goalId }]), { done: 'parked' });

/** P3: done, with one press on the plan itself. */
export const actionDone = (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  actionId: string,
): Promise<Result<PlanView>> =>
  changeAndShowPlan(
    services,
    actor,
    reference,
    () => ok([{ type: 'reportAction', actionId, status: 'done' }]),
    { done: 'reported' },
    'reportAction',
  );
