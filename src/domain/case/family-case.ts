import type { CalendarDate } from '../base/calendar';
import type { LocalTime } from '../base/meeting-time';
import type { Consent, ConsentRequest, LegalDisclosure } from '../consent/consent-record';
import type { DepartmentId, StaffId } from '../organisation/organisation';
import type { Protection } from '../protection/protection-record';

/** A case reference such as HOI-2026-001. It is the case's id; it tells nothing about the family. */
export type CaseReference = string & { readonly caseReference: unique symbol };

/**
 * One family's coordinated support, as it stands. Kept as a snapshot; made only by `apply` from events. `coordinatorId`
 * can't be absent: there is no state without a responsible coordinator (C1).
 */
export interface FamilyCase {
  readonly reference: CaseReference;
  /** What staff call the family in daily work: "Familien Månesten". */
  readonly alias: string;
  readonly status: 'open' | 'closed';
  readonly startedOn: CalendarDate;
  readonly departmentId: DepartmentId;
  readonly coordinatorId: StaffId;
  /** Those who coordinated before: they know that the case exists, and may ask who holds it now. */
  readonly formerCoordinatorIds: readonly StaffId[];
  readonly deputy?: Deputy;
  /** Present while nobody at work answers for the family (C4). */
  readonly uncovered?: { readonly since: CalendarDate; readonly why: UncoveredWhy };
  /** The hand-over under way; there is at most one. */
  readonly handover?: Handover;
  /** How the latest hand-over ended, so that a card about it can still tell. */
  readonly lastHandover?: EndedHandover;
  /** A new coordinator took over at once (C4); the family still has to meet them. */
  readonly familyMeetingDueSince?: CalendarDate;
  readonly targetGroup?: TargetGroup;
  readonly phases: readonly PhaseRecord[];
  readonly members: readonly Member[];
  readonly network: readonly NetworkPerson[];
  readonly meetingsHeld: readonly {
    readonly kind: MeetingKind;
    readonly on: CalendarDate;
    readonly id?: string;
  }[];
  /**
   * The coming meetings, and those whose day has passed with nothing recorded about how they went. Left out while there are
   * none, like the next three.
   */
  readonly meetings?: readonly MeetingReference[];
  /** M2, C5: what was agreed instead of the municipality's rhythm. */
  readonly deviations?: readonly Deviation[];
  /** L6: the running statutory deadlines. */
  readonly deadlines?: readonly RunningDeadline[];
  /** C5: appointments to which somebody accompanies the family. */
  readonly accompaniments?: readonly Accompaniment[];
  readonly lastContactOn?: CalendarDate;
  readonly closing?: Closing;
  /** S1–S3: every giver's latest answers, and a few of those before. Left out while there are none, like the next two. */
  readonly consents?: readonly Consent[];
  /** Consents still to be asked for. */
  readonly consentRequests?: readonly ConsentRequest[];
  /** S5: those in force, and a few that were. */
  readonly legalDisclosures?: readonly LegalDisclosure[];
  /** S11. Left out while there are none. */
  readonly protections?: readonly Protection[];
  /** L4: a legal hold; left out while there is none. */
  readonly deletionHold?: { readonly reason: string; readonly by: StaffId; readonly on: CalendarDate };
}

/** C4: who answers for the family while the coordinator is away, both days inclusive. */
export interface Deputy {
  readonly staffId: StaffId;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** C10: appointed for an absence; ends once the coordinator is back. */
  readonly forAbsence?: true;
}

/** `left`: no longer in the staff list. `away`: absent and nobody deputises. */
export const uncoveredWhys = ['left', 'away'] as const;
export type UncoveredWhy = (typeof uncoveredWhys)[number];

/** C2, C6. */
export interface Handover {
  readonly id: string;
  readonly receiverId: StaffId;
  /** Who asked: the coordinator, or the lead when the case is uncovered. */
  readonly requestedBy: StaffId;
  readonly requestedOn: CalendarDate;
  readonly reason: string;
  /** Offered with many others, by a lead or an administrator. */
  readonly reorganisationId?: string;
  /** When the receiver accepted, and the department the case will then belong to. */
  readonly acceptance?: { readonly on: CalendarDate; readonly departmentId: DepartmentId };
  readonly familyMeeting?: FamilyMeeting;
}

export interface EndedHandover extends Handover {
  /** Who held the case when it was asked for. */
  readonly giverId: StaffId;
  readonly outcome: 'declined' | 'withdrawn' | 'completed';
  readonly endedOn: CalendarDate;
  readonly declinedBecause?: string;
}

/** C2: the family has met the new coordinator, or why it has not. */
export type FamilyMeeting = { readonly metOn: CalendarDate } | { readonly notMetBecause: string };

/** T1: yes, no, or still to be established. */
export type FactAnswer = 'yes' | 'no' | 'unclear';

