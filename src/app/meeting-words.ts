import { isOver } from '../domain/meeting';
import { recordCaseRead } from './case-reads';
import { readCaseFor } from './case-store';
import { sightOf } from './case-view';
import { isInvited } from './invitation';
import { meetingFacts } from './meeting-facts';
import { openMeetingFor } from './meeting-store';
import type { Notice } from './notices';
import type { Actor, Services } from './services';
import type { NoticeMessage } from './views/notice';
import type { ActionLink } from './views/verbs';
import type { View } from './views/view';

type MeetingNotice = Extract<Notice, { readonly kind: 'noLongerInvited' | 'roomNoLongerFits' }>;

interface Word {
  readonly message: NoticeMessage;
  readonly actions: readonly ActionLink[];
}

/**
 * What somebody is told about a meeting when the word is sent, recorded as read first (L1). Undefined when
 * there is nothing to say any more, or they do not belong to the case.
 */
export const meetingNotice = async (
  services: Services,
  actor: Actor,
  notice: MeetingNotice,
): Promise<View | undefined> => {
  const opened = await readCaseFor(services, actor, notice.reference);
  const [relation] = opened?.relations ?? [];
  if (opened === undefined || relation === undefined) return undefined;
  const word = await wordFor(services, actor, notice);
  if (word === undefined) return undefined;
  await recordCaseRead(services, actor, opened, 'caseViewed');
  return { name: 'notice', tone: 'info', ...word };
};

const wordFor = async (
  services: Services,
  actor: Actor,
  notice: MeetingNotice,
): Promise<Word | undefined> => {
  const { reference } = notice;
  const opened = await openMeetingFor(services, actor, reference, notice.meetingId);
  if (!opened.ok || isOver(opened.value.meeting)) return undefined;
  const { familyCase, relations, meeting } = opened.value;
  if (notice.kind === 'noLongerInvited') {
    return isInvited(meeting, actor)
      ? undefined
      : { message: { kind: 'noLongerInvited', reference, time: meeting.time }, actions: [] };
  }
  const { misfits } = await meetingFacts(services, actor.tenantId, opened.value);
  const ids = new Set(misfits.map(({ participantId }) => participantId));
  const names = meeting.participants.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  if (!sightOf(familyCase, relations).everything || names.length === 0) return undefined;
  return {
    message: { kind: 'roomNoLongerFits', subject: familyCase.alias, time: meeting.time, names },
    actions: [{ verb: 'agenda.show', as: 'execute', ids: { reference, meeting: meeting.id } }],
  };
};
