import type { Instant } from '../domain/base/calendar';
import type { ActionLink } from './verbs';

/**
 * L1. Who did and read what. Ids of staff are shown as names; content is not in the trail. L9: for those who answer for the
 * family, `scope` is `looks`: who has looked, and nothing else.
 */
export interface AuditView {
  readonly name: 'audit';
  readonly scope: 'everything' | 'looks';
  readonly reference: string;
  /** For those who know the family by it. */
  readonly alias?: string;
  readonly intact: boolean;
  /** The first entry that does not fit the chain. */
  readonly brokenAt?: { readonly trail: 'changes' | 'reads'; readonly sequence: number };
  readonly changes: number;
  readonly reads: number;
  readonly entries: readonly {
    readonly at: Instant;
    readonly by: string;
    /** An event type or an access kind; has a text in both languages. */
    readonly what: AuditEntryKind;
    readonly basis?: AccessBasis;
  }[];
  readonly actions: readonly ActionLink[];
}

export const auditEntryKinds = [
  'CaseOpened',
  'TargetGroupRecorded',
  'PhaseMoved',
  'MemberAdded',
  'NetworkPersonAdded',
  'NetworkPersonRemoved',
  'HandoverRequested',
  'HandoverAccepted',
  'HandoverDeclined',
  'HandoverWithdrawn',
  'FamilyMeetingRecorded',
  'CoordinatorChanged',
  'DeputyAppointed',
  'DeputyEnded',
  'AbsenceSaid',
  'AbsenceEnded',
  'CaseUncovered',
  'CaseCovered',
  'MeetingHeld',
  'MeetingNoted',
  'MeetingPlanned',
  'MeetingMoved',
  'MeetingPlaceChanged',
  'MeetingCancelled',
  'MeetingClosed',
  'ParticipantAdded',
  'ParticipantRemoved',
  'ChildsWishRecorded',
  'AgendaItemAdded',
  'AgendaItemChanged',
  'AgendaItemRemoved',
  'AgendaItemPlaced',
  'AgendaItemSplit',
  'AgendaPrepared',
  'ParticipantsInvited',
  'InvitationSent',
  'InvitationAnswered',
  'ParticipantsReminded',
  'AttendanceRecorded',
  'ScaleSet',
  'AgendaItemTicked',
  'NoteWritten',
  'NoteRemoved',
  'AgreementWritten',
  'AgreementRemoved',
  'ContactLogged',
  'AccompanimentPlanned',
  'AccompanimentDone',
  'AccompanimentDropped',
  'DeviationAgreed',
  'DeviationEnded',
  'DeadlineStarted',
  'DeadlineMet',
  'DeadlineDropped',
  'CaseClosed',
  'ConsentRecorded',
  'ConsentWithdrawn',
  'ConsentRequested',
  'DisclosedOnLegalBasis',
  'LegalDisclosureEnded',
  'ProtectionRecorded',
  'ProtectionEnded',
  'coordinatorLookup',
  'caseViewed',
  'caseListed',
  'consentViewed',
  'handoverViewed',
  'meetingViewed',
  'agendaViewed',
  'invitationViewed',
  'meetingPrinted',
  'calendarFetched',
  'questionViewed',
  'auditViewed',
  'looksViewed',
] as const;

export type AuditEntryKind = (typeof auditEntryKinds)[number];

/** On what basis something was shown (L1). `none`: it was asked for and not shown. */
export const accessBases = [
  'coordinator',
  'deputy',
  'receiver',
  'professional',
  'lead',
  'formerCoordinator',
  'sameAuthority',
  'consent',
  'shared',
  'auditor',
  'none',
] as const;

export type AccessBasis = (typeof accessBases)[number];
