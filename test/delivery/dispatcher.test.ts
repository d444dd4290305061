import type { SendOutcome } from '../../src/app/ports/outbox';
import type { Store } from '../../src/app/ports/store';
import { threadWindows } from '../../src/delivery/budgets';
import { days, hours, minutes, seconds } from '../../src/delivery/durations';
import { addMilliseconds, type Instant, instant } from '../../src/domain/base/calendar';
import { newMemoryStore } from '../support/store/memory-store';
import { hang, interceptedStore, type StoreCall } from './intercepted-store';
import type { SimulatedTime } from './simulated-time';
import { enqueue, itemIn, newWorld, numbered, person, sent, tenantId } from './world';

const start = instant('2026-06-08T07:00:00Z');
const later = (milliseconds: number): Instant => addMilliseconds(start, milliseconds);
const moment = (milliseconds: number): number => Date.parse(later(milliseconds));

/** A world whose store fails when the test says so, is as slow as it says, and counts its calls. */
const newMoodyWorld = (options: Parameters<typeof newWorld>[0] = {}) => {
  const mood = {
    fails: (_call: StoreCall, _kind: string): boolean => false,
    delay: (_call: StoreCall, _kind: string): number => 0,
  };
  const calls: string[] = [];
  const storeOf = ({ clock, wake }: SimulatedTime): Store =>
    interceptedStore(newMemoryStore(clock), async (call, kind, work) => {
      calls.push(`${call} ${kind}`);
      if (mood.fails(call, kind)) throw new Error('the store is down, and this text names a family');
      const answer = await work();
      const delay = mood.delay(call, kind);
      if (delay > 0) await new Promise<void>((resolve) => wake(delay, resolve));
      return answer;
    });
  return { ...newWorld({ ...options, storeOf }), mood, calls };
};

