import type { CalendarDate } from '../base/calendar';
import {
  type Department,
  hasRole,
  isAway,
  type StaffId,
  type StaffMember,
} from '../organisation/organisation';
import { type Deputy, deputyOn, type FamilyCase, type Handover } from './family-case';

/** How somebody belongs to a case, nearest first. A reader may have several (domain § 3). */
export const caseRelations = [
  'coordinator',
  'deputy',
  'receiver',
  'lead',
  'professional',
  'formerCoordinator',
] as const;
export type CaseRelation = (typeof caseRelations)[number];

/** Who belongs to a case, according to its index entry: enough to decide rights without the case itself. */
export interface CaseParties {
  readonly status: FamilyCase['status'];
  readonly coordinatorId: StaffId;
  readonly deputy?: Deputy;
  readonly receiverId?: StaffId;
  readonly professionalIds: readonly StaffId[];
  readonly formerCoordinatorIds: readonly StaffId[];
  readonly leadId?: StaffId;
}

/** The parties of a case. `department` is the one the case belongs to; its lead answers for it. */
export const partiesOf = (familyCase: FamilyCase, department: Department | undefined): CaseParties => ({
  status: familyCase.status,
  coordinatorId: familyCase.coordinatorId,
  ...(familyCase.deputy && { deputy: familyCase.deputy }),
  ...(familyCase.handover && { receiverId: familyCase.handover.receiverId }),
  professionalIds: familyCase.network.flatMap((person) =>
    person.kind === 'professional' && person.staffId !== undefined ? [person.staffId] : [],
  ),
  formerCoordinatorIds: familyCase.formerCoordinatorIds,
  ...(department?.leadId && { leadId: department.leadId }),
});

/**
 * A reader's roles in a case on a day, nearest first; empty for everybody else, who must not learn that the case exists
 * (C7). Somebody who has left the staff list belongs to nothing.
 */
export const relationsTo = (
  parties: CaseParties,
  reader: StaffMember,
  today: CalendarDate,
): readonly CaseRelation[] => {
  if (!reader.active) return [];
  const deputy = deputyOn(parties, today);
  const holds: Record<CaseRelation, boolean> = {
    coordinator: parties.coordinatorId === reader.id,
    deputy: deputy?.staffId === reader.id,
    receiver: parties.receiverId === reader.id,
    lead: parties.leadId === reader.id && hasRole(reader, 'lead'),
    professional: parties.professionalIds.includes(reader.id),
    formerCoordinator: parties.formerCoordinatorIds.includes(reader.id),
  };
  return caseRelations.filter((relation) => holds[relation]);
};

/** Those who see everything in a case (domain § 3). An accepted receiver does too: see `seesEverything`. */
const full: readonly CaseRelation[] = ['coordinator', 'deputy'];

/** Whether a reader with these relations sees the whole case. A receiver does from acceptance on (domain § 3). */
export const seesEverything = (
  familyCase: { readonly handover?: Pick<Handover, 'acceptance'> },
  relations: readonly CaseRelation[],
): boolean =>
  relations.some((relation) => full.includes(relation)) ||
  (relations.includes('receiver') && familyCase.handover?.acceptance !== undefined);

/**
 * Who may do what with a case: the table a data protection officer reads. What a rule ties to a named person (C2: the
 * receiver accepts) is also checked by the rule itself.
 */
