import fc from 'fast-check';
import type { OutboxItem, SendOutcome } from '../../src/app/ports/outbox';
import { isFinal, newOutboxItem, outboxDocument } from '../../src/app/telling/outbox';
import { hours, minutes, seconds } from '../../src/delivery/durations';
import { afterLeaseRanOut, afterSend, doubtsAtMost, doubtWindow, leaseItem } from '../../src/delivery/outbox';
import { addMilliseconds, type Instant, instant } from '../../src/domain/base/calendar';
import { notice, person, sent } from './world';

const start = instant('2026-06-08T07:00:00Z');
const later = (milliseconds: number): Instant => addMilliseconds(start, milliseconds);
const fresh = newOutboxItem({ id: 'item-1', to: person('lea'), notice, dueAt: start });

const throttled: SendOutcome = { outcome: 'throttled' };
const failed: SendOutcome = { outcome: 'failed' };
const ambiguous: SendOutcome = { outcome: 'ambiguous' };
const refused: SendOutcome = { outcome: 'refused', reason: 'notInstalled' };

const anyAnswer: fc.Arbitrary<SendOutcome> = fc.oneof(
  fc.constantFrom<SendOutcome>(sent, { outcome: 'obsolete' }, refused, failed, ambiguous, throttled),
  fc
    .oneof(fc.integer(), fc.double({ noDefaultInfinity: false }))
    .map((retryAfterMilliseconds): SendOutcome => ({ outcome: 'throttled', retryAfterMilliseconds })),
);
const anyJitter = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** Answers to sends, each at this many milliseconds after the start: the clock may go back. */
const anyHistory = fc.array(
  fc.record({ answer: anyAnswer, at: fc.integer({ min: 0, max: hours(14) }), jitter: anyJitter }),
  { maxLength: 60, size: 'max' },
);

/** Sends an item until it is final or the answers are used up, and keeps each step. */
const live = (history: readonly { answer: SendOutcome; at: number; jitter: number }[]) => {
  const steps: { readonly before: OutboxItem; readonly answer: SendOutcome; readonly after: OutboxItem }[] =
    [];
  let item: OutboxItem = fresh;
  for (const { answer, at, jitter } of history) {
    if (isFinal(item)) break;
    const now = later(at);
    const next = afterSend(leaseItem(item, addMilliseconds(now, minutes(1))), answer, now, jitter);
    steps.push({ before: item, answer, after: next });
    item = next;
  }
  return { item, steps };
};

const repeat = (answer: SendOutcome, times: number) =>
  Array.from({ length: times }, (_, index) => ({ answer, at: index * hours(2), jitter: 0 }));