describe('what is due', () => {
  test('is sent and recorded with the message that it became', async () => {
    const { time, partition, service, start: startIt } = newWorld();
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    startIt();
    await time.pass(0);
    expect(service.ids()).toEqual(['one']);
    expect(await itemIn(partition, 'one')).toMatchObject({
      state: 'sent',
      sentAs: { conversationId: sent.conversationId, activityId: sent.activityId },
      settledAt: start,
    });
  });

  test('is sent at once on a kick, without waiting for a poll', async () => {
    const { time, partition, service, start: startIt } = newWorld();
    const dispatcher = startIt();
    await time.pass(seconds(3.2));
    await enqueue(partition, [{ id: 'one', dueAt: later(seconds(3.2)) }]);
    dispatcher.kick(tenantId);
    await time.pass(0);
    expect(service.requests).toMatchObject([{ itemId: 'one', at: moment(seconds(3.2)) }]);
  });

  test('is found within two seconds when another program wrote it', async () => {
    const { time, partition, service, start: startIt } = newWorld();
    startIt();
    await time.pass(minutes(5));
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    await time.pass(seconds(2));
    expect(service.ids()).toEqual(['one']);
  });

  test('is sent to the millisecond when it falls due, and not before', async () => {
    const { time, partition, service, start: startIt } = newWorld();
    await enqueue(partition, [{ id: 'one', dueAt: later(hours(7) + 123) }]);
    startIt();
    await time.pass(hours(8));
    expect(service.requests).toMatchObject([{ itemId: 'one', at: moment(hours(7) + 123) }]);
  });

  test('and was missed while nothing ran is caught up, once', async () => {
    const { time, partition, service, start: startIt } = newWorld();
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    await time.pass(days(3));
    startIt();
    await time.pass(hours(1));
    expect(service.ids()).toEqual(['one']);
  });

  test('to one person goes one at a time, in the order of due instant and then id', async () => {
    const { time, partition, service, start: startIt } = newWorld({ latency: seconds(5) });
    await enqueue(partition, [
      { id: 'c', dueAt: later(1) },
      { id: 'b', dueAt: later(0) },
      { id: 'a', dueAt: later(1) },
    ]);
    await time.pass(1);
    startIt();
    await time.pass(minutes(1));
    expect(service.ids()).toEqual(['b', 'a', 'c']);
    expect(service.mostAtATime()).toBe(1);
  });

  test('to different people goes in parallel, up to 32 at a time', async () => {
    const { time, partition, service, start: startIt } = newWorld({ latency: seconds(3) });
    await enqueue(
      partition,
      numbered('item', 100).map((id) => ({ id, to: person(id), dueAt: start })),
    );
    startIt();
    await time.pass(minutes(1));
    expect(new Set(service.ids()).size).toBe(100);
    expect(service.mostAtATime()).toBe(32);
  });

  test('to a long queue keeps the send limits of the thread', async () => {
    const { time, partition, service, start: startIt } = newWorld({ latency: 50 });
    await enqueue(
      partition,
      numbered('item', 150).map((id) => ({ id, dueAt: start })),
    );
    startIt();
    await time.pass(seconds(120));
    const moments = service.requests.map(({ at }) => at);
    expect(service.ids()).toEqual(numbered('item', 150));
    for (const { limit, milliseconds } of threadWindows)
      moments.slice(limit).forEach((at, index) => {
        expect(at - (moments[index] ?? 0)).toBeGreaterThanOrEqual(milliseconds);
      });
  });

  test('behind a long queue to somebody else goes at once', async () => {
    const { time, partition, service, start: startIt } = newWorld();
    await enqueue(
      partition,
      numbered('queue', 800).map((id) => ({ id, to: person('jonas'), dueAt: start })),
    );
    await enqueue(partition, [{ id: 'single', to: person('lea'), dueAt: start }]);
    startIt();
    await time.pass(0);
    expect(service.ids()).toContain('single');
  });

  test('behind long queues of others that may not be sent to gets its turn', async () => {
    const {
      time,
      partition,
      service,
      start: startIt,
    } = newWorld({
      answerTo: (item) =>
        item.id.startsWith('stuck') ? { outcome: 'throttled', retryAfterMilliseconds: hours(1) } : sent,
    });
    await enqueue(
      partition,
      numbered('stuck', 1200).map((id, index) => ({ id, to: person(`stuck-${index % 80}`), dueAt: start })),
    );
    await enqueue(partition, [{ id: 'free', to: person('lea'), dueAt: later(1) }]);
    await time.pass(1);
    startIt();
    await time.pass(minutes(1));
    expect(service.ids()).toContain('free');
    expect(service.ids().filter((id) => id.startsWith('stuck')).length).toBe(80);
  });
});

