import type { SendOutcome } from '../../src/app/ports/outbox';
import { tenantWindows, threadWindows, type Window } from '../../src/delivery/budgets';
import { minutes, seconds } from '../../src/delivery/durations';
import { instant } from '../../src/domain/base/calendar';
import { enqueue, itemIn, newWorld, numbered, person, sent } from './world';

const start = instant('2026-06-08T07:00:00Z');

/** Sends this many items to this many people, all due at once, while the service throttles one request in twenty. */
const simulate = async (items: number, people: number) => {
  let asked = 0;
  let restAskedFor = 0;
  const answerTo = (): SendOutcome => {
    asked += 1;
    if (asked % 20 > 0) return sent;
    const retryAfterMilliseconds = seconds(1 + (asked % 3));
    restAskedFor += retryAfterMilliseconds;
    return { outcome: 'throttled', retryAfterMilliseconds };
  };
  const { time, partition, service, start: startIt } = newWorld({ latency: 200, answerTo });
  const ids = numbered('item', items);
  await enqueue(
    partition,
    ids.map((id, index) => ({ id, to: person(`person-${index % people}`), dueAt: start })),
  );
  startIt();
  await time.pass(minutes(4));
  const delivered = service.requests.filter(({ answer }) => answer === sent);
  return {
    ids,
    states: await Promise.all(ids.map(async (id) => (await itemIn(partition, id)).state)),
    delivered: delivered.map(({ itemId }) => itemId).toSorted(),
    moments: delivered.map(({ at }) => at - Date.parse(start)),
    throttled: service.requests.length - delivered.length,
    restAskedFor,
  };
};

const expectWithin = (windows: readonly Window[], moments: readonly number[]): void => {
  for (const { limit, milliseconds } of windows)
    moments.slice(limit).forEach((at, index) => {
      expect(at - (moments[index] ?? 0)).toBeGreaterThanOrEqual(milliseconds);
    });
};

describe('while one request in twenty is throttled', () => {
  test('messages to many go at 95 % of the permitted rate or more, with nothing lost or doubled', async () => {
    const { ids, states, delivered, moments, throttled } = await simulate(2000, 400);
    expect(throttled).toBeGreaterThanOrEqual(100);
    expect(delivered).toEqual(ids);
    expect(new Set(states)).toEqual(new Set(['sent']));
    expectWithin(tenantWindows, moments);
    const inOneMinute = moments.filter((at) => at < minutes(1)).length;
    expect(inOneMinute).toBeGreaterThanOrEqual(0.95 * 30 * 60);
  }, 60_000);

  test('messages to one person do so too, outside the time that the service asks to wait', async () => {
    const { ids, states, delivered, moments, throttled, restAskedFor } = await simulate(240, 1);
    expect(throttled).toBeGreaterThanOrEqual(12);
    expect(delivered).toEqual(ids);
    expect(new Set(states)).toEqual(new Set(['sent']));
    expectWithin(threadWindows, moments);
    const leastTime = Math.floor((240 - 1) / 60) * seconds(30) + restAskedFor;
    expect(moments.at(-1)).toBeLessThanOrEqual(leastTime / 0.95);
  }, 60_000);
});
