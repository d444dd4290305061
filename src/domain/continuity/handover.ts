import type { CalendarDate } from '../base/calendar';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  reasonMaxLength,
  requirePastDay,
  requireText,
} from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { CaseEvent } from '../case/case-events';
import type { FamilyCase, FamilyMeeting, Handover } from '../case/family-case';
import { mayCoordinate } from '../case/opening';
import { type DepartmentId, isAway, type StaffMember } from '../organisation/organisation';

export interface RequestHandover {
  readonly type: 'requestHandover';
  readonly receiver: StaffMember;
  readonly reason: string;
  /** The reorganisation it belongs to: many cases that get other coordinators at once. */
  readonly reorganisationId?: string;
}
export interface AcceptHandover {
  readonly type: 'acceptHandover';
  readonly handoverId: string;
}
export interface DeclineHandover {
  readonly type: 'declineHandover';
  readonly handoverId: string;
  readonly because?: string;
}
export interface WithdrawHandover {
  readonly type: 'withdrawHandover';
  readonly handoverId: string;
}
/** C2: this completes the hand-over. */
export interface RecordFamilyMeeting {
  readonly type: 'recordFamilyMeeting';
  readonly familyMeeting: FamilyMeeting;
}

/** Whether a hand-over can be requested at all, before its reason is known, so that nobody fills in a form in vain. */
const canHandOverTo = (
  familyCase: FamilyCase,
  receiver: StaffMember,
  { actor, today }: DecisionContext,
): Result<StaffMember> => {
  if (familyCase.handover !== undefined) return refuse('HandoverAlreadyRequested');
  if (receiver.id === familyCase.coordinatorId) {
    return refuse('HandoverToSelf', { field: 'receiver', params: { name: receiver.name } });
  }
  // C10: a lead takes a case by taking over instead.
  if (receiver.id === actor.id) return refuse('ReceiverIsSelf', { field: 'receiver' });
  const able = mayCoordinate(receiver);
  if (!able.ok) return refuse(able.refusal.code, { ...able.refusal, field: 'receiver' });
  if (isAway(receiver, today))
    return refuse('PersonAbsent', { field: 'receiver', params: { name: receiver.name } });
  return ok(receiver);
};

/** C2, C6: a hand-over has a named receiver and a reason. The coordinator stays responsible. */
export const requestHandover = (
  familyCase: FamilyCase,
  command: RequestHandover,
  context: DecisionContext,
): Decision => {
  const receiver = canHandOverTo(familyCase, command.receiver, context);
  if (!receiver.ok) return receiver;
  const reason = requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!reason.ok) return reason;
  return happens({
    type: 'HandoverRequested',
    handoverId: context.newId,
    receiverId: receiver.value.id,
    requestedBy: context.actor.id,
    on: context.today,
    reason: reason.value,
    ...(command.reorganisationId !== undefined && { reorganisationId: command.reorganisationId }),
  });
};

/** The hand-over a press is about. A press on one that has ended, or on another one, is late. */
const currentHandover = (familyCase: FamilyCase, handoverId: string): Result<Handover> =>
  familyCase.handover?.id === handoverId ? ok(familyCase.handover) : refuse('HandoverNotRequested');

/** The events that move responsibility to the receiver of the hand-over under way (C1). */
export const completion = (
  handover: Handover,
  departmentId: DepartmentId,
  on: CalendarDate,
  familyHasMet: boolean,
): CaseEvent => ({
  type: 'CoordinatorChanged',
  coordinatorId: handover.receiverId,
  departmentId,
  on,
  handoverId: handover.id,
  familyHasMet,
});

/**
 * C2: accepted by its named receiver and nobody else. The old coordinator stays responsible until completion, unless nobody
 * answers for the family at present: then it takes effect at once (C4).
 */
