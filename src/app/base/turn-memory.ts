import type {
  CommitCare,
  CommitOutcome,
  DocumentKind,
  Partition,
  Store,
  StoredDocument,
} from '../ports/store';
import { servicesWith } from './memory';
import type { Services } from './services';

/** The services for one turn. */
export interface TurnServices extends Services {
  /**
   * Resolves when what the turn has recorded in access logs is on the disk; rejects, and does so from then on, when it can't
   * be. To be awaited before anything that the turn found out leaves the program (L1): the disk is slow, and the answer is
   * made meanwhile.
   */
  settled(): Promise<void>;
}

/** The services for one turn, with a store that remembers what the turn has read. */
export const forTurn = (services: Services): TurnServices => {
  let unsettled: readonly Promise<void>[] = [];
  const settles = (onDisk: Promise<void>): void => {
    // Whoever waits hears of a failure.
    onDisk.catch(() => {});
    unsettled = [...unsettled, onDisk];
  };
  const settled = async (): Promise<void> => {
    const awaited = unsettled;
    await Promise.all(awaited);
    unsettled = unsettled.filter((one) => !awaited.includes(one));
  };
  return servicesWith(services, { store: rememberingStore(services.store, settles), settled });
};

/**
 * The store as one turn sees it: what was read once is not read again until the turn writes it, or a commit of its own fails.
 * Rules and rights that ask for the same case several times in a turn then see the same case, and the store is asked once.
 * Commits are guarded by versions all the same, so that a change made meanwhile is noticed there.
 */
const rememberingStore = (store: Store, settles: Settles): Store => {
  const partitions = new Map<string, Partition>();
  return {
    ...store,
    partition: (name) => {
      const key = JSON.stringify([name.tenantId, name.log]);
      const known =
        partitions.get(key) ??
        remembering(store.partition(name), name.log === undefined ? undefined : settles);
      partitions.set(key, known);
      return known;
    },
  };
};

type Settles = NonNullable<CommitCare['settles']>;

const keyOf = (kind: DocumentKind, id: string): string => `${kind}/${id}`;

const remembering = (partition: Partition, settles: Settles | undefined): Partition => {
  const reads = new Map<string, Promise<StoredDocument | undefined>>();
  return {
    read: async <Body>(...[kind, id]: Parameters<Partition['read']>) => {
      const key = keyOf(kind, id);
      const known = reads.get(key);
      if (known !== undefined) return known as Promise<StoredDocument<Body> | undefined>;
      const reading = partition.read<Body>(kind, id);
      reads.set(key, reading);
      reading.catch(() => reads.delete(key));
      return reading;
    },
    commit: async (writes, care) => {
      let outcome: CommitOutcome | undefined;
      try {
        outcome = await partition.commit(writes, settles ? { ...care, settles } : care);
        return outcome;
      } finally {
        // After a conflict somebody else has written something that we remember; after an error nothing is known.
        if (!outcome?.committed) reads.clear();
        for (const write of writes) {
          const { kind, id } = write.do === 'remove' ? write : write.document;
          reads.delete(keyOf(kind, id));
        }
      }
    },
    find: (kind, query) => partition.find(kind, query),
  };
};
