import { applyConsentEvent, forgetRecipient } from '../consent/consent-keeping';
import { applyCorrection } from '../correct/corrections';
import type { StaffId } from '../organisation/organisation';
import { applyProtectionEvent } from '../protection/protection';
import { applyRhythmEvent, withoutMeeting } from '../rhythm/rhythm-keeping';
import type { CaseEvent } from './case-events';
import type { EndedHandover, FamilyCase } from './family-case';

/** A case after its first event. */
const opened = (event: Extract<CaseEvent, { type: 'CaseOpened' }>): FamilyCase => ({
  reference: event.reference,
  alias: event.alias,
  status: 'open',
  startedOn: event.startedOn,
  departmentId: event.departmentId,
  coordinatorId: event.coordinatorId,
  formerCoordinatorIds: [],
  ...(event.targetGroup && { targetGroup: event.targetGroup }),
  phases: [{ phase: 'started', on: event.startedOn }],
  members: [],
  network: [],
  meetingsHeld: [],
});

const meetingsKept = 12;

type Meetings = FamilyCase['meetingsHeld'];

/**
 * Meetings older than the latest few are in the events; the snapshot stays small. The latest one in the rhythm is always
 * kept, since the next is counted from it (M2).
 */
const latestMeetings = (meetings: Meetings): Meetings => {
  const sorted = meetings.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const latest = sorted.slice(-meetingsKept);
  const rhythmic = sorted.findLast(({ kind }) => kind !== 'network');
  return rhythmic === undefined || latest.includes(rhythmic) ? latest : [rhythmic, ...latest.slice(1)];
};

const without = <Key extends keyof FamilyCase>(
  familyCase: FamilyCase,
  ...keys: Key[]
): Omit<FamilyCase, Key> => {
  const rest = { ...familyCase };
  for (const key of keys) delete rest[key];
  return rest;
};

const endHandover = (
  familyCase: FamilyCase,
  ending: Pick<EndedHandover, 'outcome' | 'endedOn' | 'declinedBecause'>,
): FamilyCase => {
  const { handover } = familyCase;
  if (handover === undefined) return familyCase;
  return {
    ...without(familyCase, 'handover'),
    lastHandover: { ...handover, giverId: familyCase.coordinatorId, ...ending },
  };
};

const formerCoordinators = (familyCase: FamilyCase, next: StaffId): readonly StaffId[] =>
  [
    ...familyCase.formerCoordinatorIds.filter((id) => id !== familyCase.coordinatorId),
    familyCase.coordinatorId,
  ].filter((id) => id !== next);

/**
 * The case after one more event. The first event of a case is `CaseOpened`, applied to nothing. Pure and total: what the
 * rules allowed when the event was made is not checked again.
 */
