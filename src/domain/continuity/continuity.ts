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
import { refuse } from '../base/result';
import type { CaseEvent } from '../case/case-events';
import { nameMaxLength } from '../case/family';
import { type Closing, deputyOn, type FamilyCase } from '../case/family-case';
import { mayCoordinate } from '../case/opening';
import { isAway, type StaffMember } from '../organisation/organisation';
import { completion } from './handover';

export interface TakeOver {
  readonly type: 'takeOver';
}
/** C4: what today's staff list says about those who answer for the family. */
export interface ReviewCoverage {
  readonly type: 'reviewCoverage';
  /** Undefined when the person is no longer in the staff list. */
  readonly coordinator: StaffMember | undefined;
  readonly deputy: StaffMember | undefined;
  /** The receiver of the hand-over under way. */
  readonly receiver: StaffMember | undefined;
}
export interface CloseCase {
  readonly type: 'closeCase';
  readonly closing: Closing;
}

const isAtWork = (person: StaffMember | undefined, today: CalendarDate): boolean =>
  person !== undefined && !isAway(person, today);

/**
 * C4: checks a case against today's staff list. It is uncovered when the coordinator is gone and nobody deputises; an
 * accepted hand-over then takes effect at once, since somebody has already said yes.
 */
export const reviewCoverage = (
  familyCase: FamilyCase,
  command: ReviewCoverage,
  today: CalendarDate,
): Decision => {
  const { coordinator, deputy, receiver } = command;
  const ended = deputyNoLongerNeeded(familyCase, coordinator, today);
  const isBack = isAtWork(coordinator, today);
  if (isBack || (deputyOn(familyCase, today) !== undefined && isAtWork(deputy, today))) {
    return familyCase.uncovered === undefined
      ? happens(...ended)
      : happens(...ended, { type: 'CaseCovered', by: isBack ? 'return' : 'deputy', on: today });
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
    ? happens(...ended, { type: 'CaseUncovered', why, on: today })
    : happens(...ended);
};

/** C10: whoever was appointed for an absence is not needed once it is over, or if it never comes. */
const deputyNoLongerNeeded = (
  { deputy }: FamilyCase,
  coordinator: StaffMember | undefined,
  today: CalendarDate,
): readonly CaseEvent[] => {
  if (deputy?.forAbsence === undefined || coordinator === undefined || deputy.to < today) return [];
  const from = deputy.from > today ? deputy.from : today;
  return isAway(coordinator, from) ? [] : [{ type: 'DeputyEnded', on: today }];
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

/** C3: nobody lets go of a family before somebody else takes hold: who has taken over, when, and the family's view. */
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
