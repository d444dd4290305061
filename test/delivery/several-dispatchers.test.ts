import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Store } from '../../src/app/ports/store';
import { minutes, seconds } from '../../src/delivery/durations';
import { instant } from '../../src/domain/base/calendar';
import { openSqliteStore } from '../../src/store/sqlite';
import { hang, interceptedStore } from './intercepted-store';
import type { SimulatedTime } from './simulated-time';
import { enqueue, itemIn, newWorld, numbered, person } from './world';

const start = instant('2026-06-08T07:00:00Z');

type World = ReturnType<typeof newWorld>;

/** One running instance of the program, with its own clock, that may die without a word. */
const startInstance = (world: World, { store = world.store, skew = 0 } = {}) => {
  const machine = world.time.machine(skew);
  let isDead = false;
  const dispatcher = world.start({
    ...machine,
    store: interceptedStore(store, (_call, _kind, work) => (isDead ? hang() : work())),
  });
  return {
    dispatcher,
    die: () => {
      isDead = true;
      machine.die();
    },
  };
};

const requestsPerItem = ({ service }: World): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of service.ids()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** This many items for 20 people. */
const fill = (world: World, count: number) =>
  enqueue(
    world.partition,
    numbered('item', count).map((id, index) => ({ id, to: person(`person-${index % 20}`), dueAt: start })),
  );

describe('several instances over one database file', () => {
  let folder: string;
  const opened: Store[] = [];
  const open = (time: SimulatedTime): Store => {
    const store = openSqliteStore({ file: join(folder, 'test.db'), clock: time.clock });
    opened.push(store);
    return store;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'delivery-'));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    rmSync(folder, { recursive: true });
  });

  test('send everything, and each item once', async () => {
    const world = newWorld({ latency: 250, storeOf: open });
    await fill(world, 200);
    const instances = [1, 2, 3].map(() => startInstance(world, { store: open(world.time) }));
    await world.time.pass(minutes(1));
    expect([...requestsPerItem(world).values()]).toEqual(Array(200).fill(1));
    await Promise.all(instances.map(({ dispatcher }) => dispatcher.stop()));
  });

  test('send each item once also when both think that the work is theirs', async () => {
    const world = newWorld({ latency: 250, storeOf: open });
    await fill(world, 200);
    // The second one's clock is ahead by more than a lease lasts, so every lease of the first looks expired.
    const instances = [0, seconds(31)].map((skew) => startInstance(world, { store: open(world.time), skew }));
    await world.time.pass(minutes(1));
    expect([...requestsPerItem(world).values()]).toEqual(Array(200).fill(1));
    await Promise.all(instances.map(({ dispatcher }) => dispatcher.stop()));
  });

  test('hand the work over at once when one stops', async () => {
    const world = newWorld({ storeOf: open });
    const first = startInstance(world, { store: open(world.time) });
    await world.time.pass(seconds(1));
    const second = startInstance(world, { store: open(world.time) });
    await world.time.pass(seconds(1));
    await first.dispatcher.stop();
    await enqueue(world.partition, [{ id: 'one', dueAt: start }]);
    await world.time.pass(seconds(2));
    expect(world.service.ids()).toEqual(['one']);
    await second.dispatcher.stop();
  });

  test('lose nothing when one dies, and double at most what it had in flight', async () => {
    const world = newWorld({ latency: 250, storeOf: open });
    await fill(world, 200);
    const first = startInstance(world, { store: open(world.time) });
    await world.time.pass(seconds(1));
    const second = startInstance(world, { store: open(world.time) });
    await world.time.pass(seconds(1));
    first.die();
    const inFlight = world.service.requests.slice(-world.service.mostAtATime()).map(({ itemId }) => itemId);
    await world.time.pass(minutes(5));
    const counts = requestsPerItem(world);
    expect(counts.size).toBe(200);
    const doubled = [...counts].filter(([, count]) => count > 1).map(([id]) => id);
    expect(inFlight).toEqual(expect.arrayContaining(doubled));
    for (const id of numbered('item', 200))
      expect(await itemIn(world.partition, id)).toMatchObject({
        state: 'sent',
        doubts: doubled.includes(id) ? 1 : 0,
      });
    await second.dispatcher.stop();
  });
});

