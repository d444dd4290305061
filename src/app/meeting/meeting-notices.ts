import type { CaseReference, NetworkPerson } from '../../domain/case/family-case';
import type { Meeting, Participant } from '../../domain/meeting/meeting';
import type { MeetingEvent } from '../../domain/meeting/meeting-events';
import type { StaffId } from '../../domain/organisation/organisation';
import type { Actor, Services } from '../base/services';
import type { Notice } from '../telling/notices';
import type { Telling } from '../telling/tellings';
import { type MeetingWish, meetingsOf } from './meeting-store';

type Changed = Parameters<NonNullable<MeetingWish['tell']>>[0];
type Because = Extract<Notice, { kind: 'invitation' }>['because'];

const staffAmong = (participants: readonly Participant[]): readonly StaffId[] =>
  participants.flatMap(({ who }) => (who.kind === 'staff' ? [who.staffId] : []));

const named = (meeting: Meeting, ids: readonly string[]): readonly Participant[] =>
  meeting.participants.filter(({ id }) => ids.includes(id));

/** A change of place, or a cancellation, does not concern those who declined. */
const isComing = ({ invitation }: Participant): boolean =>
  invitation !== undefined && invitation.answer?.answer.kind !== 'no';

/** Whom an event concerns, and how. Those without Teams are told by the coordinator. */
const concerned = (
  event: MeetingEvent,
  after: Meeting,
): { readonly because: Because; readonly people: readonly Participant[] } | undefined => {
  switch (event.type) {
    case 'ParticipantsInvited':
      return { because: 'asked', people: named(after, event.participantIds) };
    case 'MeetingMoved':
      return { because: 'moved', people: named(after, event.askAgain) };
    case 'MeetingPlaceChanged':
      return { because: 'changed', people: after.participants.filter(isComing) };
    case 'MeetingCancelled':
      return { because: 'cancelled', people: after.participants.filter(isComing) };
    case 'ParticipantsReminded':
      return { because: 'reminder', people: named(after, event.participantIds) };
    default:
      return undefined;
  }
};

/** M8: tells each colleague once what a change means to them; whoever made it is not told. */
export const tellParticipants =
  ({ person }: Actor) =>
  ({ before, after, events }: Changed): readonly Telling[] => {
    const { reference, id: meetingId, sequence } = after;
    const told = new Map<StaffId, Telling>();
    for (const event of events) {
      const { because, people = [] } = concerned(event, after) ?? {};
      for (const to of staffAmong(people)) {
        if (to === person.id || because === undefined) continue;
        const notice: Notice = { kind: 'invitation', reference, meetingId, because, sequence };
        told.set(to, { to, notice, sender: person.id });
      }
      if (event.type !== 'ParticipantRemoved' || before === undefined) continue;
      const invited = named(before, [event.participantId]).filter(isComing);
      for (const to of staffAmong(invited)) {
        if (to !== person.id) told.set(to, { to, notice: noLongerInvited(reference, meetingId) });
      }
    }
    return [...told.values()];
  };

const noLongerInvited = (reference: CaseReference, meetingId: string): Notice => ({
  kind: 'noLongerInvited',
  reference,
  meetingId,
});

/** M8: a colleague who leaves the case hears that they need not come to the meetings they are invited to. */
export const tellWhoLeaves = async (
  services: Services,
  { tenantId, person }: Actor,
  reference: CaseReference,
  leaving: NetworkPerson,
): Promise<readonly Telling[]> => {
  const staffId = leaving.kind === 'professional' ? leaving.staffId : undefined;
  if (staffId === undefined) return [];
  const open = await meetingsOf(services, tenantId, reference, 'open');
  return open
    .filter(({ participants }) => staffAmong(participants.filter(isComing)).includes(staffId))
    .map(({ id }) => ({ to: staffId, notice: noLongerInvited(reference, id), sender: person.id }));
};
