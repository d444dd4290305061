import type { NewDocument, PartitionName, Store } from '../../../src/app/ports/store';

export interface Kept extends NewDocument {
  readonly partition: PartitionName;
}

/** Records everything that is written: nothing held can hide behind an index key. */
export const keeping = (store: Store, kept: Map<string, Kept>): Store => ({
  ...store,
  partition: (partition) => {
    const inner = store.partition(partition);
    return {
      ...inner,
      commit: async (writes) => {
        const outcome = await inner.commit(writes);
        for (const write of outcome.committed ? writes : []) {
          const { kind, id } = write.do === 'remove' ? write : write.document;
          const key = JSON.stringify([partition, kind, id]);
          if (write.do === 'remove') kept.delete(key);
          else kept.set(key, { partition, ...write.document });
        }
        return outcome;
      },
    };
  },
});