describe('a send that does not work out', () => {
  test('and was throttled is repeated when the service says, and its thread rests until then', async () => {
    const {
      time,
      partition,
      service,
      start: startIt,
    } = newWorld({
      answerTo: ({ id }, nth) =>
        id === 'a' && nth === 1 ? { outcome: 'throttled', retryAfterMilliseconds: 700 } : sent,
    });
    await enqueue(partition, [
      { id: 'a', dueAt: start },
      { id: 'b', dueAt: start },
      { id: 'c', to: person('jonas'), dueAt: start },
    ]);
    startIt();
    await time.pass(seconds(10));
    expect(service.requests.map(({ itemId, at }) => [itemId, at - moment(0)])).toEqual([
      ['a', 0],
      ['c', 0],
      ['b', 700],
      ['a', 700],
    ]);
    expect(await itemIn(partition, 'a')).toMatchObject({ state: 'sent', tries: 0 });
  });

  test('and failed is repeated to the millisecond when its back-off ends', async () => {
    const {
      time,
      partition,
      service,
      start: startIt,
    } = newWorld({
      answerTo: (_, nth) => (nth === 1 ? { outcome: 'failed' } : sent),
    });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    startIt();
    await time.pass(minutes(1));
    // Two seconds, plus a quarter from the jitter in these tests.
    expect(service.requests.map(({ at }) => at - moment(0))).toEqual([0, seconds(2.5)]);
  });

  test('and failed is repeated until its Danish day ends, then given up and reported', async () => {
    const {
      time,
      partition,
      service,
      refusals,
      start: startIt,
    } = newWorld({ answerTo: () => ({ outcome: 'failed' }) });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    startIt();
    // It begins at 9 in the morning, Danish time.
    await time.pass(hours(15) - 1);
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'pending' });
    expect(service.ids().length).toBeGreaterThan(100);
    await time.pass(1);
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'dead', diedOf: 'dayEnded' });
    expect(refusals).toEqual([{ itemId: 'one', reason: 'dayEnded' }]);
  });

  test('and was refused for good is not repeated, and is reported once', async () => {
    const {
      time,
      partition,
      service,
      refusals,
      start: startIt,
    } = newWorld({
      answerTo: () => ({ outcome: 'refused', reason: 'notInstalled' }),
    });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    startIt();
    await time.pass(hours(1));
    expect(service.ids()).toEqual(['one']);
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'dead', diedOf: 'notInstalled' });
    expect(refusals).toEqual([{ itemId: 'one', reason: 'notInstalled' }]);
  });

  test('and was refused is reported again until that has worked, and only then written off', async () => {
    const {
      time,
      partition,
      service,
      start: startIt,
    } = newWorld({
      answerTo: () => ({ outcome: 'refused', reason: 'gone' }),
    });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    let reports = 0;
    startIt({
      onUnsent: async () => {
        reports += 1;
        if (reports < 3) throw new Error('not now');
        expect(await itemIn(partition, 'one')).toMatchObject({ state: 'leased' });
      },
    });
    await time.pass(minutes(5));
    expect(reports).toBe(3);
    expect(service.ids()).toEqual(['one']);
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'dead' });
  });

  test('what a report puts into the outbox is sent right away', async () => {
    const {
      time,
      partition,
      service,
      start: startIt,
    } = newWorld({
      answerTo: ({ id }) => (id === 'one' ? { outcome: 'refused', reason: 'gone' } : sent),
    });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    startIt({
      onUnsent: async () => enqueue(partition, [{ id: 'report', to: person('sara'), dueAt: start }]),
    });
    await time.pass(0);
    expect(service.ids()).toEqual(['one', 'report']);
  });

  test('and has nothing to say any more is over', async () => {
    const {
      time,
      partition,
      refusals,
      start: startIt,
    } = newWorld({ answerTo: () => ({ outcome: 'obsolete' }) });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    startIt();
    await time.pass(hours(1));
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'obsolete' });
    expect(refusals).toEqual([]);
  });

  test.each<[string, SendOutcome | Error | 'nothing']>([
    ['is in doubt', { outcome: 'ambiguous' }],
    ['breaks in the sender', new Error('a bug')],
    ['is never answered', 'nothing'],
  ])('and %s is sent five times within ten minutes and no more, and is reported', async (_, answer) => {
    const { time, partition, service, refusals, start: startIt } = newWorld({ answerTo: () => answer });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    startIt();
    await time.pass(hours(1));
    expect(service.ids()).toEqual(Array(5).fill('one'));
    expect((service.requests.at(-1)?.at ?? 0) - moment(0)).toBeLessThanOrEqual(minutes(10));
    expect(service.requests.map(({ item }) => item.doubts)).toEqual([0, 1, 2, 3, 4]);
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'ambiguous' });
    expect(refusals).toEqual([{ itemId: 'one', reason: 'unknown' }]);
  });

  test('does not hold up what is for others', async () => {
    const {
      time,
      partition,
      service,
      start: startIt,
    } = newWorld({
      answerTo: ({ id }) => (id === 'bad' ? new Error('a bug') : sent),
    });
    await enqueue(partition, [
      { id: 'bad', to: person('jonas'), dueAt: start },
      { id: 'good', dueAt: start },
    ]);
    startIt();
    await time.pass(0);
    expect(service.ids()).toEqual(['bad', 'good']);
  });
});

