import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import { type CaseRelation, seesEverything } from '../../domain/case/rights';
import type { Actor, Services } from '../base/services';
import { recordCaseRead } from '../trail/case-reads';
import { type OpenedPlan, openPlanFor } from './plan-store';

/** A lead, and a receiver until they accept, see references and deadlines but no plan (domain § 3). */
export const maySeePlan = (familyCase: FamilyCase, relations: readonly CaseRelation[]): boolean =>
  seesEverything(familyCase, relations) || relations.includes('professional');

/** The plan of a case, as far as the reader may see it. Reading is recorded first (L1). */
export const readPlanFor = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  may: typeof maySeePlan = maySeePlan,
): Promise<Result<OpenedPlan>> => {
  const opened = await openPlanFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!may(familyCase, relations)) return refuse('NotAllowed');
  await recordCaseRead(services, actor, opened.value, 'planViewed');
  return ok(opened.value);
};
