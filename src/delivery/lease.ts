import type { Partition } from '../app/ports/store';
import { addMilliseconds, type Instant } from '../domain/base/calendar';

/** The right to be the only one at work on something, until an instant. */
export interface Lease {
  /**
   * Takes or keeps the lease; true while it is ours. Asks the store only when the lease is not ours or is past half
   * its time. The version guard of the store decides between two who try at once.
   */
  hold(now: Instant): Promise<boolean>;
  /** Whether the lease still is ours at an instant, as far as is known here. */
  isHeld(now: Instant): boolean;
  /** Lets the next one take it at once instead of when it runs out. */
  release(): Promise<void>;
}

interface LeaseBody {
  readonly holder: string;
  readonly until: Instant;
}

/** The lease of a name. `holder` tells the instances of the program apart; `length` is in milliseconds. */
export const newLease = (partition: Partition, id: string, holder: string, length: number): Lease => {
  let renewFrom: Instant | undefined;
  let until: Instant | undefined;

  const isHeld = (now: Instant): boolean => until !== undefined && now < until;

  const take = async (now: Instant): Promise<void> => {
    const current = await partition.read<LeaseBody>('lease', id);
    if (current !== undefined && current.body.holder !== holder && now < current.body.until) {
      until = undefined;
      return;
    }
    const end = addMilliseconds(now, length);
    const body: LeaseBody = { holder, until: end };
    const document = { kind: 'lease', id, body } as const;
    const { committed } = await partition.commit([
      current === undefined
        ? { do: 'create', document }
        : { do: 'replace', document, version: current.version },
    ]);
    until = committed ? end : undefined;
    renewFrom = addMilliseconds(now, length / 2);
  };

  return {
    hold: async (now) => {
      if (!isHeld(now) || renewFrom === undefined || now >= renewFrom) await take(now);
      return isHeld(now);
    },
    isHeld,
    release: async () => {
      if (until === undefined) return;
      until = undefined;
      const current = await partition.read<LeaseBody>('lease', id);
      if (current?.body.holder !== holder) return;
      await partition.commit([{ do: 'remove', kind: 'lease', id, version: current.version }]);
    },
  };
};
