import type { FamilyCase } from '../case/family-case';
import { type CaseRelation, may } from '../case/rights';
import type { StaffId } from '../organisation/organisation';
import { isProtectedFrom } from '../protection/may-learn';

/**
 * L3: who may produce the case file: whoever answers for the family. The lead may while nobody does, and after the case has
 * closed, since a request for access must be answered then too; but not where somebody is protected from the lead (S11).
 */
export const mayHaveFile = (
  familyCase: FamilyCase,
  relations: readonly CaseRelation[],
  reader: StaffId,
): boolean =>
  may('produceFile', familyCase, relations) ||
  ((familyCase.uncovered !== undefined || familyCase.status === 'closed') &&
    relations.includes('lead') &&
    !isProtectedFrom(familyCase, `staff:${reader}`));
