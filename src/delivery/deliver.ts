import type { Clock } from '../app/ports/clock';
import type { DeathReason, OutboxItem, Sender, SendOutcome } from '../app/ports/outbox';
import type { Partition } from '../app/ports/store';
import { outboxDocument } from '../app/telling/outbox';
import { addMilliseconds } from '../domain/base/calendar';
import type { Log } from '../log';
import type { OutboxDocument } from './backlog';
import { doubling, seconds } from './durations';
import { afterLeaseRanOut, afterSend, leaseItem } from './outbox';
import type { Wake } from './wake';

/**
 * Told when an item is given up, before that is written: after a crash in between it is told again, so it must be safe
 * to repeat. When it throws, it is called again.
 */
export type OnRefused = (tenantId: string, item: OutboxItem, reason: DeathReason) => Promise<void>;

export interface DeliveryParts {
  readonly tenantId: string;
  readonly partition: Partition;
  readonly sender: Sender;
  readonly onRefused: OnRefused;
  readonly clock: Clock;
  readonly wake: Wake;
  readonly log: Log;
  /** A number in [0, 1) for the jitter of a back-off. */
  readonly random: () => number;
  /** Whether the program is about to end, so that nothing should be waited for any longer. */
  readonly isStopping: () => boolean;
}

/** A send that has not come back after so long counts as in doubt. */
const sendLimit = seconds(30);

/** Longer than {@link sendLimit}, so that there is time to write the outcome while the item is still ours. */
const itemLease = seconds(60);

/** How a delivery went. */
export interface Delivery {
  /** Missing when somebody else took or changed the item, so that nothing was sent. */
  readonly answer?: SendOutcome;
  /** The item as it was written afterwards; missing when that did not work out. */
  readonly after?: OutboxItem;
}

/**
 * Takes an item, sends it and writes what became of it. Both writes are guarded by the version read, so an item is
 * with one dispatcher at a time. Rejects when the store fails before the send; after it, the outcome is written as soon
 * as the store answers again, as long as the item is ours.
 */
export const deliver = async (parts: DeliveryParts, document: OutboxDocument): Promise<Delivery> => {
  const leased = leaseItem(document.body, addMilliseconds(parts.clock.now(), itemLease));
  const { committed } = await parts.partition.commit([
    { do: 'replace', document: outboxDocument(leased), version: document.version },
  ]);
  if (!committed) return {};
  const answer = await sendInTime(parts, leased);
  const after = await writeOutcome(parts, leased, answer);
  return { answer, ...(after !== undefined && { after }) };
};

/** Puts an item whose lease ran out back in line, or to its end: it may have been sent. */
export const recover = async (parts: DeliveryParts, document: OutboxDocument): Promise<void> => {
  const after = afterLeaseRanOut(document.body, parts.clock.now(), parts.random());
  const { committed } = await parts.partition.commit([
    { do: 'replace', document: outboxDocument(after), version: document.version },
  ]);
  if (committed) tell(parts, after);
};

const sendInTime = (parts: DeliveryParts, item: OutboxItem): Promise<SendOutcome> =>
  new Promise((resolve) => {
    const inDoubt = (error?: unknown): void => {
      parts.log.error('delivery.sendUnanswered', { tenantId: parts.tenantId, itemId: item.id, error });
      resolve({ outcome: 'ambiguous' });
    };
    const callOff = parts.wake(sendLimit, inDoubt);
    const send = async (): Promise<SendOutcome> => parts.sender.send(parts.tenantId, item);
    send().then(resolve, inDoubt).finally(callOff);
  });

const writeOutcome = async (
  parts: DeliveryParts,
  leased: OutboxItem,
  answer: SendOutcome,
): Promise<OutboxItem | undefined> => {
  const { tenantId, clock, log } = parts;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryToWriteOutcome(parts, leased, answer);
    } catch (error) {
      log.error('delivery.outcomeUnwritten', { tenantId, itemId: leased.id, attempt, error });
    }
    const pause = doubling(seconds(0.5), attempt, seconds(10), parts.random());
    const isOurs =
      leased.leasedUntil !== undefined && addMilliseconds(clock.now(), pause) < leased.leasedUntil;
    if (!isOurs || (parts.isStopping() && attempt > 1)) return undefined;
    await new Promise<void>((resolve) => parts.wake(pause, resolve));
  }
};

const tryToWriteOutcome = async (
  parts: DeliveryParts,
  leased: OutboxItem,
  answer: SendOutcome,
): Promise<OutboxItem | undefined> => {
  const current = await parts.partition.read<OutboxItem>('outbox', leased.id);
  // The end of a lease names it: nobody can take the item again before, and then the end is a later one. An item that
  // is not leased like this was written by an attempt whose answer was lost, or is somebody else's by now.
  if (current === undefined || current.body.leasedUntil !== leased.leasedUntil) return current?.body;
  const after = afterSend(current.body, answer, parts.clock.now(), parts.random());
  if (after.diedOf !== undefined) await parts.onRefused(parts.tenantId, after, after.diedOf);
  const { committed } = await parts.partition.commit([
    { do: 'replace', document: outboxDocument(after), version: current.version },
  ]);
  if (!committed) return undefined;
  tell(parts, after);
  return after;
};

const tell = ({ tenantId, log }: DeliveryParts, { id, state, tries, diedOf }: OutboxItem): void => {
  const fields = { tenantId, itemId: id, state, tries, reason: diedOf };
  if (state === 'dead' || state === 'ambiguous') log.warn('delivery.outcome', fields);
  else log.info('delivery.outcome', fields);
};
