import type { Partition } from '../app/ports/store';
import { addMilliseconds, type Instant } from '../domain/base/calendar';

/** The exclusive right to work on something, until an instant. */
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

/** What whoever takes over should know of the one before. Written along with the lease, so it costs nothing. */
export interface Legacy {
  /** Anything that JSON can hold. */
  leave(): unknown;
  /** The lease comes to us from another holder. `left` is undefined for the very first one. */
  inherit(left: unknown): void;
}

interface LeaseBody {
  readonly holder: string;
  readonly until: Instant;
  readonly legacy?: unknown;
}

const nothingToLeave: Legacy = { leave: () => undefined, inherit: () => {} };
const longAgo = '1970-01-01T00:00:00.000Z' as Instant;

/**
 * The lease of a name. `holder` tells the instances of the program apart; `length` is in milliseconds. A lease that
 * ends later than anybody could have made it by this clock does not count: the clock was set back, and its holder may
 * be long dead.
 */
export const newLease = (
  partition: Partition,
  id: string,
  holder: string,
  length: number,
  legacy: Legacy = nothingToLeave,
): Lease => {
  let renewFrom: Instant | undefined;
  let until: Instant | undefined;

  const isHeld = (now: Instant): boolean =>
    until !== undefined && now < until && until <= addMilliseconds(now, length);

  /** The clocks of two machines may differ by the length of a lease. */
  const isAlive = (body: LeaseBody, now: Instant): boolean =>
    now < body.until && body.until <= addMilliseconds(now, 2 * length);

  const bodyUntil = (end: Instant): LeaseBody => {
    const left = legacy.leave();
    return { holder, until: end, ...(left !== undefined && { legacy: left }) };
  };

  const take = async (now: Instant): Promise<void> => {
    const wasHeld = isHeld(now);
    const current = await partition.read<LeaseBody>('lease', id);
    if (current !== undefined && current.body.holder !== holder && isAlive(current.body, now)) {
      until = undefined;
      return;
    }
    if (!wasHeld && current?.body.holder !== holder) legacy.inherit(current?.body.legacy);
    const end = addMilliseconds(now, length);
    const document = { kind: 'lease', id, body: bodyUntil(end) } as const;
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
      const document = { kind: 'lease', id, body: bodyUntil(longAgo) } as const;
      await partition.commit([{ do: 'replace', document, version: current.version }]);
    },
  };
};
