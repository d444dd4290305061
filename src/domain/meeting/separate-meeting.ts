import type { FamilyCase } from '../case/family-case';
import { mayMeet, standsFor } from './kept-apart';
import type { Meeting, Participant } from './meeting';
import { type MeetingContext, type MeetingDecision, meetingHappens, requireOpen } from './meeting-decision';
import { isStillInCase } from './meeting-participants';

/**
 * S11: puts what one meeting is about on the agenda of the separate one. The new agenda is made with the family again
 * (M4).
 */
export interface CopyAgenda {
  readonly type: 'copyAgenda';
  readonly from: Meeting;
}

/** Somebody with those who hear what they hear: they come and go together. */
export const partyOf = ({ participants }: Meeting, participantId: string): readonly Participant[] => {
  const one = participants.find(({ id }) => id === participantId);
  return one === undefined ? [] : participants.filter(({ who }) => standsFor(who) === standsFor(one.who));
};

/** S11: who comes to the separate meeting: the person it is for, with their support persons, and the professionals. */
export const guestsOfSeparate = (
  meeting: Meeting,
  familyCase: FamilyCase,
  participantId: string,
  context: Pick<MeetingContext, 'today'>,
): readonly Participant[] => {
  const party = partyOf(meeting, participantId);
  const professional = new Set(
    familyCase.network.flatMap(({ id, kind }) => (kind === 'professional' ? [id] : [])),
  );
  const comesAlong = ({ who }: Participant): boolean =>
    (who.kind === 'staff' || (who.kind === 'network' && professional.has(who.personId))) &&
    isStillInCase(who, familyCase, context) &&
    party.every((one) => mayMeet(familyCase, standsFor(one.who), standsFor(who)));
  return meeting.participants.filter((one) => party.includes(one) || comesAlong(one));
};

export const copyAgenda = (
  meeting: Meeting,
  { from }: CopyAgenda,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const items = from.agenda.items.filter(
    ({ owner }) => owner.kind === 'heading' || isStillInCase(owner, context.familyCase, context),
  );
  return meetingHappens(
    ...items.map(({ withoutIds: _, done: __, carriedFrom: ___, ...item }, index) => ({
      type: 'AgendaItemAdded' as const,
      item: { ...item, id: `${context.newId}.${index + 1}` },
    })),
  );
};
