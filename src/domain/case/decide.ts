import type { CalendarDate } from '../base/calendar';
import { type Decision, type DecisionContext, happens, requirePastDay } from '../base/decision';
import { refuse } from '../base/result';
import {
  type EndDeletionHold,
  endDeletionHold,
  type HoldDeletion,
  holdDeletion,
} from '../case-file/retention';
import {
  type RecordConsent,
  type RequestConsent,
  recordConsent,
  requestConsent,
  type WithdrawConsent,
  withdrawConsent,
} from '../consent/consent';
import {
  type DiscloseOnLegalBasis,
  discloseOnLegalBasis,
  type EndLegalDisclosure,
  endLegalDisclosure,
} from '../consent/legal-basis';
import { type EndAbsence, endAbsence, type SayAbsence, sayAbsence } from '../continuity/absence';
import {
  type CloseCase,
  closeCase,
  type ReviewCoverage,
  reviewCoverage,
  type TakeOver,
  takeOver,
} from '../continuity/continuity';
import { type AppointDeputy, appointDeputy, type EndDeputy, endDeputy } from '../continuity/deputy';
import {
  type AcceptHandover,
  acceptHandover,
  type DeclineHandover,
  declineHandover,
  type RecordFamilyMeeting,
  type RequestHandover,
  recordFamilyMeeting,
  requestHandover,
  type WithdrawHandover,
  withdrawHandover,
} from '../continuity/handover';
import { type CorrectFact, correctFact } from '../correct/corrections';
import { type TakeBackChange, takeBackChange } from '../correct/taking-back';
import { type FileDocument, fileDocument } from '../filing/to-file';
import { type NoteMeeting, noteMeeting } from '../meeting/meeting-in-case';
import {
  type EndProtection,
  endProtection,
  mayHold,
  type RecordProtection,
  recordProtection,
} from '../protection/protection';
import {
  type DropAccompaniment,
  dropAccompaniment,
  type LogAccompaniment,
  logAccompaniment,
  type PlanAccompaniment,
  planAccompaniment,
} from '../rhythm/accompaniment';
import { type LogContact, logContact } from '../rhythm/contacts';
import { type AgreeDeviation, agreeDeviation, type EndDeviation, endDeviation } from '../rhythm/deviation';
import {
  type DropDeadline,
  dropDeadline,
  type MeetDeadline,
  meetDeadline,
  type StartDeadline,
  startDeadline,
} from '../rhythm/statutory-deadlines';
import {
  type AddMember,
  type AddNetworkPerson,
  addMember,
  addNetworkPerson,
  type RemoveNetworkPerson,
  removeNetworkPerson,
} from './family';
import type { FamilyCase, MeetingKind } from './family-case';
import { type OpenCase, openCase, type RecordTargetGroup, recordTargetGroup } from './opening';
import { type MovePhase, movePhase } from './phases';

export interface RecordMeetingHeld {
  readonly type: 'recordMeetingHeld';
  readonly kind: MeetingKind;
  readonly on: CalendarDate;
}

/** Every command on a case. `rights.ts` settles beforehand whether the actor may give it. */
export type CaseCommand =
  | OpenCase
  | RecordTargetGroup
  | MovePhase
  | AddMember
  | AddNetworkPerson
  | RemoveNetworkPerson
  | RequestHandover
  | AcceptHandover
  | DeclineHandover
  | WithdrawHandover
  | RecordFamilyMeeting
  | AppointDeputy
  | EndDeputy
  | SayAbsence
  | EndAbsence
  | TakeOver
  | ReviewCoverage
  | RecordMeetingHeld
  | NoteMeeting
  | LogContact
  | PlanAccompaniment
  | LogAccompaniment
  | DropAccompaniment
  | AgreeDeviation
  | EndDeviation
  | StartDeadline
  | MeetDeadline
  | DropDeadline
  | CloseCase
  | RecordConsent
  | WithdrawConsent
  | RequestConsent
  | DiscloseOnLegalBasis
  | EndLegalDisclosure
  | RecordProtection
  | EndProtection
  | HoldDeletion
  | EndDeletionHold
  | FileDocument
  | CorrectFact
  | TakeBackChange;

