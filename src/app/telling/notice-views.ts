import { deputyOn } from '../../domain/case/family-case';
import type { StaffMember } from '../../domain/organisation/organisation';
import type { NoticeMessage } from '../../views/notice';
import type { ActionLink } from '../../views/verbs';
import type { View } from '../../views/view';
import { type Actor, type Services, today } from '../base/services';
import { type OpenedCase, readCaseFor } from '../case/case-store';
import { consentNotice } from '../consent/consent-notices';
import { handoverView } from '../continuity/handover-view';
import { questionView } from '../coordinator/question-answering';
import { lastWordView, questionAnswerView } from '../coordinator/question-asking';
import { invitationNotice } from '../meeting/invitation';
import { meetingNotice } from '../meeting/meeting-words';
import { sparringView } from '../organisation/colleagues';
import { staffMember } from '../organisation/directory';
import { dailyWord } from '../rhythm/daily-word';
import { recordAccess } from '../trail/access-log';
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
      return said('refused', { kind: 'notReached', person: person?.name ?? '', about: notice.about }, []);
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
      return meetingNotice(services, actor, notice);
    case 'dailyWord':
      return dailyWord(services, actor, notice);
    case 'consentWithdrawn':
    case 'consentToAskFor':
    case 'consentAnswered':
    case 'disclosedWithoutConsent':
      return consentNotice(services, actor, notice);
    default:
      return caseNotice(services, actor, notice);
  }
};

const said = (
  tone: 'info' | 'refused' | 'done',
  message: NoticeMessage,
  actions: readonly ActionLink[],
): Extract<View, { name: 'notice' }> => ({ name: 'notice', tone, message, actions });

type CaseNotice = Extract<
  Notice,
  { readonly kind: 'caseAssigned' | 'deputyAppointed' | 'caseUncovered' | 'caseCovered' }
>;

/**
 * A notice about a case, to somebody who belongs to it, or will as its deputy when the first day comes (C4). Recorded
 * as read first (L1).
 */
const caseNotice = async (
  services: Services,
  actor: Actor,
  notice: CaseNotice,
): Promise<View | undefined> => {
  const opened = await readCaseFor(services, actor, notice.reference);
  if (opened === undefined) return undefined;
  const [relation] = opened.relations;
  const isDeputyToBe =
    notice.kind === 'deputyAppointed' && opened.familyCase.deputy?.staffId === actor.person.id;
  if (relation === undefined && !isDeputyToBe) return undefined;
  const message = await messageOf(services, actor, notice, opened);
  if (message === undefined) return undefined;
  await recordAccess(services, actor.tenantId, `case.${notice.reference}`, {
    by: actor.person.id,
    what: 'caseViewed',
    basis: relation ?? 'deputy',
  });
  const show: ActionLink = { verb: 'case.show', as: 'execute', ids: { reference: notice.reference } };
  return said('info', message, relation === undefined ? [] : [show]);
};

const messageOf = async (
  services: Services,
  { tenantId, person }: Actor,
  notice: CaseNotice,
  { familyCase }: OpenedCase,
): Promise<NoticeMessage | undefined> => {
  const { reference, deputy, uncovered } = familyCase;
  const coordinator = (await staffMember(services, tenantId, familyCase.coordinatorId))?.name ?? '';
  switch (notice.kind) {
    case 'caseAssigned': {
      const by = (await staffMember(services, tenantId, notice.by))?.name ?? '';
      return { kind: 'caseAssigned', reference, by };
    }
    case 'deputyAppointed':
      return deputy?.staffId === person.id && deputy.to >= today(services)
        ? { kind: 'deputyAppointed', reference, coordinator, from: deputy.from, to: deputy.to }
        : undefined;
    case 'caseUncovered':
      return uncovered && { kind: 'caseUncovered', reference, coordinator, ...uncovered };
    case 'caseCovered': {
      const standIn = deputyOn(familyCase, today(services));
      const by =
        standIn === undefined ? coordinator : (await staffMember(services, tenantId, standIn.staffId))?.name;
      return uncovered === undefined ? { kind: 'caseCovered', reference, by: by ?? coordinator } : undefined;
    }
  }
};
