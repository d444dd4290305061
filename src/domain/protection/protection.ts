import { isDeepStrictEqual } from 'node:util';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  reasonMaxLength,
  requireText,
} from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { CaseEvent } from '../case/case-events';
import type { FamilyCase } from '../case/family-case';
import type { StaffMember } from '../organisation/organisation';
import { isProtectedFrom, networkPersonId } from './may-learn';
import { type Protection, protectedMatters, wholePrivateNetwork } from './protection-record';

const protectionsMax = 20;

/** S11. `id` names the one that is replaced; left out for a new one. */
export interface RecordProtection {
  readonly type: 'recordProtection';
  readonly id?: string;
  readonly protectedIds: readonly string[];
  readonly fromIds: readonly string[];
  readonly matters: readonly string[];
  readonly reason: string;
}

/** S11: it no longer applies, and why. */
export interface EndProtection {
  readonly type: 'endProtection';
  readonly id: string;
  readonly because: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Those who can be protected: the family and its own network. */
export const protectable = ({ members, network }: FamilyCase): readonly Named[] => [
  ...members.map(({ id, name }) => ({ id: `member:${id}`, name })),
  ...network
    .filter(({ kind }) => kind === 'private')
    .map((person) => ({ id: networkPersonId(person), name: person.name })),
];

/** Those who see the whole case, or are about to: nothing in it can be kept from them. */
const holders = ({ coordinatorId, deputy, handover }: FamilyCase): readonly string[] =>
  [coordinatorId, deputy?.staffId, handover?.receiverId]
    .filter((id) => id !== undefined)
    .map((id) => `staff:${id}`);

/** Those from whom somebody can be protected: everybody in the case but those who hold it. */
export const keptOut = (familyCase: FamilyCase): readonly Named[] => {
  const { members, network } = familyCase;
  return [
    ...members.map(({ id, name }) => ({ id: `member:${id}`, name })),
    ...network.map((person) => ({ id: networkPersonId(person), name: person.name })),
  ].filter(({ id }) => !holders(familyCase).includes(id));
};

/** The ids in their canonical order, each once; refused if there are none, or one that can't be chosen. */
const checkIds = (
  ids: readonly string[],
  allowed: readonly string[],
  field: string,
): Result<readonly string[]> => {
  if (ids.length === 0) return refuse('FieldMissing', { field });
  return ids.every((id) => allowed.includes(id)) ? ok([...new Set(ids)]) : refuse('ChoiceUnknown', { field });
};

const isSame = (one: Protection, other: Protection): boolean =>
  isDeepStrictEqual(
    [one.protectedIds, one.fromIds, one.matters, one.reason],
    [other.protectedIds, other.fromIds, other.matters, other.reason],
  );

/** S11: who is protected from whom, in what, and why. Recorded again, it replaces what was there. */
export const recordProtection = (
  familyCase: FamilyCase,
  command: RecordProtection,
  context: DecisionContext,
): Decision => {
  const { protections = [] } = familyCase;
  const present = protections.find(({ id }) => id === command.id);
  if (command.id !== undefined && present === undefined) return refuse('ProtectionEnded');
  const idsOf = (people: readonly Named[]): readonly string[] => people.map(({ id }) => id);
  const who = checkIds(command.protectedIds, idsOf(protectable(familyCase)), 'who');
  if (!who.ok) return who;
  const from = checkIds(command.fromIds, [...idsOf(keptOut(familyCase)), wholePrivateNetwork], 'from');
  if (!from.ok) return from;
  if (who.value.some((id) => from.value.includes(id))) return refuse('ProtectionFromSelf', { field: 'from' });
  const chosen = checkIds(command.matters, protectedMatters, 'matters');
  if (!chosen.ok) return chosen;
  const reason = requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!reason.ok) return reason;
  if (present === undefined && protections.length >= protectionsMax) {
    return refuse('TooMany', { params: { max: protectionsMax } });
  }
  const protection: Protection = {
    id: present?.id ?? context.newId,
    protectedIds: who.value,
    fromIds: from.value,
    matters: protectedMatters.filter((matter) => chosen.value.includes(matter)),
    reason: reason.value,
    since: present?.since ?? context.today,
  };
  const stands = protections.some((one) => isSame(one, protection));
  return stands ? nothingToDo : happens({ type: 'ProtectionRecorded', protection });
};

/** S11: ended with a reason; said twice, it is ended once. */
export const endProtection = (
  familyCase: FamilyCase,
  command: EndProtection,
  context: DecisionContext,
): Decision => {
  const present = familyCase.protections?.find(({ id }) => id === command.id);
  if (present === undefined) return refuse('ProtectionEnded');
  const because = requireText(command.because, 'reason', reasonMaxLength, 'ReasonMissing');
  return because.ok
    ? happens({ type: 'ProtectionEnded', id: present.id, because: because.value, on: context.today })
    : because;
};

type ProtectionEvent = Extract<CaseEvent, { type: 'ProtectionRecorded' | 'ProtectionEnded' }>;

/** The case after something happened to its protections. */
export const applyProtectionEvent = (familyCase: FamilyCase, event: ProtectionEvent): FamilyCase => {
  const id = event.type === 'ProtectionRecorded' ? event.protection.id : event.id;
  const others = (familyCase.protections ?? []).filter((one) => one.id !== id);
  return {
    ...familyCase,
    protections: event.type === 'ProtectionRecorded' ? [...others, event.protection] : others,
  };
};

/** S11: whoever somebody is protected from is not given the whole case. They themselves are not told why. */
export const mayHold = (
  familyCase: FamilyCase,
  person: Pick<StaffMember, 'id' | 'name'>,
  { actor }: DecisionContext,
): Result<undefined> => {
  if (!isProtectedFrom(familyCase, `staff:${person.id}`)) return ok(undefined);
  return isProtectedFrom(familyCase, `staff:${actor.id}`)
    ? refuse('NotAllowed')
    : refuse('ProtectionFromHolder', { params: { name: person.name } });
};
