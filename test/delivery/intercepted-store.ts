import type { Partition, Store } from '../../src/app/ports/store';

export type StoreCall = 'read' | 'commit' | 'find';

/** What happens around each call to a store: before it, after it, or instead of it. `kind` is that of the documents. */
export type Around = <Answer>(call: StoreCall, kind: string, work: () => Promise<Answer>) => Promise<Answer>;

/** A store that a test can make slow, broken or dead. */
export const interceptedStore = (store: Store, around: Around): Store => {
  const intercepted = (partition: Partition): Partition => ({
    read: (kind, id) => around('read', kind, () => partition.read(kind, id)),
    find: (kind, query) => around('find', kind, () => partition.find(kind, query)),
    commit: (writes) => {
      const [first] = writes;
      const kind = first?.do === 'remove' ? first.kind : (first?.document.kind ?? 'nothing');
      return around('commit', kind, () => partition.commit(writes));
    },
  });
  return { ...store, partition: (name) => intercepted(store.partition(name)) };
};

/** Never comes back. */
export const hang = (): Promise<never> => new Promise(() => {});