describe('when the store fails', () => {
  test('nothing is sent, and everything as soon as it answers again', async () => {
    const { time, partition, service, mood, start: startIt } = newMoodyWorld();
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    mood.fails = () => true;
    const dispatcher = startIt();
    await time.pass(minutes(10));
    dispatcher.kick(tenantId);
    await time.pass(0);
    expect(service.ids()).toEqual([]);
    expect(dispatcher.alive()).toBe(true);
    mood.fails = () => false;
    await time.pass(seconds(5));
    expect(service.ids()).toEqual(['one']);
  });

  test('it is asked every two seconds, not without end', async () => {
    const { time, partition, mood, lines, start: startIt } = newMoodyWorld();
    await enqueue(
      partition,
      numbered('item', 20).map((id) => ({ id, to: person(id), dueAt: start })),
    );
    mood.fails = (call, kind) => call === 'commit' && kind === 'outbox';
    startIt();
    await time.pass(minutes(1));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.length).toBeLessThanOrEqual(20 * 32);
  });

  test('it is left alone for two seconds, however often the dispatcher is kicked', async () => {
    const { time, mood, calls, start: startIt } = newMoodyWorld();
    mood.fails = () => true;
    const dispatcher = startIt();
    for (let kicks = 0; kicks < 199; kicks += 1) {
      await time.pass(10);
      dispatcher.kick(tenantId);
    }
    expect(calls).toEqual(['read lease']);
  });

  test('right after a send, the outcome is written later and nothing is sent twice', async () => {
    const {
      time,
      partition,
      service,
      mood,
      start: startIt,
    } = newMoodyWorld({
      answerTo: () => {
        mood.fails = (_, kind) => kind === 'outbox';
        return sent;
      },
    });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    startIt();
    await time.pass(seconds(20));
    mood.fails = () => false;
    await time.pass(minutes(10));
    expect(service.ids()).toEqual(['one']);
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'sent', tries: 0 });
  });

  test('right after a send and for longer than the item is ours, the send counts as in doubt', async () => {
    const {
      time,
      partition,
      service,
      mood,
      start: startIt,
    } = newMoodyWorld({
      answerTo: ({ doubts }) => {
        mood.fails = (_, kind) => doubts === 0 && kind === 'outbox';
        return sent;
      },
    });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    startIt();
    await time.pass(minutes(5));
    mood.fails = () => false;
    await time.pass(minutes(5));
    expect(service.ids()).toEqual(['one', 'one']);
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'sent', doubts: 1 });
  });

  test('no word of an item or an error reaches the log, only ids and codes', async () => {
    const {
      time,
      partition,
      mood,
      lines,
      start: startIt,
    } = newMoodyWorld({
      answerTo: ({ id }) => (id === 'bad' ? { outcome: 'refused', reason: 'blocked' } : sent),
    });
    await enqueue(partition, [
      { id: 'good', to: person('lea'), dueAt: start },
      { id: 'bad', to: person('jonas'), dueAt: start },
    ]);
    mood.fails = (_, kind) => kind === 'lease';
    startIt();
    await time.pass(seconds(3));
    mood.fails = () => false;
    await time.pass(seconds(3));
    const plain = lines.map(({ fields }) => ({ ...fields, error: undefined }));
    expect(plain).toContainEqual(
      expect.objectContaining({ itemId: 'bad', state: 'dead', reason: 'blocked' }),
    );
    expect(plain).toContainEqual(expect.objectContaining({ tenantId }));
    expect(JSON.stringify(plain)).not.toMatch(/jonas|lea|family|a:1/);
  });
});

