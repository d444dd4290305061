import fc from 'fast-check';
import type { OutboxItem, SendOutcome } from '../../src/app/ports/outbox';
import { isFinal, newOutboxItem, outboxDocument } from '../../src/app/telling/outbox';
import { hours, minutes, seconds } from '../../src/delivery/durations';
import { afterLeaseRanOut, afterSend, leaseItem, triesAtMost } from '../../src/delivery/outbox';
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
/** Answers to sends, each so many milliseconds after the start: the clock may go back. */
const anyHistory = fc.array(
  fc.record({ answer: anyAnswer, at: fc.integer({ min: 0, max: hours(48) }), jitter: anyJitter }),
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
  test('may have reached its recipient twice at the very most', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const arrivals = live(history).steps.filter(({ answer }) =>
          ['sent', 'ambiguous'].includes(answer.outcome),
        );
        expect(arrivals.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('is sent once more after a send in doubt, and in doubt again it ends so', () => {
    const once = live(repeat(ambiguous, 1)).item;
    expect(once).toMatchObject({ state: 'pending', doubts: 1, tries: 1 });
    expect(live(repeat(ambiguous, 2)).item).toMatchObject({
      state: 'ambiguous',
      doubts: 2,
      settledAt: later(hours(2)),
    });
    expect(afterSend(once, sent, later(hours(2)), 0)).toMatchObject({ state: 'sent', doubts: 1 });
  });

  test('whose lease ran out counts as in doubt', () => {
    const leased = leaseItem(fresh, later(minutes(1)));
    expect(afterLeaseRanOut(leased, later(minutes(2)), 0)).toEqual(
      afterSend(leased, ambiguous, later(minutes(2)), 0),
    );
  });

  test('that was in doubt and then only ever failed ends in doubt, since it may have arrived', () => {
    const { item } = live([...repeat(ambiguous, 1), ...repeat(failed, triesAtMost)]);
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
          if (answer.outcome === 'throttled')
            expect(after).toMatchObject({ state: 'pending', tries: before.tries, doubts: before.doubts });
      }),
    );
    expect(live(repeat(throttled, 500)).item).toMatchObject({ state: 'pending', tries: 0, throttles: 500 });
  });

  test('waits as long as the service asks, to the millisecond, and an hour at most', () => {
    const dueAfter = (retryAfterMilliseconds: number) =>
      afterSend(fresh, { outcome: 'throttled', retryAfterMilliseconds }, start, 0.9).dueAt;
    expect(dueAfter(1234)).toBe(later(1234));
    expect(dueAfter(17.2)).toBe(later(18));
    expect(dueAfter(hours(24 * 365))).toBe(later(hours(1)));
  });

  test('waits longer and longer when the service throttles and does not say for how long', () => {
    const waits = live(repeat(throttled, 12)).steps.map(
      ({ after }, index) => Date.parse(after.dueAt) - Date.parse(start) - index * hours(2),
    );
    expect(waits.slice(0, 4)).toEqual([seconds(1), seconds(2), seconds(4), seconds(8)]);
    expect(waits.at(-1)).toBe(minutes(5));
    const zero = afterSend(fresh, { outcome: 'throttled', retryAfterMilliseconds: 0 }, start, 0);
    expect(zero.dueAt).toBe(later(seconds(1)));
  });

  test('is given up after its last try, some hours after the first', () => {
    const attempts = (jitter: number) => {
      let item: OutboxItem = fresh;
      let now = start;
      while (!isFinal(item)) {
        item = afterSend(leaseItem(item, addMilliseconds(now, 1)), failed, now, jitter);
        if (!isFinal(item)) now = item.dueAt;
      }
      return { item, took: Date.parse(now) - Date.parse(start) };
    };
    for (const jitter of [0, 0.999]) {
      const { item, took } = attempts(jitter);
      expect(item).toMatchObject({ state: 'dead', diedOf: 'tooManyTries', tries: triesAtMost });
      expect(took).toBeGreaterThan(hours(3));
      expect(took).toBeLessThan(hours(6));
    }
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
    expect(document).toMatchObject({ keys: ['due'], sort: later(minutes(1)) });
  });

  test('is found as due as long as the item is not final, and expires 30 days after that', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { item } = live(history);
        const { keys, expiresAt } = outboxDocument(item);
        expect(keys).toEqual(isFinal(item) ? [] : ['due']);
        expect(expiresAt).toBe(
          item.settledAt === undefined ? undefined : addMilliseconds(item.settledAt, hours(30 * 24)),
        );
        expect(item.settledAt !== undefined).toBe(isFinal(item));
      }),
    );
  });
});
