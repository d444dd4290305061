import { randomUUID } from 'node:crypto';
import type { Clock } from '../app/ports/clock';
import type { Sender } from '../app/ports/outbox';
import type { Store } from '../app/ports/store';
import type { Log } from '../log';
import type { OnUnsent } from './deliver';
import { startTenantDispatcher } from './tenant-dispatcher';
import { type Wake, wakeByTimer } from './wake';

/** Sends what is due in the outboxes, in this process. */
export interface Dispatcher {
  /** Something was committed to the tenant's outbox: looks at once instead of at the next poll. */
  kick(tenantId: string): void;
  /** Whether the work goes on in every tenant. */
  alive(): boolean;
  /** Starts nothing more and resolves when everything in flight is sent and written. */
  stop(): Promise<void>;
}

export interface DispatcherParts {
  readonly store: Store;
  readonly tenants: readonly string[];
  readonly sender: Sender;
  readonly onUnsent: OnUnsent;
  readonly clock: Clock;
  readonly log: Log;
  /** Left out: real time. */
  readonly wake?: Wake;
  /** A number in [0, 1) for the jitter of back-offs. Left out: `Math.random`. */
  readonly random?: () => number;
}

/**
 * Starts the dispatcher. In each tenant at most one instance of the program is at work, by a lease in the store; the
 * others watch and take over when it stops or dies. What was due in between is sent once.
 *
 * Nothing that the store or the sender does ends it. What was sent within the hour to threads that had much is handed on
 * with the lease, so that budgets survive a restart.
 */
export const startDispatcher = ({
  store,
  tenants,
  wake = wakeByTimer,
  random = Math.random,
  ...parts
}: DispatcherParts): Dispatcher => {
  const instance = randomUUID();
  const dispatchers = new Map(
    tenants.map((tenantId) => [
      tenantId,
      startTenantDispatcher({
        ...parts,
        tenantId,
        partition: store.partition({ tenantId }),
        instance,
        wake,
        random,
      }),
    ]),
  );
  return {
    kick: (tenantId) => dispatchers.get(tenantId)?.kick(),
    alive: () => [...dispatchers.values()].every((dispatcher) => dispatcher.isAlive()),
    stop: async () => {
      await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.stop()));
    },
  };
};
