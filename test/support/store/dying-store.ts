import type { Partition, Store } from '../../../src/app/ports/store';

/**
 * A store as seen by a process that dies at a commit: the first `commits` are carried out, and from then on none is
 * answered. With `lastLands`, the commit at which it dies is still written.
 */
export const dyingStore = (store: Store, commits: number, lastLands: boolean): Store => {
  let left = commits;
  return {
    ...store,
    partition: (name): Partition => {
      const partition = store.partition(name);
      return {
        ...partition,
        commit: async (writes) => {
          left -= 1;
          if (left === -1 && lastLands) await partition.commit(writes);
          if (left < 0) throw new Error('the process is gone');
          return partition.commit(writes);
        },
      };
    },
  };
};
