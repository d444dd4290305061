import { ok, type Result, refuse } from '../../domain/base/result';
import { ownPlaceAt } from '../../domain/meeting/kept-apart';
import type { Meeting, Participant } from '../../domain/meeting/meeting';
import { type Actor, type Services, today } from '../base/services';
import { type OpenedMeeting, openMeetingFor } from './meeting-store';

/** A meeting that somebody is invited to, and they as its participant. */
export interface OpenedInvitation extends OpenedMeeting {
  readonly me: Participant;
}

/**
 * The reader's own participant entry in a meeting: invited, still in the case, and not kept from it (S11). Everybody else
 * gets the same refusal.
 */
export const openInvitation = async (
  services: Services,
  actor: Actor,
  reference: Meeting['reference'],
  meetingId: string,
): Promise<Result<OpenedInvitation>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { familyCase, meeting } = opened.value;
  const me = ownPlaceAt(meeting, familyCase, actor.person.id, { today: today(services) });
  return me === undefined ? refuse('NotFound') : ok({ ...opened.value, me });
};

/** Somebody’s participant entry in a meeting. */
export const ownPlace = ({ participants }: Meeting, { person }: Actor): Participant | undefined =>
  participants.find(({ who }) => who.kind === 'staff' && who.staffId === person.id);

/** Whether somebody is invited to a meeting. */
export const isInvited = (meeting: Meeting, actor: Actor): boolean =>
  ownPlace(meeting, actor)?.invitation !== undefined;
