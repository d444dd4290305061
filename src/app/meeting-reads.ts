import { recordAccess } from './access-log';
import type { OpenedCase } from './case-store';
import type { Actor, Services } from './services';

/** L1: that somebody looked at a meeting, on the basis of how they belong to its case. */
export const recordMeetingRead = (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  { familyCase, relations }: OpenedCase,
  what: 'meetingViewed' | 'agendaViewed' | 'invitationViewed' | 'meetingPrinted' | 'calendarFetched',
): Promise<void> =>
  recordAccess(services, actor.tenantId, `case.${familyCase.reference}`, {
    by: actor.person.id,
    what,
    basis: relations[0] ?? 'none',
  });
