import { addMonths, type CalendarDate } from '../base/calendar';
import { type Decision, type DecisionContext, happens, nothingToDo } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { CaseEvent } from '../case/case-events';
import type { FamilyCase } from '../case/family-case';
import {
  hasRole,
  isAway,
  isAwayThroughout,
  type StaffId,
  type StaffMember,
} from '../organisation/organisation';
import { mayHold } from '../protection/protection';

export interface AppointDeputy {
  readonly type: 'appointDeputy';
  readonly deputy: StaffMember;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The coordinator as the staff list has them; undefined when they are no longer in it. */
  readonly coordinator: StaffMember | undefined;
  /** C10: for a reported absence; it ends with the absence. */
  readonly forAbsence?: true;
}
export interface EndDeputy {
  readonly type: 'endDeputy';
}

/** How far ahead somebody can be appointed or reported away: beyond that, the year is a typo. */
export const monthsAheadAtMost = 24;

/**
 * C10: who may stand in for a coordinator: a colleague with that role, and never whoever appoints them, since nobody widens
 * their own view by an appointment.
 */
export const mayDeputise = (
  deputy: StaffMember,
  coordinatorId: StaffId,
  actor: StaffMember,
): Result<StaffMember> => {
  const about = { field: 'deputy', params: { name: deputy.name } };
  if (deputy.id === coordinatorId) return refuse('DeputyIsCoordinator', { field: 'deputy' });
  if (deputy.id === actor.id) return refuse('DeputyIsSelf', { field: 'deputy' });
  if (!deputy.active) return refuse('PersonInactive', about);
  if (!hasRole(deputy, 'coordinator')) return refuse('DeputyNotCoordinator', about);
  return ok(deputy);
};

/**
 * C4, C10: a named colleague covers an absence from one day to another, both inclusive. The coordinator can appoint at any
 * time; the lead for days on which the coordinator is away, and the appointment then ends with the absence.
 */
export const appointDeputy = (
  familyCase: FamilyCase,
  command: AppointDeputy,
  context: DecisionContext,
): Decision => {
  const { deputy, coordinator, from, to } = command;
  const { actor, today } = context;
  const able = mayDeputise(deputy, familyCase.coordinatorId, actor);
  if (!able.ok) return able;
  const holds = mayHold(familyCase, deputy, context);
  if (!holds.ok) return holds;
  if (to < from) return refuse('DateOrder', { field: 'to' });
  if (to < today) return refuse('DateInPast', { field: 'to' });
  if (to > addMonths(today, monthsAheadAtMost)) {
    return refuse('DateTooFar', { field: 'to', params: { months: monthsAheadAtMost } });
  }
  const isCoordinators = actor.id === familyCase.coordinatorId;
  const firstDay = from < today ? today : from;
  if (!isCoordinators && coordinator !== undefined && !isAwayThroughout(coordinator, firstDay, to)) {
    return refuse('CoordinatorAtWork', { field: 'from', params: { name: coordinator.name } });
  }
  const forAbsence = !isCoordinators || command.forAbsence === true;
  const present = familyCase.deputy;
  if (present?.staffId === deputy.id && present.from === from && present.to === to) return nothingToDo;
  const appointed: CaseEvent = {
    type: 'DeputyAppointed',
    deputyId: deputy.id,
    from,
    to,
    ...(forAbsence && { forAbsence }),
  };
  const coversNow = familyCase.uncovered !== undefined && from <= today && !isAway(deputy, today);
  return coversNow
    ? happens(appointed, { type: 'CaseCovered', by: 'deputy', on: today })
    : happens(appointed);
};

export const endDeputy = (familyCase: FamilyCase, context: DecisionContext): Decision =>
  familyCase.deputy === undefined ? nothingToDo : happens({ type: 'DeputyEnded', on: context.today });
