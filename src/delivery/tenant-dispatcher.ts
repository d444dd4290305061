import type { OutboxItem, SendOutcome } from '../app/ports/outbox';
import { leasedKey } from '../app/telling/outbox';
import { addMilliseconds } from '../domain/base/calendar';
import { type Backlog, type OutboxDocument, readBacklog, threadOf } from './backlog';
import { newPace, type SavedPace } from './budgets';
import { type Delivery, type DeliveryParts, deliver, longestItemLease, recover } from './deliver';
import { minutes, seconds } from './durations';
import { newLease } from './lease';
import { startLoop } from './loop';
import { tokenPause } from './outbox';

/** The work on the outbox of one tenant. */
export interface TenantDispatcher {
  /** Looks for due items at once. */
  kick(): void;
  /** Whether it is still at work: it came round within the last minute. */
  isAlive(): boolean;
  /** Starts nothing more, finishes what is in flight and lets go of the lease. */
  stop(): Promise<void>;
}

export interface TenantDispatcherParts extends Omit<DeliveryParts, 'isStopping'> {
  /** Tells the instances of the program apart. */
  readonly instance: string;
}

/** How often the store is asked although nobody kicked: another instance may have written something. */
const pollInterval = seconds(2);

/** How long it takes until another instance takes over when this one dies. */
const leaseLength = seconds(6);

/** Sends in flight at a time, each to another thread: enough for the tenant's 30 a second if each takes a second. */
const sendsAtATime = 32;

/** A thread that has to wait longer than this is passed over when the store is read. */
const longWait = seconds(30);

/** A round that takes longer than this hangs. */
const heartbeatLimit = minutes(1);

/** What waits longer than this is late. A warning tells of it, and again while it lasts. */
const lateAfter = minutes(15);

/** A clock that goes back by less was only adjusted. */
const clockTolerance = seconds(5);

/** What Teams does not count as a send. */
const uncounted: ReadonlySet<SendOutcome['outcome']> = new Set(['throttled', 'obsolete']);

