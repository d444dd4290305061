import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import type { CaseReference } from '../../domain/case/family-case';
import type { StaffId } from '../../domain/organisation/organisation';
import type { DocumentKind, Write } from '../ports/store';
import { saidWrites } from './said-lines';
import { type Actor, mainPartition, type Services } from './services';

/** What a request led to: the ids of what it made or changed, by kind. */
type Outcome = { readonly [Kind in DocumentKind]?: string };

/** L8: the change that somebody made to a record, by its number in the trail. Ids only. */
export interface OwnChange {
  readonly record: DocumentKind;
  readonly id: string;
  readonly reference: CaseReference;
  readonly sequence: number;
}

interface RequestRecord {
  readonly by: StaffId;
  readonly result: Outcome;
  /** Of a request that changed a record: what is taken back when it was the last one of its person. */
  readonly change?: OwnChange;
}

const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;

const changedBy = (id: StaffId): string => `changed:${id}`;

let written = 0;
/** In the order in which this process wrote them, also within one millisecond. */
const inOrder = (now: Instant): string => {
  written += 1;
  return `${now}.${String(written).padStart(12, '0')}`;
};

/**
 * The record that identifies a repetition of the request, and with it the line it was typed as, for the commit that carries
 * it out. The same record is used to take a change back (L8).
 */
export const requestWrites = (
  services: Services,
  actor: Actor,
  result: unknown,
  change?: OwnChange,
): readonly Write[] => {
  const now = services.clock.now();
  return [
    {
      do: 'create',
      document: {
        kind: 'request',
        id: actor.requestId,
        body: { by: actor.person.id, result, ...(change && { change }) },
        ...(change && { keys: [changedBy(actor.person.id)], sort: inOrder(now) }),
        expiresAt: addMilliseconds(now, keptMilliseconds),
      },
    },
    ...saidWrites(services, actor),
  ];
};

/** What the same request of the same person led to before; undefined when it is new. */
export const requestRecord = async (services: Services, actor: Actor): Promise<Outcome | undefined> => {
  const done = await mainPartition(services, actor.tenantId).read<RequestRecord>('request', actor.requestId);
  return done?.body.by === actor.person.id ? done.body.result : undefined;
};

/** L8: the last change that somebody made to a record; undefined for somebody who has changed nothing lately. */
export const lastOwnChange = async (
  services: Services,
  { tenantId, person }: Actor,
): Promise<OwnChange | undefined> => {
  const { documents } = await mainPartition(services, tenantId).find<RequestRecord>('request', {
    keys: [changedBy(person.id)],
    order: 'descending',
    limit: 1,
  });
  return documents[0]?.body.change;
};
