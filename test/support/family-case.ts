import { type CalendarDate, calendarDate } from '../../src/domain/base/calendar';
import type { Decision } from '../../src/domain/base/decision';
import type { Result } from '../../src/domain/base/result';
import { apply } from '../../src/domain/case/apply';
import type { CaseEvent } from '../../src/domain/case/case-events';
import { type CaseCommand, decide } from '../../src/domain/case/decide';
import type { CaseReference, FamilyCase } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { lea, sara } from './people';

export const reference = 'HOI-2026-001' as CaseReference;
export const startDay = calendarDate('2026-03-02');

/** The default day of the domain tests: a Monday. */
export const monday = calendarDate('2026-06-08');

/** Who does it, when, and the id a new thing gets. */
export interface Doing {
  readonly by?: StaffMember;
  readonly on?: string;
  readonly newId?: string;
}

/** A rule's answer to a command. */
export const answerTo = (
  familyCase: FamilyCase | undefined,
  command: CaseCommand,
  { by = sara, on = monday, newId = 'new' }: Doing = {},
): Decision => decide(familyCase, command, { actor: by, today: calendarDate(on), newId });

/** The events a command leads to. Throws if a rule says no. */
export const eventsOf = (
  familyCase: FamilyCase | undefined,
  command: CaseCommand,
  doing: Doing = {},
): readonly CaseEvent[] => answered(answerTo(familyCase, command, doing));

/** The case after a command. Throws if a rule says no. */
export const after = (
  familyCase: FamilyCase | undefined,
  command: CaseCommand,
  doing: Doing = {},
): FamilyCase => {
  const changed = eventsOf(familyCase, command, doing).reduce<FamilyCase | undefined>(apply, familyCase);
  if (changed === undefined) throw new Error('no case came of it');
  return changed;
};

/** Why a rule said no; undefined if it did not. */
export const refusalOf = (answer: Result<unknown>) => (answer.ok ? undefined : answer.refusal);

/** The value of an answer. Throws if it was a refusal, with its code. */
export const answered = <Value>(answer: Result<Value>): Value => {
  if (!answer.ok) throw new Error(`refused: ${answer.refusal.code} ${answer.refusal.field ?? ''}`);
  return answer.value;
};

/** A case Sara coordinates, opened on its first day with no more than T3 requires. */
export const openedCase = (coordinator: StaffMember = sara, startedOn: CalendarDate = startDay): FamilyCase =>
  after(
    undefined,
    { type: 'openCase', reference, alias: 'Familien Månesten', startedOn, coordinator },
    { by: coordinator, on: startedOn },
  );

/** Sara has asked Lea to take the case. */
export const requestedCase = (familyCase = openedCase()): FamilyCase =>
  after(
    familyCase,
    { type: 'requestHandover', receiver: lea, reason: 'Orlov fra juli' },
    { newId: 'handover' },
  );

/** Lea has said yes; the family still has to meet her. */
export const acceptedCase = (familyCase = openedCase()): FamilyCase =>
  after(requestedCase(familyCase), { type: 'acceptHandover', handoverId: 'handover' }, { by: lea });

/** Sara is gone and nobody covers (C4). */
export const uncoveredCase = (familyCase = openedCase()): FamilyCase =>
  after(familyCase, {
    type: 'reviewCoverage',
    coordinator: undefined,
    deputy: undefined,
    receiver: undefined,
  });

/** The service has taken over and the case is closed (C3). */
export const closedCase = (familyCase = openedCase()): FamilyCase =>
  after(familyCase, { type: 'closeCase', closing });

export const closing = {
  takenOverBy: 'service',
  name: 'Månebakkens familiehus',
  on: monday,
  familyView: 'Vi klarer os nu',
} as const;

export { answered as valueOf };
