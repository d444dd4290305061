import type { CalendarDate } from '../base/calendar';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  requirePastDay,
  requireText,
} from '../base/decision';
import { refuse } from '../base/result';
import type { CaseEvent } from '../case/case-events';
import { nameMaxLength } from '../case/family';
import { type Closing, deputyOn, type FamilyCase } from '../case/family-case';
import { mayCoordinate, reasonMaxLength } from '../case/opening';
import { isAway, type StaffMember } from '../organisation/organisation';
import { completion } from './handover';

export interface AppointDeputy {
  readonly type: 'appointDeputy';
  readonly deputy: StaffMember;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}
export interface EndDeputy {
  readonly type: 'endDeputy';
}
export interface TakeOver {
  readonly type: 'takeOver';
}
/** C4: what the staff list says today about those who answer for the family. */
export interface ReviewCoverage {
  readonly type: 'reviewCoverage';
  /** Undefined when the person is in no staff list any more. */
  readonly coordinator: StaffMember | undefined;
  readonly deputy: StaffMember | undefined;
  /** The receiver of the hand-over under way. */
  readonly receiver: StaffMember | undefined;
}
export interface CloseCase {
  readonly type: 'closeCase';
  readonly closing: Closing;
}

/** C4: a named colleague covers an absence, from one day to another, both included. */
export const appointDeputy = (
  familyCase: FamilyCase,
  command: AppointDeputy,
  context: DecisionContext,
): Decision => {
  const { deputy, from, to } = command;
  if (deputy.id === familyCase.coordinatorId) return refuse('DeputyIsCoordinator', { field: 'deputy' });
  const able = mayCoordinate(deputy);
  if (!able.ok) return refuse(able.refusal.code, { ...able.refusal, field: 'deputy' });
  if (to < from) return refuse('DateOrder', { field: 'to' });
  if (to < context.today) return refuse('DateInPast', { field: 'to' });
  const present = familyCase.deputy;
  if (present?.staffId === deputy.id && present.from === from && present.to === to) return nothingToDo;
  const appointed: CaseEvent = { type: 'DeputyAppointed', deputyId: deputy.id, from, to };
  const coversNow =
    familyCase.uncovered !== undefined && from <= context.today && !isAway(deputy, context.today);
  return coversNow
    ? happens(appointed, { type: 'CaseCovered', by: 'deputy', on: context.today })
    : happens(appointed);
};

export const endDeputy = (familyCase: FamilyCase, context: DecisionContext): Decision =>
  familyCase.deputy === undefined ? nothingToDo : happens({ type: 'DeputyEnded', on: context.today });

const isAtWork = (person: StaffMember | undefined, today: CalendarDate): boolean =>
  person !== undefined && !isAway(person, today);

/**
 * C4: holds a case against the staff list of the day. Uncovered when the coordinator is gone and nobody
 * deputises; an accepted hand-over then takes effect at once, since somebody has already said yes.
 */
export const reviewCoverage = (
  familyCase: FamilyCase,
  command: ReviewCoverage,
  today: CalendarDate,
): Decision => {
  const { coordinator, deputy, receiver } = command;
  const isBack = isAtWork(coordinator, today);
  if (isBack || (deputyOn(familyCase, today) !== undefined && isAtWork(deputy, today))) {
    return familyCase.uncovered === undefined
      ? nothingToDo
      : happens({ type: 'CaseCovered', by: isBack ? 'return' : 'deputy', on: today });
  }
  const { handover } = familyCase;
  const canTakeOver = receiver !== undefined && !isAway(receiver, today) && mayCoordinate(receiver).ok;
  if (handover?.acceptance !== undefined && canTakeOver) {
    const changed = completion(handover, handover.acceptance.departmentId, today, false);
    return familyCase.uncovered === undefined
      ? happens(changed)
      : happens(changed, { type: 'CaseCovered', by: 'newCoordinator', on: today });
  }
  const why = coordinator?.active === true ? 'away' : 'left';
  return familyCase.uncovered === undefined
    ? happens({ type: 'CaseUncovered', why, on: today })
    : nothingToDo;
};

/** C4: an uncovered case is covered the moment a colleague takes it. The family still has to meet them. */
export const takeOver = (familyCase: FamilyCase, context: DecisionContext): Decision => {
  if (familyCase.coordinatorId === context.actor.id) return nothingToDo;
  if (familyCase.uncovered === undefined) return refuse('CaseNotUncovered');
  const able = mayCoordinate(context.actor);
  if (!able.ok) return able;
  const on = context.today;
  const withdrawn: CaseEvent[] =
    familyCase.handover === undefined
      ? []
      : [{ type: 'HandoverWithdrawn', handoverId: familyCase.handover.id, on }];
  return happens(
    ...withdrawn,
    {
      type: 'CoordinatorChanged',
      coordinatorId: context.actor.id,
      departmentId: context.actor.departmentId,
      on,
      familyHasMet: false,
    },
    { type: 'CaseCovered', by: 'newCoordinator', on },
  );
};

/** C3: nobody lets go of a family before another holds on: who has taken over, when, and the family's view. */
export const closeCase = (familyCase: FamilyCase, command: CloseCase, context: DecisionContext): Decision => {
  if (familyCase.handover !== undefined) return refuse('HandoverAlreadyRequested');
  const { closing } = command;
  const name = requireText(closing.name, 'takenOverName', nameMaxLength, 'TakenOverByMissing');
  if (!name.ok) return name;
  const on = requirePastDay(closing.on, 'on', familyCase, context.today);
  if (!on.ok) return on;
  const familyView = requireText(closing.familyView, 'familyView', reasonMaxLength);
  if (!familyView.ok) return familyView;
  return happens({
    type: 'CaseClosed',
    closing: {
      takenOverBy: closing.takenOverBy,
      name: name.value,
      on: on.value,
      familyView: familyView.value,
    },
  });
};
