import type { CalendarDate } from '../base/calendar';
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
import { checkBirthYear, nameMaxLength, sameName } from '../case/family';
import type { FamilyCase, LoggedContact, Member, NetworkPerson } from '../case/family-case';
import { aliasMaxLength } from '../case/opening';

/** L8: why, where others relied on what was there. */
interface Because {
  readonly because?: string;
}
export interface CorrectAlias extends Because {
  readonly type: 'correctAlias';
  readonly alias: string;
}
/** Everything stored about a member, as it should be. */
export interface CorrectMember extends Because {
  readonly type: 'correctMember';
  readonly member: Member;
}
/** Somebody who is not a member of this family. What they consented to, and what was agreed about them, goes with them. */
export interface RemoveMember {
  readonly type: 'removeMember';
  readonly memberId: string;
  readonly because: string;
}
export interface CorrectNetworkPerson extends Because {
  readonly type: 'correctNetworkPerson';
  readonly person: NetworkPerson;
}
/** C5: a contact that was logged twice, or never took place. */
export interface TakeOffContact extends Because {
  readonly type: 'takeOffContact';
  readonly contact: LoggedContact;
  /** Known from the trail. */
  readonly lastContactOn?: CalendarDate;
}

export type CorrectFact = CorrectAlias | CorrectMember | RemoveMember | CorrectNetworkPerson | TakeOffContact;

const said = ({ because }: Because): Because =>
  because === undefined || because.trim() === '' ? {} : { because: because.trim() };

/** Whether two records hold the same. */
const isSame = (one: object, other: object): boolean =>
  JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted());

const correctAlias = (familyCase: FamilyCase, command: CorrectAlias): Decision => {
  const alias = requireText(command.alias, 'alias', aliasMaxLength);
  if (!alias.ok) return alias;
  return alias.value === familyCase.alias
    ? nothingToDo
    : happens({ type: 'AliasCorrected', was: familyCase.alias, alias: alias.value, ...said(command) });
};

/** A name nobody else of the same kind has. */
const checkName = (
  name: string,
  others: readonly { readonly name: string }[],
  taken: 'MemberExists' | 'NetworkPersonExists',
): Result<string> => {
  const checked = requireText(name, 'name', nameMaxLength);
  if (!checked.ok) return checked;
  return others.some((other) => sameName(other.name, checked.value))
    ? refuse(taken, { field: 'name', params: { name: checked.value } })
    : ok(checked.value);
};

const correctMember = (
  { members }: FamilyCase,
  command: CorrectMember,
  { today }: DecisionContext,
): Decision => {
  const was = members.find(({ id }) => id === command.member.id);
  if (was === undefined) return refuse('MemberUnknown');
  const others = members.filter(({ id }) => id !== was.id);
  const name = checkName(command.member.name, others, 'MemberExists');
  if (!name.ok) return name;
  const year = checkBirthYear(command.member.birthYear, today);
  if (!year.ok) return year;
  const member = { ...command.member, name: name.value };
  return isSame(was, member)
    ? nothingToDo
    : happens({ type: 'MemberCorrected', was, member, ...said(command) });
};

const removeMember = (familyCase: FamilyCase, { memberId, because }: RemoveMember): Decision => {
  const member = familyCase.members.find(({ id }) => id === memberId);
  if (member === undefined) return nothingToDo;
  const isNamed = familyCase.protections?.some(({ protectedIds, fromIds }) =>
    [...protectedIds, ...fromIds].includes(`member:${memberId}`),
  );
  if (isNamed) return refuse('MemberProtected', { params: { name: member.name } });
  const reason = requireText(because, 'reason', reasonMaxLength, 'ReasonMissing');
  return reason.ok ? happens({ type: 'MemberRemoved', member, because: reason.value }) : reason;
};

/** A colleague in the staff list has the name the list gives. */
const correctNetworkPerson = ({ network }: FamilyCase, command: CorrectNetworkPerson): Decision => {
  const { person } = command;
  const was = network.find(({ id }) => id === person.id);
  if (was === undefined || was.kind !== person.kind) return refuse('NoLongerThere');
  const others = network.filter(({ id, kind }) => id !== was.id && kind === was.kind);
  const name = checkName(person.name, others, 'NetworkPersonExists');
  if (!name.ok) return name;
  const tie = requireText(person.kind === 'private' ? person.relation : person.role, 'role', nameMaxLength);
  if (!tie.ok) return tie;
  const now: NetworkPerson =
    person.kind === 'private'
      ? { ...person, name: name.value, relation: tie.value }
      : { ...person, name: name.value, role: tie.value };
  return isSame(was, now)
    ? nothingToDo
    : happens({ type: 'NetworkPersonCorrected', was, person: now, ...said(command) });
};

