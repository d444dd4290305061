import type { Actor, Services } from '../../app/base/services';
import {
  addHeadings,
  addWished,
  askAllConsents,
  askConsentFor,
  carryOverItems,
  fitPurpose,
  type ItemIds,
  keepTogether,
  moveItemUp,
  removeItem,
  splitItem,
} from '../../app/meeting/agenda/agenda';
import { agendaView } from '../../app/meeting/agenda/agenda-view';
import { invitationView } from '../../app/meeting/invitation';
import { acceptInvitation } from '../../app/meeting/invitation-answer';
import { heldMeetingView } from '../../app/meeting/live/held-meeting';
import { removeLiveAgreement, removeLiveNote } from '../../app/meeting/live/live-corrections';
import {
  closeLiveMeeting,
  closeUntouchedMeeting,
  liveMeetingView,
  tickItem,
  untickItem,
} from '../../app/meeting/live/live-meeting';
import {
  inviteToMeeting,
  moveToProposed,
  remindOfMeeting,
  removeFromMeeting,
} from '../../app/meeting/meeting';
import { meetingList } from '../../app/meeting/meeting-list';
import { printAgenda, printInvitation } from '../../app/meeting/meeting-sheet';
import { meetingView } from '../../app/meeting/meeting-view';
import { sendInvitationAgain } from '../../app/meeting/send-again';
import type { Result } from '../../domain/base/result';
import type { AgendaView } from '../../views/meeting/agenda';
import { press } from './base/press';
import type { Press, Routes } from './base/route';

const ofItem = (
  change: (services: Services, actor: Actor, ids: ItemIds) => Promise<Result<AgendaView>>,
): Press =>
  press(
    (services, actor, reference, meetingId, itemId, from) =>
      change(services, actor, { reference, meetingId, itemId, from }),
    'reference',
    'meeting',
    'item',
    'from',
  );

/** M1–M9. What is filled in are forms; these are the views, and the steps that take one press. */
export const meetingRoutes = {
  presses: {
    'agenda.addWished': press(addWished, 'reference', 'meeting'),
    'agenda.askAll': press(askAllConsents, 'reference', 'meeting', 'from'),
    'agenda.askConsent': ofItem(askConsentFor),
    'agenda.carryOver': ofItem(carryOverItems),
    'agenda.fitPurpose': ofItem(fitPurpose),
    'agenda.headings': ofItem(addHeadings),
    'agenda.more': press(agendaView, 'reference', 'meeting', 'from'),
    'agenda.moveUp': ofItem(moveItemUp),
    'agenda.print': press(printAgenda, 'reference', 'meeting'),
    'agenda.removeItem': ofItem(removeItem),
    'agenda.show': press(agendaView, 'reference', 'meeting'),
    'agenda.split': ofItem(splitItem),
    'agenda.together': ofItem(keepTogether),
    'invitation.more': press(invitationView, 'reference', 'meeting', 'from'),
    'invitation.show': press(invitationView, 'reference', 'meeting'),
    'invitation.yes': press(acceptInvitation, 'reference', 'meeting', 'sequence'),
    'live.close': press(closeLiveMeeting, 'reference', 'meeting'),
    'live.closeAnyway': press(closeUntouchedMeeting, 'reference', 'meeting'),
    'live.removeAgreement': press(removeLiveAgreement, 'reference', 'meeting', 'agreement', 'page'),
    'live.removeNote': press(removeLiveNote, 'reference', 'meeting', 'note', 'page'),
    'live.show': press(liveMeetingView, 'reference', 'meeting', 'page'),
    'live.tick': press(tickItem, 'reference', 'meeting', 'item', 'page'),
    'live.untick': press(untickItem, 'reference', 'meeting', 'item', 'page'),
    'meeting.invite': press(inviteToMeeting, 'reference', 'meeting'),
    'meeting.list': press(meetingList, 'reference', 'from'),
    'meeting.lookBack': press(heldMeetingView, 'reference', 'meeting', 'from'),
    'meeting.moveTo': press(moveToProposed, 'reference', 'meeting', 'time'),
    'meeting.print': press(printInvitation, 'reference', 'meeting', 'participant', 'from'),
    'meeting.remind': press(remindOfMeeting, 'reference', 'meeting'),
    'meeting.removePerson': press(removeFromMeeting, 'reference', 'meeting', 'participant', 'from'),
    'meeting.sendAgain': press(sendInvitationAgain, 'reference', 'meeting', 'participant', 'from'),
    'meeting.show': press(meetingView, 'reference', 'meeting', 'from'),
  },
} satisfies Routes;
