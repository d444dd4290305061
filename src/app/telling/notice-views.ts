import type { StaffMember } from '../../domain/organisation/organisation';
import type { NoticeMessage } from '../../views/notice';
import type { ActionLink } from '../../views/verbs';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { readCaseFor } from '../case/case-store';
import { consentNotice } from '../consent/consent-notices';
import { absenceNotice, continuityNotice } from '../continuity/continuity-notices';
import { handoverView } from '../continuity/handover-view';
import { questionView } from '../coordinator/question-answering';
import { lastWordView, questionAnswerView } from '../coordinator/question-asking';
import { invitationNotice } from '../meeting/invitation';
import { meetingNotice } from '../meeting/meeting-words';
import { sparringView } from '../organisation/colleagues';
import { staffMember } from '../organisation/directory';
import { dailyWord } from '../rhythm/daily-word';
import type { Notice } from './notices';

/**
 * What a notice says to its recipient, from the state and the rights of this moment. Undefined when there is nothing
 * to say any more: the state has moved on, or the recipient may not know it any longer.
 */
export const noticeView = async (
  services: Services,
  tenantId: string,
  recipient: StaffMember,
  notice: Notice,
): Promise<View | undefined> => {
  const actor: Actor = { tenantId, person: recipient, requestId: 'notice' };
  switch (notice.kind) {
    case 'handover': {
      const view = await handoverView(services, actor, notice.reference, notice.handoverId);
      return view.ok ? view.value : undefined;
    }
    case 'question': {
      const view = await questionView(services, actor, notice.questionId, notice.reference);
      return view.ok ? view.value : undefined;
    }
    case 'questionAnswer': {
      const view = await questionAnswerView(services, actor, notice.questionId, notice.reference);
      return view.ok ? view.value : undefined;
    }
    case 'questionUnanswered':
      return lastWordView(services, actor, notice.questionId);
    case 'sparringOffer': {
      const view = await sparringView(services, actor, notice.sparringId);
      return view.ok && view.value.state === 'open' ? view.value : undefined;
    }
    case 'sparringAnswer': {
      const view = await sparringView(services, actor, notice.sparringId);
      return view.ok ? view.value : undefined;
    }
    case 'notReached': {
      const person = await staffMember(services, tenantId, notice.person);
      const { about, because } = notice;
      return said('refused', { kind: 'notReached', person: person?.name ?? '', about, because }, []);
    }
    case 'caseClosed': {
      const seen = await readCaseFor(services, actor, notice.reference);
      return seen?.relations.length
        ? said('info', { kind: 'caseClosed', reference: notice.reference }, [])
        : undefined;
    }
    case 'invitation': {
      const view = await invitationNotice(services, actor, notice);
      if (view !== undefined || notice.because !== 'cancelled') return view;
      const { reference, meetingId } = notice;
      return meetingNotice(services, actor, { kind: 'noLongerInvited', reference, meetingId });
    }
    case 'noLongerInvited':
    case 'roomNoLongerFits':
    case 'meetingKept':
      return meetingNotice(services, actor, notice);
    case 'dailyWord':
      return dailyWord(services, actor, notice);
    case 'consentWithdrawn':
    case 'consentToAskFor':
    case 'consentAnswered':
    case 'disclosedWithoutConsent':
      return consentNotice(services, actor, notice);
    case 'absenceSaid':
    case 'absenceEnded':
    case 'deputyForAbsence':
      return absenceNotice(services, actor, notice);
    default:
      return continuityNotice(services, actor, notice);
  }
};

const said = (
  tone: 'info' | 'refused' | 'done',
  message: NoticeMessage,
  actions: readonly ActionLink[],
): Extract<View, { name: 'notice' }> => ({ name: 'notice', tone, message, actions });
