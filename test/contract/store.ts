import { randomUUID } from 'node:crypto';
import type { Clock } from '../../src/app/ports/clock';
import type { NewDocument, Partition, Store } from '../../src/app/ports/store';
import { addMilliseconds, instant } from '../../src/domain/base/calendar';
import { documentSchemas, NewerSchemaError, type Schemas, type Upcast } from '../../src/store/schemas';
import { type Bench, create, ids, put, replace, settings, versionOf } from './store-bench';
import { storeFinding } from './store-finding';
import { storeModel } from './store-model';
import { storeWriting } from './store-writing';

/** Somewhere to keep data: opened as often as you like, always the same data. */
export interface Backend {
  /** As a program with these schemas would; without them, as this one does. */
  open(schemas?: Schemas): Store;
  stop(): Promise<void>;
}

/** The contract of `src/app/ports/store.ts`, which every store has to keep in the same way. */
export const storeContract = (name: string, start: (clock: Clock) => Promise<Backend>): void => {
  // Over a network, and on a machine with other things to do.
  jest.setTimeout(60_000);
  describe(`store contract: ${name}`, () => {
    let now = instant('2026-03-02T08:00:00.000Z');
    let backend: Backend;
    let store: Store;
    const bench: Bench = {
      fresh: () => store.partition({ tenantId: randomUUID() }),
      store: () => store,
      now: () => now,
      passTime: (milliseconds) => {
        now = addMilliseconds(now, milliseconds);
      },
    };

    beforeAll(async () => {
      backend = await start({ now: () => now });
      store = backend.open();
    });
    afterAll(async () => {
      await store.close();
      await backend.stop();
    });

    it('says that it is ready', async () => {
      await expect(store.ready()).resolves.toBeUndefined();
    });

    it('finds everything again after it was closed and opened', async () => {
      const tenantId = randomUUID();
      const document = { ...settings('all', { text: 'æøå "\\ \u0000 🧵' }), keys: ['one', 'two'], sort: 'a' };
      await store.partition({ tenantId }).commit([create(document)]);
      await store.close();
      store = backend.open();
      expect(await store.partition({ tenantId }).read('settings', 'all')).toMatchObject(document);
      expect(ids(await store.partition({ tenantId }).find('settings', { keys: ['two'] }))).toEqual(['all']);
    });

    it('brings older documents up to date as they are read, and refuses those of a newer program', async () => {
      const tenantId = randomUUID();
      const steps: readonly Upcast[] = [
        (body) => ({ text: body }),
        (body) => ({ ...Object(body), seen: false }),
      ];
      const write = async (schemas: Schemas, document: NewDocument) => {
        const program = backend.open(schemas);
        await program.partition({ tenantId }).commit([create(document)]);
        await program.close();
      };
      const of = (count: number): Schemas => ({ ...documentSchemas, settings: steps.slice(0, count) });
      await write(of(0), { ...settings('first', 'hej'), keys: ['k'] });
      await write(of(1), { ...settings('second', { text: 'hej' }), keys: ['k'] });
      await write(of(2), { ...settings('third', { text: 'hej', seen: true }), keys: ['k'] });

      const newest = backend.open(of(2));
      const found = await newest.partition({ tenantId }).find('settings', { keys: ['k'] });
      expect(found.documents.map(({ body }) => body)).toEqual([
        { text: 'hej', seen: false },
        { text: 'hej', seen: false },
        { text: 'hej', seen: true },
      ]);
      await newest.close();

      const older = backend.open(of(1));
      const partition = older.partition({ tenantId });
      expect((await partition.read('settings', 'first'))?.body).toEqual({ text: 'hej' });
      await expect(partition.read('settings', 'third')).rejects.toThrow(NewerSchemaError);
      await expect(partition.find('settings', { keys: ['k'] })).rejects.toThrow(/version 3; .* up to 2/);
      await older.close();
    });

    describe('reading and writing', () => {
      storeWriting(bench);
    });
    describe('keeping apart', () => {
      storeIsolation(bench);
    });
    describe('expiry', () => {
      storeExpiry(bench);
    });
    describe('finding', () => {
      storeFinding(bench);
    });
    describe('against a model', () => {
      storeModel(bench);
    });
  });
};