const rights = {
  recordTargetGroup: ['coordinator', 'deputy'],
  movePhase: ['coordinator', 'deputy'],
  addMember: ['coordinator', 'deputy'],
  addNetworkPerson: ['coordinator', 'deputy'],
  removeNetworkPerson: ['coordinator', 'deputy'],
  recordMeetingHeld: ['coordinator', 'deputy'],
  logContact: ['coordinator', 'deputy'],
  /** C5: plan, log, drop. */
  accompany: ['coordinator', 'deputy'],
  /** M2, C5: agree on another rhythm, and end it. */
  agreeDeviation: ['coordinator', 'deputy'],
  /** L6: start, meet, drop. */
  keepDeadlines: ['coordinator', 'deputy'],
  /** Plan, move, cancel; participants; agenda; invite and remind; the record at the meeting. */
  arrangeMeeting: ['coordinator', 'deputy'],
  /** R1–R3, R7: write, go through, send, publish, file. */
  writeMinutes: ['coordinator', 'deputy'],
  /** R7: agendas, consents, hand-overs. */
  fileDocuments: ['coordinator', 'deputy'],
  /** R8: also checked by the rule itself: everybody answers for themselves. */
  answerMinutes: ['coordinator', 'deputy', 'receiver', 'professional'],
  /** P1–P5: goals, signs, actions, follow-up. */
  keepPlan: ['coordinator', 'deputy'],
  /** P3: also checked by the rule itself: everybody reports on what is theirs. */
  reportAction: ['coordinator', 'deputy', 'receiver', 'professional'],
  /** Also checked by the rule itself: a person answers for themselves, the coordinator for those without Teams. */
  answerInvitation: ['coordinator', 'deputy', 'receiver', 'professional'],
  requestHandover: ['coordinator'],
  acceptHandover: ['receiver'],
  declineHandover: ['receiver'],
  withdrawHandover: ['coordinator'],
  recordFamilyMet: ['coordinator', 'deputy', 'receiver'],
  recordFamilyNotMet: ['coordinator', 'deputy'],
  /** C10: also checked by the rule itself: a lead may on days when the coordinator is away, and never appoints herself. */
  appointDeputy: ['coordinator', 'lead'],
  endDeputy: ['coordinator', 'lead'],
  /** C10: for oneself, or by the lead. */
  sayAbsence: ['coordinator', 'lead'],
  closeCase: ['coordinator'],
  answerQuestion: ['coordinator', 'deputy'],
  takeOver: ['lead'],
  recordConsent: ['coordinator', 'deputy'],
  withdrawConsent: ['coordinator', 'deputy'],
  /** A professional asks the coordinator, who asks the family. */
  requestConsent: ['coordinator', 'deputy', 'professional'],
  discloseOnLegalBasis: ['coordinator', 'deputy'],
  endLegalDisclosure: ['coordinator', 'deputy'],
  /** L9: who has looked at the case. */
  seeLooks: ['coordinator', 'deputy'],
  /** L3: the whole file, to be read and handed out. */
  produceFile: ['coordinator', 'deputy'],
  /** L4: nothing is deleted while it lasts. Whoever holds the case, or its lead, may. */
  holdDeletion: ['coordinator', 'deputy', 'lead'],
  /** S11: record, change, end. */
  protect: ['coordinator', 'deputy'],
  /** L8: correct facts, and take back one's own last change. */
  correctFacts: ['coordinator', 'deputy'],
  seeLegalDisclosures: ['coordinator', 'deputy', 'lead'],
} as const satisfies Record<string, readonly CaseRelation[]>;

/** C4: while nobody answers for the family, its lead may do these too. */
const leadsRightsWhileUncovered: readonly CaseAction[] = [
  'requestHandover',
  'withdrawHandover',
  'answerQuestion',
];

export type CaseAction = keyof typeof rights;

/** Whether a reader with these relations may do something with the case as it stands. */
export const may = (
  action: CaseAction,
  familyCase: Pick<FamilyCase, 'uncovered'>,
  relations: readonly CaseRelation[],
): boolean => {
  if (
    familyCase.uncovered !== undefined &&
    relations.includes('lead') &&
    leadsRightsWhileUncovered.includes(action)
  )
    return true;
  const allowed: readonly CaseRelation[] = rights[action];
  return relations.some((relation) => allowed.includes(relation));
};

/**
 * Who answers for the family today: the coordinator, otherwise the deputy, if they are at work; otherwise the lead (C4).
 * `staff` holds the staff list's entries for coordinator and deputy.
 */
export const answersToday = (
  parties: CaseParties,
  staff: readonly (StaffMember | undefined)[],
  today: CalendarDate,
): StaffId | undefined => {
  const isAtWork = (id: StaffId | undefined): boolean =>
    staff.some((person) => person !== undefined && person.id === id && !isAway(person, today));
  const candidates = [parties.coordinatorId, deputyOn(parties, today)?.staffId];
  return candidates.find(isAtWork) ?? parties.leadId;
};
