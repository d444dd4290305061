import type { CalendarDate } from '../base/calendar';
import { type Decision, happens } from '../base/decision';
import { refuse } from '../base/result';
import type { CaseEvent } from '../case/case-events';
import type { FamilyCase } from '../case/family-case';

/**
 * L8: what is not taken back, and what to do instead: consents and disclosures have ways of their own; others have acted on
 * an answer, or have been told; a deadline or an agreement is simply stated again.
 */
export const insteadOfTakingBack = [
  'consent',
  'disclosure',
  'protection',
  'handover',
  'absence',
  'sent',
  'minutes',
  'closed',
  'sayAnew',
] as const;
export type Instead = (typeof insteadOfTakingBack)[number];

/** A change: the events that undo it, or what to do instead. */
export type Undoing<Event> = readonly Event[] | Instead;

/** Carries out the events found by {@link undoing}, for the change with that number in the trail. */
export interface TakeBackChange {
  readonly type: 'takeBackChange';
  readonly sequence: number;
  /** Undefined if somebody has built on it meanwhile. */
  readonly events: readonly CaseEvent[] | undefined;
}

export const takeBackChange = ({ sequence, events }: TakeBackChange): Decision =>
  events === undefined
    ? refuse('ChangedMeanwhile')
    : happens({ type: 'ChangeTakenBack', sequence }, ...events);

/** What is needed to take back an event. `contactId`, `lastContactOn`: for a contact, from the trail. */
export interface TakenBackFrom {
  readonly before: FamilyCase;
  readonly today: CalendarDate;
  readonly contactId: string;
  readonly lastContactOn?: CalendarDate;
}

/** The reason recorded in the trail: the event next to it says that it was taken back. */
const undone = '–';

/** L8: the new events that take back what an event did to a case, given the case before it. */
export const undoing = (event: CaseEvent, from: TakenBackFrom): Undoing<CaseEvent> => {
  const { before, today, contactId, lastContactOn } = from;
  switch (event.type) {
    case 'AliasCorrected':
      return [{ type: 'AliasCorrected', was: event.alias, alias: event.was }];
    case 'MemberAdded':
      return [{ type: 'MemberRemoved', member: event.member }];
    case 'MemberRemoved':
      return [{ type: 'MemberAdded', member: event.member }];
    case 'MemberCorrected':
      return [{ type: 'MemberCorrected', was: event.member, member: event.was }];
    case 'NetworkPersonAdded':
      return [{ type: 'NetworkPersonRemoved', id: event.person.id }];
    case 'NetworkPersonRemoved':
      return before.network
        .filter(({ id }) => id === event.id)
        .map((person) => ({ type: 'NetworkPersonAdded', person }));
    case 'NetworkPersonCorrected':
      return [{ type: 'NetworkPersonCorrected', was: event.person, person: event.was }];
    case 'TargetGroupRecorded':
      return before.targetGroup === undefined
        ? 'sayAnew'
        : [{ type: 'TargetGroupRecorded', targetGroup: before.targetGroup }];
    case 'PhaseMoved':
      return [{ type: 'PhaseTakenBack', phase: event.phase }];
    case 'ContactLogged': {
      const { type: _, ...contact } = event;
      return [
        {
          type: 'ContactTakenOff',
          contact: { id: contactId, ...contact },
          ...(lastContactOn !== undefined && { lastContactOn }),
        },
      ];
    }
    case 'ContactTakenOff': {
      const { id: _, ...contact } = event.contact;
      return [{ type: 'ContactLogged', ...contact }];
    }
    case 'AccompanimentPlanned':
      return [{ type: 'AccompanimentDropped', id: event.accompaniment.id, on: today, because: undone }];
    case 'AccompanimentDropped':
      return (before.accompaniments ?? [])
        .filter(({ id }) => id === event.id)
        .map((accompaniment) => ({ type: 'AccompanimentPlanned', accompaniment }));
    case 'DeviationAgreed':
      return [
        { type: 'DeviationEnded', kind: event.deviation.kind, on: today },
        ...agreedBefore(before, event.deviation.kind),
      ];
    case 'DeviationEnded':
      return agreedBefore(before, event.kind);
    case 'DeadlineStarted': {
      const { deadlineId, aboutId } = event.deadline;
      const name = { deadlineId, ...(aboutId !== undefined && { aboutId }) };
      const present = runningBefore(before, name);
      return present.length > 0
        ? present
        : [{ type: 'DeadlineDropped', ...name, on: today, because: undone }];
    }
    case 'DeadlineMet':
    case 'DeadlineDropped':
      return runningBefore(before, event);
    case 'ConsentRecorded':
    case 'ConsentWithdrawn':
    case 'ConsentRequested':
      return 'consent';
    case 'DisclosedOnLegalBasis':
    case 'LegalDisclosureEnded':
      return 'disclosure';
    case 'ProtectionRecorded':
    case 'ProtectionEnded':
      return 'protection';
    case 'HandoverRequested':
    case 'HandoverAccepted':
    case 'HandoverDeclined':
    case 'HandoverWithdrawn':
    case 'FamilyMeetingRecorded':
    case 'CoordinatorChanged':
      return 'handover';
    case 'DeputyAppointed':
    case 'DeputyEnded':
    case 'AbsenceSaid':
    case 'AbsenceEnded':
    case 'CaseUncovered':
    case 'CaseCovered':
      return 'absence';
    case 'CaseClosed':
    case 'CaseOpened':
      return 'closed';
    case 'DeletionHeld':
    case 'DeletionHoldEnded':
    case 'AccompanimentDone':
    case 'DocumentFiled':
    case 'MeetingHeld':
    case 'MeetingNoted':
    case 'PhaseTakenBack':
    case 'ChangeTakenBack':
      return 'sayAnew';
  }
};

const agreedBefore = (
  { deviations = [] }: FamilyCase,
  kind: NonNullable<FamilyCase['deviations']>[number]['kind'],
): readonly CaseEvent[] =>
  deviations.filter((one) => one.kind === kind).map((deviation) => ({ type: 'DeviationAgreed', deviation }));

const runningBefore = (
  { deadlines = [] }: FamilyCase,
  { deadlineId, aboutId }: { readonly deadlineId: string; readonly aboutId?: string },
): readonly CaseEvent[] =>
  deadlines
    .filter((one) => one.deadlineId === deadlineId && one.aboutId === aboutId)
    .map((deadline) => ({ type: 'DeadlineStarted', deadline }));
