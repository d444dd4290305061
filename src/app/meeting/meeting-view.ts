import { endsAt, startsAt } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import { meetingObstacleOn } from '../../domain/base/working-days';
import { may, seesEverything } from '../../domain/case/rights';
import { needInterpreter } from '../../domain/meeting/interpreter';
import { obstaclesToInviting, waitingFor } from '../../domain/meeting/invitation';
import { answersFor, countAnswers } from '../../domain/meeting/invitation-answers';
import { isKeptFrom } from '../../domain/meeting/kept-apart';
import { isOver, type Meeting, type Participant } from '../../domain/meeting/meeting';
import { proposedTimes } from '../../domain/meeting/proposed-times';
import type { StaffId } from '../../domain/organisation/organisation';
import { nextMeetingDueBy, plannedBefore } from '../../domain/rhythm/rhythm';
import type {
  MeetingView,
  ObstacleView,
  ParticipantGroup,
  ParticipantView,
} from '../../views/meeting/meeting';
import type { ActionLink } from '../../views/verbs';
import { offered, pressesAbout } from '../base/presses';
import { type Actor, type Services, today } from '../base/services';
import type { OutboxItem } from '../ports/outbox';
import { unsentKeyOf, unsentReason } from '../telling/outbox';
import { unsentUnder } from '../telling/seeing-to';
import { recordCaseRead } from '../trail/case-reads';
import { calendarUrl } from './calendar-link';
import { earlierMeetings, lastMeetingView, lookBackAt } from './live/held-meeting';
import { type MeetingFacts, meetingFacts } from './meeting-facts';
import { groupOf, memberName, preparationView, wishViews } from './meeting-names';
import { busyTimes, type OpenedMeeting, openMeetingFor } from './meeting-store';

type Reference = Meeting['reference'];

/** What a step adds to the view that follows it. */
export type JustDone = Partial<Pick<MeetingView, 'done' | 'sheetUrl' | 'from'>>;

/**
 * M8: a meeting for those who see the whole case. Reading is recorded first (L1). `from`: how many participants were shown
 * before.
 */
export const meetingView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  from = 0,
): Promise<Result<MeetingView>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  if (!seesEverything(opened.value.familyCase, opened.value.relations)) return refuse('NotFound');
  await recordCaseRead(services, actor, opened.value, 'meetingViewed');
  return ok(await meetingViewAfter(services, actor, opened.value, { from }));
};

/** The meeting after the reader's own change; the change itself is the record. */
export const meetingViewAfter = async (
  services: Services,
  actor: Actor,
  opened: OpenedMeeting,
  { from = 0, ...justDone }: JustDone = {},
): Promise<MeetingView> => {
  const facts = await meetingFacts(services, actor.tenantId, opened);
  const unsent = mayArrange(opened)
    ? await unsentInvitations(services, actor.tenantId, opened.meeting)
    : undefined;
  const { familyCase, meeting, municipality } = facts;
  const day = today(services);
  const { kind, state, time } = meeting;
  const url = await calendarUrl(services, actor, meeting);
  const earlier = await earlierMeetings(services, actor.tenantId, meeting);
  const isOfRhythm = kind !== 'network' && !isOver(meeting);
  const after = isOfRhythm ? plannedBefore(familyCase, time.on) : undefined;
  const dueBy = nextMeetingDueBy(familyCase, municipality.settings.rhythm, after);
  const unusualDay = isOver(meeting) ? undefined : meetingObstacleOn(time.on, municipality.settings.calendar);
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
    ...(after && { after: { kind: after.kind, on: after.on } }),
    late: isOfRhythm && time.on > dueBy,
    ...(unusualDay && { unusualDay }),
    items: meeting.agenda.items.length,
    ...preparationView(meeting.agenda, familyCase),
    childrensWishes: wishViews(meeting, familyCase),
    ...interpreterView(meeting, familyCase),
    ...lastMeetingView(earlier),
    obstacles: isOver(meeting) ? [] : obstacleViews(facts, day),
    participants: participantViews(actor, opened, from, unsent),
    ...(from > 0 && { from }),
    ...(await proposalsView(services, actor, opened)),
    counts: countAnswers(meeting),
    ...(url !== undefined && { calendarUrl: url }),
    actions: meetingActions(services, opened),
  };
};

