import { nextDigest } from '../../domain/overview/digest-plan';
import type { OperationsView } from '../../views/organisation/operations';
import { mainPartition, type Services } from '../base/services';
import { departmentName, municipalityOf } from '../organisation/directory';
import type { OutboxItem } from '../ports/outbox';
import { allDigests, type DigestRunRecord, readRun } from './digest-store';

type State = OperationsView['digests'][number];

/** D6: the last and next run of every digest, for an administrator; names no case and nobody. */
export const digestStates = async (services: Services, tenantId: string): Promise<readonly State[]> => {
  const { organisation, settings } = await municipalityOf(services, tenantId);
  const digests = await allDigests(services, tenantId);
  return Promise.all(
    digests.map(async ({ id, place, plan, departmentId }): Promise<State> => {
      const run = (await readRun(services, tenantId, id))?.body;
      const next = nextDigest(plan, services.clock.now(), settings.calendar);
      return {
        department: departmentName(organisation, departmentId),
        place: place.kind,
        ...(place.name !== undefined && { placeName: place.name }),
        ...(run !== undefined && { last: await lastOf(services, tenantId, run) }),
        ...(next && { next: next.at }),
      };
    }),
  );
};

const lastOf = async (
  services: Services,
  tenantId: string,
  { came, at, itemId }: DigestRunRecord,
): Promise<NonNullable<State['last']>> => {
  if (came !== undefined) return { at: came.at, came: came.how };
  const item = await mainPartition(services, tenantId).read<OutboxItem>('outbox', itemId);
  const { state, settledAt } = item?.body ?? {};
  // It was posted; only the record of it is missing.
  if (state === 'sent') return { at: settledAt ?? at, came: 'posted' };
  return { at, came: state === 'dead' || state === 'ambiguous' ? 'notSent' : 'waits' };
};
