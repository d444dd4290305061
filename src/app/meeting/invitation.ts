import { endsAt, startsAt } from '../../domain/base/meeting-time';
import { ok, type Result } from '../../domain/base/result';
import { coordinationType } from '../../domain/consent/consent-record';
import { needInterpreter } from '../../domain/meeting/interpreter';
import { mayKnowOwner } from '../../domain/meeting/kept-apart';
import { isOver, type Meeting, type Participant } from '../../domain/meeting/meeting';
import { itemsVisibleTo } from '../../domain/meeting/meeting-room';
import { scaleThrough } from '../../domain/meeting/scale';
import { lastSent } from '../../domain/minutes/minutes';
import type { ItemOwnerView } from '../../views/meeting/agenda';
import type { InvitationView } from '../../views/meeting/invitation';
import type { ActionLink } from '../../views/verbs';
import { offered } from '../base/presses';
import { type Actor, type Services, today } from '../base/services';
import { sightOf } from '../case/case-view';
import { minutesOf } from '../minutes/minutes-store';
import { personView } from '../organisation/directory';
import type { Notice } from '../telling/notices';
import { recordCaseRead } from '../trail/case-reads';
import { itemsPerPage } from './agenda/agenda-page';
import { calendarUrl } from './calendar-link';
import { earlierMeetings } from './live/held-meeting';
import { type MeetingFacts, meetingFacts } from './meeting-facts';
import { ownerView } from './meeting-names';
import { type OpenedInvitation, openInvitation } from './own-place';

type Reference = Meeting['reference'];

/**
 * M8: the reader's own invitation, as the meeting stands now, with the items they may hear at this moment (S6). Reading is
 * recorded first (L1). `from`: how many items were shown before.
 */
