import type { CalendarDate } from '../base/calendar';
import { type CaseParties, type CaseRelation, relationsTo } from '../case/rights';
import {
  type DepartmentId,
  type Organisation,
  type StaffMember,
  sameAuthority,
} from '../organisation/organisation';
import type { MunicipalitySettings } from '../organisation/settings';

/** What C7 needs to know about a case to decide who may hear its coordinator's name. */
export interface LookupSubject extends CaseParties {
  readonly departmentId: DepartmentId;
  /** Kept in the index entry, so that a look-up needs nothing more. Left out when there are none. */
  readonly coordinationGrants?: readonly CoordinationGrant[];
}

/** A department that consents allow to hear who coordinates, and the last day they do. */
export interface CoordinationGrant {
  readonly departmentId: DepartmentId;
  readonly until: CalendarDate;
}

/** Whether an active consent lets a department hear who coordinates (S1, S3). */
export type CoordinationConsent = (subject: LookupSubject, department: DepartmentId) => boolean;

/** The consents listed in a case's index entry, as of a day. The entry follows every change, in the same commit. */
export const coordinationConsentOn =
  (today: CalendarDate): CoordinationConsent =>
  (subject, department) =>
    (subject.coordinationGrants ?? []).some(
      ({ departmentId, until }) => departmentId === department && today <= until,
    );

export type LookupDecision =
  | { readonly may: true; readonly basis: CaseRelation | 'sameAuthority' | 'consent' }
  | { readonly may: false };

/**
 * C7: who hears who coordinates: those who belong to the case; colleagues of the same authority who give a purpose, unless
 * the municipality is stricter; departments covered by an active consent. Nobody else; and about a closed case, only those
 * who belong to it.
 */
export const mayHearCoordinator = (
  subject: LookupSubject,
  asker: StaffMember,
  purpose: string | undefined,
  today: CalendarDate,
  {
    organisation,
    settings,
    hasConsent,
  }: {
    readonly organisation: Organisation;
    readonly settings: Pick<MunicipalitySettings, 'lookup'>;
    readonly hasConsent: CoordinationConsent;
  },
): LookupDecision => {
  const [nearest] = relationsTo(subject, asker, today);
  if (nearest !== undefined) return { may: true, basis: nearest };
  if (!asker.active || subject.status === 'closed') return { may: false };
  if (hasConsent(subject, asker.departmentId)) return { may: true, basis: 'consent' };
  const isColleague = sameAuthority(organisation, subject.departmentId, asker.departmentId);
  const isPractitioner = asker.roles.some((role) => role !== 'administrator' && role !== 'auditor');
  return settings.lookup.sameAuthorityMayAsk && isColleague && isPractitioner && purpose !== undefined
    ? { may: true, basis: 'sameAuthority' }
    : { may: false };
};
