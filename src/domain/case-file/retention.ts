import { addDays, addMonths, type CalendarDate } from '../base/calendar';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  reasonMaxLength,
  requireText,
} from '../base/decision';
import { refuse } from '../base/result';
import type { FamilyCase } from '../case/family-case';

/** L4: how long each kind of record is kept. Set by the municipality. */
export interface RetentionSettings {
  /** A case with everything that belongs to it: months after it was closed. */
  readonly caseMonths: number;
  /** Who has looked at a case: months after it was closed. Never shorter than for the case itself: see {@link looksGoOn}. */
  readonly looksMonths: number;
  /** Look-ups that matched no case: months after the month in which they were made. */
  readonly lookupsMonths: number;
  /** How many days a case has to be on the list of coming deletions first. */
  readonly noticeDays: number;
}

/** L4: the facts that decide when a case may go. */
export interface Keepable {
  readonly closedOn: CalendarDate | undefined;
  readonly held: boolean;
}

/** What to do with a case on a day. `planned`: it is on the list, and goes on that day. */
export type Fate =
  | { readonly is: 'keep' }
  | { readonly is: 'plan'; readonly deleteOn: CalendarDate }
  | { readonly is: 'delete' };

const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/**
 * L4: the rule. Nothing open or held is ever deleted, nothing before its months have passed, and nothing that has not been
 * on the list for the days of notice: neither after an outage nor when the months are reduced.
 */
export const fateOf = (
  { closedOn, held }: Keepable,
  plannedFor: CalendarDate | undefined,
  { caseMonths, noticeDays }: RetentionSettings,
  today: CalendarDate,
): Fate => {
  if (closedOn === undefined || held) return { is: 'keep' };
  const goesOn = addMonths(closedOn, caseMonths);
  if (addDays(today, noticeDays) < goesOn) return { is: 'keep' };
  if (plannedFor === undefined) return { is: 'plan', deleteOn: later(goesOn, addDays(today, noticeDays)) };
  return today < later(plannedFor, goesOn)
    ? { is: 'plan', deleteOn: later(plannedFor, goesOn) }
    : { is: 'delete' };
};

/** L4: the first day from which the record of who looked at a case is no longer kept: not before the case itself is gone. */
export const looksGoOn = (
  closedOn: CalendarDate,
  deletedOn: CalendarDate,
  { looksMonths }: RetentionSettings,
): CalendarDate => later(addMonths(closedOn, looksMonths), deletedOn);

/** L4: whether a month's (`2026-03`) look-ups that matched no case are no longer kept. */
export const lookupsAreOver = (
  month: string,
  { lookupsMonths }: RetentionSettings,
  today: CalendarDate,
): boolean => addMonths(`${month}-01` as CalendarDate, lookupsMonths + 1) <= today;

/**
 * L4: whether a year's lists are to go: who got them is kept as long after it as the record of who looked at a case closed
 * then, and at least as long as that case itself.
 */
export const listsAreOver = (
  year: number,
  { caseMonths, looksMonths }: RetentionSettings,
  today: CalendarDate,
): boolean => addMonths(`${year + 1}-01-01` as CalendarDate, Math.max(caseMonths, looksMonths)) <= today;

/** L4: a legal hold: nothing of the case is deleted until it ends. */
export interface HoldDeletion {
  readonly type: 'holdDeletion';
  readonly reason: string;
}

export interface EndDeletionHold {
  readonly type: 'endDeletionHold';
  readonly reason: string;
}

/** L4: with a reason; the latest one counts. A closed case can be held as well as an open one. */
export const holdDeletion = (
  { deletionHold }: FamilyCase,
  command: HoldDeletion,
  { actor, today }: DecisionContext,
): Decision => {
  const reason = requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!reason.ok) return reason;
  return deletionHold?.reason === reason.value
    ? nothingToDo
    : happens({ type: 'DeletionHeld', reason: reason.value, by: actor.id, on: today });
};

export const endDeletionHold = (
  { deletionHold }: FamilyCase,
  command: EndDeletionHold,
  { today }: DecisionContext,
): Decision => {
  if (deletionHold === undefined) return refuse('NoDeletionHold');
  const because = requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  return because.ok ? happens({ type: 'DeletionHoldEnded', because: because.value, on: today }) : because;
};
