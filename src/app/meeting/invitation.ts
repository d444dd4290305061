import { parseCalendarDate } from '../../domain/base/calendar';
import { reasonMaxLength } from '../../domain/base/decision';
import { localTime, type MeetingTime, startsAt } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import { coordinationType } from '../../domain/consent/consent-record';
import { isAnswerLate } from '../../domain/meeting/invitation';
import { mayKnowOwner, ownPlaceAt } from '../../domain/meeting/kept-apart';
import { type Answer, isOver, type Meeting, type Participant } from '../../domain/meeting/meeting';
import { itemsVisibleTo } from '../../domain/meeting/meeting-room';
import { otherTimes } from '../../domain/meeting/proposal';
import { scaleThrough } from '../../domain/meeting/scale';
import type { ItemOwnerView } from '../../views/meeting/agenda';
import type { InvitationView } from '../../views/meeting/invitation';
import type { ActionLink } from '../../views/verbs';
import { isOn, listValue } from '../base/form-values';
import type { Form } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { sightOf } from '../case/case-view';
import { municipalityOf, personView } from '../organisation/directory';
import type { Notice } from '../telling/notices';
import { recordCaseRead } from '../trail/case-reads';
import { itemsPerPage } from './agenda-view';
import { calendarUrl } from './calendar-link';
import { earlierMeetings } from './held-meeting';
import { type MeetingFacts, meetingFacts } from './meeting-facts';
import { ownerView } from './meeting-names';
import { busyTimes, changeMeeting, type OpenedMeeting, openMeetingFor } from './meeting-store';

type Reference = Meeting['reference'];

/** The reader's own place at a meeting: invited, still in the case, and not kept from it (S11). Everybody else meets the same refusal. */
const openInvitation = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<OpenedMeeting & { readonly me: Participant }>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { familyCase, meeting } = opened.value;
  const me = ownPlaceAt(meeting, familyCase, actor.person.id, { today: today(services) });
  return me === undefined ? refuse('NotFound') : ok({ ...opened.value, me });
};

/** Somebody’s place at a meeting. */
export const ownPlace = ({ participants }: Meeting, { person }: Actor): Participant | undefined =>
  participants.find(({ who }) => who.kind === 'staff' && who.staffId === person.id);

/** Whether somebody is invited to a meeting. */
export const isInvited = (meeting: Meeting, actor: Actor): boolean =>
  ownPlace(meeting, actor)?.invitation !== undefined;

/**
 * M8: the reader's own invitation, as the meeting stands now, with the items that they may hear at this moment (S6).
 * Reading is recorded first (L1). `from`: how many items were shown before.
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
  return ok(await viewOf(services, actor, opened.value, {}, from));
};

const viewOf = async (
  services: Services,
  actor: Actor,
  { familyCase, relations, meeting, me }: OpenedMeeting & { readonly me: Participant },
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
    ...justDone,
    moved: meeting.timeSequence > 0,
    ...ownAnswer(me),
    items: visible.slice(first, first + itemsPerPage).map((item, place) => ({
      number: first + place + 1,
      owner: discreetOwner(item, actor, facts),
      text: item.text,
      ...(item.minutes !== undefined && { minutes: item.minutes }),
    })),
    ...(ownScale.length > 0 && { ownScale }),
    from: first,
    total: visible.length,
    ...(url !== undefined && { calendarUrl: url }),
    actions: invitationActions(services, meeting, me, more ? first + itemsPerPage : undefined),
  };
};

/**
 * Whose item it is; a member by name only to those who may hear about that member. That there is a case, and who
 * coordinates it, is known to everybody who is invited, and tells nothing about anybody.
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
  next: number | undefined,
): readonly ActionLink[] => {
  const { reference, id, sequence } = meeting;
  const ids = { reference, meeting: id, sequence: String(sequence) };
  const hasSaidYes = invitation?.answer?.answer.kind === 'yes';
  const isAhead = !isOver(meeting) && startsAt(meeting.time) > services.clock.now();
  const offers: readonly (readonly [boolean, ActionLink])[] = [
    // Whoever has said yes has no more to say than that it can't be after all.
    [isAhead && !hasSaidYes, { verb: 'invitation.yes', as: 'execute', ids, style: 'positive' }],
    [isAhead, { verb: 'invitation.otherTime', as: 'dialog', ids }],
    [isAhead, { verb: 'invitation.decline', as: 'dialog', ids }],
    [next !== undefined, { verb: 'invitation.more', as: 'execute', ids: { ...ids, from: String(next) } }],
    [true, { verb: 'case.show', as: 'execute', ids: { reference } }],
  ];
  return offers.flatMap(([offered, action]) => (offered ? [action] : []));
};

/**
 * M8: the reader's answer to the meeting that they saw. The last one counts. An answer to an earlier time, or to a meeting
 * that is over, changes nothing and shows how the meeting stands.
 */
