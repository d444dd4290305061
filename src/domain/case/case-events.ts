import type { CalendarDate, Instant } from '../base/calendar';
import type { Consent, ConsentRequest, LegalDisclosure } from '../consent/consent-record';
import type { FiledMatter } from '../filing/matters';
import type { DepartmentId, StaffId } from '../organisation/organisation';
import type { Protection } from '../protection/protection-record';
import type {
  Accompaniment,
  CasePhase,
  CaseReference,
  Closing,
  ContactKind,
  Deviation,
  DeviationKind,
  FamilyMeeting,
  FormalDecision,
  LoggedContact,
  MeetingKind,
  MeetingReference,
  Member,
  NetworkPerson,
  RunningDeadline,
  TargetGroup,
  UncoveredWhy,
} from './family-case';

/** What can happen to a case. Events are kept for good: never changed, only upcast. */
export type CaseEvent =
  | {
      readonly type: 'CaseOpened';
      readonly reference: CaseReference;
      readonly alias: string;
      readonly startedOn: CalendarDate;
      readonly departmentId: DepartmentId;
      readonly coordinatorId: StaffId;
      readonly targetGroup?: TargetGroup;
    }
  | { readonly type: 'TargetGroupRecorded'; readonly targetGroup: TargetGroup }
  | {
      readonly type: 'PhaseMoved';
      readonly phase: CasePhase;
      readonly on: CalendarDate;
      readonly formalDecision?: FormalDecision;
    }
  | { readonly type: 'MemberAdded'; readonly member: Member }
  | { readonly type: 'NetworkPersonAdded'; readonly person: NetworkPerson }
  | { readonly type: 'NetworkPersonRemoved'; readonly id: string }
  | {
      readonly type: 'HandoverRequested';
      readonly handoverId: string;
      readonly receiverId: StaffId;
      readonly requestedBy: StaffId;
      readonly on: CalendarDate;
      readonly reason: string;
      /** Offered with many others. */
      readonly reorganisationId?: string;
    }
  | {
      readonly type: 'HandoverAccepted';
      readonly handoverId: string;
      readonly departmentId: DepartmentId;
      readonly on: CalendarDate;
    }
  | {
      readonly type: 'HandoverDeclined';
      readonly handoverId: string;
      readonly on: CalendarDate;
      readonly because?: string;
    }
  | { readonly type: 'HandoverWithdrawn'; readonly handoverId: string; readonly on: CalendarDate }
  | {
      readonly type: 'FamilyMeetingRecorded';
      readonly familyMeeting: FamilyMeeting;
      readonly on: CalendarDate;
    }
  /** R7: in the municipality's case system. */
  | {
      readonly type: 'DocumentFiled';
      readonly matter: FiledMatter;
      readonly subjectId: string;
      readonly receipt: string;
      readonly on: CalendarDate;
    }
  /** The only event that moves responsibility (C1). `handoverId` if it completes a hand-over. */
  | {
      readonly type: 'CoordinatorChanged';
      readonly coordinatorId: StaffId;
      readonly departmentId: DepartmentId;
      readonly on: CalendarDate;
      readonly handoverId?: string;
      readonly familyHasMet: boolean;
    }
  | {
      readonly type: 'DeputyAppointed';
      readonly deputyId: StaffId;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      /** C10: for a reported absence; it ends with the absence. */
      readonly forAbsence?: true;
    }
  /** C10: it is stored with the person; the case's trail tells who reported it. */
  | { readonly type: 'AbsenceSaid'; readonly from: CalendarDate; readonly to?: CalendarDate }
  | { readonly type: 'AbsenceEnded'; readonly from: CalendarDate; readonly on: CalendarDate }
  | { readonly type: 'DeputyEnded'; readonly on: CalendarDate }
  | { readonly type: 'CaseUncovered'; readonly why: UncoveredWhy; readonly on: CalendarDate }
  | {
      readonly type: 'CaseCovered';
      readonly by: 'deputy' | 'newCoordinator' | 'return';
      readonly on: CalendarDate;
    }
  /** `meetingId` when the meeting was planned here. */
  | {
      readonly type: 'MeetingHeld';
      readonly kind: MeetingKind;
      readonly on: CalendarDate;
      readonly meetingId?: string;
    }
  /** A meeting was planned, moved, invited to or cancelled: how it stands now. */
  | { readonly type: 'MeetingNoted'; readonly meeting: MeetingReference }
  /** C5. `withIds`: members and persons of the network. */
  | {
      readonly type: 'ContactLogged';
      readonly on: CalendarDate;
      readonly kind?: ContactKind;
      readonly withIds?: readonly string[];
    }
  | { readonly type: 'AccompanimentPlanned'; readonly accompaniment: Accompaniment }
  | {
      readonly type: 'AccompanimentDone';
      readonly id: string;
      readonly on: CalendarDate;
      readonly note?: string;
    }
  | {
      readonly type: 'AccompanimentDropped';
      readonly id: string;
      readonly on: CalendarDate;
      readonly because: string;
    }
  /** M2, C5. Replaces an earlier one of the same kind and form. */
  | { readonly type: 'DeviationAgreed'; readonly deviation: Deviation }
  | { readonly type: 'DeviationEnded'; readonly kind: DeviationKind; readonly on: CalendarDate }
  /** L6. Recorded again, it corrects the day the time is counted from. */
  | { readonly type: 'DeadlineStarted'; readonly deadline: RunningDeadline }
  | {
      readonly type: 'DeadlineMet';
      readonly deadlineId: string;
      readonly aboutId?: string;
      readonly on: CalendarDate;
    }
  | {
      readonly type: 'DeadlineDropped';
      readonly deadlineId: string;
      readonly aboutId?: string;
      readonly on: CalendarDate;
      readonly because: string;
    }
  | { readonly type: 'CaseClosed'; readonly closing: Closing }
  /** S1, S2: one giver's answer. It closes the requests that it answers. */
  | { readonly type: 'ConsentRecorded'; readonly consent: Consent }
  | {
      readonly type: 'ConsentWithdrawn';
      readonly consentId: string;
      readonly at: Instant;
      readonly recordedBy: StaffId;
    }
  | { readonly type: 'ConsentRequested'; readonly request: ConsentRequest }
  | { readonly type: 'DisclosedOnLegalBasis'; readonly disclosure: LegalDisclosure }
  | {
      readonly type: 'LegalDisclosureEnded';
      readonly disclosureId: string;
      readonly at: Instant;
      readonly endedBy: StaffId;
    }
  /** S11. Replaces an earlier one with the same id. */
  | { readonly type: 'ProtectionRecorded'; readonly protection: Protection }
  | {
      readonly type: 'ProtectionEnded';
      readonly id: string;
      readonly because: string;
      readonly on: CalendarDate;
    }
  /** L4: nothing of the case is deleted until it ends. */
  | {
      readonly type: 'DeletionHeld';
      readonly reason: string;
      readonly by: StaffId;
      readonly on: CalendarDate;
    }
  | { readonly type: 'DeletionHoldEnded'; readonly because: string; readonly on: CalendarDate }
  /** L8: what was wrong, what is right, and why it was corrected if others had relied on it. */
  | ({ readonly type: 'AliasCorrected'; readonly was: string; readonly alias: string } & Corrected)
  | ({ readonly type: 'MemberCorrected'; readonly was: Member; readonly member: Member } & Corrected)
  | ({ readonly type: 'MemberRemoved'; readonly member: Member } & Corrected)
  | ({
      readonly type: 'NetworkPersonCorrected';
      readonly was: NetworkPerson;
      readonly person: NetworkPerson;
    } & Corrected)
  /** `lastContactOn`: the latest one that remains. */
  | ({
      readonly type: 'ContactTakenOff';
      readonly contact: LoggedContact;
      readonly lastContactOn?: CalendarDate;
    } & Corrected)
  | { readonly type: 'PhaseTakenBack'; readonly phase: CasePhase }
  /** The events beside it in the trail take back the change with that number. */
  | { readonly type: 'ChangeTakenBack'; readonly sequence: number };

interface Corrected {
  readonly because?: string;
}

export type CaseEventType = CaseEvent['type'];
