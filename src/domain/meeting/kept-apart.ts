import type { DecisionContext } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { FamilyCase } from '../case/family-case';
import type { StaffId } from '../organisation/organisation';
import { mayLearn, type Protected } from '../protection/may-learn';
import {
  type ItemOwner,
  type Meeting,
  type Participant,
  type ParticipantWho,
  participantId,
} from './meeting';
import { isStillInCase } from './meeting-participants';

/** The id protections use for somebody: a support person hears what the member they support hears (M5). */
export const standsFor = (who: ParticipantWho): string =>
  who.kind === 'supportPerson' ? `member:${who.memberId}` : participantId(who, '');

/** S11: two people at the same meeting, one of whom must not learn about the other. */
export interface Clash {
  /** Who must not learn of it. */
  readonly participantId: string;
  /** Who is protected. */
  readonly protectedId: string;
}

/** What an invitation, and later the room itself, tells about whoever else comes. */
const toldByMeeting = ['place', 'time', 'participation'] as const;

/** S11: whether somebody may learn of a meeting that the other takes part in. */
export const mayMeet = (familyCase: Protected, hearerId: string, aboutId: string): boolean =>
  toldByMeeting.every((matter) => mayLearn(familyCase, hearerId, matter, aboutId));

/** S11: those who can't be told of the meeting while the other takes part. They stop the invitation. */
export const clashesIn = ({ participants }: Meeting, familyCase: Protected): readonly Clash[] =>
  participants.flatMap(({ id, who }) =>
    participants
      .filter((other) => !mayMeet(familyCase, standsFor(who), standsFor(other.who)))
      .map((other) => ({ participantId: id, protectedId: other.id })),
  );

/**
 * S11: whether a meeting's place, time and company are kept from somebody, because a person who is protected from them takes
 * part. Whoever shows, sends, prints or tells of a meeting asks here.
 */
export const isKeptFrom = (
  { participants }: { readonly participants: readonly Pick<Participant, 'who'>[] },
  familyCase: Protected,
  hearer: ParticipantWho,
): boolean => participants.some(({ who }) => !mayMeet(familyCase, standsFor(hearer), standsFor(who)));

/** S11: those who have been told of a meeting that is kept from them: it was sent before the protection was recorded. */
export const knowAlready = (meeting: Meeting, familyCase: Protected): readonly Participant[] =>
  meeting.participants.filter(
    ({ who, invitation }) => invitation !== undefined && isKeptFrom(meeting, familyCase, who),
  );

/**
 * S11: nothing more is told about a meeting while one of those who would hear it must not. Cancelling is always possible.
 */
export const requireNobodyKept = (meeting: Meeting, familyCase: Protected): Result<Meeting> => {
  const names = knowAlready(meeting, familyCase).map(({ name }) => name);
  return names.length === 0
    ? ok(meeting)
    : refuse('MeetingKeptFrom', { params: { names: names.join(', ') } });
};

/**
 * A colleague's own participant entry in a meeting they may know of: invited, still in the case, and not kept from it (S11).
 */
export const ownPlaceAt = (
  meeting: Meeting,
  familyCase: FamilyCase,
  staffId: StaffId,
  context: Pick<DecisionContext, 'today'>,
): Participant | undefined =>
  meeting.participants.find(
    ({ who, invitation }) =>
      who.kind === 'staff' &&
      who.staffId === staffId &&
      invitation !== undefined &&
      isStillInCase(who, familyCase, context) &&
      !isKeptFrom(meeting, familyCase, who),
  );

/** S11: whether somebody may see an item's owner by name: owning an item reveals that the person takes part. */
export const mayKnowOwner = (familyCase: Protected, hearer: ParticipantWho, owner: ItemOwner): boolean =>
  owner.kind === 'heading' ||
  mayLearn(familyCase, standsFor(hearer), 'participation', participantId(owner, ''));