/** T1: the three facts that make a family part of the target group. A "no" needs `exceptionReason`. */
export interface TargetGroup {
  readonly publicSupport: FactAnswer;
  readonly complexProblems: FactAnswer;
  readonly otherMemberHasCase: FactAnswer;
  readonly exceptionReason?: string;
}

/** T4: always in this order. */
export const casePhases = ['started', 'informed', 'considered', 'decided', 'evaluated'] as const;
export type CasePhase = (typeof casePhases)[number];

export interface PhaseRecord {
  readonly phase: CasePhase;
  readonly on: CalendarDate;
  readonly formalDecision?: FormalDecision;
}

/** T4: each step of a formal decision is done or explained. The decision itself is not stored here. */
export interface FormalDecision {
  readonly partyHearing: { readonly done: true } | { readonly done: false; readonly explanation: string };
  readonly complaintGuidance:
    | { readonly done: true }
    | { readonly done: false; readonly explanation: string };
}

export const memberRelations = ['mother', 'father', 'child', 'otherAdult'] as const;
export type MemberRelation = (typeof memberRelations)[number];

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly relation: MemberRelation;
  /** Enough to know an age; a date of birth is not needed for the work. */
  readonly birthYear?: number;
  /** Holds custody of the family's children (S2). */
  readonly custody: boolean;
  readonly livesElsewhere: boolean;
  /** M10: the language the person needs, in words; left out if it is Danish. */
  readonly language?: string;
  /** M10. */
  readonly interpreter?: true;
}

/** M3: the professional and the private network. */
export type NetworkPerson = ProfessionalInNetwork | PrivateInNetwork;

export interface ProfessionalInNetwork {
  readonly kind: 'professional';
  readonly id: string;
  /** Present when the person is in the staff list; others (a doctor) are known by name. */
  readonly staffId?: StaffId;
  readonly name: string;
  readonly role: string;
  /** Department or organisation, in words. */
  readonly organisation: string;
}

export interface PrivateInNetwork {
  readonly kind: 'private';
  readonly id: string;
  readonly name: string;
  /** In the family's words: "mormor", "fodboldtræner". */
  readonly relation: string;
  readonly atWeekends: boolean;
  readonly inHolidays: boolean;
  /** Still there when the support ends. */
  readonly afterEffort: boolean;
  /** The child chose this person. */
  readonly childsWish: boolean;
}

export const meetingKinds = ['startup', 'followUp', 'network'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStates = ['planned', 'invited', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** What a case knows of a meeting, which is a record of its own. */
export interface MeetingReference {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly on: CalendarDate;
  readonly state: MeetingState;
}

export const deviationKinds = ['startupMeeting', 'followUpMeeting', 'contact'] as const;
export type DeviationKind = (typeof deviationKinds)[number];

/** M2, C5: an agreed exception (the next one by a later day), or another rhythm from now on. */
export type Deviation = {
  readonly kind: DeviationKind;
  readonly reason: string;
  readonly agreedOn: CalendarDate;
} & AgreedTime;

export type AgreedTime =
  | { readonly until: CalendarDate }
  /** Counted from the meeting or contact before. */
  | { readonly everyDays: number };

/** L6: a statutory deadline of the settings that has begun to run. */
export interface RunningDeadline {
  readonly deadlineId: string;
  readonly startedOn: CalendarDate;
  /** The member it is about, if it is about one. */
  readonly aboutId?: string;
}

export const contactKinds = ['visit', 'phone', 'message', 'meeting'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A contact as the trail records it; `id` says where. */
export interface LoggedContact {
  readonly id: string;
  readonly on: CalendarDate;
  readonly kind?: ContactKind;
  readonly withIds?: readonly string[];
}

/** C5: somebody accompanies the family to a meeting elsewhere. */
export interface Accompaniment {
  readonly id: string;
  readonly on: CalendarDate;
  readonly start?: LocalTime;
  /** Where to and what for, in words. */
  readonly what: string;
  /** The members who are accompanied. */
  readonly memberIds: readonly string[];
  readonly byId: StaffId;
}

/** C3: who keeps in touch with the family after the case. */
export interface Closing {
  readonly takenOverBy: 'coordinator' | 'service' | 'network';
  readonly name: string;
  readonly on: CalendarDate;
  readonly familyView: string;
}

/** A case's phase: the last one entered. */
export const currentPhase = (familyCase: FamilyCase): CasePhase =>
  familyCase.phases.at(-1)?.phase ?? 'started';

/** The deputy who answers on a day, if any (C4). */
export const deputyOn = (familyCase: { readonly deputy?: Deputy }, day: CalendarDate): Deputy | undefined => {
  const { deputy } = familyCase;
  return deputy !== undefined && deputy.from <= day && day <= deputy.to ? deputy : undefined;
};
