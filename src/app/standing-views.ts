import type { StaffMember } from '../domain/organisation';
import type { Result } from '../domain/result';
import { liveMeetingView } from './live-meeting';
import { meetingView } from './meeting-view';
import type { CardChange } from './notices';
import type { Actor, Services } from './services';
import type { LiveMeetingView } from './views/live-meeting';
import type { MeetingView } from './views/meeting';

/** The cards that are renewed while they stand in a chat, without anybody pressing. */
export type StandingCardName = (MeetingView | LiveMeetingView)['name'];

/** M8: what a card that stands in somebody's chat shows now, from the state and the rights of this moment. */
export const standingView = (
  services: Services,
  tenantId: string,
  person: StaffMember,
  { reference, meetingId }: CardChange,
  card: StandingCardName,
): Promise<Result<MeetingView | LiveMeetingView>> => {
  const actor: Actor = { tenantId, person, requestId: 'notice' };
  const view = card === 'meeting' ? meetingView : liveMeetingView;
  return view(services, actor, reference, meetingId);
};
