import type { CalendarDate, Instant } from '../base/calendar';
import { type DecisionContext, reasonMaxLength, requirePastDay, requireText } from '../base/decision';
import { checkMeetingTime, type MeetingTime, startsAt } from '../base/meeting-time';
import { ok, type Result, refuse } from '../base/result';
import { deputyOn, type FamilyCase } from '../case/family-case';
import { type Clash, clashesIn, requireNobodyKept } from './kept-apart';
import {
  type Invitation,
  type InvitationAnswer,
  type InvitationWay,
  isOver,
  type Meeting,
  type Participant,
  participantNamed,
} from './meeting';
import {
  type MeetingContext,
  type MeetingDecision,
  meetingHappens,
  nothingChanges,
  requireOpen,
} from './meeting-decision';
import { isStillInCase, participantsWhoLeft } from './meeting-participants';
import { type Misfit, participantsWithoutItem } from './meeting-room';

const otherTimesMax = 5;

/** M4, M8, S6: asks all participants who have not been asked. */
export interface InviteParticipants {
  readonly type: 'inviteParticipants';
  /** S6: those who may not hear something, by the consents of this moment (`misfitsIn`). */
  readonly misfits: readonly Misfit[];
}
/** M8: the printed invitation has reached somebody without Teams. */
export interface MarkInvitationSent {
  readonly type: 'markInvitationSent';
  readonly participantId: string;
  readonly on: CalendarDate;
  readonly how: InvitationWay;
}
/** M8. */
export interface AnswerInvitation {
  readonly type: 'answerInvitation';
  readonly participantId: string;
  /** The meeting's sequence that the person saw. */
  readonly sequence: number;
  readonly answer: InvitationAnswer;
  /** When it was given. */
  readonly at: Instant;
}
/** M8: those who have not answered, or some of them. */
export interface RemindParticipants {
  readonly type: 'remindParticipants';
  readonly participantIds?: readonly string[];
}

/** What stops an invitation, with what has to be resolved. */
export type InvitingObstacle =
  /** S11: hold separate meetings, or take one of them off. */
  | { readonly kind: 'keptApart'; readonly clashes: readonly Clash[] }
  /** M4. */
  | { readonly kind: 'agendaNotMade' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'left'; readonly participants: readonly Participant[] }
  /** S6: nobody has said what these items touch. */
  | { readonly kind: 'typesUnsaid'; readonly itemIds: readonly string[] }
  /** S6: ask for consent, drop the item, or split the meeting. */
  | { readonly kind: 'room'; readonly misfits: readonly Misfit[] }
  /** S6: they leave the room for every item: let them stay for something, or take them off. */
  | { readonly kind: 'noItem'; readonly participants: readonly Participant[] };

/** M4, S6, S11: everything that prevents inviting, in the order to resolve it; empty if nothing does. */
export const obstaclesToInviting = (
  meeting: Meeting,
  familyCase: FamilyCase,
  misfits: readonly Misfit[],
  context: Pick<DecisionContext, 'today'>,
): readonly InvitingObstacle[] => {
  const { agenda, participants } = meeting;
  const left = participantsWhoLeft(meeting, familyCase, context);
  const itemIds = agenda.items.filter(({ typesUnsaid }) => typesUnsaid).map(({ id }) => id);
  const remaining = misfits.filter(({ itemId, participantId }) => {
    const item = agenda.items.find(({ id }) => id === itemId);
    return (
      item !== undefined &&
      participantNamed(meeting, participantId) &&
      !item.withoutIds?.includes(participantId)
    );
  });
  const clashes = clashesIn(meeting, familyCase);
  const withoutItem = participantsWithoutItem(meeting);
  const obstacles: readonly (readonly [boolean, InvitingObstacle])[] = [
    [participants.length === 0, { kind: 'nobody' }],
    [left.length > 0, { kind: 'left', participants: left }],
    [clashes.length > 0, { kind: 'keptApart', clashes }],
    [agenda.preparation === undefined, { kind: 'agendaNotMade' }],
    [itemIds.length > 0, { kind: 'typesUnsaid', itemIds }],
    [remaining.length > 0, { kind: 'room', misfits: remaining }],
    [withoutItem.length > 0, { kind: 'noItem', participants: withoutItem }],
  ];
  return obstacles.flatMap(([stands, obstacle]) => (stands ? [obstacle] : []));
};

const refuseFor = (obstacle: InvitingObstacle, meeting: Meeting): Result<never> => {
  switch (obstacle.kind) {
    case 'nobody':
      return refuse('NobodyInvited');
    case 'left':
      return refuse('ParticipantLeft', { params: { names: namesOf(obstacle.participants) } });
    case 'keptApart': {
      const ids = obstacle.clashes.map(({ participantId }) => participantId);
      return refuse('MeetingKeptFrom', { params: { names: namesOf(peopleNamed(meeting, ids)) } });
    }
    case 'agendaNotMade':
      return refuse('AgendaNotMadeWithFamily');
    case 'typesUnsaid':
      return refuse('InformationTypeMissing', { field: 'types' });
    case 'noItem':
      return refuse('NothingToHear', { params: { names: namesOf(obstacle.participants) } });
    case 'room': {
      const ids = obstacle.misfits.map(({ participantId }) => participantId);
      return refuse('RoomDoesNotFit', { params: { names: namesOf(peopleNamed(meeting, ids)) } });
    }
  }
};

const peopleNamed = ({ participants }: Meeting, ids: readonly string[]): readonly Participant[] =>
  participants.filter(({ id }) => ids.includes(id));

const namesOf = (people: readonly Participant[]): string => people.map(({ name }) => name).join(', ');

