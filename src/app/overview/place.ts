import { ok, type Result, refuse } from '../../domain/base/result';
import type { DepartmentId } from '../../domain/organisation/organisation';
import type { PlaceReader, Services, SharedPlace } from '../base/services';
import { staffMember } from '../organisation/directory';

/** How many read along in a place, and how many of them are from other departments. */
export interface Readers {
  readonly all: number;
  readonly elsewhere: number;
}

/**
 * D1, domain § 3: whether those who read along may get a digest: nobody from outside, and nobody missing from the staff
 * list, since a reference shows that a case exists. Silence from Teams is not a yes.
 */
export const fitReaders = async (
  services: Services,
  tenantId: string,
  readers: readonly PlaceReader[] | undefined,
  departmentId: DepartmentId,
): Promise<Result<Readers>> => {
  if (readers === undefined || readers.length === 0) return refuse('ReadersUnknown');
  const outsiders = readers.filter(({ outsider }) => outsider).length;
  if (outsiders > 0) return refuse('GuestsReadAlong', { params: { count: outsiders } });
  const people = await Promise.all(
    readers.map(({ id }) => (id === undefined ? undefined : staffMember(services, tenantId, id))),
  );
  const unknown = people.filter((person) => person?.active !== true).length;
  if (unknown > 0) return refuse('StrangersReadAlong', { params: { count: unknown } });
  const elsewhere = people.filter((person) => person?.departmentId !== departmentId).length;
  return ok({ all: people.length, elsewhere });
};

/** The same for the place itself: never a shared channel, and where Teams does not say, whoever binds it has to. */
export const fitPlace = async (
  services: Services,
  tenantId: string,
  place: SharedPlace,
  { departmentId, notShared }: { readonly departmentId: DepartmentId; readonly notShared: boolean },
): Promise<Result<Readers>> => {
  if (place.channelType === 'shared') return refuse('ChannelIsShared');
  if (isUnclear(place) && !notShared) return refuse('ChannelPerhapsShared', { field: 'notShared' });
  return fitReaders(services, tenantId, await place.readers(), departmentId);
};

/** Teams has not said what kind of channel it is. */
export const isUnclear = ({ kind, channelType }: SharedPlace): boolean =>
  kind === 'channel' && channelType === undefined;
