import { addMonths } from '../base/calendar';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  reasonMaxLength,
  requireText,
} from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { AgreedTime, Deviation, DeviationKind, FamilyCase } from '../case/family-case';

/** Nothing is agreed for longer than this: a deviation is reviewed at least once a year. */
const deviationMonthsMax = 12;
export const everyDaysMax = 365;

/** M2, C5: what was agreed with the family instead of the municipality's rhythm, and why. */
export type AgreeDeviation = {
  readonly type: 'agreeDeviation';
  readonly kind: DeviationKind;
  readonly reason: string;
} & AgreedTime;

/** M2, C5: back to the municipality's rhythm. */
export interface EndDeviation {
  readonly type: 'endDeviation';
  readonly kind: DeviationKind;
}

const checkTime = (command: AgreeDeviation, { today }: DecisionContext): Result<AgreedTime> => {
  if ('until' in command) {
    const { until } = command;
    if (until < today) return refuse('DateInPast', { field: 'until' });
    if (until > addMonths(today, deviationMonthsMax)) {
      return refuse('DateTooFar', { field: 'until', params: { months: deviationMonthsMax } });
    }
    return ok({ until });
  }
  const { kind, everyDays } = command;
  // There is one start-up meeting: it has a last day, and no rhythm.
  if (kind === 'startupMeeting') return refuse('FieldMissing', { field: 'until' });
  const isPossible = Number.isInteger(everyDays) && everyDays >= 1 && everyDays <= everyDaysMax;
  return isPossible
    ? ok({ everyDays })
    : refuse('NumberImpossible', { field: 'everyDays', params: { min: 1, max: everyDaysMax } });
};

const isAgreed = (present: Deviation, kind: DeviationKind, time: AgreedTime): boolean =>
  present.kind === kind &&
  ('until' in time
    ? 'until' in present && present.until === time.until
    : 'everyDays' in present && present.everyDays === time.everyDays);

/** M2, C5: a deviation has a reason; with one it shows as agreed, not as late. */
export const agreeDeviation = (
  familyCase: FamilyCase,
  command: AgreeDeviation,
  context: DecisionContext,
): Decision => {
  const time = checkTime(command, context);
  if (!time.ok) return time;
  const reason = requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!reason.ok) return reason;
  const stands = familyCase.deviations?.some(
    (present) => isAgreed(present, command.kind, time.value) && present.reason === reason.value,
  );
  if (stands) return nothingToDo;
  return happens({
    type: 'DeviationAgreed',
    deviation: { kind: command.kind, reason: reason.value, agreedOn: context.today, ...time.value },
  });
};

export const endDeviation = (
  familyCase: FamilyCase,
  command: EndDeviation,
  context: DecisionContext,
): Decision =>
  familyCase.deviations?.some(({ kind }) => kind === command.kind)
    ? happens({ type: 'DeviationEnded', kind: command.kind, on: context.today })
    : nothingToDo;