describe('the dispatcher', () => {
  test('hears a kick while it is reading', async () => {
    const { time, partition, service, mood, start: startIt } = newMoodyWorld();
    mood.delay = (call) => (call === 'find' ? 500 : 0);
    const dispatcher = startIt();
    await time.pass(100);
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    dispatcher.kick(tenantId);
    await time.pass(seconds(1));
    expect(service.requests).toMatchObject([{ itemId: 'one', at: moment(seconds(1)) }]);
  });

  test('does not read everything anew at every kick while plenty is waiting', async () => {
    const { time, partition, calls, start: startIt } = newMoodyWorld({ latency: 100 });
    await enqueue(
      partition,
      numbered('item', 1000).map((id) => ({ id, to: person(id), dueAt: start })),
    );
    const dispatcher = startIt();
    for (let kicks = 0; kicks < 100; kicks += 1) {
      await time.pass(50);
      dispatcher.kick(tenantId);
    }
    // One of them looks for what a dead instance left behind.
    expect(calls.filter((call) => call === 'find outbox')).toHaveLength(7);
  });

  test('sends nothing when its lease ran out and another took over while it was reading', async () => {
    const { time, partition, service, mood, start: startIt } = newMoodyWorld();
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    mood.delay = (call) => (call === 'find' ? seconds(8) : 0);
    startIt();
    await time.pass(seconds(7));
    mood.delay = () => 0;
    const body = { holder: 'another', until: later(seconds(18)) };
    await partition.commit([{ do: 'put', document: { kind: 'lease', id: 'dispatcher', body } }]);
    await time.pass(seconds(10));
    expect(service.ids()).toEqual([]);
  });

  test('starts nothing when it is stopped at once', async () => {
    const { time, partition, service, start: startIt } = newWorld();
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    const stopped = startIt().stop();
    await time.pass(minutes(1));
    await stopped;
    expect(service.ids()).toEqual([]);
  });

  test('works for each tenant apart, and for no others', async () => {
    const { time, store, service, start: startIt } = newWorld();
    const other = '22222222-2222-4222-8222-222222222222';
    await enqueue(store.partition({ tenantId }), [{ id: 'mine', dueAt: start }]);
    await enqueue(store.partition({ tenantId: other }), [{ id: 'theirs', dueAt: start }]);
    const dispatcher = startIt();
    dispatcher.kick(other);
    await time.pass(minutes(1));
    expect(service.ids()).toEqual(['mine']);
  });

  test('finishes and records what is in flight before it stops, and starts nothing more', async () => {
    const { time, partition, service, start: startIt } = newWorld({ latency: seconds(5) });
    await enqueue(partition, [
      { id: 'a', dueAt: start },
      { id: 'b', dueAt: start },
    ]);
    const dispatcher = startIt();
    await time.pass(seconds(1));
    let hasStopped = false;
    const stopped = dispatcher.stop().then(() => {
      hasStopped = true;
    });
    await time.pass(seconds(3));
    expect(hasStopped).toBe(false);
    await time.pass(seconds(3));
    await stopped;
    dispatcher.kick(tenantId);
    await time.pass(minutes(5));
    expect(service.ids()).toEqual(['a']);
    expect(await itemIn(partition, 'a')).toMatchObject({ state: 'sent' });
    expect(await itemIn(partition, 'b')).toMatchObject({ state: 'pending' });
    expect(dispatcher.alive()).toBe(false);
  });

  test('does not stay to wait for a store that is gone when it stops', async () => {
    const {
      time,
      partition,
      mood,
      start: startIt,
    } = newMoodyWorld({
      answerTo: () => {
        mood.fails = () => true;
        return sent;
      },
    });
    await enqueue(partition, [{ id: 'one', dueAt: start }]);
    const dispatcher = startIt();
    await time.pass(0);
    const stopped = dispatcher.stop();
    await time.pass(seconds(2));
    await expect(stopped).resolves.toBeUndefined();
  });

  test('is not alive when the store has been hanging for a minute', async () => {
    const { time, store, start: startIt } = newWorld();
    const hanging = interceptedStore(store, hang);
    const dispatcher = startIt({ store: hanging });
    expect(dispatcher.alive()).toBe(true);
    await time.pass(minutes(1));
    expect(dispatcher.alive()).toBe(true);
    await time.pass(1);
    expect(dispatcher.alive()).toBe(false);
  });

  test('is alive for as long as it comes round', async () => {
    const { time, start: startIt } = newWorld();
    const dispatcher = startIt();
    await time.pass(hours(3));
    expect(dispatcher.alive()).toBe(true);
  });
});
