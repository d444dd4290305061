import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import type { Actor, Services } from '../base/services';
import { type OpenedCase, openCaseFor } from '../case/case-store';
import { type AccessRecord, recordAccess } from './access-log';

/** L1: that somebody looked at something in a case, on the basis of their role in it. */
export const recordCaseRead = (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  { familyCase, relations }: OpenedCase,
  what: AccessRecord['what'],
): Promise<void> =>
  recordAccess(services, actor.tenantId, `case.${familyCase.reference}`, {
    by: actor.person.id,
    what,
    basis: relations[0] ?? 'none',
  });

/** An open case for somebody who sees the whole of it. Reading is recorded first (L1). */
export const readOpenCase = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<OpenedCase>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotAllowed');
  if (familyCase.status === 'closed') return refuse('CaseClosed');
  await recordCaseRead(services, actor, opened.value, 'caseViewed');
  return ok(opened.value);
};