export const startTenantDispatcher = (parts: TenantDispatcherParts): TenantDispatcher => {
  const { tenantId, partition, clock, wake, log } = parts;
  const now = (): number => Date.parse(clock.now());
  let pace = newPace();
  let isNew = true;
  const lease = newLease(partition, 'dispatcher', parts.instance, leaseLength, {
    leave: (): SavedPace | undefined => {
      const saved = pace.save(now());
      return saved.threads.length === 0 ? undefined : saved;
    },
    inherit: (left) => {
      isNew = true;
      if (left !== undefined) pace.load(left as SavedPace, now());
    },
  });
  /** By thread. */
  const inFlight = new Map<string, Promise<void>>();
  let backlog: Backlog | undefined;
  let readAt = 0;
  let readWantedBy = 0;
  let latest = 0;
  let lateToldAt = 0;
  let isStopping = false;
  const deliveryParts: DeliveryParts = { ...parts, isStopping: () => isStopping };

  const wantReadBy = (moment: number): void => {
    readWantedBy = Math.min(readWantedBy, moment);
  };

  /** While more is known to be due than was read, what a kick or a poll would find has to queue up behind it. */
  const nextRead = (): number => {
    if (backlog === undefined || backlog.runsLow()) return 0;
    return backlog.isCut ? readAt + longWait : readWantedBy;
  };

  const read = async (): Promise<void> => {
    readAt = now();
    // Set before reading, so that a kick in the meantime leads to another read.
    readWantedBy = readAt + pollInterval;
    const mustWait = (thread: string): boolean => pace.earliest(thread, readAt) > readAt + longWait;
    backlog = await readBacklog(partition, clock.now(), mustWait);
    if (backlog.nextDue !== undefined) wantReadBy(Date.parse(backlog.nextDue));
    for (const document of backlog.ranOut) await recover(deliveryParts, document);
    tellWhatIsLate();
  };

  /** What a dead instance was posting when the clock was set back: its lease would seem to go on for that long. */
  const recoverLeft = async (): Promise<void> => {
    const { documents } = await partition.find<OutboxItem>('outbox', { keys: [leasedKey] });
    const plausible = addMilliseconds(clock.now(), longestItemLease);
    for (const document of documents) {
      const { leasedUntil = plausible, to } = document.body;
      const isOurs = inFlight.has(threadOf(to));
      if (!isOurs && leasedUntil > plausible) await recover(deliveryParts, document);
    }
  };

  const tellWhatIsLate = (): void => {
    const oldest = backlog?.oldestDue;
    if (oldest === undefined || readAt - Date.parse(oldest) < lateAfter) return;
    if (readAt < lateToldAt + lateAfter) return;
    lateToldAt = readAt;
    const late = Math.round((readAt - Date.parse(oldest)) / minutes(1));
    log.warn('delivery.late', { tenantId, kind: 'outbox', minutes: late });
  };

  /** Whatever was planned by a clock that has been set back since would wait for that hour to come round again. */
  const beginAnew = (): void => {
    log.warn('delivery.clockSetBack', { tenantId, kind: 'outbox' });
    backlog = undefined;
    pace = newPace();
    readWantedBy = 0;
    lateToldAt = 0;
    isNew = true;
  };

  const start = (thread: string, document: OutboxDocument, moment: number): void => {
    const giveBack = pace.take(thread, moment);
    const conclude = (delivery: Delivery): void => {
      const { answer, after } = delivery;
      if (answer === undefined || uncounted.has(answer.outcome)) giveBack();
      if (answer?.outcome === 'failed' && answer.cause === 'noToken') pace.restAll(now() + tokenPause);
      if (after?.state === 'pending') {
        wantReadBy(Date.parse(after.dueAt));
        if (answer?.outcome === 'throttled') pace.rest(thread, Date.parse(after.dueAt));
      }
      // Somebody is to be told, most likely through the outbox.
      if (after?.state === 'dead' || after?.state === 'ambiguous') wantReadBy(0);
    };
    const done = deliver(deliveryParts, document)
      .then(conclude, (error: unknown) => {
        giveBack();
        loop.fail(error);
      })
      .finally(() => {
        inFlight.delete(thread);
        loop.ask();
      });
    inFlight.set(thread, done);
  };

  /** Starts what may go now, and answers when the next one may go by itself. */
  const startWhatMayGo = (): number => {
    const moment = now();
    let next = Number.POSITIVE_INFINITY;
    if (!lease.isHeld(clock.now())) return next;
    for (const thread of backlog?.threads() ?? []) {
      if (inFlight.has(thread)) continue;
      // The end of a send brings the loop round, so a full house needs no moment of its own.
      if (isStopping || inFlight.size >= sendsAtATime) return next;
      const earliest = pace.earliest(thread, moment);
      const document = earliest <= moment ? backlog?.next(thread) : undefined;
      if (document === undefined) next = Math.min(next, earliest);
      else start(thread, document, moment);
    }
    return next;
  };

  const round = async (): Promise<number> => {
    if (now() < latest - clockTolerance) beginAnew();
    latest = now();
    if (!(await lease.hold(clock.now()))) {
      backlog = undefined;
      return now() + pollInterval;
    }
    if (nextRead() <= now()) await read();
    const nextSend = startWhatMayGo();
    if (isNew) {
      isNew = false;
      recoverLeft().catch(onError);
    }
    return Math.min(now() + pollInterval, nextRead(), nextSend);
  };

  const onError = (error: unknown): void =>
    log.error('delivery.storeFailed', { tenantId, kind: 'outbox', error });

  const loop = startLoop({ round, onError, restAfterError: pollInterval, clock, wake });

  return {
    kick: () => {
      wantReadBy(0);
      loop.ask();
    },
    isAlive: () => !isStopping && now() - loop.lastRound() <= heartbeatLimit,
    stop: async () => {
      isStopping = true;
      await loop.stop();
      await Promise.all(inFlight.values());
      await lease.release().catch(onError);
    },
  };
};
