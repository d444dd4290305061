import { pageIn } from '../../app/base/forms';
import {
  addHeadings,
  askConsentFor,
  carryOverItems,
  keepTogether,
  moveItemUp,
  removeItem,
  splitItem,
} from '../../app/meeting/agenda';
import { agendaView } from '../../app/meeting/agenda-view';
import { heldMeetingView } from '../../app/meeting/held-meeting';
import { acceptInvitation, invitationView } from '../../app/meeting/invitation';
import { removeLiveAgreement, removeLiveNote } from '../../app/meeting/live-corrections';
import { closeLiveMeeting, liveMeetingView, tickItem } from '../../app/meeting/live-meeting';
import { inviteToMeeting, remindOfMeeting, removeFromMeeting } from '../../app/meeting/meeting';
import { meetingList } from '../../app/meeting/meeting-list';
import { printAgenda, printInvitation } from '../../app/meeting/meeting-sheet';
import { meetingView } from '../../app/meeting/meeting-view';
import { sendInvitationAgain } from '../../app/meeting/send-again';
import { contactLogView, logContactToday } from '../../app/rhythm/contact';
import { endRhythm } from '../../app/rhythm/rhythm';
import type { Values } from '../turn';
import { onPress, type Route, referenceIn } from './route';

const meetingIdIn = (data: Values): string => data.meeting ?? '';
const fromIn = (data: Values): number => pageIn(data.from);
const itemIn = (data: Values) => ({
  reference: referenceIn(data),
  meetingId: meetingIdIn(data),
  itemId: data.item ?? '',
  from: fromIn(data),
});

/** M1–M9, C5. What is filled in are forms; these are the views, and the steps at one press. */
export const meetingRoutes: readonly Route[] = [
  onPress('meeting.list', ({ services, actor }, data) =>
    meetingList(services, actor, referenceIn(data), fromIn(data)),
  ),
  onPress('meeting.lookBack', ({ services, actor }, data) =>
    heldMeetingView(services, actor, referenceIn(data), meetingIdIn(data), fromIn(data)),
  ),
  onPress('meeting.show', ({ services, actor }, data) =>
    meetingView(services, actor, referenceIn(data), meetingIdIn(data), fromIn(data)),
  ),
  onPress('meeting.invite', ({ services, actor }, data) =>
    inviteToMeeting(services, actor, referenceIn(data), meetingIdIn(data)),
  ),
  onPress('meeting.remind', ({ services, actor }, data) =>
    remindOfMeeting(services, actor, referenceIn(data), meetingIdIn(data)),
  ),
  onPress('meeting.sendAgain', ({ services, actor }, data) =>
    sendInvitationAgain(
      services,
      actor,
      referenceIn(data),
      meetingIdIn(data),
      data.participant ?? '',
      fromIn(data),
    ),
  ),
  onPress('meeting.removePerson', ({ services, actor }, data) =>
    removeFromMeeting(
      services,
      actor,
      referenceIn(data),
      meetingIdIn(data),
      data.participant ?? '',
      fromIn(data),
    ),
  ),
  onPress('meeting.print', ({ services, actor }, data) =>
    printInvitation(
      services,
      actor,
      referenceIn(data),
      meetingIdIn(data),
      data.participant ?? '',
      fromIn(data),
    ),
  ),
  onPress('agenda.print', ({ services, actor }, data) =>
    printAgenda(services, actor, referenceIn(data), meetingIdIn(data)),
  ),
  onPress('agenda.show', ({ services, actor }, data) =>
    agendaView(services, actor, referenceIn(data), meetingIdIn(data)),
  ),
  onPress('agenda.more', ({ services, actor }, data) =>
    agendaView(services, actor, referenceIn(data), meetingIdIn(data), fromIn(data)),
  ),
  onPress('agenda.removeItem', ({ services, actor }, data) => removeItem(services, actor, itemIn(data))),
  onPress('agenda.moveUp', ({ services, actor }, data) => moveItemUp(services, actor, itemIn(data))),
  onPress('agenda.split', ({ services, actor }, data) => splitItem(services, actor, itemIn(data))),
  onPress('agenda.together', ({ services, actor }, data) => keepTogether(services, actor, itemIn(data))),
  onPress('agenda.headings', ({ services, actor }, data) => addHeadings(services, actor, itemIn(data))),
  onPress('agenda.carryOver', ({ services, actor }, data) => carryOverItems(services, actor, itemIn(data))),
  onPress('agenda.askConsent', ({ services, actor }, data) => askConsentFor(services, actor, itemIn(data))),
  onPress('invitation.show', ({ services, actor }, data) =>
    invitationView(services, actor, referenceIn(data), meetingIdIn(data)),
  ),
  onPress('invitation.more', ({ services, actor }, data) =>
    invitationView(services, actor, referenceIn(data), meetingIdIn(data), fromIn(data)),
  ),
  onPress('invitation.yes', ({ services, actor }, data) =>
    acceptInvitation(services, actor, referenceIn(data), meetingIdIn(data), data.sequence),
  ),
  onPress('live.show', ({ services, actor }, data) =>
    liveMeetingView(services, actor, referenceIn(data), meetingIdIn(data), data.page),
  ),
  onPress('live.tick', ({ services, actor }, data) =>
    tickItem(services, actor, referenceIn(data), meetingIdIn(data), data.item ?? '', true, data.page),
  ),
  onPress('live.untick', ({ services, actor }, data) =>
    tickItem(services, actor, referenceIn(data), meetingIdIn(data), data.item ?? '', false, data.page),
  ),
  onPress('live.removeNote', ({ services, actor }, data) =>
    removeLiveNote(services, actor, referenceIn(data), meetingIdIn(data), data.note ?? '', data.page),
  ),
  onPress('live.removeAgreement', ({ services, actor }, data) =>
    removeLiveAgreement(
      services,
      actor,
      referenceIn(data),
      meetingIdIn(data),
      data.agreement ?? '',
      data.page,
    ),
  ),
  onPress('live.close', ({ services, actor }, data) =>
    closeLiveMeeting(services, actor, referenceIn(data), meetingIdIn(data)),
  ),
  onPress('contact.show', ({ services, actor }, data) => contactLogView(services, actor, referenceIn(data))),
  onPress('contact.visited', ({ services, actor }, data) =>
    logContactToday(services, actor, referenceIn(data), 'visit'),
  ),
  onPress('contact.phoned', ({ services, actor }, data) =>
    logContactToday(services, actor, referenceIn(data), 'phone'),
  ),
  onPress('contact.wrote', ({ services, actor }, data) =>
    logContactToday(services, actor, referenceIn(data), 'message'),
  ),
  onPress('rhythm.end', ({ services, actor }, data) =>
    endRhythm(services, actor, referenceIn(data), data.kind ?? ''),
  ),
];
