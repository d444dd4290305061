import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../src/app/ports/clock';
import type {
  CommitOutcome,
  DocumentKind,
  NewDocument,
  Page,
  Partition,
  Query,
  Store,
  StoredDocument,
  Write,
} from '../../../src/app/ports/store';

/** An in-memory store that keeps the port's contract, for tests that are not about storage. */
export const newMemoryStore = (clock: Clock): Store => {
  const partitions = new Map<string, Partition>();
  return {
    partition: ({ tenantId, log }) => {
      const name = JSON.stringify([tenantId, log]);
      const partition = partitions.get(name) ?? newPartition(clock);
      partitions.set(name, partition);
      return partition;
    },
    ready: async () => {},
    close: async () => {},
  };
};

const newPartition = (clock: Clock): Partition => {
  const documents = new Map<string, StoredDocument>();

  const current = (kind: DocumentKind, id: string): StoredDocument | undefined => {
    const document = documents.get(keyOf(kind, id));
    return document === undefined || isExpired(document) ? undefined : document;
  };
  const isExpired = ({ expiresAt }: NewDocument): boolean =>
    expiresAt !== undefined && expiresAt <= clock.now();

  const conflict = (write: Write): 'exists' | 'changed' | undefined => {
    const { kind, id } = write.do === 'remove' ? write : write.document;
    const found = current(kind, id);
    if (write.do === 'create') return found === undefined ? undefined : 'exists';
    if (write.do === 'put' || write.version === undefined) return undefined;
    return found?.version === write.version ? undefined : 'changed';
  };

  const commit = async (writes: readonly Write[]): Promise<CommitOutcome> => {
    const targets = writes.map((write) => (write.do === 'remove' ? write : write.document));
    if (writes.length > 100) throw new RangeError('more than 100 writes');
    if (new Set(targets.map(({ kind, id }) => keyOf(kind, id))).size < writes.length)
      throw new RangeError('a document twice in one commit');
    for (const write of writes) {
      const why = conflict(write);
      const { kind, id } = write.do === 'remove' ? write : write.document;
      if (why !== undefined) return { committed: false, conflict: why, kind, id };
    }
    for (const write of writes) {
      if (write.do === 'remove') documents.delete(keyOf(write.kind, write.id));
      else documents.set(keyOf(write.document.kind, write.document.id), stored(write.document));
    }
    return { committed: true };
  };

  const find = async <Body>(kind: DocumentKind, query: Query): Promise<Page<Body>> => {
    const { keys, from = '', to, order = 'ascending', limit = 100, after } = query;
    const place = ({ sort, id }: StoredDocument): string => JSON.stringify([sort, id]);
    const matching = [...documents.values()]
      .filter((document) => document.kind === kind && !isExpired(document))
      .filter((document) => document.keys.some((key) => keys.includes(key)))
      .filter(({ sort }) => sort >= from && (to === undefined || sort < to))
      .sort((one, other) => compare(one.sort, other.sort) || compare(one.id, other.id));
    const ordered = order === 'ascending' ? matching : matching.reverse();
    const [sort, id] = after === undefined ? [] : (JSON.parse(after) as [string, string]);
    const isPast = (document: StoredDocument): boolean => {
      if (sort === undefined || id === undefined) return false;
      const distance = compare(document.sort, sort) || compare(document.id, id);
      return order === 'ascending' ? distance <= 0 : distance >= 0;
    };
    const rest = ordered.filter((document) => !isPast(document));
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    return {
      documents: page.map((document) => structuredClone(document) as StoredDocument<Body>),
      ...(rest.length > limit && last !== undefined && { next: place(last) }),
    };
  };

  return {
    read: async <Body>(kind: DocumentKind, id: string) =>
      structuredClone(current(kind, id)) as StoredDocument<Body> | undefined,
    commit,
    find,
  };
};

const keyOf = (kind: DocumentKind, id: string): string => `${kind}/${id}`;

const stored = (document: NewDocument): StoredDocument => ({
  keys: [],
  sort: '',
  ...(JSON.parse(JSON.stringify(document)) as NewDocument),
  version: randomUUID(),
});

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
