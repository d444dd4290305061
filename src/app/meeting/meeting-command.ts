import type { CalendarDate } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { may, seesEverything } from '../../domain/case/rights';
import { ownPlaceAt } from '../../domain/meeting/kept-apart';
import type { Meeting } from '../../domain/meeting/meeting';
import type { View } from '../../views/view';
import { openForm } from '../base/form-registry';
import { type Actor, type Services, today } from '../base/services';
import { openCaseFor } from '../case/case-store';
import { agendaView } from './agenda/agenda-view';
import { invitationView } from './invitation';
import { meetingList } from './meeting-list';
import { meetingsOf } from './meeting-store';
import { meetingView } from './meeting-view';

type Reference = FamilyCase['reference'];

/**
 * `møde X` typed: the coming meeting, a list if there are several, or a proposal if there is none; each with the way back to
 * those that were held. An invited colleague gets their own invitation.
 */
export const showMeeting = async (
  services: Services,
  actor: Actor,
  reference: Reference,
): Promise<Result<View>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return ownInvitation(services, actor, familyCase);
  const [next, ...others] = await meetingsOf(services, actor.tenantId, reference, 'open');
  if (others.length > 0 || familyCase.status === 'closed') return meetingList(services, actor, reference);
  if (next !== undefined) return meetingView(services, actor, reference, next.id);
  // C2: whoever is about to take over reads along, but does not arrange anything yet.
  return may('arrangeMeeting', familyCase, relations)
    ? proposal(services, actor, reference)
    : meetingList(services, actor, reference);
};

/** A proposal for a meeting, with the way to earlier ones. */
const proposal = async (services: Services, actor: Actor, reference: Reference): Promise<Result<View>> => {
  const form = await openForm(services, actor, 'meeting.plan', { reference });
  const [last] = await meetingsOf(services, actor.tenantId, reference, 'over', 1);
  return !form.ok || last === undefined
    ? form
    : ok({ ...form.value, links: [{ verb: 'meeting.list', as: 'execute', ids: { reference } }] });
};

/** `dagsorden X` typed: the next meeting's agenda; if there is none, a proposal for a meeting. */
export const showAgenda = async (
  services: Services,
  actor: Actor,
  reference: Reference,
): Promise<Result<View>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return ownInvitation(services, actor, familyCase);
  const [next] = await meetingsOf(services, actor.tenantId, reference, 'open');
  return next === undefined
    ? showMeeting(services, actor, reference)
    : agendaView(services, actor, reference, next.id);
};

/** What a typed line about a meeting refers to, in a card's terms. */
export interface MeetingIds {
  readonly reference: Reference;
  readonly meeting: string;
  readonly sequence: string;
  /** The day that the meeting is on. */
  readonly on: CalendarDate;
}

/**
 * The meeting a typed line refers to: the next one, or, with `atIt`, the latest whose day has come. For an invited
 * colleague, the next one they are invited to. Undefined if there is none; the right to do what they ask is checked where it
 * is done.
 */
export const meetingMeant = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  which: 'next' | 'atIt',
): Promise<MeetingIds | undefined> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return undefined;
  const open = await meetingsOf(services, actor.tenantId, reference, 'open');
  const own = seesEverything(opened.value.familyCase, opened.value.relations)
    ? open
    : open.filter((meeting) => isAskedTo(services, actor, opened.value.familyCase, meeting));
  const begun = which === 'atIt' ? own.findLast(({ time }) => time.on <= today(services)) : undefined;
  const meant = begun ?? own[0];
  return meant && { reference, meeting: meant.id, sequence: String(meant.sequence), on: meant.time.on };
};

const isAskedTo = (
  services: Services,
  { person }: Actor,
  familyCase: FamilyCase,
  meeting: Meeting,
): boolean => ownPlaceAt(meeting, familyCase, person.id, { today: today(services) }) !== undefined;

const ownInvitation = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
): Promise<Result<View>> => {
  const { reference } = familyCase;
  const meetings = await meetingsOf(services, actor.tenantId, reference, 'open');
  const next = meetings.find((meeting) => isAskedTo(services, actor, familyCase, meeting));
  if (next !== undefined) return invitationView(services, actor, reference, next.id);
  return ok({
    name: 'notice',
    tone: 'info',
    message: { kind: 'noInvitation', subject: reference },
    actions: [{ verb: 'case.show', as: 'execute', ids: { reference } }],
  });
};
