import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../src/app/ports/store';
import { runBackup } from '../src/backup';
import { instant } from '../src/domain/base/calendar';
import { openSqliteStore } from '../src/store/sqlite';

const tenantId = '99999999-9999-4999-8999-999999999999';
const clock = { now: () => instant('2026-06-08T07:00:00Z') };

let folder: string;
let printed: string;
const at = (name: string): string => join(folder, name);
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): number =>
  runBackup(args, { SQLITE_FILE: at('store.db'), ALLOWED_TENANTS: tenantId, ...env }, (text) => {
    printed += text;
  });
const write = (store: Store, id: string) =>
  store
    .partition({ tenantId })
    .commit([{ do: 'put', document: { kind: 'settings', id, body: { id }, keys: ['all'], sort: id } }]);
const idsIn = async (file: string): Promise<readonly string[]> => {
  const store = openSqliteStore({ file, clock });
  const { documents } = await store.partition({ tenantId }).find('settings', { keys: ['all'] });
  await store.ready();
  await store.close();
  return documents.map(({ id }) => id);
};

beforeEach(() => {
  printed = '';
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a backup taken while the bot runs is whole, and the store is restored from it', async () => {
  const bot = openSqliteStore({ file: at('store.db'), clock });
  await write(bot, 'before');
  expect(run([at('kept.db')])).toBe(0);
  await write(bot, 'after');
  await bot.close();
  expect(await idsIn(at('store.db'))).toEqual(['after', 'before']);

  // As docs/operations.md says: stop, move the old file and its journals aside, put the backup in its place, start.
  for (const end of ['', '-wal', '-shm'])
    if (existsSync(at(`store.db${end}`))) renameSync(at(`store.db${end}`), at(`old.db${end}`));
  copyFileSync(at('kept.db'), at('store.db'));
  expect(await idsIn(at('store.db'))).toEqual(['before']);
});

test('nobody but the account of the service can read it', async () => {
  await openSqliteStore({ file: at('store.db'), clock }).close();
  run([at('kept.db')]);
  expect(statSync(at('kept.db')).mode & 0o777).toBe(0o600);
});

test('nothing is written over, and no empty store is made to be kept', async () => {
  expect(run([at('kept.db')])).toBe(1);
  expect(printed).toContain('SQLITE_FILE');
  expect(existsSync(at('store.db')) || existsSync(at('kept.db'))).toBe(false);
  await openSqliteStore({ file: at('store.db'), clock }).close();
  writeFileSync(at('kept.db'), 'mine');
  expect(run([at('kept.db')])).toBe(1);
  expect(statSync(at('kept.db')).size).toBe(4);
});

test('a file that is no store is not taken for one, and leaves no backup behind', () => {
  writeFileSync(at('store.db'), 'no database at all, but long enough to be looked at as one'.repeat(20));
  expect(() => run([at('kept.db')])).toThrow(/store\.db can't be opened/);
  expect(existsSync(at('kept.db'))).toBe(false);
});

test('on Cosmos DB it says where the backup is', () => {
  const cosmos = { STORE: 'cosmos', COSMOS_ENDPOINT: 'https://x.documents.azure.com', COSMOS_DATABASE: 'x' };
  expect(run([at('kept.db')], cosmos)).toBe(1);
  expect(printed).toContain('docs/operations.md');
});