describe('what a thread may be sent within an hour', () => {
  test('holds over instances that are stopped or killed one after the other', async () => {
    const world = newWorld();
    // More than the window together, and each instance far less.
    for (let instance = 0; instance < 8; instance += 1) {
      const running = startInstance(world);
      await enqueue(
        world.partition,
        numbered(`item-${instance}`, 260).map((id) => ({ id, dueAt: start })),
      );
      await world.time.pass(minutes(3));
      if (instance % 2 === 0) await running.dispatcher.stop();
      else running.die();
    }
    const sentAt = world.service.requests.map(({ at }) => at);
    // Enough went out to reach the window.
    expect(sentAt.length).toBeGreaterThan(1_000);
    for (const [index, at] of sentAt.entries()) {
      const earlier = sentAt[index - 1_800];
      if (earlier !== undefined) expect(at - earlier).toBeGreaterThanOrEqual(minutes(60));
    }
  });
});

describe('an instance that dies', () => {
  test('between a send and its record leaves an item in doubt, which is sent once more', async () => {
    const world = newWorld({ latency: 250 });
    await enqueue(world.partition, [{ id: 'one', dueAt: start }]);
    const first = startInstance(world);
    await world.time.pass(100);
    first.die();
    expect(world.service.ids()).toEqual(['one']);
    await world.time.pass(minutes(3));
    startInstance(world);
    await world.time.pass(minutes(3));
    expect(world.service.ids()).toEqual(['one', 'one']);
    expect(world.service.requests[1]?.item.doubts).toBe(1);
    expect(await itemIn(world.partition, 'one')).toMatchObject({ state: 'sent' });
  });

  test('in the same way five times leaves an item that is not sent again', async () => {
    const world = newWorld({ latency: 250 });
    await enqueue(world.partition, [{ id: 'one', dueAt: start }]);
    for (const wait of [100, minutes(2), minutes(3), minutes(5), minutes(8)]) {
      const instance = startInstance(world);
      const before = world.service.requests.length;
      for (let waited = 0; world.service.requests.length === before && waited < wait; waited += 100)
        await world.time.pass(100);
      instance.die();
      await world.time.pass(seconds(61));
    }
    startInstance(world);
    await world.time.pass(minutes(15));
    expect(world.service.ids().length).toBeLessThanOrEqual(5);
    expect(await itemIn(world.partition, 'one')).toMatchObject({ state: 'ambiguous' });
  });

  test('is followed by another within seconds', async () => {
    const world = newWorld();
    const first = startInstance(world);
    await world.time.pass(seconds(1));
    startInstance(world);
    first.die();
    await enqueue(world.partition, [{ id: 'one', dueAt: start }]);
    await world.time.pass(seconds(8));
    expect(world.service.ids()).toEqual(['one']);
  });

  test('never makes an item get lost, nor sent more than five times, whenever and however often that happens', async () => {
    const anyDeaths = fc.array(
      fc.record({ lives: fc.nat(seconds(5)), skew: fc.integer({ min: -4000, max: 4000 }) }),
      {
        maxLength: 5,
        size: 'max',
      },
    );
    await fc.assert(
      fc.asyncProperty(anyDeaths, fc.nat(1000), async (deaths, latency) => {
        const world = newWorld({ latency });
        await fill(world, 60);
        for (const { lives, skew } of deaths) {
          const instance = startInstance(world, { skew });
          await world.time.pass(lives);
          instance.die();
          await world.time.pass(seconds(20));
        }
        startInstance(world);
        await world.time.pass(minutes(5));
        const counts = requestsPerItem(world);
        for (const id of numbered('item', 60)) {
          const { state, doubts } = await itemIn(world.partition, id);
          expect(counts.get(id) ?? 0).toBeLessThanOrEqual(5);
          expect(state === 'sent' || (state === 'ambiguous' && doubts > 1)).toBe(true);
          if (doubts === 0) expect(counts.get(id)).toBe(1);
        }
      }),
      { numRuns: 12 },
    );
  });
});
