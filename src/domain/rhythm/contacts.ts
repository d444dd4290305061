import { addDays, type CalendarDate, daysBetween } from '../base/calendar';
import { type Decision, type DecisionContext, happens, requirePastDay } from '../base/decision';
import { refuse } from '../base/result';
import type { ContactKind, FamilyCase } from '../case/family-case';
import type { MunicipalitySettings } from '../organisation/settings';
import { contactDue, type RhythmFacts } from './rhythm';

/** C5: there was contact with the family. */
export interface LogContact {
  readonly type: 'logContact';
  readonly on: CalendarDate;
  readonly kind?: ContactKind;
  /** With which members, and people of the network. */
  readonly withIds?: readonly string[];
}

/** Whether everybody is a member of the family, or in its network. */
const areKnown = (familyCase: FamilyCase, ids: readonly string[]): boolean =>
  ids.every((id) => [...familyCase.members, ...familyCase.network].some((person) => person.id === id));

export const logContact = (
  familyCase: FamilyCase,
  command: LogContact,
  context: DecisionContext,
): Decision => {
  const day = requirePastDay(command.on, 'on', familyCase, context.today);
  if (!day.ok) return day;
  const withIds = [...new Set(command.withIds)];
  if (!areKnown(familyCase, withIds)) return refuse('MemberUnknown', { field: 'with' });
  return happens({
    type: 'ContactLogged',
    on: day.value,
    ...(command.kind && { kind: command.kind }),
    ...(withIds.length > 0 && { withIds }),
  });
};

/** A contact with the family that did not come in time. */
export interface MissedContact {
  /** The last day that would have been in time. */
  readonly since: CalendarDate;
  /** The last day of the latest missed period: it identifies a nudge, so that each period has one. */
  readonly period: CalendarDate;
  /** How many periods have been missed; 1 or more. */
  readonly missed: number;
}

/**
 * C5: the contact missing on a day; undefined if there is none. A period is the time between two contacts, as set by the
 * municipality or an agreement; each one that passes without contact counts as another miss.
 */
export const missedContact = (
  familyCase: RhythmFacts,
  rhythm: MunicipalitySettings['rhythm'],
  today: CalendarDate,
): MissedContact | undefined => {
  if (familyCase.status === 'closed') return undefined;
  const { on, everyDays } = contactDue(familyCase, rhythm);
  if (today <= on) return undefined;
  const missed = Math.ceil(daysBetween(on, today) / everyDays);
  return { since: on, period: addDays(on, (missed - 1) * everyDays), missed };
};
