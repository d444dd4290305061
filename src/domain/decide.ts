import {
  type AppointDeputy,
  appointDeputy,
  type CloseCase,
  closeCase,
  type EndDeputy,
  endDeputy,
  type ReviewCoverage,
  reviewCoverage,
  type TakeOver,
  takeOver,
} from './continuity';
import {
  type RecordConsent,
  type RequestConsent,
  recordConsent,
  requestConsent,
  type WithdrawConsent,
  withdrawConsent,
} from './consent';
import { type Decision, type DecisionContext, happens, requirePastDay } from './decision';
import {
  type AddMember,
  type AddNetworkPerson,
  addMember,
  addNetworkPerson,
  type RemoveNetworkPerson,
  removeNetworkPerson,
} from './family';
import type { FamilyCase, MeetingKind } from './family-case';
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
} from './handover';
import {
  type DiscloseOnLegalBasis,
  discloseOnLegalBasis,
  type EndLegalDisclosure,
  endLegalDisclosure,
} from './legal-basis';
import { type OpenCase, openCase, type RecordTargetGroup, recordTargetGroup } from './opening';
import { type MovePhase, movePhase } from './phases';
import { refuse } from './result';
import type { CalendarDate } from './calendar';

export interface RecordMeetingHeld {
  readonly type: 'recordMeetingHeld';
  readonly kind: MeetingKind;
  readonly on: CalendarDate;
}
export interface LogContact {
  readonly type: 'logContact';
  readonly on: CalendarDate;
}

/** All that can be asked of a case. Whether the actor may ask it is settled before, by `rights.ts`. */
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
  | TakeOver
  | ReviewCoverage
  | RecordMeetingHeld
  | LogContact
  | CloseCase
  | RecordConsent
  | WithdrawConsent
  | RequestConsent
  | DiscloseOnLegalBasis
  | EndLegalDisclosure;

/** The events that a command leads to on a case, or why it can't be done. Pure. */
export const decide = (
  familyCase: FamilyCase | undefined,
  command: CaseCommand,
  context: DecisionContext,
): Decision => {
  if (command.type === 'openCase') {
    return familyCase === undefined ? openCase(command, context) : refuse('ReferenceTaken');
  }
  if (familyCase === undefined) return refuse('NotFound');
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
    case 'requestHandover':
      return requestHandover(familyCase, command, context);
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
    case 'takeOver':
      return takeOver(familyCase, context);
    case 'reviewCoverage':
      return reviewCoverage(familyCase, command, context.today);
    case 'closeCase':
      return closeCase(familyCase, command, context);
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
    case 'recordMeetingHeld':
    case 'logContact': {
      const day = requirePastDay(command.on, 'on', familyCase, context.today);
      if (!day.ok) return day;
      return command.type === 'logContact'
        ? happens({ type: 'ContactLogged', on: day.value })
        : happens({ type: 'MeetingHeld', kind: command.kind, on: day.value });
    }
  }
};
