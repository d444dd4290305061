import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { type CaseAction, seesEverything } from '../../domain/case/rights';
import type { PlanCommand } from '../../domain/plan/plan-decide';
import type { PlanView } from '../../views/plan/plan';
import type { AskedOfCase } from '../base/declared-form';
import type { Actor, Services } from '../base/services';
import { recordCaseRead } from '../trail/case-reads';
import { tellOfPlan } from './plan-notices';
import { changePlan, type OpenedPlan, openPlanFor } from './plan-store';
import { type PlanDone, planViewOf } from './plan-view';

/** `plan X`: for whoever belongs to the case, what they may see of it. Reading is recorded first (L1). */
export const showPlan = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  more: PlanDone = {},
): Promise<Result<PlanView>> => {
  const opened = await openPlanFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  // A lead, and a receiver until they accept, see references and deadlines and no content (domain § 3).
  if (!seesEverything(familyCase, relations) && !relations.includes('professional'))
    return refuse('NotAllowed');
  await recordCaseRead(services, actor, opened.value, 'planViewed');
  return ok(await planViewOf(services, actor, opened.value, more));
};

/** Carries out commands on a plan and shows it as it then stands. */
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

/** P4: what is not for now rests, with all that is known of it. */
export const parkGoal = (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  goalId: string,
): Promise<Result<PlanView>> =>
  changeAndShowPlan(services, actor, reference, () => ok([{ type: 'parkGoal', goalId }]), { done: 'parked' });

/** P3: done, at one press on the plan itself. */
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
