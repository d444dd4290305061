import type { CaseEvent } from '../case/case-events';
import type { FamilyCase } from '../case/family-case';
import type { StaffMember } from '../organisation/organisation';
import type { CalendarDate } from './calendar';
import { ok, type Refusal, type Result, refuse } from './result';

/** What a rule may know besides the case and the command: who acts, on which day, and a fresh id. */
export interface DecisionContext {
  readonly actor: StaffMember;
  readonly today: CalendarDate;
  readonly newId: string;
}

/** The events a command leads to. An empty list means that it is so already (a second press, a retry). */
export type Decision = Result<readonly CaseEvent[]>;

export const nothingToDo: Decision = ok([]);

export const happens = (...events: CaseEvent[]): Decision => ok(events);

/** The longest reason that people may give, in characters. */
export const reasonMaxLength = 500;

/** Text from people: trimmed, present, and not longer than its field. */
export const requireText = (
  value: string | undefined,
  field: string,
  maxLength: number,
  missing: Refusal['code'] = 'FieldMissing',
): Result<string> => {
  const text = value?.trim() ?? '';
  if (text === '') return refuse(missing, { field });
  if (text.length > maxLength) return refuse('FieldTooLong', { field, params: { maxLength } });
  return ok(text);
};

/** A day on which something happened: not in the future, and not before the case began. */
export const requirePastDay = (
  on: CalendarDate,
  field: string,
  familyCase: Pick<FamilyCase, 'startedOn'>,
  today: CalendarDate,
): Result<CalendarDate> => {
  if (on > today) return refuse('DateInFuture', { field });
  if (on < familyCase.startedOn) return refuse('DateOrder', { field });
  return ok(on);
};