const proposalsShown = 3;

/** M8: the times proposed instead, each with a press that moves the meeting there. */
const proposalsView = async (
  services: Services,
  { tenantId }: Actor,
  opened: OpenedMeeting,
): Promise<Pick<MeetingView, 'proposals'>> => {
  const { familyCase, meeting } = opened;
  const isProposed = meeting.participants.some(
    ({ invitation }) => invitation?.answer?.answer.kind === 'otherTime',
  );
  if (!isProposed || !mayArrange(opened)) return {};
  const busy = await busyTimes(services, tenantId, familyCase.coordinatorId);
  const now = services.clock.now();
  const proposals = proposedTimes(meeting, busy, (time) => startsAt(time) > now).slice(0, proposalsShown);
  if (proposals.length === 0) return {};
  return {
    proposals: proposals.map(({ time, can, unsaid, busy: isBusy }) => ({
      time,
      can: can.map(({ name }) => name),
      unsaid: unsaid.map(({ name }) => name),
      busy: isBusy,
      ...(!isBusy && {
        press: {
          verb: 'meeting.moveTo',
          as: 'execute',
          ids: { reference: familyCase.reference, meeting: meeting.id, ...time },
        } as const,
      }),
    })),
  };
};

/** M10. */
const interpreterView = (
  meeting: Meeting,
  familyCase: OpenedMeeting['familyCase'],
): Pick<MeetingView, 'interpreter'> => {
  const needs = needInterpreter(meeting, familyCase);
  const { interpreter } = meeting;
  return needs.length === 0
    ? {}
    : {
        interpreter: {
          needs: needs.map(({ name, language }) => ({ name, ...(language !== undefined && { language }) })),
          ...(interpreter?.kind === 'arranged' && { arranged: interpreter.who }),
          ...(interpreter?.kind === 'notNeeded' && { notNeeded: interpreter.because }),
        },
      };
};

/** M4, S6: what prevents inviting those who have not been asked. */
const obstacleViews = (
  { familyCase, meeting, misfits }: MeetingFacts,
  day: MeetingView['today'],
): readonly ObstacleView[] => {
  const namesOf = (ids: readonly string[]): readonly string[] =>
    meeting.participants.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return obstaclesToInviting(meeting, familyCase, misfits, { today: day }).map((obstacle): ObstacleView => {
    switch (obstacle.kind) {
      case 'left':
      case 'noItem':
        return { kind: obstacle.kind, names: obstacle.participants.map(({ name }) => name) };
      case 'keptApart':
        return {
          kind: 'keptApart',
          names: namesOf(obstacle.clashes.map(({ participantId }) => participantId)),
          protectedNames: namesOf(obstacle.clashes.map(({ protectedId }) => protectedId)),
        };
      case 'typesUnsaid':
        return { kind: 'typesUnsaid', count: obstacle.itemIds.length };
      case 'room':
        return { kind: 'room', names: namesOf(obstacle.misfits.map(({ participantId }) => participantId)) };
      default:
        return obstacle;
    }
  });
};

/** M8: reasons are only for those to whom `answersFor` gives them. */
const participantViews = (
  actor: Actor,
  { familyCase, relations, meeting }: OpenedMeeting,
  from: number,
  unsent: ReadonlyMap<StaffId, OutboxItem> | undefined,
): readonly ParticipantView[] => {
  const arranges = mayArrange({ familyCase, relations, meeting });
  const participants = new Map(meeting.participants.map((one) => [one.id, one]));
  const views = answersFor(actor.person.id, relations, meeting).flatMap(
    ({ participantId, name, state, answer, sent }) => {
      const participant = participants.get(participantId);
      if (participant === undefined) return [];
      const { who, invitation } = participant;
      const missed = who.kind === 'staff' && state === 'waiting' ? unsent?.get(who.staffId) : undefined;
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
        ...(missed && { unsent: unsentReason(missed) ?? 'unknown' }),
        actions: arranges
          ? participantActions(meeting, participant, {
              from,
              isKept: isKeptFrom(meeting, familyCase, who),
              isUnsent: missed !== undefined,
            })
          : [],
      };
      return [view];
    },
  );
  return groups.flatMap((group) => views.filter((view) => view.group === group));
};

/** The family first. */
const groups: readonly ParticipantGroup[] = ['family', 'supportPerson', 'network', 'staff'];

