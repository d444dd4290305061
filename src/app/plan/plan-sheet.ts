import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference, FamilyCase, Member } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import { goalsIn } from '../../domain/plan/plan';
import { isSettled } from '../../domain/plan/plan-actions';
import { standInOf } from '../../domain/plan/standing-in';
import type { PlanView } from '../../views/plan/plan';
import type { PlanSheet, RedThreadSheet } from '../../views/plan/plan-sheet';
import type { Actor, Services } from '../base/services';
import { memberName } from '../meeting/meeting-names';
import { departmentName, personView, staffByIds, staffMember } from '../organisation/directory';
import { readPreferences } from '../organisation/preferences';
import { newSheetLink } from '../sheets/sheet-links';
import { recordCaseRead } from '../trail/case-reads';
import { openOffers } from './case-offers';
import { otherPlanName, standingFactsOf } from './other-plan-parts';
import { ownPlanFacts, type PlanFacts, planFacts } from './plan-facts';
import { actionViewOf, goalViewOf } from './plan-parts';
import { type OpenedPlan, openPlanFor } from './plan-store';
import { planViewOf } from './plan-view';
import { type PlanSheetBody, redThreadOf } from './red-thread';

export type OpenedPlanSheet =
  | { readonly kind: 'plan'; readonly sheet: PlanSheet }
  | { readonly kind: 'redThread'; readonly sheet: RedThreadSheet };

const isChild = ({ relation }: Member): boolean => relation === 'child';

/** P1: the plan, with a fresh link for each member of the family who may have any of it. */
export const printPlan = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<PlanView>> => {
  const opened = await openPlanFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotAllowed');
  await recordCaseRead(services, actor, opened.value, 'planViewed');
  const papers: NonNullable<PlanView['papers']>[number][] = [];
  for (const member of familyCase.members) {
    const { visible } = await factsFor(services, actor.tenantId, opened.value, member.id);
    if (visible.goals.length + visible.actions.length === 0) continue;
    const body: PlanSheetBody = { planOf: reference, memberId: member.id, by: actor.person.id };
    papers.push({
      for: member.name,
      large: isChild(member),
      url: await newSheetLink(services, actor, body),
    });
  }
  return ok(await planViewOf(services, actor, opened.value, { papers, done: 'printed' }));
};

const factsFor = (
  services: Services,
  tenantId: string,
  opened: OpenedPlan,
  memberId: string,
): Promise<PlanFacts> => planFacts(services, tenantId, opened, { kind: 'member', memberId });

/**
 * The page behind a link, as it is now, for as long as whoever made the link may see the case. Opening it is a reading (L1).
 */
export const openPlanSheet = async (
  services: Services,
  tenantId: string,
  { planOf, memberId, by }: PlanSheetBody,
) => {
  const person = await staffMember(services, tenantId, by);
  if (person === undefined) return undefined;
  const reader = { tenantId, person };
  const opened = await openPlanFor(services, reader, planOf);
  if (!opened.ok) return undefined;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return undefined;
  await recordCaseRead(services, reader, opened.value, 'planPrinted');
  const { language } = await readPreferences(services, tenantId, by);
  const own = await ownPlanFacts(services, reader, opened.value);
  const head = await headOf(own, familyCase);
  if (memberId === undefined) {
    const thread = await redThreadOf(services, reader, own);
    return { kind: 'redThread', sheet: { ...head, thread }, language } as const;
  }
  const member = familyCase.members.find(({ id }) => id === memberId);
  if (member === undefined) return undefined;
  const facts = await factsFor(services, tenantId, opened.value, memberId);
  const beside = await besideFor(services, tenantId, member, facts);
  return { kind: 'plan', sheet: { ...sheetFor(member, facts, head), ...beside }, language } as const;
};

const headOf = ({ municipality, staff, day }: PlanFacts, { coordinatorId, departmentId }: FamilyCase) => ({
  municipality: municipality.settings.name,
  department: departmentName(municipality.organisation, departmentId),
  coordinator: personView(staff.get(coordinatorId), municipality.organisation),
  today: day,
});

/** P7, P9: offers and other plans, as far as a family member may hear of them. */
const besideFor = async (
  services: Services,
  tenantId: string,
  reader: Member,
  facts: PlanFacts,
): Promise<Pick<PlanSheet, 'offers' | 'otherPlans'>> => {
  const { familyCase, municipality, day, plan } = facts;
  const { mayHearBeside } = facts.visible;
  const others = (plan?.otherPlans ?? []).filter(
    ({ aboutId, ended }) => ended === undefined && mayHearBeside(aboutId),
  );
  const owners = await staffByIds(services, tenantId, [
    ...new Set(others.flatMap(({ ownerId = [] }) => ownerId)),
  ]);
  const whose = (memberId: string) =>
    memberId === reader.id ? {} : { for: memberName(familyCase, memberId) };
  const standing = standingFactsOf(facts, municipality, day);
  return {
    offers: (await openOffers(services, tenantId, facts, mayHearBeside)).map(({ forId, ...offer }) => ({
      ...offer,
      ...whose(forId),
    })),
    otherPlans: others.map((other) => ({
      name: otherPlanName(other, day),
      ...whose(other.aboutId),
      owner: other.owner ?? (other.ownerId && owners.get(other.ownerId)?.name) ?? '',
      standsIn: standInOf(other, standing).kind === 'standsIn',
    })),
  };
};

const sheetFor = (
  member: Member,
  facts: PlanFacts,
  head: Omit<RedThreadSheet, 'thread'>,
): Omit<PlanSheet, 'offers' | 'otherPlans'> => {
  const { visible } = facts;
  const open = visible.actions.filter((action) => !isSettled(action));
  const active = goalsIn({ goals: visible.goals }, 'active');
  const shown = new Set(active.map(({ id }) => id));
  return {
    ...head,
    recipient: member.name,
    large: isChild(member),
    goals: active.map((goal) => ({
      ...goalViewOf(goal, facts),
      actions: open.filter(({ goalId }) => goalId === goal.id).map((action) => actionViewOf(action, facts)),
    })),
    actionsBeside: open
      .filter(({ goalId }) => goalId === undefined || !shown.has(goalId))
      .map((action) => actionViewOf(action, facts)),
  };
};
