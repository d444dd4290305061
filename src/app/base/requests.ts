import { addMilliseconds } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import type { DocumentKind, Write } from '../ports/store';
import { saidWrites } from './said-lines';
import { type Actor, mainPartition, type Services } from './services';

/** What a request led to: the ids of what it made or changed, by kind. */
type Outcome = { readonly [Kind in DocumentKind]?: string };

interface RequestRecord {
  readonly by: StaffId;
  readonly result: Outcome;
}

const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;

/**
 * The record by which a repetition of the request is known, and with it the line that it was typed by, for the commit that
 * carries it out.
 */
export const requestWrites = (services: Services, actor: Actor, result: unknown): readonly Write[] => [
  {
    do: 'create',
    document: {
      kind: 'request',
      id: actor.requestId,
      body: { by: actor.person.id, result },
      expiresAt: addMilliseconds(services.clock.now(), keptMilliseconds),
    },
  },
  ...saidWrites(services, actor),
];

/** What the same request of the same person led to before; undefined when it is new. */
export const requestRecord = async (services: Services, actor: Actor): Promise<Outcome | undefined> => {
  const done = await mainPartition(services, actor.tenantId).read<RequestRecord>('request', actor.requestId);
  return done?.body.by === actor.person.id ? done.body.result : undefined;
};
