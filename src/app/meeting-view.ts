import { obstaclesToInviting, waitingFor } from '../domain/invitation';
import { answersFor, countAnswers } from '../domain/invitation-answers';
import { isOver, type Meeting, type Participant } from '../domain/meeting';
import { endsAt, startsAt } from '../domain/meeting-time';
import { ok, type Result, refuse } from '../domain/result';
import { nextMeetingDueBy } from '../domain/rhythm';
import { may, seesEverything } from '../domain/rights';
import { calendarUrl } from './calendar-link';
import { openCaseFor } from './case-store';
import { type MeetingFacts, meetingFacts } from './meeting-facts';
import { groupOf, memberName, preparationView, wishViews } from './meeting-names';
import { recordMeetingRead } from './meeting-reads';
import { meetingsOf, type OpenedMeeting, openMeetingFor } from './meeting-store';
import { type Actor, type Services, today } from './services';
import type { MeetingListView, MeetingView, ObstacleView, ParticipantView } from './views/meeting';
import type { ActionLink } from './views/verbs';

type Reference = Meeting['reference'];

/** What a step adds to the view that follows it. */
export type JustDone = Partial<Pick<MeetingView, 'done' | 'sheetUrl'>>;

/** M8: a meeting for those who see the whole case. Reading is recorded first (L1). */
export const meetingView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<MeetingView>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  if (!seesEverything(opened.value.familyCase, opened.value.relations)) return refuse('NotFound');
  await recordMeetingRead(services, actor, opened.value, 'meetingViewed');
  return ok(await meetingViewAfter(services, actor, opened.value));
};

/** The meeting after a change that the reader made; the change itself is the record. */
export const meetingViewAfter = async (
  services: Services,
  actor: Actor,
  opened: OpenedMeeting,
  justDone: JustDone = {},
): Promise<MeetingView> => {
  const facts = await meetingFacts(services, actor.tenantId, opened);
  const { familyCase, meeting, place } = facts;
  const day = today(services);
  const { kind, state, time } = meeting;
  const url = await calendarUrl(services, actor, meeting);
  const isOfRhythm = kind !== 'network' && !isOver(meeting);
  const dueBy = nextMeetingDueBy(familyCase, place.settings.rhythm);
  return {
    name: 'meeting',
    reference: familyCase.reference,
    alias: familyCase.alias,
    meetingId: meeting.id,
    today: day,
    kind,
    state,
    time,
    place: meeting.place,
    ...justDone,
    ...(isOfRhythm && { dueBy }),
    late: isOfRhythm && time.on > dueBy,
    items: meeting.agenda.items.length,
    ...preparationView(meeting.agenda, familyCase),
    childrensWishes: wishViews(meeting, familyCase),
    obstacles: isOver(meeting) ? [] : obstacleViews(facts, day),
    participants: participantViews(actor, opened),
    counts: countAnswers(meeting),
    ...(url !== undefined && { calendarUrl: url }),
    actions: meetingActions(services, opened),
  };
};

/** M4, S6: what stands in the way of inviting those who have not been asked. */
const obstacleViews = (
  { familyCase, meeting, misfits }: MeetingFacts,
  day: MeetingView['today'],
): readonly ObstacleView[] => {
  const namesOf = (ids: readonly string[]): readonly string[] =>
    meeting.participants.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return obstaclesToInviting(meeting, familyCase, misfits, { today: day }).map((obstacle): ObstacleView => {
    switch (obstacle.kind) {
      case 'left':
        return { kind: 'left', names: obstacle.participants.map(({ name }) => name) };
      case 'typesUnsaid':
        return { kind: 'typesUnsaid', count: obstacle.itemIds.length };
      case 'room':
        return { kind: 'room', names: namesOf(obstacle.misfits.map(({ participantId }) => participantId)) };
      default:
        return obstacle;
    }
  });
};

/** M8: reasons only for those to whom `answersFor` gives them. */
const participantViews = (
  actor: Actor,
  { familyCase, relations, meeting }: OpenedMeeting,
): readonly ParticipantView[] => {
  const arranges = mayArrange({ familyCase, relations, meeting });
  const participants = new Map(meeting.participants.map((one) => [one.id, one]));
  return answersFor(actor.person.id, relations, meeting).flatMap(
    ({ participantId, name, state, answer, sent }) => {
      const participant = participants.get(participantId);
      if (participant === undefined) return [];
      const { who, invitation } = participant;
      const isSupport = who.kind === 'supportPerson';
      const view: ParticipantView = {
        name,
        group: groupOf(participant),
        state,
        ...(isSupport && { supports: memberName(familyCase, who.memberId) }),
        ...(answer?.kind === 'no' && { reason: answer.reason }),
        ...(answer?.kind === 'otherTime' && {
          otherTimes: answer.choices,
          ...(answer.words !== undefined && { words: answer.words }),
        }),
        ...(sent && { sent }),
        ...(invitation?.remindedOn && { remindedOn: invitation.remindedOn }),
        actions: arranges ? participantActions(meeting, participant) : [],
      };
      return [view];
    },
  );
};