export const acceptHandover = (
  familyCase: FamilyCase,
  command: AcceptHandover,
  context: DecisionContext,
): Decision => {
  const handover = currentHandover(familyCase, command.handoverId);
  if (!handover.ok) return handover;
  if (handover.value.receiverId !== context.actor.id) return refuse('NotReceiver');
  if (handover.value.acceptance !== undefined) return nothingToDo;
  const able = mayCoordinate(context.actor);
  if (!able.ok) return able;
  const { departmentId } = context.actor;
  const accepted: CaseEvent = {
    type: 'HandoverAccepted',
    handoverId: handover.value.id,
    departmentId,
    on: context.today,
  };
  if (familyCase.uncovered === undefined) return happens(accepted);
  return happens(accepted, completion(handover.value, departmentId, context.today, false), {
    type: 'CaseCovered',
    by: 'newCoordinator',
    on: context.today,
  });
};

/** C2: the receiver may say no until the hand-over is complete; everything stays as it was. */
export const declineHandover = (
  familyCase: FamilyCase,
  command: DeclineHandover,
  context: DecisionContext,
): Decision => {
  const handover = currentHandover(familyCase, command.handoverId);
  if (!handover.ok) return handover;
  if (handover.value.receiverId !== context.actor.id) return refuse('NotReceiver');
  const because = command.because?.trim() ?? '';
  if (because.length > reasonMaxLength) {
    return refuse('FieldTooLong', { field: 'reason', params: { maxLength: reasonMaxLength } });
  }
  return happens({
    type: 'HandoverDeclined',
    handoverId: handover.value.id,
    on: context.today,
    ...(because !== '' && { because }),
  });
};

/** C2: taken back before completion; everything stays as it was. */
export const withdrawHandover = (
  familyCase: FamilyCase,
  command: WithdrawHandover,
  context: DecisionContext,
): Decision => {
  const handover = currentHandover(familyCase, command.handoverId);
  if (!handover.ok) return handover;
  return happens({ type: 'HandoverWithdrawn', handoverId: handover.value.id, on: context.today });
};

const checkFamilyMeeting = (
  meeting: FamilyMeeting,
  familyCase: FamilyCase,
  today: CalendarDate,
): Result<FamilyMeeting> => {
  if ('metOn' in meeting) {
    const day = requirePastDay(meeting.metOn, 'metOn', familyCase, today);
    return day.ok ? ok({ metOn: day.value }) : day;
  }
  const because = requireText(
    meeting.notMetBecause,
    'notMetBecause',
    reasonMaxLength,
    'FamilyMeetingMissing',
  );
  return because.ok ? ok({ notMetBecause: because.value }) : because;
};

/**
 * C2: an accepted hand-over is completed when the family has met the new coordinator, or when the coordinator records why it
 * has not. After a take-over that took effect at once, this is recorded afterwards, even while the next hand-over waits for
 * its answer; the receiver of that one has no part in it.
 */
export const recordFamilyMeeting = (
  familyCase: FamilyCase,
  command: RecordFamilyMeeting,
  context: DecisionContext,
): Decision => {
  const { handover } = familyCase;
  const isDue = familyCase.familyMeetingDueSince !== undefined && handover?.receiverId !== context.actor.id;
  if (handover?.acceptance === undefined && !isDue) {
    return refuse(handover === undefined ? 'HandoverNotRequested' : 'HandoverNotAccepted');
  }
  const familyMeeting = checkFamilyMeeting(command.familyMeeting, familyCase, context.today);
  if (!familyMeeting.ok) return familyMeeting;
  const recorded: CaseEvent = {
    type: 'FamilyMeetingRecorded',
    familyMeeting: familyMeeting.value,
    on: context.today,
  };
  if (handover?.acceptance === undefined) return happens(recorded);
  const changed = completion(handover, handover.acceptance.departmentId, context.today, true);
  return familyCase.uncovered === undefined
    ? happens(recorded, changed)
    : happens(recorded, changed, { type: 'CaseCovered', by: 'newCoordinator', on: context.today });
};