/** L8: the decisions about facts that were recorded wrongly. The event keeps the old value. */
export const correctFact = (
  familyCase: FamilyCase,
  command: CorrectFact,
  context: DecisionContext,
): Decision => {
  switch (command.type) {
    case 'correctAlias':
      return correctAlias(familyCase, command);
    case 'correctMember':
      return correctMember(familyCase, command, context);
    case 'removeMember':
      return removeMember(familyCase, command);
    case 'correctNetworkPerson':
      return correctNetworkPerson(familyCase, command);
    case 'takeOffContact': {
      const { contact, lastContactOn } = command;
      return happens({
        type: 'ContactTakenOff',
        contact,
        ...(lastContactOn !== undefined && { lastContactOn }),
        ...said(command),
      });
    }
  }
};

type CorrectionEvent = Extract<
  CaseEvent,
  {
    type:
      | 'AliasCorrected'
      | 'MemberCorrected'
      | 'MemberRemoved'
      | 'NetworkPersonCorrected'
      | 'ContactTakenOff'
      | 'PhaseTakenBack'
      | 'ChangeTakenBack';
  }
>;

/** Removes what was shared by or about somebody who is no member; the rest of it stays. */
const withoutMember = <Shared extends { readonly aboutIds: readonly string[]; readonly giverId?: string }>(
  shared: readonly Shared[],
  memberId: string,
): readonly Shared[] =>
  shared.flatMap((one) => {
    const aboutIds = one.aboutIds.filter((id) => id !== memberId);
    return one.giverId === memberId || aboutIds.length === 0 ? [] : [{ ...one, aboutIds }];
  });

const forgetMember = (familyCase: FamilyCase, memberId: string): FamilyCase => {
  const { consents, consentRequests, legalDisclosures, deadlines, accompaniments } = familyCase;
  const isOther = ({ recipient }: { readonly recipient: { readonly kind: string } }): boolean =>
    !(recipient.kind === 'member' && 'memberId' in recipient && recipient.memberId === memberId);
  return {
    ...familyCase,
    members: familyCase.members.filter(({ id }) => id !== memberId),
    ...(consents && { consents: withoutMember(consents.filter(isOther), memberId) }),
    ...(consentRequests && { consentRequests: withoutMember(consentRequests.filter(isOther), memberId) }),
    ...(legalDisclosures && { legalDisclosures: withoutMember(legalDisclosures.filter(isOther), memberId) }),
    ...(deadlines && { deadlines: deadlines.filter(({ aboutId }) => aboutId !== memberId) }),
    ...(accompaniments && {
      accompaniments: accompaniments.flatMap((one) => {
        const memberIds = one.memberIds.filter((id) => id !== memberId);
        return memberIds.length === 0 ? [] : [{ ...one, memberIds }];
      }),
    }),
  };
};

/** The case after a fact was corrected. */
export const applyCorrection = (familyCase: FamilyCase, event: CorrectionEvent): FamilyCase => {
  switch (event.type) {
    case 'AliasCorrected':
      return { ...familyCase, alias: event.alias };
    case 'MemberCorrected':
      return {
        ...familyCase,
        members: familyCase.members.map((one) => (one.id === event.member.id ? event.member : one)),
      };
    case 'MemberRemoved':
      return forgetMember(familyCase, event.member.id);
    case 'NetworkPersonCorrected':
      return {
        ...familyCase,
        network: familyCase.network.map((one) => (one.id === event.person.id ? event.person : one)),
      };
    case 'ContactTakenOff': {
      const { lastContactOn: _, ...rest } = familyCase;
      return event.lastContactOn === undefined ? rest : { ...rest, lastContactOn: event.lastContactOn };
    }
    case 'PhaseTakenBack':
      return { ...familyCase, phases: familyCase.phases.slice(0, -1) };
    case 'ChangeTakenBack':
      return familyCase;
  }
};

/** An event's position in the trail of its case. */
export const trailPosition = (sequence: number, at: number): string => `${sequence}-${at}`;

/** C5: the contacts that were logged and not removed, latest first, and the last day of each other kind of contact. */
export const contactsIn = (
  changes: readonly { readonly sequence: number; readonly events: readonly CaseEvent[] }[],
): readonly LoggedContact[] => {
  const all = changes.flatMap(({ sequence, events }) =>
    events.map((event, at) => ({ event, id: trailPosition(sequence, at) })),
  );
  const off = new Set(
    all.flatMap(({ event }) => (event.type === 'ContactTakenOff' ? [event.contact.id] : [])),
  );
  return all
    .flatMap(({ event, id }): readonly LoggedContact[] => {
      if (event.type !== 'ContactLogged' || off.has(id)) return [];
      const { type: _, ...contact } = event;
      return [{ id, ...contact }];
    })
    .toReversed();
};

/** C5: the last day of contact that remains when one contact is removed. */
export const lastContactWithout = (
  changes: Parameters<typeof contactsIn>[0],
  contactId: string,
): CalendarDate | undefined =>
  [
    ...contactsIn(changes).flatMap(({ id, on }) => (id === contactId ? [] : [on])),
    ...changes.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'AccompanimentDone' ? [event.on] : [])),
    ),
  ]
    .toSorted()
    .at(-1);