export const apply = (familyCase: FamilyCase | undefined, event: CaseEvent): FamilyCase => {
  if (event.type === 'CaseOpened') return opened(event);
  if (familyCase === undefined) throw new Error(`a case begins with CaseOpened, not ${event.type}`);
  switch (event.type) {
    case 'TargetGroupRecorded':
      return { ...familyCase, targetGroup: event.targetGroup };
    case 'PhaseMoved':
      return {
        ...familyCase,
        phases: [
          ...familyCase.phases,
          {
            phase: event.phase,
            on: event.on,
            ...(event.formalDecision && { formalDecision: event.formalDecision }),
          },
        ],
      };
    case 'MemberAdded':
      return { ...familyCase, members: [...familyCase.members, event.member] };
    case 'NetworkPersonAdded':
      return { ...familyCase, network: [...familyCase.network, event.person] };
    case 'NetworkPersonRemoved':
      return {
        ...forgetRecipient(familyCase, { kind: 'network', personId: event.id }),
        network: familyCase.network.filter((person) => person.id !== event.id),
      };
    case 'HandoverRequested':
      return {
        ...familyCase,
        handover: {
          id: event.handoverId,
          receiverId: event.receiverId,
          requestedBy: event.requestedBy,
          requestedOn: event.on,
          reason: event.reason,
          ...(event.reorganisationId !== undefined && { reorganisationId: event.reorganisationId }),
        },
      };
    case 'HandoverAccepted':
      return familyCase.handover === undefined
        ? familyCase
        : {
            ...familyCase,
            handover: {
              ...familyCase.handover,
              acceptance: { on: event.on, departmentId: event.departmentId },
            },
          };
    case 'HandoverDeclined':
      return endHandover(familyCase, {
        outcome: 'declined',
        endedOn: event.on,
        ...(event.because !== undefined && { declinedBecause: event.because }),
      });
    case 'HandoverWithdrawn':
      return endHandover(familyCase, { outcome: 'withdrawn', endedOn: event.on });
    case 'FamilyMeetingRecorded': {
      const met = without(familyCase, 'familyMeetingDueSince');
      const { familyMeeting } = event;
      const { handover, lastHandover } = met;
      if (handover?.acceptance !== undefined) return { ...met, handover: { ...handover, familyMeeting } };
      return lastHandover?.outcome === 'completed' && lastHandover.receiverId === met.coordinatorId
        ? { ...met, lastHandover: { ...lastHandover, familyMeeting } }
        : met;
    }
    case 'CoordinatorChanged': {
      const ended = endHandover(familyCase, { outcome: 'completed', endedOn: event.on });
      return {
        ...without(ended, 'deputy', 'familyMeetingDueSince'),
        coordinatorId: event.coordinatorId,
        departmentId: event.departmentId,
        formerCoordinatorIds: formerCoordinators(familyCase, event.coordinatorId),
        ...(!event.familyHasMet && { familyMeetingDueSince: event.on }),
      };
    }
    case 'DeputyAppointed':
      return {
        ...familyCase,
        deputy: {
          staffId: event.deputyId,
          from: event.from,
          to: event.to,
          ...(event.forAbsence && { forAbsence: event.forAbsence }),
        },
      };
    case 'AbsenceSaid':
    case 'AbsenceEnded':
    case 'DocumentFiled':
      return familyCase;
    case 'DeputyEnded':
      return without(familyCase, 'deputy');
    case 'CaseUncovered':
      return { ...familyCase, uncovered: { since: event.on, why: event.why } };
    case 'CaseCovered':
      return without(familyCase, 'uncovered');
    case 'MeetingHeld':
      return {
        ...withoutMeeting(familyCase, event.meetingId),
        meetingsHeld: latestMeetings([
          ...familyCase.meetingsHeld,
          { kind: event.kind, on: event.on, ...(event.meetingId !== undefined && { id: event.meetingId }) },
        ]),
      };
    case 'MeetingNoted':
    case 'ContactLogged':
    case 'AccompanimentPlanned':
    case 'AccompanimentDone':
    case 'AccompanimentDropped':
    case 'DeviationAgreed':
    case 'DeviationEnded':
    case 'DeadlineStarted':
    case 'DeadlineMet':
    case 'DeadlineDropped':
      return applyRhythmEvent(familyCase, event);
    case 'CaseClosed':
      return { ...without(familyCase, 'uncovered', 'deputy'), status: 'closed', closing: event.closing };
    case 'ConsentRecorded':
    case 'ConsentWithdrawn':
    case 'ConsentRequested':
    case 'DisclosedOnLegalBasis':
    case 'LegalDisclosureEnded':
      return applyConsentEvent(familyCase, event);
    case 'ProtectionRecorded':
    case 'ProtectionEnded':
      return applyProtectionEvent(familyCase, event);
    case 'DeletionHeld': {
      const { type: _, ...deletionHold } = event;
      return { ...familyCase, deletionHold };
    }
    case 'DeletionHoldEnded':
      return without(familyCase, 'deletionHold');
    case 'AliasCorrected':
    case 'MemberCorrected':
    case 'MemberRemoved':
    case 'NetworkPersonCorrected':
    case 'ContactTakenOff':
    case 'PhaseTakenBack':
    case 'ChangeTakenBack':
      return applyCorrection(familyCase, event);
  }
};
