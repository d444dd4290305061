import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Partition, Store } from '../src/app/ports/store';
import { createLog } from '../src/log';
import { createReadiness } from '../src/readiness';
import { systemClock } from '../src/start';
import { openSqliteStore } from '../src/store/sqlite';

const tenantId = '11111111-1111-4111-8111-111111111111';
const tokens = { ready: async () => {} };

let folder: string;
let store: Store;
let logged: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-ready-'));
  store = openSqliteStore({ file: join(folder, 'store.db'), clock: systemClock });
  logged = [];
});
afterEach(async () => {
  await store.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

const readiness = (over: Partial<Parameters<typeof createReadiness>[0]> = {}) =>
  createReadiness({
    store,
    tenants: [tenantId],
    tokens,
    clock: systemClock,
    log: createLog({ level: 'info', destination: { write: (line) => void logged.push(line) } }),
    isSending: () => true,
    ...over,
  });

/** A store whose commits end in an error, as the data layer throws it. */
const failingWith = (error: Error): Store => ({
  ...store,
  partition: (name): Partition => ({ ...store.partition(name), commit: () => Promise.reject(error) }),
});

const sqlError = (code: string): Error => Object.assign(new Error('write failed'), { code });

describe('what stops turns takes an instance out of service', () => {
  test('nothing, when the store can be written and read', async () => {
    expect(await readiness()()).toEqual([]);
  });

  test('the start, until all is there', async () => {
    expect(await readiness({ isSending: () => undefined })()).toEqual(['Starting']);
  });

  test.each([
    ['a full disk', sqlError('SQLITE_FULL')],
    ['a file that may not be written', sqlError('SQLITE_READONLY')],
    ['a disk that breaks', sqlError('SQLITE_IOERR')],
  ])('%s: the store cannot be written', async (_what, error) => {
    expect(await readiness({ store: failingWith(error) })()).toEqual(['StoreNotWritable']);
  });

  test.each(['NewerFileError', 'NewerSchemaError'])(
    'a newer layout (%s), which this program must not write to',
    async (name) => {
      expect(await readiness({ store: failingWith(Object.assign(new Error('newer'), { name })) })()).toEqual([
        'StoreNewer',
      ]);
    },
  );

  test('files that were taken away under the program', async () => {
    renameSync(join(folder, 'store.db'), join(folder, 'elsewhere.db'));
    expect(await readiness()()).toEqual(['StoreGone']);
  });

  test('a store that says no to everything', async () => {
    const silent = { ...store, ready: () => Promise.reject(new Error('no')) };
    expect(await readiness({ store: silent })()).toEqual(['StoreNotAnswering']);
  });

  test('no token', async () => {
    expect(await readiness({ tokens: { ready: () => Promise.reject(new Error('no token')) } })()).toEqual([
      'NoToken',
    ]);
  });
});

test('late sending is no reason to be taken out of service; it is a warning', async () => {
  expect(await readiness({ isSending: () => false })()).toEqual([]);
  expect(logged.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'warn', event: 'delivery.stalled' },
  ]);
});

test('what stops turns is told once, however often it is asked', async () => {
  const ready = readiness({ store: failingWith(sqlError('SQLITE_FULL')) });
  for (let time = 0; time < 3; time += 1) expect(await ready()).toEqual(['StoreNotWritable']);
  expect(logged.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'error', event: 'readiness.lost', code: 'StoreNotWritable' },
  ]);
});
