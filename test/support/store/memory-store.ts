import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../src/app/ports/clock';
import type {
  CommitOutcome,
  DocumentKind,
  Page,
  Partition,
  Query,
  Store,
  StoredDocument,
  Write,
} from '../../../src/app/ports/store';
import { type CheckedWrite, checkQuery, checkWrites, partitionText } from '../../../src/store/checks';
import { encodeCursor } from '../../../src/store/cursor';
import { documentSchemas, type Schemas, schemaOf, upcast } from '../../../src/store/schemas';

/** A document as it lies on the shelf, with the version of its shape. */
interface Kept {
  readonly document: StoredDocument;
  readonly schema: number;
}

/** What one partition holds: by name, and by the keys that documents bear. */
interface Shelf {
  readonly kept: Map<string, Kept>;
  readonly byKey: Map<string, Set<string>>;
}

/** What stores in memory keep: opened as often as one likes, always the same documents. */
export type Shelves = Map<string, Shelf>;

/**
 * A store in memory that keeps the port's contract, for tests that are not about storing. What it answers is frozen: whoever
 * changes a document that was read finds out.
 */
export const newMemoryStore = (
  clock: Clock,
  shelves: Shelves = new Map(),
  schemas: Schemas = documentSchemas,
): Store => ({
  partition: (name) => {
    const text = partitionText(name);
    const shelf = shelves.get(text) ?? { kept: new Map(), byKey: new Map() };
    shelves.set(text, shelf);
    return newPartition(shelf, clock, schemas);
  },
  ready: async () => {},
  close: async () => {},
});

const nameOf = (kind: DocumentKind, id: string): string => `${kind}/${id}`;

const newPartition = ({ kept, byKey }: Shelf, clock: Clock, schemas: Schemas): Partition => {
  const current = (name: string): Kept | undefined => {
    const found = kept.get(name);
    const expiresAt = found?.document.expiresAt;
    return expiresAt !== undefined && expiresAt <= clock.now() ? undefined : found;
  };

  const conflict = (write: CheckedWrite): 'exists' | 'changed' | undefined => {
    const found = current(nameOf(write.kind, write.id));
    if (write.do === 'create') return found === undefined ? undefined : 'exists';
    if (write.version === undefined) return undefined;
    return found?.document.version === write.version ? undefined : 'changed';
  };

  const bearing = (kind: DocumentKind, key: string): Set<string> => {
    const name = nameOf(kind, key);
    const bearers = byKey.get(name) ?? new Set();
    byKey.set(name, bearers);
    return bearers;
  };

  const take = (name: string): void => {
    const { kind, keys = [] } = kept.get(name)?.document ?? {};
    if (kind !== undefined) for (const key of keys) bearing(kind, key).delete(name);
    kept.delete(name);
  };

  const keep = ({ kind, id, content }: CheckedWrite, version: string): void => {
    const name = nameOf(kind, id);
    take(name);
    if (content === undefined) return;
    const { json, keys, sort, expiresAt } = content;
    const body: unknown = frozen(JSON.parse(json));
    const document = { kind, id, body, keys, sort, version, ...(expiresAt && { expiresAt }) };
    kept.set(name, { document: frozen(document), schema: schemaOf(schemas, kind) });
    for (const key of keys) bearing(kind, key).add(name);
  };

  const commit = (writes: readonly Write[]): CommitOutcome => {
    const checked = checkWrites(writes);
    for (const write of checked) {
      const why = conflict(write);
      if (why !== undefined) return { committed: false, conflict: why, kind: write.kind, id: write.id };
    }
    const version = randomUUID();
    for (const write of checked) keep(write, version);
    return { committed: true };
  };

  const opened = <Body>({ document, schema }: Kept): StoredDocument<Body> => {
    const body = upcast(schemas, document.kind, schema, document.body);
    return (body === document.body ? document : { ...document, body }) as StoredDocument<Body>;
  };

  const find = <Body>(kind: DocumentKind, query: Query): Page<Body> => {
    const { keys, from, to, descending, limit, after } = checkQuery(query);
    const direction = descending ? -1 : 1;
    const isWithin = ({ document }: Kept): boolean =>
      compare(document.sort, from) >= 0 &&
      (to === undefined || compare(document.sort, to) < 0) &&
      (after === undefined || direction * inOrder(document, after) > 0);
    const found = [...new Set(keys.flatMap((key) => [...bearing(kind, key)]))]
      .flatMap((name) => current(name) ?? [])
      .filter(isWithin)
      .sort((one, other) => direction * inOrder(one.document, other.document));
    const documents = found.slice(0, limit).map((one) => opened<Body>(one));
    const last = documents.at(-1);
    return found.length > limit && last !== undefined
      ? { documents, next: encodeCursor(last) }
      : { documents };
  };

  return {
    read: async <Body>(kind: DocumentKind, id: string) => {
      const found = current(nameOf(kind, id));
      return found === undefined ? undefined : opened<Body>(found);
    },
    commit: async (writes) => commit(writes),
    find: async <Body>(kind: DocumentKind, query: Query) => find<Body>(kind, query),
  };
};

const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
};

type Placed = Pick<StoredDocument, 'sort' | 'id'>;

const inOrder = (one: Placed, other: Placed): number =>
  compare(one.sort, other.sort) || compare(one.id, other.id);

const isAscii = /^[\0-\x7f]*$/;

/** By the bytes of UTF-8. */
const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  if (isAscii.test(one) && isAscii.test(other)) return one < other ? -1 : 1;
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
};
