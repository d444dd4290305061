import { randomUUID } from 'node:crypto';
import type { Services } from '../app/base/services';
import type { Clock, Ids } from '../app/ports/clock';
import type { NewDocument, Partition, Query, StoredDocument, Write } from '../app/ports/store';

/** A municipality in the making: use cases work on it at any time in the past, and nothing is stored yet. */
export interface Draft {
  readonly services: Services;
  /** Everything the use cases have written, in the order it was written. */
  documents(): readonly NewDocument[];
}

/**
 * A draft with its own time and ids. It holds one municipality, whatever the tenant. Nothing expires, and a page holds
 * everything.
 */
export const newDraft = (clock: Clock, ids: Ids): Draft => {
  const documents = new Map<string, StoredDocument>();
  const nameOf = (write: Write): string =>
    write.do === 'remove' ? `${write.kind}/${write.id}` : `${write.document.kind}/${write.document.id}`;
  const conflict = (write: Write): 'exists' | 'changed' | undefined => {
    const found = documents.get(nameOf(write));
    if (write.do === 'create') return found === undefined ? undefined : 'exists';
    return 'version' in write && write.version !== found?.version ? 'changed' : undefined;
  };
  const partition: Partition = {
    read: async <Body>(kind: string, id: string) =>
      documents.get(`${kind}/${id}`) as StoredDocument<Body> | undefined,
    find: async <Body>(kind: string, { keys, order }: Query) => {
      const found = [...documents.values()]
        .filter((document) => document.kind === kind && document.keys.some((key) => keys.includes(key)))
        .sort((one, other) => (one.sort < other.sort ? -1 : one.sort > other.sort ? 1 : 0));
      if (order === 'descending') found.reverse();
      return { documents: found as StoredDocument<Body>[] };
    },
    commit: async (writes) => {
      for (const write of writes) {
        const why = conflict(write);
        const { kind, id } = write.do === 'remove' ? write : write.document;
        if (why !== undefined) return { committed: false, conflict: why, kind, id };
      }
      for (const write of writes) {
        if (write.do === 'remove') documents.delete(nameOf(write));
        else documents.set(nameOf(write), { keys: [], sort: '', ...write.document, version: randomUUID() });
      }
      return { committed: true };
    },
  };
  return {
    services: {
      store: { partition: () => partition, ready: async () => {}, close: async () => {} },
      clock,
      ids,
      wakeDispatcher: () => {},
      publicUrl: () => 'https://roed-traad.example',
    },
    documents: () => [...documents.values()].map(({ version: _, ...document }) => document),
  };
};
