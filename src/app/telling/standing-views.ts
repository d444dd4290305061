import type { Result } from '../../domain/base/result';
import type { StaffMember } from '../../domain/organisation/organisation';
import type { LiveMeetingView } from '../../views/live-meeting';
import type { MeetingView } from '../../views/meeting';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { liveMeetingView } from '../meeting/live-meeting';
import { meetingView } from '../meeting/meeting-view';
import type { CardChange } from './notices';

/** The cards that are renewed while they stand in a chat, without anybody pressing. */
type StandingView = MeetingView | LiveMeetingView;

/** What a standing card shows: which one of a meeting, and where its reader has paged to. */
export type Standing =
  | { readonly card: 'meeting'; readonly meetingId: string; readonly from?: number }
  | { readonly card: 'live-meeting'; readonly meetingId: string; readonly page?: string };

/** Undefined for a card that does not follow what happens. */
export const standingOf = (view: View): Standing | undefined => {
  switch (view.name) {
    case 'meeting': {
      const { name, meetingId, from } = view;
      return { card: name, meetingId, ...(from !== undefined && { from }) };
    }
    case 'live-meeting': {
      const { name, meetingId, page } = view;
      return { card: name, meetingId, ...(page && { page: `${page.list}.${page.from}` }) };
    }
    default:
      return undefined;
  }
};

/** M8: what a card that stands in somebody's chat shows now, from the state and the rights of this moment. */
export const standingView = (
  services: Services,
  tenantId: string,
  person: StaffMember,
  { reference, meetingId }: CardChange,
  standing: Standing,
): Promise<Result<StandingView>> => {
  const actor: Actor = { tenantId, person, requestId: 'notice' };
  return standing.card === 'meeting'
    ? meetingView(services, actor, reference, meetingId, standing.from)
    : liveMeetingView(services, actor, reference, meetingId, standing.page);
};
