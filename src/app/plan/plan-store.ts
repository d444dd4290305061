import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import { type CaseAction, may } from '../../domain/case/rights';
import type { Plan } from '../../domain/plan/plan';
import {
  type Action,
  type AgreedAction,
  actionsOf,
  agreedIn,
  isSettled,
} from '../../domain/plan/plan-actions';
import { applyPlan } from '../../domain/plan/plan-apply';
import { decidePlan, type PlanCommand } from '../../domain/plan/plan-decide';
import type { PlanContext } from '../../domain/plan/plan-decision';
import type { PlanEvent } from '../../domain/plan/plan-events';
import { type PlanWait, planWaits } from '../../domain/plan/plan-waits';
import { findAll } from '../base/find-all';
import { changeRecord, type RecordBody, type RecordKind, readTrail, removeRecord } from '../base/records';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { type OpenedCase, openCaseFor } from '../case/case-store';
import { minutesOf, textsOf } from '../minutes/minutes-store';
import type { StoredDocument } from '../ports/store';
import { cardsFollow } from '../telling/cards-follow';
import { outboxWrites, type Telling } from '../telling/tellings';

/** The plan of a case with its actions, and the reader's role in the case. */
export interface OpenedPlan extends OpenedCase {
  /** Undefined until something is written. */
  readonly plan: Plan | undefined;
  readonly actions: readonly Action[];
}

/** Index key: those with something to do in the plan, by id. */
const doneBy = (personId: string): string => `doer:${personId}`;

type PlanBody = RecordBody<Plan>;

/** P1: the plan as a record with events, under its case's id. */
const planKind: RecordKind<
  Plan,
  PlanEvent,
  PlanCommand,
  Pick<PlanContext, 'familyCase' | 'agreed' | 'keepsPlan'>
> = {
  kind: 'plan',
  eventKind: 'planEvent',
  idOf: ({ reference }) => reference,
  decide: decidePlan,
  apply: applyPlan,
  index: (plan) => ({
    keys: [
      ...new Set(
        plan.actions.flatMap(({ id, responsibleId, stopped }) => {
          const isOpen = !isSettled({
            status: plan.reports[id]?.at(-1)?.status ?? 'open',
            ...(stopped && { stopped }),
          });
          return isOpen && responsibleId?.startsWith('staff:') ? [doneBy(responsibleId)] : [];
        }),
      ),
    ],
  }),
  cards: (services, by, { reference }) => [cardsFollow(services, { of: 'case', reference }, { by })],
};

const readPlan = (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<StoredDocument<PlanBody> | undefined> => mainPartition(services, tenantId).read('plan', reference);

/** P3: what was agreed at the case's meetings, from approved minutes. */
const agreedOf = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<readonly AgreedAction[]> => {
  const minutes = (await minutesOf(services, tenantId, reference)).filter(
    ({ stage }) => stage === 'approved' || stage === 'filed',
  );
  return agreedIn(
    await Promise.all(
      minutes.map(async (one) => ({
        ...one,
        texts: (await textsOf(services, tenantId, one)) ?? one.texts,
      })),
    ),
  );
};

/** A plan with its actions, no matter who asks: for messages that reveal none of it, and for cases already opened. */
export const planAndActions = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<Pick<OpenedPlan, 'plan' | 'actions'>> => {
  const [stored, agreed] = await Promise.all([
    readPlan(services, tenantId, reference),
    agreedOf(services, tenantId, reference),
  ]);
  const plan = stored?.body.snapshot;
  return { plan, actions: actionsOf(plan, agreed) };
};

/** Whether there is a plan at all, by a single point read. */
export const hasPlan = async (services: Services, tenantId: string, reference: CaseReference) =>
  (await readPlan(services, tenantId, reference)) !== undefined;

/** D1: what a case's plan waits for on a day, without its words: for those who see only counts. */
export const planWaitsIn = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<readonly PlanWait[]> => {
  const { plan, actions } = await planAndActions(services, tenantId, reference);
  return planWaits(plan, actions, today(services));
};

/** The plan of a case, for somebody who belongs to it. For everybody else there is none (C7). */
export const openPlanFor = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  reference: CaseReference,
): Promise<Result<OpenedPlan>> => {
  const opened = await openCaseFor(services, actor, reference);
  return opened.ok ? ok(await planOf(services, actor.tenantId, opened.value)) : opened;
};

/** The plan of a case that is already open. */
export const planOf = async (
  services: Services,
  tenantId: string,
  opened: OpenedCase,
): Promise<OpenedPlan> => {
  const { reference } = opened.familyCase;
  return { ...opened, ...(await planAndActions(services, tenantId, reference)) };
};

/** What a use case asks of a plan. */
export interface PlanWish {
  readonly reference: CaseReference;
  readonly right: CaseAction;
  readonly commands: (
    stands: OpenedPlan,
  ) => Promise<Result<readonly PlanCommand[]>> | Result<readonly PlanCommand[]>;
  readonly tell?: (change: {
    readonly before: Plan | undefined;
    readonly after: Plan;
    readonly events: readonly PlanEvent[];
    readonly familyCase: FamilyCase;
    readonly agreed: readonly AgreedAction[];
  }) => readonly Telling[];
}

/**
 * Carries out commands on a plan ({@link changeRecord}) for somebody who has the right to. The first command begins the
 * plan.
 */
export const changePlan = async (
  services: Services,
  actor: Actor,
  { reference, right, commands, tell }: PlanWish,
): Promise<Result<OpenedPlan & { readonly events: readonly PlanEvent[] }>> => {
  let opened: OpenedCase | undefined;
  let agreed: readonly AgreedAction[] = [];
  const change = await changeRecord(services, actor, planKind, async () => {
    const found = await openCaseFor(services, actor, reference);
    if (!found.ok) return found;
    opened = found.value;
    const { familyCase, relations } = found.value;
    if (!may(right, familyCase, relations)) return refuse('NotAllowed');
    const stored = await readPlan(services, actor.tenantId, reference);
    agreed = await agreedOf(services, actor.tenantId, reference);
    const plan = stored?.body.snapshot;
    return ok({
      stored,
      commands: await commands({ ...found.value, plan, actions: actionsOf(plan, agreed) }),
      facts: { familyCase, agreed, keepsPlan: may('keepPlan', familyCase, relations) },
      along: async ({ before, after, events }) =>
        ok(outboxWrites(services, tell?.({ before, after, events, familyCase, agreed }) ?? [])),
    });
  });
  if (!change.ok) return change;
  const { after, events } = change.value;
  if (opened === undefined || after.reference !== reference) return refuse('NotFound');
  return ok({ ...opened, plan: after, actions: actionsOf(after, agreed), events });
};

/** P3: the cases whose plans have something open for this person. */
export const casesToDoIn = async (
  services: Services,
  tenantId: string,
  personId: string,
): Promise<readonly CaseReference[]> => {
  const plans = await findAll<PlanBody>(mainPartition(services, tenantId), 'plan', [doneBy(personId)]);
  return plans.map(({ snapshot }) => snapshot.reference);
};

/** The trail of a case's plan, with the end known to the plan itself (L1); none where there is no plan. */
export const readPlanTrails = async (services: Services, tenantId: string, reference: CaseReference) => {
  const stored = await readPlan(services, tenantId, reference);
  return stored === undefined ? [] : [await readTrail(services, tenantId, planKind, stored.body)];
};

/** L4: removes a case's plan and its trail. Returns how many documents. */
export const removePlanOf = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<number> =>
  (await readPlan(services, tenantId, reference)) === undefined
    ? 0
    : removeRecord(services, tenantId, planKind, reference);
