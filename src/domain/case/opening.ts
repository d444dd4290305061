import type { CalendarDate } from '../base/calendar';
import { addMonths } from '../base/calendar';
import { type Decision, type DecisionContext, happens, reasonMaxLength, requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import { hasRole, type StaffMember } from '../organisation/organisation';
import type { CaseReference, FamilyCase, TargetGroup } from './family-case';

export const aliasMaxLength = 60;

export interface OpenCase {
  readonly type: 'openCase';
  readonly reference: CaseReference;
  readonly alias: string;
  readonly startedOn: CalendarDate;
  readonly coordinator: StaffMember;
  /** Left out while it is still to be established (T3). */
  readonly targetGroup?: TargetGroup;
}

export interface RecordTargetGroup {
  readonly type: 'recordTargetGroup';
  readonly targetGroup: TargetGroup;
}

/** Whether somebody may answer for a family (C1): at work, and a coordinator or lead by the staff list. */
export const mayCoordinate = (person: StaffMember): Result<StaffMember> => {
  if (!person.active) return refuse('PersonInactive', { params: { name: person.name } });
  if (!hasRole(person, 'coordinator') && !hasRole(person, 'lead')) {
    return refuse('PersonNotCoordinator', { params: { name: person.name } });
  }
  return ok(person);
};

/** T1: an answer of "no" makes the case an exception, and an exception needs a reason. */
const checkTargetGroup = (group: TargetGroup): Result<TargetGroup> => {
  const { exceptionReason, ...facts } = group;
  const isException = Object.values(facts).includes('no');
  if (!isException) return ok(facts);
  const reason = requireText(exceptionReason, 'exceptionReason', reasonMaxLength, 'ExceptionReasonMissing');
  return reason.ok ? ok({ ...facts, exceptionReason: reason.value }) : reason;
};

/** T1: how the three facts stand. */
export const targetGroupState = (
  familyCase: Pick<FamilyCase, 'targetGroup'>,
): 'met' | 'exception' | 'unclear' => {
  const group = familyCase.targetGroup;
  if (group === undefined) return 'unclear';
  if (group.exceptionReason !== undefined) return 'exception';
  const { publicSupport, complexProblems, otherMemberHasCase } = group;
  return [publicSupport, complexProblems, otherMemberHasCase].every((fact) => fact === 'yes')
    ? 'met'
    : 'unclear';
};

/** T3: a reference, an alias, a coordinator and a start date are enough. The start is at most a month ahead. */
export const openCase = (command: OpenCase, context: DecisionContext): Decision => {
  const alias = requireText(command.alias, 'alias', aliasMaxLength);
  if (!alias.ok) return alias;
  const coordinator = mayCoordinate(command.coordinator);
  if (!coordinator.ok) return coordinator;
  if (command.startedOn > addMonths(context.today, 1)) return refuse('DateInFuture', { field: 'startedOn' });
  const group = command.targetGroup === undefined ? undefined : checkTargetGroup(command.targetGroup);
  if (group !== undefined && !group.ok) return group;
  return happens({
    type: 'CaseOpened',
    reference: command.reference,
    alias: alias.value,
    startedOn: command.startedOn,
    departmentId: command.coordinator.departmentId,
    coordinatorId: command.coordinator.id,
    ...(group && { targetGroup: group.value }),
  });
};

export const recordTargetGroup = (command: RecordTargetGroup): Decision => {
  const group = checkTargetGroup(command.targetGroup);
  return group.ok ? happens({ type: 'TargetGroupRecorded', targetGroup: group.value }) : group;
};