const storeIsolation = ({ store }: Bench): void => {
  const fill = async (partition: Partition, body: string): Promise<void> => {
    await partition.commit([create({ kind: 'logRecord', id: 'same', body, keys: ['key'], sort: 'same' })]);
  };

  it.each([
    ['municipalities', () => [{ tenantId: randomUUID() }, { tenantId: randomUUID() }]],
    ['the logs of one municipality', () => sameTenant(['log-a', 'log-b'])],
    ['a municipality and its log', () => sameTenant([undefined, 'log'])],
  ])('keeps %s apart: nothing is read, found, changed or removed across', async (_what, names) => {
    const [one, other] = names().map((name) => store().partition(name));
    if (one === undefined || other === undefined) throw new Error('two partitions are needed');
    await fill(one, 'one');
    expect(await other.read('logRecord', 'same')).toBeUndefined();
    expect(ids(await other.find('logRecord', { keys: ['key'] }))).toEqual([]);
    await fill(other, 'other');
    expect((await one.find('logRecord', { keys: ['key'] })).documents.map(({ body }) => body)).toEqual([
      'one',
    ]);
    await other.commit([{ do: 'remove', kind: 'logRecord', id: 'same' }]);
    expect((await one.read('logRecord', 'same'))?.body).toBe('one');
  });

  it.each([
    [{ tenantId: 'a/b' }],
    [{ tenantId: '' }],
    [{ tenantId: 'a', log: 'b/c' }],
    [{ tenantId: 'a', log: '' }],
  ])('throws at a name that could be read as another partition: %j', (name) => {
    expect(() => store().partition(name)).toThrow(RangeError);
  });
};

const sameTenant = (logs: readonly (string | undefined)[]) => {
  const tenantId = randomUUID();
  return logs.map((log) => (log === undefined ? { tenantId } : { tenantId, log }));
};

const storeExpiry = ({ fresh, now, passTime }: Bench): void => {
  const minute = 60_000;
  const shortLived = (body: unknown): NewDocument => ({
    ...settings('short', body),
    keys: ['short'],
    expiresAt: addMilliseconds(now(), minute),
  });

  it('counts a document as gone from its last instant on', async () => {
    const partition = fresh();
    await partition.commit([create(shortLived(1))]);
    const { expiresAt } = shortLived(1);
    passTime(minute - 1);
    expect(await partition.read('settings', 'short')).toMatchObject({ body: 1, expiresAt });
    expect(ids(await partition.find('settings', { keys: ['short'] }))).toEqual(['short']);
    passTime(1);
    expect(await partition.read('settings', 'short')).toBeUndefined();
    expect(ids(await partition.find('settings', { keys: ['short'] }))).toEqual([]);
  });

  it.each([
    ['just expired', minute],
    ['long expired', 1000 * 24 * 60 * minute],
  ])('creates over a document that has %s, once', async (_what, age) => {
    const partition = fresh();
    await partition.commit([create(shortLived(1))]);
    passTime(age);
    const outcomes = await Promise.all(
      [2, 3, 4].map((body) => partition.commit([create(settings('short', body))])),
    );
    expect(outcomes.filter(({ committed }) => committed)).toHaveLength(1);
    const winner = outcomes.findIndex(({ committed }) => committed) + 2;
    expect(await partition.read('settings', 'short')).toMatchObject({ body: winner, keys: [] });
    expect((await partition.read('settings', 'short'))?.expiresAt).toBeUndefined();
  });

  it('does not replace or remove a version that has expired, even when it is the last one', async () => {
    const partition = fresh();
    await partition.commit([create(shortLived(1)), create(settings('first', 1))]);
    const version = await versionOf(partition, 'short');
    passTime(minute);
    const conflict = { committed: false, conflict: 'changed', kind: 'settings', id: 'short' };
    expect(await partition.commit([replace(settings('short', 2), version)])).toEqual(conflict);
    expect(await partition.commit([{ do: 'remove', kind: 'settings', id: 'short', version }])).toEqual(
      conflict,
    );
    expect(
      await partition.commit([create(settings('first', 2)), replace(settings('short', 2), version)]),
    ).toMatchObject({ conflict: 'exists', id: 'first' });
    expect(await partition.commit([put(settings('short', 3))])).toEqual({ committed: true });
  });

  it('follows an expiry that is moved or lifted', async () => {
    const partition = fresh();
    await partition.commit([create(shortLived(1)), create({ ...shortLived(1), id: 'lifted' })]);
    passTime(minute / 2);
    await partition.commit([put(shortLived(2)), put({ ...settings('lifted', 2), keys: ['short'] })]);
    passTime(minute / 2);
    expect(ids(await partition.find('settings', { keys: ['short'] }))).toEqual(['lifted', 'short']);
    passTime(minute / 2);
    expect(ids(await partition.find('settings', { keys: ['short'] }))).toEqual(['lifted']);
  });

  it('fills its pages with what is still there', async () => {
    const partition = fresh();
    const expiresAt = addMilliseconds(now(), minute);
    const writes = Array.from({ length: 40 }, (_, index) =>
      create({ ...settings(`${100 + index}`), keys: ['all'], ...(index % 2 === 0 ? { expiresAt } : {}) }),
    );
    await partition.commit(writes);
    passTime(minute);
    expect(ids(await partition.find('settings', { keys: ['all'], limit: 3 }))).toEqual(['101', '103', '105']);
  });
};