/** The events a command on a case leads to, or why it can't be done. Pure. */
export const decide = (
  familyCase: FamilyCase | undefined,
  command: CaseCommand,
  context: DecisionContext,
): Decision => {
  if (command.type === 'openCase') {
    return familyCase === undefined ? openCase(command, context) : refuse('ReferenceTaken');
  }
  if (familyCase === undefined) return refuse('NotFound');
  // L4: a closed case can be held, since it is the closed ones that are deleted.
  if (command.type === 'holdDeletion') return holdDeletion(familyCase, command, context);
  if (command.type === 'endDeletionHold') return endDeletionHold(familyCase, command, context);
  // R7: what happened before the case was closed is still filed.
  if (command.type === 'fileDocument') return fileDocument(command, context);
  if (familyCase.status === 'closed') return refuse('CaseClosed');
  switch (command.type) {
    case 'recordTargetGroup':
      return recordTargetGroup(command);
    case 'movePhase':
      return movePhase(familyCase, command, context);
    case 'addMember':
      return addMember(familyCase, command, context);
    case 'addNetworkPerson':
      return addNetworkPerson(familyCase, command, context);
    case 'removeNetworkPerson':
      return removeNetworkPerson(familyCase, command);
    case 'requestHandover': {
      const holds = mayHold(familyCase, command.receiver, context);
      return holds.ok ? requestHandover(familyCase, command, context) : holds;
    }
    case 'acceptHandover':
      return acceptHandover(familyCase, command, context);
    case 'declineHandover':
      return declineHandover(familyCase, command, context);
    case 'withdrawHandover':
      return withdrawHandover(familyCase, command, context);
    case 'recordFamilyMeeting':
      return recordFamilyMeeting(familyCase, command, context);
    case 'appointDeputy':
      return appointDeputy(familyCase, command, context);
    case 'endDeputy':
      return endDeputy(familyCase, context);
    case 'sayAbsence':
      return sayAbsence(familyCase, command, context);
    case 'endAbsence':
      return endAbsence(familyCase, command, context);
    case 'takeOver': {
      const holds = mayHold(familyCase, context.actor, context);
      return holds.ok ? takeOver(familyCase, context) : holds;
    }
    case 'reviewCoverage':
      return reviewCoverage(familyCase, command, context.today);
    case 'closeCase':
      // Somebody has to tell those who were invited: the meetings are held or cancelled first.
      return familyCase.meetings?.length
        ? refuse('MeetingsPlanned')
        : closeCase(familyCase, command, context);
    case 'recordConsent':
      return recordConsent(familyCase, command, context);
    case 'withdrawConsent':
      return withdrawConsent(familyCase, command, context);
    case 'requestConsent':
      return requestConsent(familyCase, command, context);
    case 'discloseOnLegalBasis':
      return discloseOnLegalBasis(familyCase, command, context);
    case 'endLegalDisclosure':
      return endLegalDisclosure(familyCase, command, context);
    case 'recordProtection':
      return recordProtection(familyCase, command, context);
    case 'endProtection':
      return endProtection(familyCase, command, context);
    case 'recordMeetingHeld': {
      const day = requirePastDay(command.on, 'on', familyCase, context.today);
      return day.ok ? happens({ type: 'MeetingHeld', kind: command.kind, on: day.value }) : day;
    }
    case 'noteMeeting':
      return noteMeeting(familyCase, command, context);
    case 'logContact':
      return logContact(familyCase, command, context);
    case 'planAccompaniment':
      return planAccompaniment(familyCase, command, context);
    case 'logAccompaniment':
      return logAccompaniment(familyCase, command, context);
    case 'dropAccompaniment':
      return dropAccompaniment(familyCase, command, context);
    case 'agreeDeviation':
      return agreeDeviation(familyCase, command, context);
    case 'endDeviation':
      return endDeviation(familyCase, command, context);
    case 'startDeadline':
      return startDeadline(familyCase, command, context);
    case 'meetDeadline':
      return meetDeadline(familyCase, command, context);
    case 'dropDeadline':
      return dropDeadline(familyCase, command, context);
    case 'correctAlias':
    case 'correctMember':
    case 'removeMember':
    case 'correctNetworkPerson':
    case 'takeOffContact':
      return correctFact(familyCase, command, context);
    case 'takeBackChange':
      return takeBackChange(command);
  }
};
