import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { isKeptFrom } from '../../domain/meeting/kept-apart';
import { type Meeting, participantNamed } from '../../domain/meeting/meeting';
import { otherTimes } from '../../domain/meeting/proposal';
import { guestsOfSeparate, partyOf } from '../../domain/meeting/separate-meeting';
import type { MunicipalitySettings } from '../../domain/organisation/settings';
import type { FormIds } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import type { Write } from '../ports/store';
import { tellParticipants } from './meeting-notices';
import { busyTimes, meetingFollowing, meetingNamed } from './meeting-store';

/** S11: somebody who can't be at a meeting, and gets one of their own instead. */
export interface Separate {
  readonly from: Meeting;
  readonly participantId: string;
}

/** Whom a form for planning a meeting was opened for; undefined if it is an ordinary meeting. */
export const separateIn = async (
  services: Services,
  { tenantId }: Actor,
  { reference, meeting, participant }: FormIds,
): Promise<Result<Separate | undefined>> => {
  if (meeting === undefined || participant === undefined) return ok(undefined);
  const from = await meetingNamed(services, tenantId, reference, meeting);
  return from === undefined ? refuse('NoLongerThere') : ok({ from, participantId: participant });
};

/** A good day near the meeting they can't be at. */
export const timeForSeparate = async (
  services: Services,
  { tenantId }: Actor,
  { coordinatorId }: FamilyCase,
  { from }: Separate,
  { calendar }: MunicipalitySettings,
) => {
  const busy = await busyTimes(services, tenantId, coordinatorId);
  return otherTimes({ than: from.time, count: 1, today: today(services), calendar, busy })[0];
};

/** Those who come to it, as listed for the meeting it is separate from. */
export const guestsIn = (services: Services, familyCase: FamilyCase, { from, participantId }: Separate) =>
  guestsOfSeparate(from, familyCase, participantId, { today: today(services) });

/**
 * What takes somebody, and those who come along with them, off the meeting they can't be at, to be written in the commit that plans
 * the separate one. Already done, or no longer needed, it changes nothing.
 */
export const takenOff = (
  services: Services,
  actor: Actor,
  { from, participantId }: Separate,
): Promise<Result<readonly Write[]>> =>
  meetingFollowing(
    services,
    actor,
    { reference: from.reference, meetingId: from.id },
    ({ meeting, familyCase }) => {
      const one = participantNamed(meeting, participantId);
      return one !== undefined && isKeptFrom(meeting, familyCase, one.who)
        ? partyOf(meeting, participantId).map(({ id }) => ({ type: 'removeParticipant', participantId: id }))
        : [];
    },
    tellParticipants(actor),
  );