/** M4, S6: invites those who have not been asked, if nothing prevents it. Nobody is asked twice about the same time. */
export const inviteParticipants = (
  meeting: Meeting,
  command: InviteParticipants,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const [obstacle] = obstaclesToInviting(meeting, context.familyCase, command.misfits, context);
  if (obstacle !== undefined) return refuseFor(obstacle, meeting);
  if (startsAt(meeting.time) <= context.now) return refuse('DateInPast', { field: 'on' });
  const news = meeting.participants.filter(({ invitation }) => invitation === undefined).map(({ id }) => id);
  return news.length === 0
    ? nothingChanges
    : meetingHappens({ type: 'ParticipantsInvited', participantIds: news, on: context.today });
};

const invitationOf = (
  meeting: Meeting,
  participantId: string,
): Result<Invitation & { who: Participant['who'] }> => {
  const participant = participantNamed(meeting, participantId);
  return participant?.invitation === undefined
    ? refuse('NotInvited')
    : ok({ ...participant.invitation, who: participant.who });
};

/** M8: for those without Teams; colleagues are asked in their own chat. */
export const markInvitationSent = (
  meeting: Meeting,
  command: MarkInvitationSent,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const { participantId, on, how } = command;
  const invitation = invitationOf(meeting, participantId);
  if (!invitation.ok) return invitation;
  if (invitation.value.who.kind === 'staff') return nothingChanges;
  const day = requirePastDay(on, 'on', context.familyCase, context.today);
  if (!day.ok) return day;
  const { sent } = invitation.value;
  return sent?.on === on && sent.how === how
    ? nothingChanges
    : meetingHappens({ type: 'InvitationSent', participantId, on: day.value, how });
};

const checkAnswer = (answer: InvitationAnswer, now: Instant): Result<InvitationAnswer> => {
  switch (answer.kind) {
    case 'yes':
      return ok({ kind: 'yes' });
    case 'no': {
      const reason = requireText(answer.reason, 'reason', reasonMaxLength, 'ReasonMissing');
      return reason.ok
        ? ok({ kind: 'no', reason: reason.value, becauseOfTime: answer.becauseOfTime })
        : reason;
    }
    case 'otherTime': {
      const words = answer.words?.trim() ?? '';
      if (words.length > reasonMaxLength) {
        return refuse('FieldTooLong', { field: 'words', params: { maxLength: reasonMaxLength } });
      }
      const choices: MeetingTime[] = [];
      for (const choice of answer.choices) {
        const time = checkMeetingTime(choice, now);
        if (!time.ok) return time;
        choices.push(time.value);
      }
      if (choices.length === 0 && words === '') return refuse('OtherTimeMissing', { field: 'choices' });
      if (choices.length > otherTimesMax)
        return refuse('TooMany', { field: 'choices', params: { max: otherTimesMax } });
      return ok({ kind: 'otherTime', choices, ...(words !== '' && { words }) });
    }
  }
};

/** Whoever holds the meeting may record the answer of somebody without Teams. */
const mayAnswerFor = (who: Participant['who'], { actor, familyCase, today }: MeetingContext): boolean => {
  const isHost = familyCase.coordinatorId === actor.id || deputyOn(familyCase, today)?.staffId === actor.id;
  return isHost || (who.kind === 'staff' && who.staffId === actor.id);
};

/**
 * Whether an answer is out of date: to an older time, or to a meeting that is over. It changes nothing, and whoever gave it
 * sees how the meeting stands.
 */
export const isAnswerLate = (meeting: Meeting, sequence: number): boolean =>
  isOver(meeting) || sequence < meeting.timeSequence || sequence > meeting.sequence;

/**
 * M8: everybody's last answer counts, by when it was given, whatever order they arrive in. A repetition changes
 * nothing; the same answer given again is still that answer.
 */
export const answerInvitation = (
  meeting: Meeting,
  command: AnswerInvitation,
  context: MeetingContext,
): MeetingDecision => {
  const { participantId, at } = command;
  const participant = participantNamed(meeting, participantId);
  if (participant === undefined || !isStillInCase(participant.who, context.familyCase, context)) {
    return refuse('NotInvited');
  }
  if (!mayAnswerFor(participant.who, context)) return refuse('NotAllowed');
  if (isAnswerLate(meeting, command.sequence)) return nothingChanges;
  const invitation = invitationOf(meeting, participantId);
  if (!invitation.ok) return invitation;
  const answer = checkAnswer(command.answer, context.now);
  if (!answer.ok) return answer;
  const last = invitation.value.answer;
  if (last !== undefined && at <= last.at) return nothingChanges;
  return meetingHappens({
    type: 'InvitationAnswered',
    participantId,
    answer: { answer: answer.value, at, by: context.actor.id },
  });
};

/** The invited who have not answered. */
export const waitingFor = (meeting: Meeting): readonly Participant[] =>
  isOver(meeting)
    ? []
    : meeting.participants.filter(
        ({ invitation }) => invitation !== undefined && invitation.answer === undefined,
      );

/** M8: colleagues who have not answered are reminded, at most once a day. The others have no chat to be reminded in. */
export const remindParticipants = (
  meeting: Meeting,
  command: RemindParticipants,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const free = requireNobodyKept(meeting, context.familyCase);
  if (!free.ok) return free;
  const ids = waitingFor(meeting)
    .filter(({ who, invitation }) => who.kind === 'staff' && invitation?.remindedOn !== context.today)
    .flatMap(({ id }) => (command.participantIds?.includes(id) === false ? [] : [id]));
  return ids.length === 0
    ? nothingChanges
    : meetingHappens({ type: 'ParticipantsReminded', participantIds: ids, on: context.today });
};
