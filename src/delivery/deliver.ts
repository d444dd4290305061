import type { Clock } from '../app/ports/clock';
import type { OutboxItem, Sender, SendOutcome, UnsentReason } from '../app/ports/outbox';
import type { Partition } from '../app/ports/store';
import { type OutboxContent, outboxDocument, unsentReason } from '../app/telling/outbox';
import { addMilliseconds } from '../domain/base/calendar';
import { type Log, withLogFields } from '../log';
import type { OutboxDocument } from './backlog';
import { doubling, minutes, seconds } from './durations';
import { afterLeaseRanOut, afterSend, leaseItem } from './outbox';
import type { Wake } from './wake';

/**
 * Told when an item ends and nobody knows that it arrived, before that is written: after a crash in between it is told
 * again, so it must be safe to repeat. When it throws, it is called again.
 */
export type OnUnsent = (tenantId: string, item: OutboxItem, reason: UnsentReason) => Promise<void>;

type NoticeKind = OutboxContent['kind'];

export interface DeliveryParts {
  readonly tenantId: string;
  readonly partition: Partition;
  readonly sender: Sender;
  readonly onUnsent: OnUnsent;
  readonly clock: Clock;
  readonly wake: Wake;
  readonly log: Log;
  /** A number in [0, 1) for the jitter of a back-off. */
  readonly random: () => number;
  /** Whether the program is about to end, so that nothing should wait any longer. */
  readonly isStopping: () => boolean;
}

/** A send that has not come back after so long counts as in doubt, once its post has begun. */
const sendLimit = seconds(30);

/** Longer than {@link sendLimit}, so that there is time to write the outcome while the item is still ours. */
const itemLease = seconds(60);

/** A lease that ends later than this was given before the clock was set back; clocks of two machines differ by less. */
export const longestItemLease = itemLease + minutes(5);

/** How a delivery went. */
export interface Delivery {
  /** Missing when somebody else took or changed the item, so that nothing was sent. */
  readonly answer?: SendOutcome;
  /** The item as it was written afterwards; missing when writing failed. */
  readonly after?: OutboxItem;
}

/**
 * Sends an item and writes what became of it. The item is taken right before the post, by a write that is guarded by the
 * version read: it is with one dispatcher at a time, and a lease that runs out means that a post had begun. Rejects when
 * the store fails before the post; after it, the outcome is written as soon as the store answers again, as long as the
 * item is ours.
 */
export const deliver = (parts: DeliveryParts, document: OutboxDocument): Promise<Delivery> =>
  withLogFields({ tenantId: parts.tenantId, kind: kindOf(document.body), itemId: document.body.id }, () =>
    sendAndWrite(parts, document),
  );

const sendAndWrite = async (parts: DeliveryParts, document: OutboxDocument): Promise<Delivery> => {
  const taking = newTaking(parts, document);
  const answer = await sendInTime(parts, document.body, taking);
  const { leased, failure, isLost } = taking.state();
  if (failure !== undefined) throw failure;
  if (isLost) return {};
  const after =
    leased === undefined
      ? await writeAfter(parts, document, answer)
      : await writeOutcome(parts, leased, answer);
  return { answer, ...(after !== undefined && { after }) };
};

/** Puts an item whose lease ran out back in the queue, or ends it: it may have been sent. */
export const recover = async (parts: DeliveryParts, document: OutboxDocument): Promise<void> => {
  const after = afterLeaseRanOut(document.body, parts.clock.now(), parts.random());
  await writeEnd(parts, document, after);
};

/** What came of taking an item. */
interface Taken {
  /** The item as it was written, when it is ours. */
  readonly leased?: OutboxItem;
  /** Somebody else has taken or changed it. */
  readonly isLost?: boolean;
  /** The store failed. */
  readonly failure?: Error;
}

interface Taking {
  /** Takes the item, once, and answers whether it is ours to post. */
  take(): Promise<boolean>;
  /** From now on nothing may be taken any more. */
  close(): void;
  state(): Taken;
}

const newTaking = (parts: DeliveryParts, document: OutboxDocument): Taking => {
  let isClosed = false;
  let state: Taken = {};
  return {
    take: async () => {
      if (isClosed) return false;
      isClosed = true;
      const leased = leaseItem(document.body, addMilliseconds(parts.clock.now(), itemLease));
      try {
        const { committed } = await parts.partition.commit([
          { do: 'replace', document: outboxDocument(leased), version: document.version },
        ]);
        state = committed ? { leased } : { isLost: true };
        return committed;
      } catch (error) {
        state = {
          failure: error instanceof Error ? error : new Error('the item was not taken', { cause: error }),
        };
        return false;
      }
    },
    close: () => {
      isClosed = true;
    },
    state: () => state,
  };
};

const sendInTime = (parts: DeliveryParts, item: OutboxItem, taking: Taking): Promise<SendOutcome> =>
  new Promise((resolve) => {
    const { tenantId } = parts;
    const kind = kindOf(item);
    const unanswered = (error?: unknown): void => {
      taking.close();
      const mayHaveLanded = taking.state().leased !== undefined;
      parts.log.error('delivery.sendUnanswered', { tenantId, kind, itemId: item.id, mayHaveLanded, error });
      resolve(mayHaveLanded ? { outcome: 'ambiguous' } : { outcome: 'failed' });
    };
    const callOff = parts.wake(sendLimit, unanswered);
    const send = async (): Promise<SendOutcome> => parts.sender.send(tenantId, item, taking.take);
    send().then(resolve, unanswered).finally(callOff);
  });

/** What the item tells, for the log. */
const kindOf = ({ notice }: OutboxItem): NoticeKind => (notice as { readonly kind: NoticeKind }).kind;

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
      log.error('delivery.outcomeUnwritten', {
        tenantId,
        kind: kindOf(leased),
        itemId: leased.id,
        attempt,
        error,
      });
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
  return writeAfter(parts, current, answer);
};

const writeAfter = (
  parts: DeliveryParts,
  document: OutboxDocument,
  answer: SendOutcome,
): Promise<OutboxItem | undefined> =>
  writeEnd(parts, document, afterSend(document.body, answer, parts.clock.now(), parts.random()));

/** Tells of a bad end, and writes; undefined when the item was changed by somebody else. */
const writeEnd = async (
  parts: DeliveryParts,
  document: OutboxDocument,
  after: OutboxItem,
): Promise<OutboxItem | undefined> => {
  const reason = unsentReason(after);
  if (reason !== undefined) await parts.onUnsent(parts.tenantId, after, reason);
  const { committed } = await parts.partition.commit([
    { do: 'replace', document: outboxDocument(after), version: document.version },
  ]);
  if (!committed) return undefined;
  tell(parts, after);
  return after;
};

const tell = ({ tenantId, log }: DeliveryParts, item: OutboxItem): void => {
  const { id, state, tries, doubts } = item;
  const fields = {
    tenantId,
    kind: kindOf(item),
    itemId: id,
    state,
    tries,
    doubts,
    reason: unsentReason(item),
  };
  if (state === 'dead' || state === 'ambiguous') log.warn('delivery.outcome', fields);
  else log.info('delivery.outcome', fields);
};
