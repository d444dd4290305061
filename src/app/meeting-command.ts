import type { FamilyCase } from '../domain/family-case';
import { ok, type Result } from '../domain/result';
import { seesEverything } from '../domain/rights';
import { agendaView } from './agenda-view';
import { openCaseFor } from './case-store';
import { openForm } from './form-registry';
import { invitationView, isInvited } from './invitation';
import { meetingsOf } from './meeting-store';
import { meetingList, meetingView } from './meeting-view';
import type { Actor, Services } from './services';
import type { View } from './views/view';

type Reference = FamilyCase['reference'];

/**
 * `møde X` by typing: the meeting to come, all of them where there are several, or a proposal where there is none. For an
 * invited colleague their own invitation.
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
  return next === undefined
    ? openForm(services, actor, 'meeting.plan', { reference })
    : meetingView(services, actor, reference, next.id);
};

/** `dagsorden X` by typing: that of the next meeting; where there is none, a proposal for one. */
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

const ownInvitation = async (
  services: Services,
  actor: Actor,
  { reference }: FamilyCase,
): Promise<Result<View>> => {
  const meetings = await meetingsOf(services, actor.tenantId, reference, 'open');
  const next = meetings.find((meeting) => isInvited(meeting, actor));
  if (next !== undefined) return invitationView(services, actor, reference, next.id);
  return ok({
    name: 'notice',
    tone: 'info',
    message: { kind: 'noInvitation', subject: reference },
    actions: [{ verb: 'case.show', as: 'execute', ids: { reference } }],
  });
};
