import { type DecisionContext, reasonMaxLength, requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import { nameMaxLength } from '../case/family';
import { deputyOn, type FamilyCase, type NetworkPerson } from '../case/family-case';
import type { StaffId, StaffMember } from '../organisation/organisation';
import {
  type Meeting,
  type Participant,
  type ParticipantWho,
  participantId,
  participantNamed,
} from './meeting';
import {
  type MeetingContext,
  type MeetingDecision,
  meetingHappens,
  nothingChanges,
  requireOpen,
} from './meeting-decision';

export const participantsMax = 30;

export interface AddParticipant {
  readonly type: 'addParticipant';
  readonly who: NewParticipant;
}
export type NewParticipant =
  | { readonly kind: 'staff'; readonly person: StaffMember }
  | { readonly kind: 'network'; readonly personId: string }
  | { readonly kind: 'member'; readonly memberId: string }
  /** M5: somebody a member brings along. */
  | { readonly kind: 'supportPerson'; readonly memberId: string; readonly name: string };

export interface RemoveParticipant {
  readonly type: 'removeParticipant';
  readonly participantId: string;
}

/** M5. */
export interface RecordChildsWish {
  readonly type: 'recordChildsWish';
  readonly memberId: string;
  readonly wish: string;
}

const staffIn = (network: readonly NetworkPerson[]): readonly (StaffId | undefined)[] =>
  network.map((person) => (person.kind === 'professional' ? person.staffId : undefined));

/** The staff who have a part in the case and can take part in its meetings. */
const staffInCase = (
  familyCase: FamilyCase,
  { today }: Pick<DecisionContext, 'today'>,
): readonly (StaffId | undefined)[] => [
  familyCase.coordinatorId,
  deputyOn(familyCase, today)?.staffId,
  familyCase.handover?.receiverId,
  ...staffIn(familyCase.network),
];

/** Whether somebody still has a part in the case. Whoever has left is not invited, and is shown nothing. */
export const isStillInCase = (
  who: ParticipantWho,
  familyCase: FamilyCase,
  context: Pick<DecisionContext, 'today'>,
): boolean => {
  switch (who.kind) {
    case 'staff':
      return staffInCase(familyCase, context).includes(who.staffId);
    case 'network':
      return familyCase.network.some(({ id }) => id === who.personId);
    case 'member':
    case 'supportPerson':
      return familyCase.members.some(({ id }) => id === who.memberId);
  }
};

/** The participants who have left the case since they were added. */
export const participantsWhoLeft = (
  meeting: Meeting,
  familyCase: FamilyCase,
  context: Pick<DecisionContext, 'today'>,
): readonly Participant[] =>
  meeting.participants.filter(({ who }) => !isStillInCase(who, familyCase, context));

interface Known {
  readonly who: ParticipantWho;
  readonly name: string;
}

/** A professional of the network who is in the staff list is one of the staff: they are asked in their own chat. */
const networkPerson = (person: NetworkPerson): Known => ({
  who:
    person.kind === 'professional' && person.staffId !== undefined
      ? { kind: 'staff', staffId: person.staffId }
      : { kind: 'network', personId: person.id },
  name: person.name,
});

const identify = (who: NewParticipant, context: MeetingContext): Result<Known> => {
  const { familyCase } = context;
  switch (who.kind) {
    case 'staff': {
      const { person } = who;
      if (!person.active) return refuse('PersonInactive', { field: 'who', params: { name: person.name } });
      const known: Known = { who: { kind: 'staff', staffId: person.id }, name: person.name };
      return isStillInCase(known.who, familyCase, context)
        ? ok(known)
        : refuse('ParticipantLeft', { field: 'who', params: { names: person.name } });
    }
    case 'network': {
      const person = familyCase.network.find(({ id }) => id === who.personId);
      return person === undefined ? refuse('NoLongerThere', { field: 'who' }) : ok(networkPerson(person));
    }
    case 'member': {
      const member = familyCase.members.find(({ id }) => id === who.memberId);
      return member === undefined
        ? refuse('MemberUnknown', { field: 'who' })
        : ok({ who, name: member.name });
    }
    case 'supportPerson': {
      if (!isStillInCase(who, familyCase, context)) return refuse('MemberUnknown', { field: 'who' });
      const name = requireText(who.name, 'name', nameMaxLength);
      return name.ok
        ? ok({ who: { kind: 'supportPerson', memberId: who.memberId }, name: name.value })
        : name;
    }
  }
};

const isThere = ({ participants }: Meeting, { who, name }: Known, id: string): boolean =>
  participants.some((present) =>
    who.kind === 'supportPerson'
      ? present.who.kind === 'supportPerson' && present.who.memberId === who.memberId && present.name === name
      : present.id === id,
  );

/**
 * M3, M5: colleagues and others in the case's network, members of the family, and at any time a support person. The
 * coordinator holds the meeting and is no participant. Somebody added after the others were invited is invited next.
 */
export const addParticipant = (
  meeting: Meeting,
  command: AddParticipant,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const known = identify(command.who, context);
  if (!known.ok) return known;
  const { who, name } = known.value;
  if (who.kind === 'staff' && who.staffId === context.familyCase.coordinatorId) return nothingChanges;
  const id = participantId(who, context.newId);
  if (isThere(meeting, known.value, id)) return nothingChanges;
  if (meeting.participants.length >= participantsMax && who.kind !== 'supportPerson') {
    return refuse('TooMany', { params: { max: participantsMax } });
  }
  return meetingHappens({ type: 'ParticipantAdded', participant: { id, who, name }, on: context.today });
};

export const removeParticipant = (
  meeting: Meeting,
  command: RemoveParticipant,
  context: DecisionContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  return participantNamed(meeting, command.participantId) === undefined
    ? nothingChanges
    : meetingHappens({ type: 'ParticipantRemoved', participantId: command.participantId, on: context.today });
};

/** M5: recorded for each meeting, in the child's own words. */
export const recordChildsWish = (
  meeting: Meeting,
  command: RecordChildsWish,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const { memberId } = command;
  const child = context.familyCase.members.find(({ id }) => id === memberId);
  if (child?.relation !== 'child') return refuse('MemberUnknown', { field: 'child' });
  const wish = requireText(command.wish, 'wish', reasonMaxLength);
  if (!wish.ok) return wish;
  const present = meeting.childrensWishes.find((one) => one.memberId === memberId);
  return present?.wish === wish.value
    ? nothingChanges
    : meetingHappens({ type: 'ChildsWishRecorded', wish: { memberId, wish: wish.value, on: context.today } });
};

/** M5: the children whose wish is not recorded yet. */
export const childrenNotHeard = (meeting: Meeting, familyCase: FamilyCase): readonly string[] =>
  familyCase.members.flatMap(({ id, relation }) =>
    relation === 'child' && !meeting.childrensWishes.some(({ memberId }) => memberId === id) ? [id] : [],
  );
