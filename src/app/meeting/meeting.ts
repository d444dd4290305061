import type { MeetingTime } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { Meeting } from '../../domain/meeting/meeting';
import type { MeetingCommand } from '../../domain/meeting/meeting-decide';
import type { MeetingView } from '../../views/meeting/meeting';
import type { Actor, Services } from '../base/services';
import { meetingFacts } from './meeting-facts';
import { tellParticipants } from './meeting-notices';
import { type Arranging, arrangeMeeting, busyTimes, type MeetingChange } from './meeting-store';
import { type JustDone, meetingViewAfter } from './meeting-view';

type Reference = Meeting['reference'];

/** Carries out commands by whoever arranges the meeting, tells those they concern, and shows the result. */
export const arrange = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  commands: Arranging,
  justDone: JustDone | ((change: MeetingChange) => JustDone),
): Promise<Result<MeetingView>> => {
  const tell = tellParticipants(actor);
  const change = await arrangeMeeting(services, actor, { reference, meetingId }, commands, { tell });
  if (!change.ok) return change;
  const done = typeof justDone === 'function' ? justDone(change.value) : justDone;
  return ok(await meetingViewAfter(services, actor, change.value, done));
};

const one = (command: MeetingCommand): Result<readonly MeetingCommand[]> => ok([command]);

/** M4, M8, S6: asks everybody who has not been asked, each in their own chat; the others are invited on paper. */
export const inviteToMeeting = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<MeetingView>> =>
  arrange(
    services,
    actor,
    reference,
    meetingId,
    async (meeting, familyCase) => {
      const { misfits } = await meetingFacts(services, actor.tenantId, { familyCase, meeting });
      return one({ type: 'inviteParticipants', misfits });
    },
    { done: 'invited' },
  );

/** M8: colleagues who have not answered, at most once a day. */
export const remindOfMeeting = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<MeetingView>> =>
  arrange(
    services,
    actor,
    reference,
    meetingId,
    () => one({ type: 'remindParticipants' }),
    ({ events }) => ({ done: events.length > 0 ? 'reminded' : 'nobodyToRemind' }),
  );

export const removeFromMeeting = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  participantId: string,
  from = 0,
): Promise<Result<MeetingView>> =>
  arrange(services, actor, reference, meetingId, () => one({ type: 'removeParticipant', participantId }), {
    done: 'personRemoved',
    from,
  });

/** M8: to a time somebody has proposed; those the new time affects are asked again. */
export const moveToProposed = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  time: MeetingTime | undefined,
): Promise<Result<MeetingView>> =>
  arrange(
    services,
    actor,
    reference,
    meetingId,
    async (_meeting, { coordinatorId }) => {
      if (time === undefined) return refuse('NoLongerThere');
      return one({
        type: 'moveMeeting',
        time,
        busy: await busyTimes(services, actor.tenantId, coordinatorId),
      });
    },
    ({ events }) => ({ done: events.length > 0 ? 'moved' : 'notMoved' }),
  );