export const mayArrange = ({ familyCase, relations, meeting }: OpenedMeeting): boolean =>
  familyCase.status === 'open' && !isOver(meeting) && may('arrangeMeeting', familyCase, relations);

/** The latest message about the meeting to each colleague, where it was given up. */
export const unsentInvitations = async (
  services: Services,
  tenantId: string,
  { id }: Meeting,
): Promise<ReadonlyMap<StaffId, OutboxItem>> => {
  const latest = await unsentUnder(services, tenantId, unsentKeyOf('meeting', id));
  return new Map(
    [...latest].reverse().flatMap((item) => (item.to.kind === 'person' ? [[item.to.staffId, item]] : [])),
  );
};

/** `from` goes along, so that the list stays on its page. */
const participantActions = (
  meeting: Meeting,
  participant: Participant,
  { from, isKept, isUnsent }: { readonly from: number; readonly isKept: boolean; readonly isUnsent: boolean },
): readonly ActionLink[] => {
  const { id, who, invitation } = participant;
  const ids = {
    reference: meeting.reference,
    meeting: meeting.id,
    participant: id,
    ...(from > 0 && { from: String(from) }),
  };
  const isOnPaper = who.kind !== 'staff' && invitation !== undefined;
  return offered([
    [isUnsent && !isKept, { verb: 'meeting.sendAgain', as: 'execute', ids }],
    [isKept, { verb: 'meeting.separate', as: 'dialog', ids, style: 'positive' }],
    [isOnPaper && !isKept, { verb: 'meeting.print', as: 'execute', ids }],
    [isOnPaper && !isKept && invitation.sent === undefined, { verb: 'meeting.sent', as: 'dialog', ids }],
    [isOnPaper, { verb: 'meeting.answerFor', as: 'dialog', ids }],
    [true, { verb: 'meeting.removePerson', as: 'execute', ids, style: 'destructive' }],
  ]);
};

/** What can be done with the meeting now, most needed first. */
const meetingActions = (services: Services, opened: OpenedMeeting): readonly ActionLink[] => {
  const { familyCase, meeting } = opened;
  const { reference } = familyCase;
  const ids = { reference, meeting: meeting.id };
  const now = services.clock.now();
  const arranges = mayArrange(opened);
  const isAhead = startsAt(meeting.time) > now;
  const kept = meeting.participants.find(({ who }) => isKeptFrom(meeting, familyCase, who));
  const separate = kept && { ...ids, participant: kept.id };
  const notAsked = meeting.participants.some(({ invitation }) => invitation === undefined);
  const canRemind = waitingFor(meeting).some(({ who }) => who.kind === 'staff');
  const { execute, dialog } = pressesAbout(ids);
  const invites = arranges && isAhead && notAsked;
  // One next step: the invitation waits for the agenda with the family (M4), or for the separate meeting (S11).
  const agendaFirst = invites && kept === undefined && meeting.agenda.preparation === undefined;
  return offered([
    [agendaFirst, { ...execute('agenda.show'), style: 'positive' }],
    [
      arranges && kept !== undefined,
      { ...dialog('meeting.separate'), ids: { ...ids, ...separate }, style: 'positive' },
    ],
    [
      invites,
      { ...execute('meeting.invite'), ...(kept === undefined && !agendaFirst && { style: 'positive' }) },
    ],
    [
      meeting.state === 'cancelled' && may('arrangeMeeting', familyCase, opened.relations),
      { verb: 'meeting.plan', as: 'dialog', ids: { reference }, style: 'positive' },
    ],
    [arranges && isAhead && needInterpreter(meeting, familyCase).length > 0, dialog('meeting.interpreter')],
    [!agendaFirst, execute('agenda.show')],
    [!isOver(meeting) && meeting.time.on <= today(services), execute('live.show')],
    [meeting.state === 'held', lookBackAt(meeting)],
    [arranges && isAhead && canRemind, execute('meeting.remind')],
    [arranges, dialog('meeting.addPerson')],
    [arranges && endsAt(meeting.time) > now, dialog('meeting.move')],
    [arranges, { ...dialog('meeting.cancel'), style: 'destructive' }],
    [true, { verb: 'case.show', as: 'execute', ids: { reference } }],
  ]);
};
