import type { FamilyCase } from '../../domain/case/family-case';
import { knowAlready } from '../../domain/meeting/kept-apart';
import type { Actor, Services } from '../base/services';
import { meetingsOf } from '../meeting/meeting-store';
import type { Telling } from '../telling/tellings';

/**
 * S11: the coordinator hears of each meeting that somebody had been told of before it was kept from them. Whoever recorded
 * the protection sees it on the case, and is not told.
 */
export const tellOfMeetingsKept = async (
  services: Services,
  { tenantId, person }: Actor,
  { before, after }: { readonly before: FamilyCase; readonly after: FamilyCase },
): Promise<readonly Telling[]> => {
  const { coordinatorId, reference } = after;
  if (person.id === coordinatorId) return [];
  const meetings = await meetingsOf(services, tenantId, reference, 'open');
  return meetings
    .filter((meeting) => knowAlready(meeting, after).length > knowAlready(meeting, before).length)
    .map(({ id }) => ({
      to: coordinatorId,
      notice: { kind: 'meetingKept', reference, meetingId: id },
    }));
};
