import { addDays, addMonths, type CalendarDate, isWithin } from '../base/calendar';
import { type Decision, type DecisionContext, happens } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { CaseEvent } from '../case/case-events';
import type { FamilyCase } from '../case/family-case';
import {
  type Absence,
  absencesOf,
  hasRole,
  type Organisation,
  type SaidAbsence,
  type StaffMember,
} from '../organisation/organisation';
import { appointDeputy, monthsAheadAtMost } from './deputy';

/** C10: the coordinator's absence, made known to a case they answer for. */
export interface SayAbsence {
  readonly type: 'sayAbsence';
  readonly coordinator: StaffMember;
  readonly absence: Absence;
  /** The absence was known before; only the deputy is new. */
  readonly known: boolean;
  readonly deputy?: StaffMember;
}
/** C10: the coordinator is back, or won't be away after all. */
export interface EndAbsence {
  readonly type: 'endAbsence';
  readonly absence: Absence;
}

/** An absence that began longer ago than this is a typing error. */
const monthsBackAtMost = 12;

/** How many absences are kept per person; the oldest are forgotten first. */
const keptAtMost = 20;

/** C10: a person reports it for themselves, and the lead of their department for them. */
export const maySpeakFor = (person: StaffMember, actor: StaffMember, organisation: Organisation): boolean =>
  actor.active &&
  (actor.id === person.id ||
    (hasRole(actor, 'lead') && organisation.departments.get(person.departmentId)?.leadId === actor.id));

/** A person's absences that are not over, earliest first. */
export const currentAbsences = (
  person: StaffMember,
  today: CalendarDate,
): readonly (Absence | SaidAbsence)[] =>
  absencesOf(person).filter(({ to }) => to === undefined || to >= today);

/** C10: whether somebody has left, is away, or is going away: their lead may then appoint a deputy for those days. */
export const isOrWillBeAway = (person: StaffMember | undefined, today: CalendarDate): boolean =>
  person === undefined || !person.active || currentAbsences(person, today).length > 0;

const endsBefore = (one: Absence, other: Absence): boolean =>
  one.to !== undefined && (other.to === undefined || one.to < other.to);

const overlaps = (one: Absence, other: Absence): boolean =>
  (one.to === undefined || other.from <= one.to) && (other.to === undefined || one.from <= other.to);

/**
 * C10: the person with a reported absence. One that lasts longer than a known one extends it; one that would shorten it is
 * refused, since its meaning is unclear. Reported twice, it changes nothing.
 */
export const withAbsence = (
  person: StaffMember,
  absence: Absence,
  { actor, today }: Pick<DecisionContext, 'actor' | 'today'>,
): Result<StaffMember> => {
  const { from, to } = absence;
  if (to !== undefined && to < from) return refuse('DateOrder', { field: 'to' });
  if (to !== undefined && to < today) return refuse('DateInPast', { field: 'to' });
  if (from < addMonths(today, -monthsBackAtMost)) return refuse('DateInPast', { field: 'from' });
  const last = addMonths(today, monthsAheadAtMost);
  const tooFar = [from, to].find((day) => day !== undefined && day > last);
  if (tooFar !== undefined) {
    const field = tooFar === from ? 'from' : 'to';
    return refuse('DateTooFar', { field, params: { months: monthsAheadAtMost } });
  }
  const known = currentAbsences(person, today).filter((one) => overlaps(one, absence));
  if (known.some((one) => one.from === from && one.to === to)) return ok(person);
  const longer = known.find((one) => endsBefore(absence, one));
  if (longer !== undefined) {
    return refuse('AbsenceKnown', { field: 'from', params: { name: person.name } });
  }
  const first = known.reduce((earliest, one) => (one.from < earliest ? one.from : earliest), from);
  const said: SaidAbsence = { ...absence, from: first, saidBy: actor.id };
  return ok(withAbsences(person, (one) => !known.includes(one), [said]));
};

/** The person with the absences that are kept, plus these. */
const withAbsences = (
  { absence, saidAbsences = [], ...person }: StaffMember,
  keep: (absence: Absence) => boolean,
  more: readonly SaidAbsence[],
): StaffMember => {
  const said = [...saidAbsences.filter(keep), ...more].slice(-keptAtMost);
  return {
    ...person,
    ...(absence !== undefined && keep(absence) && { absence }),
    ...(said.length > 0 && { saidAbsences: said }),
  };
};

/**
 * C10: the absence that "back" ends: the present one; otherwise the coming one named by its first day, or the only one
 * coming. Undefined when it is not clear.
 */
export const absenceToEnd = (
  person: StaffMember,
  today: CalendarDate,
  from?: CalendarDate,
): Absence | undefined => {
  const current = currentAbsences(person, today);
  if (from !== undefined) return current.find((one) => one.from === from);
  const [only, ...others] = current;
  return current.find((one) => isWithin(today, one.from, one.to)) ?? (others.length > 0 ? undefined : only);
};

/** C10: the person without an absence from today on. Past days are kept. */
export const withoutAbsence = (person: StaffMember, ended: Absence, today: CalendarDate): StaffMember => {
  const isPresent = isWithin(today, ended.from, ended.to);
  const ends = (one: Absence): boolean =>
    isPresent ? isWithin(today, one.from, one.to) : one.from === ended.from && one.to === ended.to;
  const before = (person.saidAbsences ?? [])
    .filter((one) => ends(one) && one.from < today)
    .map((one) => ({ ...one, to: addDays(today, -1) }));
  return withAbsences(person, (one) => !ends(one), before);
};

/** C10: it is written into the case's trail, with the deputy if there is one. */
export const sayAbsence = (
  familyCase: FamilyCase,
  { absence, coordinator, deputy, known }: SayAbsence,
  context: DecisionContext,
): Decision => {
  const { from, to } = absence;
  const said: readonly CaseEvent[] = known
    ? []
    : [{ type: 'AbsenceSaid', from, ...(to !== undefined && { to }) }];
  if (deputy === undefined) return happens(...said);
  if (to === undefined) return refuse('DeputyNeedsEnd', { field: 'to' });
  const first = from < context.today ? context.today : from;
  const appointed = appointDeputy(
    familyCase,
    { type: 'appointDeputy', deputy, coordinator, from: first, to, forAbsence: true },
    context,
  );
  return appointed.ok ? happens(...said, ...appointed.value) : appointed;
};

/** C10: it is written into the trail. Its consequences are found by the review of the case. */
export const endAbsence = (_: FamilyCase, { absence }: EndAbsence, { today }: DecisionContext): Decision =>
  happens({ type: 'AbsenceEnded', from: absence.from, on: today });
