import type { CalendarDate, Instant } from '../../domain/base/calendar';
import { indexKeys } from '../../domain/base/matching';
import {
  type CasePhase,
  type CaseReference,
  currentPhase,
  type EndedHandover,
  type FamilyCase,
  type Handover,
} from '../../domain/case/family-case';
import { type CaseParties, partiesOf } from '../../domain/case/rights';
import { ageRulesKey } from '../../domain/consent/consent-givers';
import type { LegalDisclosure } from '../../domain/consent/consent-record';
import { coordinationGrants } from '../../domain/consent/coordination-consent';
import type { CoordinationGrant } from '../../domain/continuity/coordinator-lookup';
import type { Organisation, StaffId } from '../../domain/organisation/organisation';
import { type RhythmFacts, rhythmFactsOf } from '../../domain/rhythm/rhythm';
import { mainPartition, type Services } from '../base/services';
import type { Municipality } from '../organisation/directory';
import type { NewDocument } from '../ports/store';

/** What can be known about a case without reading it: who belongs to it and what it waits for. */
export interface CaseEntry extends Omit<CaseParties, 'leadId'>, RhythmFacts {
  readonly reference: CaseReference;
  readonly alias: string;
  /** Alias and members' names, for matching what somebody typed. */
  readonly names: readonly string[];
  readonly departmentId: FamilyCase['departmentId'];
  readonly phase: CasePhase;
  /** L4: for a closed case; and since when it is held. */
  readonly closedOn?: CalendarDate;
  readonly deletionHeldOn?: CalendarDate;
  /** C7: the departments that consents allow to hear who coordinates. Left out when there are none. */
  readonly coordinationGrants?: readonly CoordinationGrant[];
  /**
   * The age rules by which those grants have everybody's consent. Once the municipality changes them, the grants
   * don't count until the case next changes: others may have to consent.
   */
  readonly grantedByAgeRules?: string;
  /** C2: the hand-over under way; in a reorganisation, also how it ended. */
  readonly offer?: HandoverOffer;
  /** S5: the bases in use for sharing without consent, for the lead's overview. */
  readonly disclosures?: readonly Pick<LegalDisclosure, 'legalBasisId' | 'since' | 'until'>[];
}

/** Who was asked to take over, when, and the outcome. */
export interface HandoverOffer {
  readonly handoverId: string;
  readonly giverId: StaffId;
  readonly receiverId: StaffId;
  readonly requestedOn: CalendarDate;
  readonly state: 'requested' | 'accepted' | EndedHandover['outcome'];
  readonly reorganisationId?: string;
}

const offerOf = ({ coordinatorId, handover, lastHandover }: FamilyCase): HandoverOffer | undefined => {
  const about = ({ id, receiverId, requestedOn, reorganisationId }: Handover) => ({
    handoverId: id,
    receiverId,
    requestedOn,
    ...(reorganisationId !== undefined && { reorganisationId }),
  });
  if (handover !== undefined)
    return {
      ...about(handover),
      giverId: coordinatorId,
      state: handover.acceptance === undefined ? 'requested' : 'accepted',
    };
  return lastHandover?.reorganisationId === undefined
    ? undefined
    : { ...about(lastHandover), giverId: lastHandover.giverId, state: lastHandover.outcome };
};

type Grants = Pick<CaseEntry, 'coordinationGrants' | 'grantedByAgeRules'>;

export const grantsOf = (familyCase: FamilyCase, at: Instant, municipality: Municipality): Grants => {
  const grants = coordinationGrants({ familyCase, at, ...municipality });
  return grants.length === 0
    ? {}
    : {
        coordinationGrants: grants,
        grantedByAgeRules: ageRulesKey(municipality.settings.consent.youngPeople),
      };
};

