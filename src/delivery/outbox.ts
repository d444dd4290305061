import type { DeathReason, OutboxItem, OutboxState, SendOutcome } from '../app/ports/outbox';
import { isFinal } from '../app/telling/outbox';
import { addMilliseconds, type Instant } from '../domain/base/calendar';
import { doubling, hours, minutes, seconds } from './durations';

/** So many failures, spread over three to five hours, and the item is given up. */
export const triesAtMost = 12;

/** The item taken for sending until an instant. Whoever writes this over the version that they read holds it. */
export const leaseItem = (item: OutboxItem, until: Instant): OutboxItem => ({
  ...item,
  state: 'leased',
  leasedUntil: until,
});

/** A lease that ran out counts as a send in doubt: whoever held it may have died before the send or after it. */
export const afterLeaseRanOut = (item: OutboxItem, now: Instant, jitter: number): OutboxItem =>
  afterSend(item, { outcome: 'ambiguous' }, now, jitter);

/**
 * What becomes of an item after a send.
 *
 * - A send in doubt is repeated once; in doubt again, the item ends as `ambiguous`. A repetition that surely did not
 *   arrive (throttled, failed) is made up for, so at most two messages can ever be there.
 * - Being throttled costs no try, failing does, and {@link triesAtMost} failures are the end.
 * - `dueAt` only ever moves ahead. A final item stays as it is.
 *
 * `jitter` is a random number in [0, 1) that spreads the next tries.
 */
export const afterSend = (
  item: OutboxItem,
  answer: SendOutcome,
  now: Instant,
  jitter: number,
): OutboxItem => {
  if (isFinal(item)) return item;
  const tries = item.tries + 1;
  switch (answer.outcome) {
    case 'sent':
      return ended(item, 'sent', now, {
        sentAs: { conversationId: answer.conversationId, activityId: answer.activityId },
      });
    case 'obsolete':
      return ended(item, 'obsolete', now);
    case 'refused':
      return dead(item, answer.reason, now);
    case 'throttled': {
      const throttles = item.throttles + 1;
      const delay = throttleDelay(answer.retryAfterMilliseconds, throttles, jitter);
      return again(item, { throttles }, addMilliseconds(now, delay));
    }
    case 'failed': {
      if (tries < triesAtMost)
        return again(item, { tries, throttles: 0 }, addMilliseconds(now, retryDelay(tries, jitter)));
      const last = { ...item, tries };
      return item.doubts > 0 ? ended(last, 'ambiguous', now) : dead(last, 'tooManyTries', now);
    }
    case 'ambiguous': {
      const counts = { tries, doubts: item.doubts + 1, throttles: 0 };
      return item.doubts > 0
        ? ended({ ...item, ...counts }, 'ambiguous', now)
        : again(item, counts, addMilliseconds(now, retryDelay(tries, jitter)));
    }
  }
};

const ended = (
  { leasedUntil: _, ...item }: OutboxItem,
  state: OutboxState,
  now: Instant,
  details: Pick<OutboxItem, 'sentAs' | 'diedOf'> = {},
): OutboxItem => ({ ...item, ...details, state, settledAt: now });

const dead = (item: OutboxItem, diedOf: DeathReason, now: Instant): OutboxItem =>
  ended(item, 'dead', now, { diedOf });

const again = (
  { leasedUntil: _, ...item }: OutboxItem,
  counts: Partial<Pick<OutboxItem, 'tries' | 'doubts' | 'throttles'>>,
  at: Instant,
): OutboxItem => ({ ...item, ...counts, state: 'pending', dueAt: at > item.dueAt ? at : item.dueAt });

/** What the service asks for, up to an hour; else doubling from a second. An answer of zero asks for nothing. */
const throttleDelay = (retryAfter: number | undefined, throttles: number, jitter: number): number =>
  retryAfter !== undefined && retryAfter > 0
    ? Math.ceil(Math.min(retryAfter, hours(1)))
    : doubling(seconds(1), throttles, minutes(5), jitter);

const retryDelay = (tries: number, jitter: number): number => doubling(seconds(10), tries, hours(1), jitter);
