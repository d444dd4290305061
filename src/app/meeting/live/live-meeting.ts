import { ok, type Result, refuse } from '../../../domain/base/result';
import { may, seesEverything } from '../../../domain/case/rights';
import { agendaInOrder } from '../../../domain/meeting/agenda';
import { isUntouched, markOf } from '../../../domain/meeting/live-meeting';
import { type Agreement, isOver, type Meeting, type RecordNote } from '../../../domain/meeting/meeting';
import type { MeetingCommand } from '../../../domain/meeting/meeting-decide';
import { scaleThrough } from '../../../domain/meeting/scale';
import { type LiveMeetingView, liveLists } from '../../../views/meeting/live-meeting';
import { pageIn } from '../../base/forms';
import { offered, pressesAbout } from '../../base/presses';
import { type Actor, type Services, today } from '../../base/services';
import { goalsAtMeeting } from '../../plan/plan-at-meeting';
import { recordCaseRead } from '../../trail/case-reads';
import { groupOf, meetingStaff, ownerView, responsibleName } from '../meeting-names';
import { changeMeeting, type OpenedMeeting, openMeetingFor } from '../meeting-store';
import { earlierMeetings } from './held-meeting';

type Reference = Meeting['reference'];
type JustDone = Partial<Pick<LiveMeetingView, 'done' | 'asks'>>;

/** `items.12`: the list that was paged, and where its page begins. */
const pageNamed = (page = ''): LiveMeetingView['page'] => {
  const [name, from] = page.split('.');
  const list = liveLists.find((one) => one === name);
  return list && { list, from: pageIn(from) };
};

/**
 * M6: what is noted at the meeting, for those who see the whole case. Reading is recorded first (L1). `page`: where somebody
 * has paged to in a long list.
 */
export const liveMeetingView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  page?: string,
): Promise<Result<LiveMeetingView>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { familyCase, relations, meeting } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotFound');
  if (meeting.state === 'cancelled') return refuse('MeetingCancelled');
  if (meeting.state !== 'held' && meeting.time.on > today(services)) return refuse('MeetingNotBegun');
  await recordCaseRead(services, actor, opened.value, 'meetingViewed');
  return ok(await viewOf(services, actor, opened.value, page));
};

