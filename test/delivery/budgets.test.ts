import fc from 'fast-check';
import {
  newBudget,
  newPace,
  tenantRequestWindows,
  tenantWindows,
  threadWindows,
  type Window,
} from '../../src/delivery/budgets';
import { hours, minutes, seconds } from '../../src/delivery/durations';

/** Whether no stretch of any window holds more moments than its limit. */
const isWithin = (windows: readonly Window[], moments: readonly number[]): boolean => {
  const sorted = moments.toSorted((one, other) => one - other);
  return windows.every(({ limit, milliseconds }) =>
    sorted.every(
      (moment, index) => moment - (sorted[index - limit] ?? Number.NEGATIVE_INFINITY) >= milliseconds,
    ),
  );
};

/** Takes as fast as the budget allows until the end. */
const takeAll = (windows: readonly Window[], end: number): readonly number[] => {
  const budget = newBudget(windows);
  const taken: number[] = [];
  for (let now = budget.earliest(0); now < end; now = budget.earliest(now)) {
    budget.take(now);
    taken.push(now);
  }
  return taken;
};

const anyPauses = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: minutes(20) })),
  { maxLength: 400, size: 'max' },
);

describe('a send budget', () => {
  test.each([
    ['of a thread', threadWindows],
    ['of a tenant', tenantWindows],
  ])('%s is never exceeded in any window', (_, windows) => {
    fc.assert(
      fc.property(anyPauses, (pauses) => {
        const budget = newBudget(windows);
        const taken: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now = budget.earliest(now + pause);
          budget.take(now);
          taken.push(now);
        }
        expect(isWithin(windows, taken)).toBe(true);
      }),
    );
  });

  test('of a thread is never exceeded when it is used to the full for hours', () => {
    expect(isWithin(threadWindows, takeAll(threadWindows, hours(3)))).toBe(true);
  });

  test('of a thread allows everything that Teams allows', () => {
    const taken = takeAll(threadWindows, hours(2));
    const within = (milliseconds: number) => taken.filter((at) => at < milliseconds).length;
    expect([seconds(1), seconds(2), seconds(30), hours(1), hours(2)].map(within)).toEqual([
      7, 8, 60, 1800, 3600,
    ]);
  });

  test('of a tenant allows 30 a second', () => {
    expect(takeAll(tenantWindows, seconds(100))).toHaveLength(3000);
  });

  test('names the first moment that is allowed, not a later one', () => {
    fc.assert(
      fc.property(anyPauses, (pauses) => {
        const budget = newBudget(threadWindows);
        const taken: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          const asked = now + pause;
          now = budget.earliest(asked);
          if (now > asked) expect(isWithin(threadWindows, [...taken, now - 1])).toBe(false);
          budget.take(now);
          taken.push(now);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('refuses a send before its time', () => {
    const budget = newBudget([{ limit: 1, milliseconds: 100 }]);
    budget.take(0);
    expect(() => budget.take(99)).toThrow(RangeError);
    expect(() => budget.take(100)).not.toThrow();
  });

  test('is never exceeded by the sends that count, when others are given back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ pause: fc.nat(300), giveBack: fc.boolean() }), { maxLength: 300, size: 'max' }),
        (sends) => {
          const budget = newBudget(threadWindows);
          const counted: number[] = [];
          let now = 0;
          for (const { pause, giveBack } of sends) {
            now = budget.earliest(now + pause);
            const back = budget.take(now);
            if (giveBack) {
              back();
              back();
            } else counted.push(now);
          }
          expect(isWithin(threadWindows, counted)).toBe(true);
        },
      ),
    );
  });

  test('is not exceeded after the clock was set back', () => {
    const budget = newBudget([{ limit: 2, milliseconds: 100 }]);
    budget.take(1000);
    budget.take(500);
    expect(budget.earliest(500)).toBe(1100);
  });

  test('forgets what no window counts any more', () => {
    const budget = newBudget(threadWindows);
    budget.take(0);
    expect(budget.isIdle(hours(1) - 1)).toBe(false);
    expect(budget.isIdle(hours(1))).toBe(true);
  });
});

describe('the pace in a tenant', () => {
  const sendAll = (threadOf: (nth: number) => string, count: number) => {
    const pace = newPace();
    let now = 0;
    return Array.from({ length: count }, (_, nth) => {
      now = pace.earliest(threadOf(nth), now);
      pace.take(threadOf(nth), now);
      return now;
    });
  };

  test('is 30 a second over all threads', () => {
    const moments = sendAll((nth) => `thread-${nth}`, 3000);
    expect(isWithin(tenantWindows, moments)).toBe(true);
    expect(moments.at(-1)).toBe(seconds(99));
  });

  test('is that of the thread in one thread', () => {
    const moments = sendAll(() => 'thread', 200);
    expect(isWithin(threadWindows, moments)).toBe(true);
  });

  test('does not count what was given back, but never makes more than 33 requests a second', () => {
    const pace = newPace();
    const moments: number[] = [];
    let now = 0;
    for (let nth = 0; nth < 1000; nth += 1) {
      const thread = `thread-${nth}`;
      now = pace.earliest(thread, now);
      pace.take(thread, now)();
      moments.push(now);
    }
    expect(isWithin(tenantRequestWindows, moments)).toBe(true);
    expect(isWithin(tenantWindows, moments)).toBe(false);
  });

  test('lets a thread rest and no other', () => {
    const pace = newPace();
    pace.rest('tired', 5000);
    pace.rest('tired', 4000);
    expect(pace.earliest('tired', 1000)).toBe(5000);
    expect(pace.earliest('other', 1000)).toBe(1000);
  });
});