describe('an item of the outbox', () => {
  test('may have reached its recipient five times at the very most', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const arrivals = live(history).steps.filter(({ answer }) =>
          ['sent', 'ambiguous'].includes(answer.outcome),
        );
        expect(arrivals.length).toBeLessThanOrEqual(doubtsAtMost);
      }),
    );
  });

  test('that may have landed is sent five times within ten minutes, whatever the jitter, then ends as in doubt', () => {
    for (const jitter of [0, 0.5, 0.999]) {
      let item: OutboxItem = fresh;
      let now = start;
      for (let sends = 1; sends <= doubtsAtMost; sends += 1) {
        expect(item).toMatchObject({ state: 'pending', doubts: sends - 1 });
        now = item.dueAt;
        item = afterSend(item, ambiguous, now, jitter);
      }
      expect(item).toMatchObject({ state: 'ambiguous', doubts: doubtsAtMost, settledAt: now });
      expect(Date.parse(now) - Date.parse(start)).toBeLessThanOrEqual(doubtWindow);
    }
  });

  test('that is in doubt again after ten minutes is not sent once more', () => {
    const once = afterSend(fresh, ambiguous, start, 0);
    expect(afterSend(once, ambiguous, later(doubtWindow), 0)).toMatchObject({
      state: 'ambiguous',
      doubts: 2,
    });
    expect(afterSend(once, sent, later(hours(2)), 0)).toMatchObject({ state: 'sent', doubts: 1 });
  });

  test('whose lease ran out counts as in doubt', () => {
    const leased = leaseItem(fresh, later(minutes(1)));
    expect(afterLeaseRanOut(leased, later(minutes(2)), 0)).toEqual(
      afterSend(leased, ambiguous, later(minutes(2)), 0),
    );
  });

  test('that was in doubt and then failed until its day ended ends in doubt, since it may have arrived', () => {
    const { item } = live([...repeat(ambiguous, 1), ...repeat(failed, 12)]);
    expect(item).toMatchObject({ state: 'ambiguous', doubts: 1 });
  });

  test('never changes again once it is final', () => {
    fc.assert(
      fc.property(anyHistory, anyAnswer, anyJitter, (history, answer, jitter) => {
        const { item } = live([...history, { answer: sent, at: 0, jitter: 0 }]);
        expect(isFinal(item)).toBe(true);
        expect(afterSend(item, answer, later(hours(99)), jitter)).toBe(item);
      }),
    );
  });

  test('keeps the message that it was sent as', () => {
    const item = afterSend(leaseItem(fresh, later(1)), sent, start, 0);
    expect(item).toMatchObject({
      state: 'sent',
      sentAs: { conversationId: 'a:1', activityId: '1' },
      settledAt: start,
    });
    expect(item).not.toHaveProperty('leasedUntil');
  });

  test('never spends a try on being throttled, however often', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { before, answer, after } of live(history).steps)
          if (answer.outcome === 'throttled') expect(after.tries).toBe(before.tries);
      }),
    );
  });

  test.each([
    ['throttled', throttled],
    ['failed', failed],
  ])('that is %s is tried until its Danish day ends, and not a moment longer', (_what, answer) => {
    const first = afterSend(fresh, answer, start, 0);
    const midnight = instant('2026-06-08T22:00:00Z');
    const before = afterSend(first, answer, addMilliseconds(midnight, -1), 0);
    expect(before).toMatchObject({ state: 'pending', dueAt: midnight });
    expect(afterSend(before, answer, midnight, 0)).toMatchObject({ state: 'dead', diedOf: 'dayEnded' });
    expect(afterSend(before, sent, midnight, 0)).toMatchObject({ state: 'sent' });
  });

  test('that failed first late in the evening is tried for an hour', () => {
    const evening = instant('2026-06-08T21:59:00Z');
    const first = afterSend(fresh, failed, evening, 0);
    const soon = afterSend(first, failed, instant('2026-06-08T22:58:59Z'), 0);
    expect(soon).toMatchObject({ state: 'pending' });
    expect(afterSend(soon, failed, instant('2026-06-08T22:59:00Z'), 0)).toMatchObject({ state: 'dead' });
  });

  test('that was missed for days has its own day when it first fails', () => {
    const now = later(hours(72));
    expect(afterSend(fresh, failed, now, 0)).toMatchObject({ state: 'pending', failingSince: now });
  });

  test('that could not be sent for want of a token is tried without end, and nothing is counted', () => {
    let item: OutboxItem = fresh;
    for (let day = 0; day < 10; day += 1) {
      item = afterSend(item, { outcome: 'failed', cause: 'noToken' }, later(hours(24 * day)), 0);
      expect(item).toMatchObject({ state: 'pending', tries: 0, doubts: 0 });
    }
  });

  test.each([
    ['throttled', 'throttled' as const],
    ['failed', 'failed' as const],
  ])('that %s waits as long as the service asks, to the millisecond, within its day', (_what, outcome) => {
    const dueAfter = (retryAfterMilliseconds: number) =>
      afterSend(fresh, { outcome, retryAfterMilliseconds }, start, 0.9).dueAt;
    expect(dueAfter(1234)).toBe(later(1234));
    expect(dueAfter(17.2)).toBe(later(18));
    expect(dueAfter(hours(5))).toBe(later(hours(5)));
    expect(dueAfter(hours(24 * 365))).toBe(instant('2026-06-08T22:00:00Z'));
  });

  test('waits longer and longer when the service throttles and does not say for how long', () => {
    const waits: number[] = [];
    let item: OutboxItem = fresh;
    for (let nth = 0; nth < 12; nth += 1) {
      const now = item.dueAt;
      item = afterSend(item, throttled, now, 0);
      waits.push(Date.parse(item.dueAt) - Date.parse(now));
    }
    expect(waits.slice(0, 4)).toEqual([seconds(1), seconds(2), seconds(4), seconds(8)]);
    expect(waits.at(-1)).toBe(minutes(5));
    const zero = afterSend(fresh, { outcome: 'throttled', retryAfterMilliseconds: 0 }, start, 0);
    expect(zero.dueAt).toBe(later(seconds(1)));
  });

  test.each([['invalid'], ['tooLarge']] as const)('is dead at once when it is %s', (reason) => {
    expect(afterSend(fresh, { outcome: 'rejected', reason }, start, 0)).toMatchObject({
      state: 'dead',
      diedOf: reason,
    });
  });

  test('is dead at once when it is refused, and tells why', () => {
    expect(live(repeat(refused, 1)).item).toMatchObject({
      state: 'dead',
      diedOf: 'notInstalled',
      settledAt: start,
    });
  });

  test('is over when there is nothing to say any more', () => {
    expect(live(repeat({ outcome: 'obsolete' }, 1)).item).toMatchObject({
      state: 'obsolete',
      settledAt: start,
    });
  });

  test('never falls due earlier than it was, nor before the moment of the send', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        live(history).steps.forEach(({ before, after: next }, index) => {
          expect(next.dueAt >= before.dueAt).toBe(true);
          if (next.state === 'pending') expect(next.dueAt > later(history[index]?.at ?? 0)).toBe(true);
        });
      }),
    );
  });
});

describe('the document of an item', () => {
  test('is found as due, by its due instant, while it waits', () => {
    expect(outboxDocument(fresh)).toEqual({
      kind: 'outbox',
      id: 'item-1',
      body: fresh,
      keys: ['due'],
      sort: start,
    });
  });

  test('is found by the end of its lease while it is taken', () => {
    const document = outboxDocument(leaseItem(fresh, later(minutes(1))));
    expect(document).toMatchObject({ keys: ['due', 'leased'], sort: later(minutes(1)) });
  });

  test('is found as due as long as the item is not final, and expires 30 days after that', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { item } = live(history);
        const { keys, expiresAt } = outboxDocument(item);
        const isUnsent = item.state === 'dead' || item.state === 'ambiguous';
        const settled = isUnsent ? ['unsent'] : item.state === 'sent' ? ['sent'] : [];
        expect(keys).toEqual(isFinal(item) ? settled : ['due']);
        expect(expiresAt).toBe(
          item.settledAt === undefined ? undefined : addMilliseconds(item.settledAt, hours(30 * 24)),
        );
        expect(item.settledAt !== undefined).toBe(isFinal(item));
      }),
    );
  });
});