export const answerMeeting = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  sequence: number,
  answer: Answer,
): Promise<Result<InvitationView>> => {
  const opened = await openInvitation(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { me } = opened.value;
  const change = await changeMeeting(services, actor, {
    reference,
    meetingId,
    right: 'answerInvitation',
    commands: async () =>
      ok([
        {
          type: 'answerInvitation',
          participantId: me.id,
          sequence,
          answer,
          at: services.clock.now(),
        },
      ]),
  });
  if (!change.ok) return change;
  const { meeting } = change.value;
  const now = ownPlace(meeting, actor) ?? me;
  const done = isAnswerLate(meeting, sequence) ? 'late' : 'answered';
  return ok(await viewOf(services, actor, { ...change.value, me: now }, { done }, 0));
};

const sequenceIn = (text: string | undefined): number =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : -1;

export const acceptInvitation = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  sequence: string | undefined,
): Promise<Result<InvitationView>> =>
  answerMeeting(services, actor, reference, meetingId, sequenceIn(sequence), { kind: 'yes' });

/** M8: no, with a reason that only the coordinator sees. */
export const declineInvitationForm: Form<'invitation.decline'> = {
  name: 'invitation.decline',
  right: 'answerInvitation',
  open: async (services, actor, { reference, meeting = '' }) => {
    const opened = await openInvitation(services, actor, reference, meeting);
    if (!opened.ok) return opened;
    return ok({
      fields: [
        { id: 'reason', kind: 'longText', required: true, maxLength: reasonMaxLength },
        { id: 'becauseOfTime', kind: 'toggle', required: false },
      ],
    });
  },
  submit: (services, actor, { reference, meeting = '', sequence }, values) =>
    answerMeeting(services, actor, reference, meeting, sequenceIn(sequence), {
      kind: 'no',
      reason: values.reason ?? '',
      becauseOfTime: isOn(values, 'becauseOfTime'),
    }),
};

const proposedAtMost = 4;

const timeKey = ({ on, start, end }: MeetingTime): string => `${on} ${start} ${end}`;

const timeOf = (key: string): MeetingTime | undefined => {
  const [, day = '', start, end] = /^(\S{10}) (\d\d:\d\d) (\d\d:\d\d)$/.exec(key) ?? [];
  const on = parseCalendarDate(day);
  return on === undefined || start === undefined || end === undefined
    ? undefined
    : { on, start: localTime(start), end: localTime(end) };
};

/** M8: other times that the coordinator could, on good days near by, and any other wish in words. */
export const otherTimeForm: Form<'invitation.otherTime'> = {
  name: 'invitation.otherTime',
  right: 'answerInvitation',
  open: async (services, actor, { reference, meeting = '' }) => {
    const opened = await openInvitation(services, actor, reference, meeting);
    if (!opened.ok) return opened;
    const { settings } = await municipalityOf(services, actor.tenantId);
    const times = otherTimes({
      than: opened.value.meeting.time,
      count: proposedAtMost,
      today: today(services),
      calendar: settings.calendar,
      busy: await busyTimes(services, actor.tenantId, opened.value.familyCase.coordinatorId),
    });
    return ok({
      fields: [
        {
          id: 'choices',
          kind: 'choices',
          required: false,
          choices: times.map((time) => ({ value: timeKey(time), time })),
        },
        { id: 'words', kind: 'longText', required: false, maxLength: reasonMaxLength },
      ],
    });
  },
  submit: async (services, actor, { reference, meeting = '', sequence }, values) => {
    const words = values.words?.trim() ?? '';
    const choices: MeetingTime[] = [];
    for (const key of listValue(values, 'choices')) {
      const time = timeOf(key);
      if (time === undefined) return refuse('ChoiceUnknown', { field: 'choices' });
      choices.push(time);
    }
    return answerMeeting(services, actor, reference, meeting, sequenceIn(sequence), {
      kind: 'otherTime',
      choices,
      ...(words !== '' && { words }),
    });
  },
};

/**
 * What a colleague is told about a meeting when the word is sent. Undefined when there is nothing to say any more: a
 * later change has its own word, the answer is there already, or they are not invited any more.
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
