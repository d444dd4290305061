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

/** L4: how long each kind of record is kept. Settings of the municipality. */
export interface RetentionSettings {
  /** A case with all that belongs to it, in months after it was closed. */
  readonly caseMonths: number;
  /** Who has looked at a case, in months after it was closed. Never shorter than the case itself: see {@link looksGoOn}. */
  readonly looksMonths: number;
  /** Look-ups that met no case, in months after the month in which they were made. */
  readonly lookupsMonths: number;
  /** How many days a case first stays on the list of what will be deleted. */
  readonly noticeDays: number;
}

/** L4: what of a case tells when it may go. */
export interface Keepable {
  readonly closedOn: CalendarDate | undefined;
  readonly held: boolean;
}

/** What is to be done with a case on a day. `planned`: it stands on the list, and goes on that day. */
export type Fate =
  | { readonly is: 'keep' }
  | { readonly is: 'plan'; readonly deleteOn: CalendarDate }
  | { readonly is: 'delete' };

const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/**
 * L4: the rule. Nothing that is open or held is ever deleted, nothing before its months have passed, and nothing that
 * has not stood on the list for the days of notice: neither after an outage nor when the months are reduced.
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

/** L4: the first day on which it is no longer kept who has looked at a case: not before the case itself is gone. */
export const looksGoOn = (
  closedOn: CalendarDate,
  deletedOn: CalendarDate,
  { looksMonths }: RetentionSettings,
): CalendarDate => later(addMonths(closedOn, looksMonths), deletedOn);

/** L4: whether the look-ups of a month (`2026-03`) that met no case are no longer kept. */
export const lookupsAreOver = (
  month: string,
  { lookupsMonths }: RetentionSettings,
  today: CalendarDate,
): boolean => addMonths(`${month}-01` as CalendarDate, lookupsMonths + 1) <= today;

/**
 * L4: whether the lists of a year are to go: who got them is kept as long after it as who has looked at a case that was closed then,
 * and at least as long as that case itself.
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

/** L4: with a reason; the latest reason counts. A case that is closed can be held as well as an open one. */
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
