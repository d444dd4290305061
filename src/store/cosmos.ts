import type { Container, SqlParameter } from '@azure/cosmos';
import type { Clock } from '../app/ports/clock';
import type { CommitOutcome, DocumentKind, Page, Partition, Query, Store, Write } from '../app/ports/store';
import { type CheckedQuery, type CheckedWrite, checkQuery, checkWrites } from './checks';
import { type CosmosAccess, connectCosmos } from './cosmos-client';
import { commitBatch } from './cosmos-commit';
import { type CosmosDocument, documentId, fromCosmos, isExpired } from './cosmos-document';
import {
  accessContainer,
  type ContainerPlan,
  casesContainer,
  type Location,
  locationOf,
} from './cosmos-location';
import { inTime, readPatiently } from './cosmos-retry';
import { encodeCursor } from './cursor';
import { documentSchemas, type Schemas } from './schemas';

export type CosmosOptions = CosmosAccess & {
  readonly database: string;
  readonly clock: Clock;
  readonly schemas?: Schemas;
  readonly onCharge?: OnCharge;
};

/** Reports what each answer cost in request units, and in which municipality. */
export type OnCharge = (what: 'read' | 'find' | 'commit', tenantId: string, units: number) => void;

/** The production store: Azure Cosmos DB. The containers have to exist (see `createContainers`). */
export const openCosmosStore = (options: CosmosOptions): Store => {
  const { database, clock, schemas = documentSchemas, onCharge } = options;
  const client = connectCosmos(options);
  const containerOf = ({ id }: ContainerPlan): Container => client.database(database).container(id);

  const peek = async (
    location: Location,
    kind: DocumentKind,
    id: string,
  ): Promise<CosmosDocument | undefined> => {
    const item = containerOf(location.container).item(documentId(kind, id), location.partitionKey);
    const answer = await readPatiently(() => item.read<CosmosDocument>());
    onCharge?.('read', location.tenantId, answer.requestCharge);
    return answer.resource;
  };

  const find = async <Body>(
    location: Location,
    kind: DocumentKind,
    query: CheckedQuery,
  ): Promise<Page<Body>> => {
    const { limit } = query;
    if (query.keys.length === 0) return { documents: [] };
    const { found, more, units } = await readPatiently(() =>
      queryPartition(containerOf(location.container), location, pageQuery(kind, query, clock.now()), limit),
    );
    onCharge?.('find', location.tenantId, units);
    const documents = found.slice(0, limit).map((document) => fromCosmos<Body>(document, schemas));
    const last = documents.at(-1);
    return last !== undefined && (more || found.length > limit)
      ? { documents, next: encodeCursor(last) }
      : { documents };
  };

  const read = async <Body>(location: Location, kind: DocumentKind, id: string) => {
    const document = await peek(location, kind, id);
    if (document === undefined || isExpired(document, clock.now())) return undefined;
    return fromCosmos<Body>(document, schemas);
  };

  const commit = async (location: Location, writes: readonly Write[]): Promise<CommitOutcome> => {
    const checked = checkWrites(writes);
    if (checked.length === 0) return { committed: true };
    const container = containerOf(location.container);
    const peekAt = ({ kind, id }: CheckedWrite) => peek(location, kind, id);
    return commitBatch(
      { container, location, schemas, now: () => clock.now(), peek: peekAt, onCharge },
      checked,
    );
  };

  return {
    partition: (name): Partition => {
      const location = locationOf(name);
      return {
        read: <Body>(kind: DocumentKind, id: string) => inTime(read<Body>(location, kind, id)),
        commit: (writes) => inTime(commit(location, writes)),
        find: async <Body>(kind: DocumentKind, query: Query) =>
          inTime(find<Body>(location, kind, checkQuery(query))),
      };
    },
    ready: async () => {
      for (const plan of [casesContainer, accessContainer]) await inTime(containerOf(plan).read());
    },
    close: async () => client.dispose(),
  };
};

interface Filter {
  readonly where: string;
  readonly orderBy: string;
  readonly parameters: readonly SqlParameter[];
}

/**
 * The only way to query. It names the partition twice, in the option the service routes by and in the text, so that no slip
 * here or in a server can show another municipality's documents.
 */
const queryPartition = async (
  container: Container,
  { container: { partitionProperty }, partitionKey }: Location,
  { where, orderBy, parameters }: Filter,
  limit: number,
): Promise<{ readonly found: readonly CosmosDocument[]; readonly more: boolean; readonly units: number }> => {
  const pages = container.items.query<CosmosDocument>(
    {
      query: `SELECT * FROM c WHERE c.${partitionProperty} = @partition AND ${where} ORDER BY ${orderBy}`,
      parameters: [{ name: '@partition', value: partitionKey }, ...parameters],
    },
    { partitionKey, maxItemCount: limit },
  );
  const found: CosmosDocument[] = [];
  let units = 0;
  // A page may be short, or empty, and still not be the last.
  while (found.length < limit && pages.hasMoreResults()) {
    const page = await pages.fetchNext();
    found.push(...page.resources);
    units += page.requestCharge;
  }
  return { found, more: pages.hasMoreResults(), units };
};

const pageQuery = (kind: DocumentKind, query: CheckedQuery, now: string): Filter => {
  const { keys, from, to, after, descending } = query;
  const beyond = descending ? '<' : '>';
  const direction = descending ? 'DESC' : 'ASC';
  // One ARRAY_CONTAINS per key and not a JOIN: served by the index, and a document comes once.
  const conditions = [
    'c.kind = @kind',
    `(${keys.map((_key, index) => `ARRAY_CONTAINS(c.keys, @key${index})`).join(' OR ')})`,
    '(NOT IS_DEFINED(c.expiresAt) OR c.expiresAt > @now)',
    'c.sort >= @from',
    ...(to === undefined ? [] : ['c.sort < @to']),
    ...(after === undefined ? [] : [`(c.sort ${beyond} @sort OR (c.sort = @sort AND c.id ${beyond} @id))`]),
  ];
  const values = {
    kind,
    now,
    from,
    ...(to === undefined ? {} : { to }),
    ...(after === undefined ? {} : { sort: after.sort, id: documentId(kind, after.id) }),
    ...Object.fromEntries(keys.map((key, index) => [`key${index}`, key])),
  };
  return {
    where: conditions.join(' AND '),
    orderBy: `c.sort ${direction}, c.id ${direction}`,
    parameters: Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value })),
  };
};
