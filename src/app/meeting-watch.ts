import type { FamilyCase } from '../domain/family-case';
import type { Meeting } from '../domain/meeting';
import type { Misfit } from '../domain/meeting-room';
import type { Telling } from './case-store';
import { meetingFacts } from './meeting-facts';
import { meetingsOf } from './meeting-store';
import type { Services } from './services';

/**
 * S3, S6: when a consent falls away after people were invited, its items are closed to them at once; the coordinator
 * hears of it, and finds on the agenda what to do.
 */
export const tellWhereRoomCloses = async (
  services: Services,
  tenantId: string,
  { before, after }: { readonly before: FamilyCase; readonly after: FamilyCase },
): Promise<readonly Telling[]> => {
  const { reference, coordinatorId } = after;
  const meetings = await meetingsOf(services, tenantId, reference, 'open');
  const misfits = async (familyCase: FamilyCase, meeting: Meeting): Promise<readonly Misfit[]> =>
    (await meetingFacts(services, tenantId, { familyCase, meeting })).misfits;
  const tellings: Telling[] = [];
  for (const meeting of meetings.filter(({ state }) => state === 'invited')) {
    const [then, now] = await Promise.all([misfits(before, meeting), misfits(after, meeting)]);
    if (now.some((misfit) => !then.some((one) => isSame(one, misfit)))) {
      tellings.push({
        to: coordinatorId,
        notice: { kind: 'roomNoLongerFits', reference, meetingId: meeting.id },
      });
    }
  }
  return tellings;
};

const isSame = (one: Misfit, other: Misfit): boolean =>
  one.itemId === other.itemId && one.participantId === other.participantId;