const viewOf = async (
  services: Services,
  actor: Actor,
  opened: OpenedMeeting,
  pageId?: string,
  justDone: JustDone = {},
): Promise<LiveMeetingView> => {
  const { familyCase, relations, meeting } = opened;
  const { reference } = familyCase;
  const { record } = meeting;
  const { tenantId } = actor;
  const [staff, earlier] = await Promise.all([
    meetingStaff(services, tenantId, familyCase, meeting),
    earlierMeetings(services, tenantId, meeting),
  ]);
  const writes =
    familyCase.status === 'open' && !isOver(meeting) && may('arrangeMeeting', familyCase, relations);
  const ids = { reference, meeting: meeting.id };
  const page = pageNamed(pageId);
  /** Changing a row leaves the list on its page. */
  const onPage = { ...(page && pageId !== undefined && { page: pageId }) };
  const { execute: press, dialog } = pressesAbout(ids);
  const hasPeople = meeting.participants.length > 0;
  const asks = justDone.asks === true;
  const offers = offered([
    [writes && asks, { ...press('live.closeAnyway'), style: 'destructive' }],
    [writes, { ...dialog('live.note'), style: 'positive' }],
    [writes, { ...dialog('live.agreement'), style: 'positive' }],
    [writes && hasPeople, dialog('live.attendance')],
    [writes && hasPeople, dialog('live.scale')],
    [writes && !asks, press('live.close')],
    [meeting.state === 'held', { ...press('minutes.show'), style: 'positive' }],
    [true, press('meeting.show')],
  ]);
  return {
    name: 'live-meeting',
    reference,
    alias: familyCase.alias,
    meetingId: meeting.id,
    today: today(services),
    kind: meeting.kind,
    state: meeting.state,
    time: meeting.time,
    ...justDone,
    participants: meeting.participants.map((participant) => {
      const attendance = record.attendance[participant.id];
      const scale = record.scale[participant.id];
      const scaleBefore = scaleThrough(earlier, participant.id);
      return {
        name: participant.name,
        group: groupOf(participant),
        ...(attendance && { attendance }),
        ...(scale !== undefined && { scale }),
        ...(scaleBefore.length > 0 && { scaleBefore }),
      };
    }),
    items: agendaInOrder(meeting.agenda.items).map(({ id, owner, text, done = false }, index) => ({
      number: index + 1,
      owner: ownerView(owner, familyCase, staff),
      text,
      done,
      ...(writes && { press: press(done ? 'live.untick' : 'live.tick', { item: id, ...onPage }) }),
    })),
    notes: record.notes.map((written) => {
      const named = { note: keyOf(written), ...onPage };
      return {
        section: written.section,
        text: written.text,
        actions: writes ? [dialog('live.changeNote', named), press('live.removeNote', named)] : [],
      };
    }),
    agreements: record.agreements.map((written) => {
      const { what, responsibleId, dueOn } = written;
      const named = { agreement: keyOf(written), ...onPage };
      const responsible = responsibleId && responsibleName(meeting, staff, responsibleId);
      return {
        what,
        ...(responsible !== undefined && { responsible }),
        ...(dueOn && { dueOn }),
        actions: writes ? [dialog('live.changeAgreement', named), press('live.removeAgreement', named)] : [],
      };
    }),
    goals: await goalsAtMeeting(services, actor, meeting, writes),
    ...(page && { page }),
    actions: offers,
  };
};

/** Names a note or an agreement in its present form: a press on it after somebody else's change notices that. */
export const keyOf = (written: RecordNote | Agreement): string => `${written.id}@${markOf(written)}`;

/** Carries out commands on the notes, and shows the result. */
export const catchIt = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  commandsFor: (meeting: Meeting) => Result<readonly MeetingCommand[]>,
  page?: string,
  justDone: JustDone | ((meeting: Meeting) => JustDone) = {},
): Promise<Result<LiveMeetingView>> => {
  const change = await changeMeeting(services, actor, {
    reference,
    meetingId,
    right: 'arrangeMeeting',
    commands: async ({ meeting }) => (meeting === undefined ? refuse('NoLongerThere') : commandsFor(meeting)),
  });
  if (!change.ok) return change;
  const done = typeof justDone === 'function' ? justDone(change.value.meeting) : justDone;
  return ok(await viewOf(services, actor, change.value, page, done));
};

const ticking =
  (done: boolean) =>
  (
    services: Services,
    actor: Actor,
    reference: Reference,
    meetingId: string,
    itemId: string,
    page?: string,
  ): Promise<Result<LiveMeetingView>> =>
    catchIt(
      services,
      actor,
      reference,
      meetingId,
      () => ok([{ type: 'tickAgendaItem', itemId, done }]),
      page,
    );

export const tickItem = ticking(true);
export const untickItem = ticking(false);

/**
 * The meeting was held: the case counts its rhythm from it (M2), and note-taking ends. If nothing was noted, it asks first
 * (L8).
 */
export const closeLiveMeeting = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  isSure = false,
): Promise<Result<LiveMeetingView>> =>
  catchIt(
    services,
    actor,
    reference,
    meetingId,
    (meeting) => ok(isSure || isOver(meeting) || !isUntouched(meeting) ? [{ type: 'closeMeeting' }] : []),
    undefined,
    (meeting) => (meeting.state === 'held' ? {} : { asks: true }),
  );

/** L8: the same, after it has asked. */
export const closeUntouchedMeeting = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<LiveMeetingView>> => closeLiveMeeting(services, actor, reference, meetingId, true);
