import type { CaseRelation } from '../case/rights';
import type { StaffId } from '../organisation/organisation';
import type { Invitation, InvitationAnswer, Meeting, Participant } from './meeting';

/** Where somebody's invitation stands. `waiting`: asked, and no answer yet. */
export const answerStates = ['notInvited', 'waiting', 'yes', 'no', 'otherTime'] as const;
export type AnswerState = (typeof answerStates)[number];

export interface AnswerSeen {
  readonly participantId: string;
  readonly name: string;
  readonly state: AnswerState;
  /** The whole answer with its reason. */
  readonly answer?: InvitationAnswer;
  readonly sent?: NonNullable<Invitation['sent']>;
}

const stateOf = ({ invitation }: Participant): AnswerState =>
  invitation === undefined ? 'notInvited' : (invitation.answer?.answer.kind ?? 'waiting');

const seen = (participant: Participant): AnswerSeen => {
  const { id, name, invitation } = participant;
  return {
    participantId: id,
    name,
    state: stateOf(participant),
    ...(invitation?.answer && { answer: invitation.answer.answer }),
    ...(invitation?.sent && { sent: invitation.sent }),
  };
};

/**
 * M8: the answers a reader sees: their own; all of them, with reasons, only for the coordinator and the deputy. Who else is
 * invited is nobody else's business.
 */
export const answersFor = (
  reader: StaffId,
  relations: readonly CaseRelation[],
  meeting: Meeting,
): readonly AnswerSeen[] => {
  const holdsMeeting = relations.includes('coordinator') || relations.includes('deputy');
  return meeting.participants
    .filter(({ who }) => holdsMeeting || (who.kind === 'staff' && who.staffId === reader))
    .map(seen);
};

/** How many there are in each state. It names nobody. */
export const countAnswers = (meeting: Meeting): Readonly<Record<AnswerState, number>> => {
  const count: Record<AnswerState, number> = { notInvited: 0, waiting: 0, yes: 0, no: 0, otherTime: 0 };
  for (const participant of meeting.participants) count[stateOf(participant)] += 1;
  return count;
};