export const invitationView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  from = 0,
): Promise<Result<InvitationView>> => {
  const opened = await openInvitation(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  await recordCaseRead(services, actor, opened.value, 'invitationViewed');
  return ok(await invitationViewOf(services, actor, opened.value, {}, from));
};

/** The invitation as it stands, with what was just done. */
export const invitationViewOf = async (
  services: Services,
  actor: Actor,
  { familyCase, relations, meeting, me }: OpenedInvitation,
  justDone: Partial<Pick<InvitationView, 'done'>>,
  from: number,
): Promise<InvitationView> => {
  const facts = await meetingFacts(services, actor.tenantId, { familyCase, meeting });
  const { reference } = familyCase;
  const visible = itemsVisibleTo(meeting, facts.plan, me.id);
  const begin = Math.max(0, Math.min(from, visible.length - 1));
  const first = begin - (begin % itemsPerPage);
  const more = first + itemsPerPage < visible.length;
  const url = await calendarUrl(services, actor, meeting);
  const earlier = await earlierMeetings(services, actor.tenantId, meeting);
  const since = await sinceThen(services, actor, meeting, me.id);
  const ownScale = scaleThrough(meeting.state === 'held' ? [...earlier, meeting] : earlier, me.id);
  return {
    name: 'invitation',
    reference,
    subject: sightOf(familyCase, relations).alias ? familyCase.alias : reference,
    meetingId: meeting.id,
    today: today(services),
    kind: meeting.kind,
    state: meeting.state,
    time: meeting.time,
    place: meeting.place,
    coordinator: personView(facts.staff.get(familyCase.coordinatorId), facts.municipality.organisation),
    ...interpreterPart(meeting, familyCase),
    ...justDone,
    ...(since && { since }),
    moved: meeting.timeSequence > 0,
    ...ownAnswer(me),
    items: visible.slice(first, first + itemsPerPage).map((item, index) => ({
      number: first + index + 1,
      owner: discreetOwner(item, actor, facts),
      text: item.text,
      ...(item.minutes !== undefined && { minutes: item.minutes }),
    })),
    ...(ownScale.length > 0 && { ownScale }),
    from: first,
    total: visible.length,
    ...(url !== undefined && { calendarUrl: url }),
    actions: invitationActions(services, meeting, me, since, more ? first + itemsPerPage : undefined),
  };
};

/** M10: that there is an interpreter, and for which languages; the room shows for whom. */
export const interpreterPart = (
  meeting: Meeting,
  familyCase: MeetingFacts['familyCase'],
): { readonly interpreter?: readonly string[] } => {
  const needs = needInterpreter(meeting, familyCase);
  return needs.length === 0 || meeting.interpreter?.kind !== 'arranged'
    ? {}
    : { interpreter: [...new Set(needs.flatMap(({ language }) => language ?? []))] };
};

/**
 * Whose item it is; members by name only to those who may hear about them. Everybody invited knows that there is a case and
 * who coordinates it, and that tells nothing about anybody.
 */
const discreetOwner = (
  item: Meeting['agenda']['items'][number],
  { person }: Actor,
  { familyCase, staff }: MeetingFacts,
): ItemOwnerView => {
  const { owner } = item;
  if (owner.kind === 'staff' || owner.kind === 'heading') return ownerView(owner, familyCase, staff);
  const isAbout =
    owner.kind === 'member' &&
    item.aboutIds.includes(owner.memberId) &&
    item.types.some((type) => type !== coordinationType) &&
    mayKnowOwner(familyCase, { kind: 'staff', staffId: person.id }, owner);
  return isAbout || person.id === familyCase.coordinatorId
    ? ownerView(owner, familyCase, staff)
    : { kind: owner.kind };
};

/** What there is to say of a meeting once it has begun. */
const sinceThen = async (
  services: Services,
  { tenantId }: Actor,
  { reference, id, state, time }: Meeting,
  participantId: string,
): Promise<InvitationView['since']> => {
  const now = services.clock.now();
  if (state === 'cancelled' || (state !== 'held' && startsAt(time) > now)) return undefined;
  if (state !== 'held' && endsAt(time) > now) return 'begun';
  const minutes = (await minutesOf(services, tenantId, reference)).find((one) => one.id === id);
  return minutes && lastSent(minutes)?.personIds.includes(participantId) ? 'minutes' : 'noMinutes';
};

const ownAnswer = ({ invitation }: Participant): Pick<InvitationView, 'answer'> => {
  const { answer: recorded } = invitation ?? {};
  if (recorded === undefined) return {};
  const { answer, at } = recorded;
  switch (answer.kind) {
    case 'yes':
      return { answer: { kind: 'yes', at } };
    case 'no':
      return { answer: { kind: 'no', at, reason: answer.reason } };
    case 'otherTime':
      return {
        answer: {
          kind: 'otherTime',
          at,
          times: answer.choices,
          ...(answer.words !== undefined && { words: answer.words }),
        },
      };
  }
};

const invitationActions = (
  services: Services,
  meeting: Meeting,
  { invitation }: Participant,
  since: InvitationView['since'],
  next: number | undefined,
): readonly ActionLink[] => {
  const { reference, id, sequence } = meeting;
  const ids = { reference, meeting: id, sequence: String(sequence) };
  const hasSaidYes = invitation?.answer?.answer.kind === 'yes';
  const isAhead = !isOver(meeting) && startsAt(meeting.time) > services.clock.now();
  return offered([
    [
      since === 'minutes',
      { verb: 'minutes.mine', as: 'execute', ids: { reference, meeting: id }, style: 'positive' },
    ],
    // After a yes, one can only say that one can't come after all.
    [isAhead && !hasSaidYes, { verb: 'invitation.yes', as: 'execute', ids, style: 'positive' }],
    [isAhead, { verb: 'invitation.otherTime', as: 'dialog', ids }],
    [isAhead, { verb: 'invitation.decline', as: 'dialog', ids }],
    [next !== undefined, { verb: 'invitation.more', as: 'execute', ids: { ...ids, from: String(next) } }],
    [true, { verb: 'case.show', as: 'execute', ids: { reference } }],
  ]);
};

/**
 * What a colleague is told about a meeting, read when the word goes out. Undefined when there is nothing left to say: a
 * later change has its own word, they have already answered, or are no longer invited.
 */
export const invitationNotice = async (
  services: Services,
  actor: Actor,
  { reference, meetingId, because, sequence }: Extract<Notice, { kind: 'invitation' }>,
): Promise<InvitationView | undefined> => {
  const opened = await openInvitation(services, actor, reference, meetingId);
  if (!opened.ok) return undefined;
  const { meeting, me } = opened.value;
  const isAnswered = me.invitation?.answer !== undefined;
  const isStale = meeting.sequence > sequence || (isOver(meeting) && because !== 'cancelled');
  if (isStale || (isAnswered && because === 'reminder')) return undefined;
  const view = await invitationView(services, actor, reference, meetingId);
  return view.ok ? view.value : undefined;
};
