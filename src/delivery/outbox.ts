import type { DeathReason, OutboxItem, OutboxState, SendOutcome } from '../app/ports/outbox';
import { isFinal } from '../app/telling/outbox';
import { addDays, addMilliseconds, dateAt, type Instant, instantAt } from '../domain/base/calendar';
import { doubling, hours, minutes, seconds } from './durations';

/** What may have landed is sent this often in all, … */
export const doubtsAtMost = 5;
/** … and for this long: after that a double would come too late to be of use. */
export const doubtWindow = minutes(10);

/** What surely did not land late in the evening is tried for at least this long. */
const triedAtLeast = hours(1);

/** The item taken for sending until an instant. Whoever writes this over the version that they read holds it. */
export const leaseItem = (item: OutboxItem, until: Instant): OutboxItem => ({
  ...item,
  state: 'leased',
  leasedUntil: until,
});

/** A lease that ran out counts as a send in doubt, since it is taken right before the post. */
export const afterLeaseRanOut = (item: OutboxItem, now: Instant, jitter: number): OutboxItem =>
  afterSend(item, { outcome: 'ambiguous' }, now, jitter);

/**
 * What becomes of an item after a send (design § 4).
 *
 * - What surely did not land is tried until its day ends; without a token, without end.
 * - What may have landed is sent up to {@link doubtsAtMost} times within {@link doubtWindow} and then ends as `ambiguous`.
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
  switch (answer.outcome) {
    case 'sent':
      return ended(item, 'sent', now, {
        sentAs: { conversationId: answer.conversationId, activityId: answer.activityId },
      });
    case 'obsolete':
      return ended(item, 'obsolete', now);
    case 'refused':
    case 'rejected':
      return dead(item, answer.reason, now);
    case 'throttled': {
      const throttles = item.throttles + 1;
      return untilDayEnds(
        item,
        { throttles },
        answer,
        doubling(seconds(1), throttles, minutes(5), jitter),
        now,
      );
    }
    case 'failed': {
      if (answer.cause === 'noToken') return again(item, {}, addMilliseconds(now, tokenPause));
      const tries = item.tries + 1;
      const pause = doubling(seconds(2), tries, minutes(5), jitter);
      return untilDayEnds(item, { tries, throttles: 0 }, answer, pause, now);
    }
    case 'ambiguous': {
      const doubts = item.doubts + 1;
      const doubtSince = item.doubtSince ?? now;
      const counts = { tries: item.tries + 1, doubts, doubtSince, throttles: 0 };
      return doubts >= doubtsAtMost || now >= addMilliseconds(doubtSince, doubtWindow)
        ? ended({ ...item, ...counts }, 'ambiguous', now)
        : again(item, counts, addMilliseconds(now, doubtPause(doubts, jitter)));
    }
  }
};

/** How long everything waits when there is no token. */
export const tokenPause = seconds(10);

/** Triples each time: five sends without any answer take {@link doubtWindow} at most. */
const doubtPause = (doubts: number, jitter: number): number =>
  Math.floor(seconds(8) * 3 ** (doubts - 1) * (1 + jitter / 2));

/** The end of the Danish day on which an item failed first, and some time at least. */
const lastTryAt = (since: Instant): Instant => {
  const midnight = instantAt(addDays(dateAt(since), 1), '00:00');
  const atLeast = addMilliseconds(since, triedAtLeast);
  return midnight > atLeast ? midnight : atLeast;
};

/** Waits as long as the service asks, else for `pause`, and ends with the day: as in doubt if it ever was. */
const untilDayEnds = (
  item: OutboxItem,
  counts: Counts,
  { retryAfterMilliseconds = 0 }: { readonly retryAfterMilliseconds?: number },
  pause: number,
  now: Instant,
): OutboxItem => {
  const failingSince = item.failingSince ?? now;
  const last = lastTryAt(failingSince);
  if (now >= last) {
    const tried = { ...item, ...counts, failingSince };
    return item.doubts > 0 ? ended(tried, 'ambiguous', now) : dead(tried, 'dayEnded', now);
  }
  const wait = retryAfterMilliseconds > 0 ? Math.ceil(retryAfterMilliseconds) : pause;
  // Compared as numbers, since an instant that far ahead may not be valid.
  const at = Math.min(Date.parse(now) + wait, Date.parse(last));
  return again(item, { ...counts, failingSince }, addMilliseconds(now, at - Date.parse(now)));
};

type Counts = Partial<Pick<OutboxItem, 'tries' | 'doubts' | 'doubtSince' | 'throttles' | 'failingSince'>>;

const ended = (
  { leasedUntil: _, ...item }: OutboxItem,
  state: OutboxState,
  now: Instant,
  details: Pick<OutboxItem, 'sentAs' | 'diedOf'> = {},
): OutboxItem => ({ ...item, ...details, state, settledAt: now });

const dead = (item: OutboxItem, diedOf: DeathReason, now: Instant): OutboxItem =>
  ended(item, 'dead', now, { diedOf });

const again = ({ leasedUntil: _, ...item }: OutboxItem, counts: Counts, at: Instant): OutboxItem => ({
  ...item,
  ...counts,
  state: 'pending',
  dueAt: at > item.dueAt ? at : item.dueAt,
});
