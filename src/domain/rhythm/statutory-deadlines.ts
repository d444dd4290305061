import { addMonths, type CalendarDate, isWithin } from '../base/calendar';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  reasonMaxLength,
  requireText,
} from '../base/decision';
import { refuse } from '../base/result';
import type { FamilyCase, RunningDeadline } from '../case/family-case';
import type { StatutoryDeadline } from '../organisation/settings';
import { isSameDeadline } from './rhythm-keeping';

const deadlinesMax = 20;

type DeadlineName = Pick<RunningDeadline, 'deadlineId' | 'aboutId'>;

/** L6: the event that a statutory deadline counts from has happened. Recorded again, it corrects the day. */
export interface StartDeadline extends RunningDeadline {
  readonly type: 'startDeadline';
  /** The municipality's list. */
  readonly deadlines: readonly StatutoryDeadline[];
}
/** L6: what the law asks for was done. */
export interface MeetDeadline extends DeadlineName {
  readonly type: 'meetDeadline';
  readonly on: CalendarDate;
}
/** L6: it does not apply after all, and why. */
export interface DropDeadline extends DeadlineName {
  readonly type: 'dropDeadline';
  readonly because: string;
}

const ruleOn = (
  deadlines: readonly StatutoryDeadline[],
  deadlineId: string,
  day: CalendarDate,
): StatutoryDeadline | undefined =>
  deadlines.find(({ id, validFrom, validTo }) => id === deadlineId && isWithin(day, validFrom, validTo));

/** L5: the rule a deadline runs by: as in force on the day its time is counted from. */
export const ruleOf = (
  { deadlineId, startedOn }: Pick<RunningDeadline, 'deadlineId' | 'startedOn'>,
  deadlines: readonly StatutoryDeadline[],
): StatutoryDeadline | undefined => ruleOn(deadlines, deadlineId, startedOn);

/**
 * L6: the last day in time, by the rule in force when the time began to run. Undefined if the municipality's list no longer
 * has that rule: then somebody has to look.
 */
export const lastDayOf = (
  running: Pick<RunningDeadline, 'deadlineId' | 'startedOn'>,
  deadlines: readonly StatutoryDeadline[],
): CalendarDate | undefined => {
  const rule = ruleOf(running, deadlines);
  return rule && addMonths(running.startedOn, rule.months);
};

const nameOf = ({ deadlineId, aboutId }: DeadlineName): DeadlineName => ({
  deadlineId,
  ...(aboutId !== undefined && { aboutId }),
});

const runningDeadline = (familyCase: FamilyCase, name: DeadlineName): RunningDeadline | undefined =>
  familyCase.deadlines?.find((running) => isSameDeadline(running, name));

/** L6: the day may be before the case began, since others decide too; it is never in the future. */
export const startDeadline = (
  familyCase: FamilyCase,
  command: StartDeadline,
  context: DecisionContext,
): Decision => {
  const { deadlineId, aboutId, startedOn } = command;
  if (startedOn > context.today) return refuse('DateInFuture', { field: 'startedOn' });
  if (!command.deadlines.some(({ id }) => id === deadlineId))
    return refuse('ChoiceUnknown', { field: 'deadline' });
  if (ruleOn(command.deadlines, deadlineId, startedOn) === undefined) {
    return refuse('DeadlineNotInForce', { field: 'startedOn' });
  }
  if (aboutId !== undefined && !familyCase.members.some(({ id }) => id === aboutId)) {
    return refuse('MemberUnknown', { field: 'about' });
  }
  const running = runningDeadline(familyCase, command);
  if (running?.startedOn === startedOn) return nothingToDo;
  const isNew = running === undefined;
  if (isNew && (familyCase.deadlines ?? []).length >= deadlinesMax) {
    return refuse('TooMany', { params: { max: deadlinesMax } });
  }
  return happens({ type: 'DeadlineStarted', deadline: { ...nameOf(command), startedOn } });
};

export const meetDeadline = (
  familyCase: FamilyCase,
  command: MeetDeadline,
  context: DecisionContext,
): Decision => {
  const running = runningDeadline(familyCase, command);
  if (running === undefined) return nothingToDo;
  if (command.on > context.today) return refuse('DateInFuture', { field: 'on' });
  if (command.on < running.startedOn) return refuse('DateOrder', { field: 'on' });
  return happens({ type: 'DeadlineMet', ...nameOf(command), on: command.on });
};

export const dropDeadline = (
  familyCase: FamilyCase,
  command: DropDeadline,
  context: DecisionContext,
): Decision => {
  if (runningDeadline(familyCase, command) === undefined) return nothingToDo;
  const because = requireText(command.because, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!because.ok) return because;
  return happens({ type: 'DeadlineDropped', ...nameOf(command), on: context.today, because: because.value });
};