const entryOf = (familyCase: FamilyCase, grants: Grants): CaseEntry => {
  const { leadId: _, ...parties } = partiesOf(familyCase, undefined);
  const { reference, alias, departmentId, legalDisclosures = [] } = familyCase;
  const offer = offerOf(familyCase);
  const disclosures = legalDisclosures
    .filter(({ ended }) => ended === undefined)
    .map(({ legalBasisId, since, until }) => ({ legalBasisId, since, until }));
  return {
    ...parties,
    ...rhythmFactsOf(familyCase),
    reference,
    alias,
    departmentId,
    names: [alias, ...familyCase.members.map(({ name }) => name)],
    phase: currentPhase(familyCase),
    ...(disclosures.length > 0 && { disclosures }),
    ...(offer && { offer }),
    ...(familyCase.closing && { closedOn: familyCase.closing.on }),
    ...(familyCase.deletionHold && { deletionHeldOn: familyCase.deletionHold.on }),
    ...grants,
  };
};

/** Index key of the cases that somebody answers for or takes part in. */
export const staffKey = (id: StaffId): string => `staff:${id}`;

/** Index key of the open ones among them. */
export const openStaffKey = (id: StaffId): string => `open:${id}`;

/** Index key of a department's open cases. */
export const departmentKey = (id: FamilyCase['departmentId']): string => `department:${id}`;

/** Index key of the cases a reorganisation has offered. */
const reorganisedKey = (id: string): string => `reorganised:${id}`;

const openCasesKey = 'open';
const closedCasesKey = 'closed';
/** L4: those that are held, open ones too. */
const heldCasesKey = 'held';

export const entryDocument = (familyCase: FamilyCase, grants: Grants): NewDocument<CaseEntry> => {
  const entry = entryOf(familyCase, grants);
  const belonging = [entry.coordinatorId, entry.deputy?.staffId, entry.receiverId, ...entry.professionalIds];
  const isOpen = entry.status === 'open';
  const ofStaff = new Set(belonging.filter((id) => id !== undefined));
  return {
    kind: 'caseEntry',
    id: entry.reference,
    body: entry,
    keys: [
      ...indexKeys(entry.names),
      ...(isOpen ? [openCasesKey, departmentKey(entry.departmentId)] : [closedCasesKey]),
      ...(entry.deletionHeldOn ? [heldCasesKey] : []),
      ...(entry.offer?.reorganisationId === undefined ? [] : [reorganisedKey(entry.offer.reorganisationId)]),
      ...[...ofStaff].flatMap((id) => (isOpen ? [staffKey(id), openStaffKey(id)] : [staffKey(id)])),
    ],
    sort: entry.reference,
  };
};

/** The parties of a case according to its entry; the lead is whoever leads the department today. */
export const entryParties = (entry: CaseEntry, organisation: Organisation): CaseParties => {
  const leadId = organisation.departments.get(entry.departmentId)?.leadId;
  return leadId === undefined ? entry : { ...entry, leadId };
};

export const readEntry = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<CaseEntry | undefined> =>
  (await mainPartition(services, tenantId).read<CaseEntry>('caseEntry', reference))?.body;

/** Every open case of a tenant, by its entry, page by page. */
export const openCases = (services: Services, tenantId: string): AsyncGenerator<CaseEntry> =>
  entriesBy(services, tenantId, openCasesKey);

/** L4: every closed one. */
export const closedCases = (services: Services, tenantId: string): AsyncGenerator<CaseEntry> =>
  entriesBy(services, tenantId, closedCasesKey);

/** L4: every one that is held. */
export const heldCases = (services: Services, tenantId: string): AsyncGenerator<CaseEntry> =>
  entriesBy(services, tenantId, heldCasesKey);

/** Those that a reorganisation has offered. */
export const reorganisedCases = (
  services: Services,
  tenantId: string,
  id: string,
): AsyncGenerator<CaseEntry> => entriesBy(services, tenantId, reorganisedKey(id));

/** A department's open ones. */
export const departmentCases = (
  services: Services,
  tenantId: string,
  id: FamilyCase['departmentId'],
): AsyncGenerator<CaseEntry> => entriesBy(services, tenantId, departmentKey(id));

async function* entriesBy(services: Services, tenantId: string, key: string): AsyncGenerator<CaseEntry> {
  let after: string | undefined;
  do {
    const page = await mainPartition(services, tenantId).find<CaseEntry>('caseEntry', {
      keys: [key],
      ...(after !== undefined && { after }),
    });
    for (const { body } of page.documents) yield body;
    after = page.next;
  } while (after !== undefined);
}
