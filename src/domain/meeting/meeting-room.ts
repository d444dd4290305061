import type { DisclosureFacts, Hearer } from '../consent/disclosure-answer';
import type { StaffId, StaffMember } from '../organisation/organisation';
import { agendaInOrder } from './agenda';
import type { Meeting, MeetingItem, Participant } from './meeting';
import { type Guest, planRoom, type RoomPlan } from './room';

/** A participant who may not hear an item. */
export interface Misfit {
  readonly itemId: string;
  readonly participantId: string;
}

/** M5: a support person hears what the member they support hears. Staff no longer in the list hear nothing. */
export const hearerOf = (
  { who }: Pick<Participant, 'who'>,
  staff: ReadonlyMap<StaffId, StaffMember>,
): Hearer | undefined => {
  switch (who.kind) {
    case 'staff': {
      const person = staff.get(who.staffId);
      return person && { kind: 'staff', staff: person };
    }
    case 'network':
      return { kind: 'network', personId: who.personId };
    case 'member':
    case 'supportPerson':
      return { kind: 'member', memberId: who.memberId };
  }
};

/** S6: who may be in the room for which item, by the consents of this moment. `staff` holds the participants who are staff. */
export const meetingRoom = (
  meeting: Meeting,
  facts: DisclosureFacts,
  staff: ReadonlyMap<StaffId, StaffMember>,
): RoomPlan =>
  planRoom(
    facts,
    agendaInOrder(meeting.agenda.items),
    meeting.participants.flatMap((participant): readonly Guest[] => {
      const hearer = hearerOf(participant, staff);
      return hearer === undefined ? [] : [{ id: participant.id, hearer }];
    }),
  );

const mayAttend = (plan: RoomPlan, { itemId, participantId }: Misfit): boolean =>
  plan.items.some((room) => room.itemId === itemId && room.attend.includes(participantId));

const leaves = ({ withoutIds = [] }: MeetingItem, participantId: string): boolean =>
  withoutIds.includes(participantId);

/** S6: those who would be in the room for something they may not hear. They stop the invitation. */
export const misfitsIn = (meeting: Meeting, plan: RoomPlan): readonly Misfit[] =>
  meeting.agenda.items.flatMap((item) =>
    meeting.participants
      .map(({ id }) => ({ itemId: item.id, participantId: id }))
      .filter((pair) => !leaves(item, pair.participantId) && !mayAttend(plan, pair)),
  );

/**
 * M8, S6: the items a participant is shown: those they may hear at this moment, and do not leave the room for. Never one for
 * which nobody has said what it touches.
 */
export const itemsVisibleTo = (
  meeting: Meeting,
  plan: RoomPlan,
  participantId: string,
): readonly MeetingItem[] =>
  agendaInOrder(meeting.agenda.items).filter(
    (item) =>
      item.typesUnsaid === undefined &&
      !leaves(item, participantId) &&
      mayAttend(plan, { itemId: item.id, participantId }),
  );

/** S6: those who leave the room for every item, so that the meeting holds nothing for them. */
export const participantsWithoutItem = ({ agenda, participants }: Meeting): readonly Participant[] =>
  agenda.items.length === 0
    ? []
    : participants.filter(({ id }) => agenda.items.every((item) => leaves(item, id)));
