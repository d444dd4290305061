import { z } from 'zod';
import { count, moment, text, type ViewType, view } from './schema';
import { link } from './verbs';

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
  'cardRenewed',
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

/**
 * L1. Who did and read what. Ids of staff are shown as names; content is not in the trail. L9: for those who answer for the
 * family, `scope` is `looks`: who has looked, and nothing else.
 */
export const auditView = view('audit', {
  scope: z.enum(['everything', 'looks']),
  reference: text,
  /** For those who know the family by it. */
  alias: text.exactOptional(),
  intact: z.boolean(),
  /** The first entry that does not fit the chain. */
  brokenAt: z.strictObject({ trail: z.enum(['changes', 'reads']), sequence: count }).exactOptional(),
  changes: count,
  reads: count,
  entries: z.array(
    z.strictObject({
      at: moment,
      by: text,
      /** An event type or an access kind; has a text in both languages. */
      what: z.enum(auditEntryKinds),
      basis: z.enum(accessBases).exactOptional(),
      /** How often on that day, where it is more than once (L9). */
      times: z.number().int().min(2).exactOptional(),
    }),
  ),
  actions: z.array(link),
});
export type AuditView = ViewType<typeof auditView>;