const mayArrange = ({ familyCase, relations, meeting }: OpenedMeeting): boolean =>
  familyCase.status === 'open' && !isOver(meeting) && may('arrangeMeeting', familyCase, relations);

const participantActions = (meeting: Meeting, participant: Participant): readonly ActionLink[] => {
  const { id, who, invitation } = participant;
  const ids = { reference: meeting.reference, meeting: meeting.id, participant: id };
  const isOnPaper = who.kind !== 'staff' && invitation !== undefined;
  const offers: readonly (readonly [boolean, ActionLink])[] = [
    [isOnPaper, { verb: 'meeting.print', as: 'execute', ids }],
    [isOnPaper && invitation.sent === undefined, { verb: 'meeting.sent', as: 'dialog', ids }],
    [isOnPaper, { verb: 'meeting.answerFor', as: 'dialog', ids }],
    [true, { verb: 'meeting.removePerson', as: 'execute', ids, style: 'destructive' }],
  ];
  return offers.flatMap(([offered, action]) => (offered ? [action] : []));
};

/** What can be done with the meeting now, most needed first. */
const meetingActions = (services: Services, opened: OpenedMeeting): readonly ActionLink[] => {
  const { familyCase, meeting } = opened;
  const { reference } = familyCase;
  const ids = { reference, meeting: meeting.id };
  const now = services.clock.now();
  const arranges = mayArrange(opened);
  const isAhead = startsAt(meeting.time) > now;
  const notAsked = meeting.participants.some(({ invitation }) => invitation === undefined);
  const canRemind = waitingFor(meeting).some(({ who }) => who.kind === 'staff');
  const execute = (verb: ActionLink['verb']): ActionLink => ({ verb, as: 'execute', ids });
  const dialog = (verb: ActionLink['verb']): ActionLink => ({ verb, as: 'dialog', ids });
  const offers: readonly (readonly [boolean, ActionLink])[] = [
    [arranges && isAhead && notAsked, { ...execute('meeting.invite'), style: 'positive' }],
    [true, execute('agenda.show')],
    [
      meeting.state === 'held' || (!isOver(meeting) && meeting.time.on <= today(services)),
      execute('live.show'),
    ],
    [arranges && isAhead && canRemind, execute('meeting.remind')],
    [arranges, dialog('meeting.addPerson')],
    [arranges && endsAt(meeting.time) > now, dialog('meeting.move')],
    [arranges, { ...dialog('meeting.cancel'), style: 'destructive' }],
    [true, { verb: 'case.show', as: 'execute', ids: { reference } }],
  ];
  return offers.flatMap(([offered, action]) => (offered ? [action] : []));
};

const heldShownAtMost = 5;

/** The meetings of a case. Reading is recorded first (L1). */
export const meetingList = async (
  services: Services,
  actor: Actor,
  reference: Reference,
): Promise<Result<MeetingListView>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotAllowed');
  await recordMeetingRead(services, actor, opened.value, 'meetingViewed');
  const [ahead, over] = await Promise.all([
    meetingsOf(services, actor.tenantId, reference, 'open'),
    meetingsOf(services, actor.tenantId, reference, 'over', heldShownAtMost),
  ]);
  const plans = familyCase.status === 'open' && may('arrangeMeeting', familyCase, relations);
  return ok({
    name: 'meeting-list',
    reference,
    alias: familyCase.alias,
    today: today(services),
    meetings: [...ahead, ...over].map(({ id, kind, state, time }) => ({
      kind,
      state,
      time,
      press: { verb: 'meeting.show', as: 'execute', ids: { reference, meeting: id } },
    })),
    actions: [
      ...(plans
        ? [{ verb: 'meeting.plan', as: 'dialog', ids: { reference }, style: 'positive' } as const]
        : []),
      { verb: 'case.show', as: 'execute', ids: { reference } },
    ],
  });
};
