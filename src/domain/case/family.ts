import type { CalendarDate } from '../base/calendar';
import { type Decision, type DecisionContext, happens, nothingToDo, requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type {
  FamilyCase,
  Member,
  NetworkPerson,
  PrivateInNetwork,
  ProfessionalInNetwork,
} from './family-case';

export const nameMaxLength = 60;
export const membersMax = 20;
export const networkMax = 40;

export interface AddMember {
  readonly type: 'addMember';
  readonly member: Omit<Member, 'id'>;
}

/** M3: somebody in the professional or the private network. */
export interface AddNetworkPerson {
  readonly type: 'addNetworkPerson';
  readonly person: Omit<ProfessionalInNetwork, 'id'> | Omit<PrivateInNetwork, 'id'>;
}

export interface RemoveNetworkPerson {
  readonly type: 'removeNetworkPerson';
  readonly id: string;
}

export const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('da') === other.trim().toLocaleLowerCase('da');

export const checkBirthYear = (
  birthYear: number | undefined,
  today: CalendarDate,
): Result<number | undefined> => {
  const thisYear = Number(today.slice(0, 4));
  return birthYear !== undefined && (birthYear > thisYear || birthYear < thisYear - 120)
    ? refuse('YearImpossible', { field: 'birthYear' })
    : ok(birthYear);
};

export const addMember = (familyCase: FamilyCase, command: AddMember, context: DecisionContext): Decision => {
  const name = requireText(command.member.name, 'name', nameMaxLength);
  if (!name.ok) return name;
  if (familyCase.members.some((member) => sameName(member.name, name.value))) {
    return refuse('MemberExists', { field: 'name', params: { name: name.value } });
  }
  if (familyCase.members.length >= membersMax) return refuse('TooMany', { params: { max: membersMax } });
  const year = checkBirthYear(command.member.birthYear, context.today);
  if (!year.ok) return year;
  return happens({ type: 'MemberAdded', member: { ...command.member, id: context.newId, name: name.value } });
};

export const addNetworkPerson = (
  familyCase: FamilyCase,
  command: AddNetworkPerson,
  context: DecisionContext,
): Decision => {
  const { person } = command;
  const name = requireText(person.name, 'name', nameMaxLength);
  if (!name.ok) return name;
  const tie = requireText(person.kind === 'private' ? person.relation : person.role, 'role', nameMaxLength);
  if (!tie.ok) return tie;
  const isThere = (other: NetworkPerson): boolean =>
    other.kind === person.kind && sameName(other.name, name.value);
  if (familyCase.network.some(isThere)) {
    return refuse('NetworkPersonExists', { field: 'name', params: { name: name.value } });
  }
  if (familyCase.network.length >= networkMax) return refuse('TooMany', { params: { max: networkMax } });
  return happens({
    type: 'NetworkPersonAdded',
    person:
      person.kind === 'private'
        ? { ...person, id: context.newId, name: name.value, relation: tie.value }
        : { ...person, id: context.newId, name: name.value, role: tie.value },
  });
};

export const removeNetworkPerson = (familyCase: FamilyCase, command: RemoveNetworkPerson): Decision =>
  familyCase.network.some((person) => person.id === command.id)
    ? happens({ type: 'NetworkPersonRemoved', id: command.id })
    : nothingToDo;
