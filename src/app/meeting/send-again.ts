import { ok, type Result, refuse } from '../../domain/base/result';
import type { Meeting } from '../../domain/meeting/meeting';
import type { MeetingView } from '../../views/meeting/meeting';
import type { Actor, Services } from '../base/services';
import { seeTo } from '../telling/seeing-to';
import { openMeetingFor } from './meeting-store';
import { mayArrange, meetingView, meetingViewAfter, unsentInvitations } from './meeting-view';

/**
 * Writes to a colleague about the meeting again, if nobody knows whether it arrived: for whoever arranges it. Pressed twice,
 * it is sent once.
 */
export const sendInvitationAgain = async (
  services: Services,
  actor: Actor,
  reference: Meeting['reference'],
  meetingId: string,
  participantId: string,
  from = 0,
): Promise<Result<MeetingView>> => {
  const { tenantId } = actor;
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  if (!mayArrange(opened.value)) return refuse('NotAllowed');
  const { meeting } = opened.value;
  const who = meeting.participants.find(({ id }) => id === participantId)?.who;
  const unsent =
    who?.kind === 'staff'
      ? (await unsentInvitations(services, tenantId, meeting)).get(who.staffId)
      : undefined;
  const isSent = unsent !== undefined && (await seeTo(services, tenantId, unsent.id, 'sentAgain'));
  return isSent
    ? ok(await meetingViewAfter(services, actor, opened.value, { from, done: 'sentAgain' }))
    : meetingView(services, actor, reference, meetingId, from);
};
