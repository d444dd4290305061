import { isOver, type Meeting } from '../../domain/meeting/meeting';
import type { NoticeMessage } from '../../views/notice';
import type { ActionLink } from '../../views/verbs';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { readCaseFor } from '../case/case-store';
import { sightOf } from '../case/case-view';
import type { Notice } from '../telling/notices';
import { recordCaseRead } from '../trail/case-reads';
import { isInvited } from './invitation';
import { meetingFacts } from './meeting-facts';
import { meetingNamed, openMeetingFor } from './meeting-store';

type MeetingNotice = Extract<Notice, { readonly kind: 'noLongerInvited' | 'roomNoLongerFits' }>;

interface Word {
  readonly message: NoticeMessage;
  readonly actions: readonly ActionLink[];
}

/**
 * What somebody is told about a meeting when the word is sent, recorded as read first (L1). Undefined when
 * there is nothing to say any more, or they may not know of it.
 */
export const meetingNotice = async (
  services: Services,
  actor: Actor,
  notice: MeetingNotice,
): Promise<View | undefined> => {
  const opened = await readCaseFor(services, actor, notice.reference);
  if (opened === undefined) return undefined;
  const word = await wordFor(services, actor, notice, opened.relations.length > 0);
  if (word === undefined) return undefined;
  await recordCaseRead(services, actor, opened, 'caseViewed');
  return { name: 'notice', tone: 'info', ...word };
};

/**
 * Whether somebody is to hear that they need not come: they were taken off the list, or have left the case. Those who
 * have left may know no more of the case than they do: their invitation still stands with the meeting.
 */
const isOutOf = (meeting: Meeting, actor: Actor, isInCase: boolean): boolean =>
  isInCase
    ? !isOver(meeting) && !isInvited(meeting, actor)
    : meeting.state !== 'held' && isInvited(meeting, actor);

const wordFor = async (
  services: Services,
  actor: Actor,
  notice: MeetingNotice,
  isInCase: boolean,
): Promise<Word | undefined> => {
  const { reference, meetingId } = notice;
  if (notice.kind === 'noLongerInvited') {
    const meeting = await meetingNamed(services, actor.tenantId, reference, meetingId);
    return meeting && isOutOf(meeting, actor, isInCase)
      ? { message: { kind: 'noLongerInvited', reference, time: meeting.time }, actions: [] }
      : undefined;
  }
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok || isOver(opened.value.meeting)) return undefined;
  const { familyCase, relations, meeting } = opened.value;
  const { misfits } = await meetingFacts(services, actor.tenantId, opened.value);
  const ids = new Set(misfits.map(({ participantId }) => participantId));
  const names = meeting.participants.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  if (!sightOf(familyCase, relations).everything || names.length === 0) return undefined;
  return {
    message: { kind: 'roomNoLongerFits', subject: familyCase.alias, time: meeting.time, names },
    actions: [{ verb: 'agenda.show', as: 'execute', ids: { reference, meeting: meeting.id } }],
  };
};
