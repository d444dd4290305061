import { capability, pageIds } from '../base/capability';
import { addItemForm, agendaMadeForm, changeItemForm, childsWishForm } from './agenda/agenda-forms';
import { invitationNotice } from './invitation';
import { declineInvitationForm, otherTimeForm } from './invitation-answer';
import { changeAgreementForm, changeNoteForm } from './live/live-corrections';
import { attendanceForm, liveAgreementForm, liveNoteForm, scaleForm } from './live/live-forms';
import {
  addPersonForm,
  answerForForm,
  cancelMeetingForm,
  interpreterForm,
  invitationSentForm,
  moveMeetingForm,
} from './meeting-forms';
import { planMeetingForm } from './meeting-plan';
import { tellWhereTimeClosesRooms } from './meeting-watch';
import { meetingNotice } from './meeting-words';

export const meetingCapability = capability({
  forms: [
    addItemForm,
    addPersonForm,
    agendaMadeForm,
    answerForForm,
    attendanceForm,
    cancelMeetingForm,
    changeAgreementForm,
    changeItemForm,
    changeNoteForm,
    childsWishForm,
    declineInvitationForm,
    interpreterForm,
    invitationSentForm,
    liveAgreementForm,
    liveNoteForm,
    moveMeetingForm,
    otherTimeForm,
    planMeetingForm,
    scaleForm,
  ],
  notices: {
    invitation: async (services, actor, notice) => {
      const view = await invitationNotice(services, actor, notice);
      if (view !== undefined || notice.because !== 'cancelled') return view;
      const { reference, meetingId } = notice;
      return meetingNotice(services, actor, { kind: 'noLongerInvited', reference, meetingId });
    },
    meetingKept: meetingNotice,
    noLongerInvited: meetingNotice,
    roomNoLongerFits: meetingNotice,
  },
  jobs: {
    rooms: {
      rule: { every: 'day', at: '06:15' },
      run: (services, tenantId, { last }) => tellWhereTimeClosesRooms(services, tenantId, last),
    },
  },
  refresh: {
    agenda: {
      verb: 'agenda.more',
      ids: ({ reference, meetingId, from }) => ({ reference, meeting: meetingId, from: String(from) }),
      looksAgain: 'unlessSaid',
    },
    'held-meeting': {
      verb: 'meeting.lookBack',
      ids: ({ reference, meetingId, from }) => ({ reference, meeting: meetingId, ...pageIds(from) }),
    },
    invitation: {
      verb: 'invitation.more',
      ids: ({ reference, meetingId, from }) => ({ reference, meeting: meetingId, from: String(from) }),
      looksAgain: 'unlessSaid',
    },
    'live-meeting': {
      verb: 'live.show',
      ids: ({ reference, meetingId, page }) => ({
        reference,
        meeting: meetingId,
        ...(page && { page: `${page.list}.${page.from}` }),
      }),
      looksAgain: 'always',
    },
    meeting: {
      verb: 'meeting.show',
      ids: ({ reference, meetingId, from }) => ({ reference, meeting: meetingId, ...pageIds(from) }),
      looksAgain: 'always',
    },
    'meeting-list': {
      verb: 'meeting.list',
      ids: ({ reference, from }) => ({ reference, ...pageIds(from) }),
    },
  },
});
