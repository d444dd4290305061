import type { Partition, PartitionName, Store, Write } from '../../../src/app/ports/store';

/** One call that reached the store. */
export interface StoreCall {
  readonly what: 'read' | 'commit' | 'find';
  readonly partition: PartitionName;
  /** Kinds of document: of the one read or found, or of those written. */
  readonly kinds: readonly string[];
}

export interface WatchedStore {
  readonly wrap: (store: Store) => Store;
  /** What was asked of the store since the last call. */
  calls(): readonly StoreCall[];
  /** From now on, runs before every call; undefined lets everything pass. If it rejects, the caller meets that error. */
  before(hook: ((call: StoreCall) => Promise<void>) | undefined): void;
  /** The answers to this many of the next commits are lost on the way: they were done, and the caller meets an error. */
  loseAnswers(commits: number): void;
}

/** A store whose calls are counted, and which can be delayed, made to fail, or lose answers. */
export const newWatchedStore = (): WatchedStore => {
  let calls: StoreCall[] = [];
  let hook: ((call: StoreCall) => Promise<void>) | undefined;
  let losses = 0;
  const watch = async (call: StoreCall): Promise<void> => {
    calls.push(call);
    await hook?.(call);
  };
  const kindOf = (write: Write): string => (write.do === 'remove' ? write.kind : write.document.kind);
  const watched = (partition: PartitionName, inner: Partition): Partition => ({
    read: async (kind, id) => {
      await watch({ what: 'read', partition, kinds: [kind] });
      return inner.read(kind, id);
    },
    commit: async (writes, care) => {
      await watch({ what: 'commit', partition, kinds: writes.map(kindOf) });
      const outcome = await inner.commit(writes, care);
      if (losses === 0) return outcome;
      losses -= 1;
      throw new Error('the answer was lost');
    },
    find: async (kind, query) => {
      await watch({ what: 'find', partition, kinds: [kind] });
      return inner.find(kind, query);
    },
  });
  return {
    wrap: (store) => ({ ...store, partition: (name) => watched(name, store.partition(name)) }),
    calls: () => {
      const made = calls;
      calls = [];
      return made;
    },
    before: (next) => {
      hook = next;
    },
    loseAnswers: (commits) => {
      losses = commits;
    },
  };
};
