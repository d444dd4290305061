import { isKeptFrom, knowAlready } from '../../domain/meeting/kept-apart';
import { isOver, type Meeting } from '../../domain/meeting/meeting';
import type { NoticeMessage } from '../../views/notice';
import type { ActionLink } from '../../views/verbs';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { type OpenedCase, readCaseFor } from '../case/case-store';
import { sightOf } from '../case/case-view';
import type { Notice } from '../telling/notices';
import { recordCaseRead } from '../trail/case-reads';
import { meetingFacts } from './meeting-facts';
import { meetingNamed, type OpenedMeeting, openMeetingFor } from './meeting-store';
import { isInvited } from './own-place';

type MeetingNotice = Extract<
  Notice,
  { readonly kind: 'noLongerInvited' | 'roomNoLongerFits' | 'meetingKept' }
>;

interface Word {
  readonly message: NoticeMessage;
  readonly actions: readonly ActionLink[];
}

/**
 * What somebody is told about a meeting, read when the word goes out and recorded as read first (L1). Undefined when there
 * is nothing left to say, or they may not know of it.
 */
export const meetingNotice = async (
  services: Services,
  actor: Actor,
  notice: MeetingNotice,
): Promise<View | undefined> => {
  const opened = await readCaseFor(services, actor, notice.reference);
  if (opened === undefined) return undefined;
  const word = await wordFor(services, actor, notice, opened);
  if (word === undefined) return undefined;
  await recordCaseRead(services, actor, opened, 'caseViewed');
  return { name: 'notice', tone: 'info', ...word };
};

/**
 * Whether somebody has to hear that they need not come: they were taken off the list, or have left the case. Those who have
 * left may not know more about the case than they do: their invitation still stands with the meeting. Those it is kept from
 * (S11) hear the same when it is cancelled, and nothing when it is not.
 */
const isOutOf = (meeting: Meeting, actor: Actor, isInCase: boolean, isKept: boolean): boolean =>
  isInCase
    ? (!isOver(meeting) && !isInvited(meeting, actor)) || (isKept && meeting.state === 'cancelled')
    : meeting.state !== 'held' && isInvited(meeting, actor);

const wordFor = async (
  services: Services,
  actor: Actor,
  notice: MeetingNotice,
  { familyCase: known, relations: own }: OpenedCase,
): Promise<Word | undefined> => {
  const { reference, meetingId } = notice;
  if (notice.kind === 'noLongerInvited') {
    const meeting = await meetingNamed(services, actor.tenantId, reference, meetingId);
    if (meeting === undefined) return undefined;
    const isKept = isKeptFrom(meeting, known, { kind: 'staff', staffId: actor.person.id });
    if (!isOutOf(meeting, actor, own.length > 0, isKept)) return undefined;
    const { time } = meeting;
    return {
      message: { kind: 'noLongerInvited', reference, ...(!isKept && { time }) },
      actions: [],
    };
  }
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok || isOver(opened.value.meeting)) return undefined;
  const { familyCase, relations, meeting } = opened.value;
  if (!sightOf(familyCase, relations).everything) return undefined;
  const names =
    notice.kind === 'meetingKept'
      ? knowAlready(meeting, familyCase).map(({ name }) => name)
      : await namesOfMisfits(services, actor, opened.value);
  if (names.length === 0) return undefined;
  const ids = { reference, meeting: meeting.id };
  return {
    message: { kind: notice.kind, subject: familyCase.alias, time: meeting.time, names },
    actions: [{ verb: notice.kind === 'meetingKept' ? 'meeting.show' : 'agenda.show', as: 'execute', ids }],
  };
};

const namesOfMisfits = async (
  services: Services,
  { tenantId }: Actor,
  opened: OpenedMeeting,
): Promise<readonly string[]> => {
  const { misfits } = await meetingFacts(services, tenantId, opened);
  const ids = new Set(misfits.map(({ participantId }) => participantId));
  return opened.meeting.participants.filter(({ id }) => ids.has(id)).map(({ name }) => name);
};
