import type { FamilyCase } from '../../domain/case/family-case';
import {
  type Agenda,
  type ItemOwner,
  type Meeting,
  type Participant,
  staffIdOf,
} from '../../domain/meeting/meeting';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { ItemOwnerView } from '../../views/meeting/agenda';
import type { MeetingView, ParticipantGroup, PreparationView } from '../../views/meeting/meeting';
import type { Services } from '../base/services';
import { staffByIds } from '../organisation/directory';

/** The staff among a meeting's participants, its coordinator, and the owners of its items, by id. */
export const meetingStaff = async (
  services: Services,
  tenantId: string,
  familyCase: FamilyCase,
  meeting: Meeting,
): Promise<ReadonlyMap<StaffId, StaffMember>> => {
  const ids = new Set<StaffId>([familyCase.coordinatorId]);
  for (const { who } of meeting.participants) if (who.kind === 'staff') ids.add(who.staffId);
  for (const { owner } of meeting.agenda.items) if (owner.kind === 'staff') ids.add(owner.staffId);
  for (const { responsibleId } of meeting.record.agreements) {
    const staffId = responsibleId === undefined ? undefined : staffIdOf(responsibleId);
    if (staffId !== undefined) ids.add(staffId);
  }
  return staffByIds(services, tenantId, [...ids]);
};

/** Who is to do something: a participant, or a coordinator, who need not be one. */
export const responsibleName = (
  { participants }: Meeting,
  staff: ReadonlyMap<StaffId, StaffMember>,
  responsibleId: string,
): string | undefined => {
  const staffId = staffIdOf(responsibleId);
  return (
    participants.find(({ id }) => id === responsibleId)?.name ??
    (staffId === undefined ? undefined : staff.get(staffId)?.name)
  );
};

export const memberName = ({ members }: FamilyCase, id: string): string =>
  members.find((member) => member.id === id)?.name ?? '';

const groups: Readonly<Record<Participant['who']['kind'], ParticipantGroup>> = {
  member: 'family',
  supportPerson: 'supportPerson',
  network: 'network',
  staff: 'staff',
};

export const groupOf = ({ who }: Participant): ParticipantGroup => groups[who.kind];

/** Whose item it is, for somebody who may know everybody in the case by name. */
export const ownerView = (
  owner: ItemOwner,
  familyCase: FamilyCase,
  staff: ReadonlyMap<StaffId, StaffMember>,
): ItemOwnerView => {
  switch (owner.kind) {
    case 'heading':
      return owner;
    case 'member':
      return { kind: 'member', name: memberName(familyCase, owner.memberId) };
    case 'network': {
      const person = familyCase.network.find(({ id }) => id === owner.personId);
      return { kind: 'network', ...(person && { name: person.name }) };
    }
    case 'staff': {
      const person = staff.get(owner.staffId);
      return { kind: 'staff', ...(person && { name: person.name }) };
    }
  }
};

export const preparationView = (
  { preparation }: Agenda,
  familyCase: FamilyCase,
): { readonly preparation?: PreparationView } => {
  if (preparation === undefined) return {};
  if (preparation.kind === 'excused') return { preparation };
  const { kind, on, memberIds, changedSince = false } = preparation;
  return {
    preparation: { kind, on, with: memberIds.map((id) => memberName(familyCase, id)), changedSince },
  };
};

/** M5. */
export const wishViews = (meeting: Meeting, { members }: FamilyCase): MeetingView['childrensWishes'] =>
  members
    .filter(({ relation }) => relation === 'child')
    .map(({ id, name }) => {
      const wish = meeting.childrensWishes.find(({ memberId }) => memberId === id)?.wish;
      return { child: name, ...(wish !== undefined && { wish }) };
    });
