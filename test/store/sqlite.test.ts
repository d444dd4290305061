import fs, {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { addMilliseconds, instant } from '../../src/domain/base/calendar';
import { checkQuery } from '../../src/store/checks';
import { openSqliteStore } from '../../src/store/sqlite';
import { layoutSteps, NewerFileError, openFile } from '../../src/store/sqlite-file';
import { pageSql } from '../../src/store/sqlite-page';
import { create, put, replace, settings } from '../contract/store-bench';

let folder: string;
let file: string;
let now = instant('2026-03-02T08:00:00.000Z');
const clock = { now: () => now };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-sqlite-'));
  file = join(folder, 'deep', 'down', 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Looks into the file past the store. */
const rows = (sql: string): readonly unknown[] => {
  const database = new Database(file);
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
};

describe('the store file', () => {
  it('is made with its folders, and written so that a commit outlives a power cut', async () => {
    expect(existsSync(file)).toBe(false);
    const database = openFile(file);
    expect(database.pragma('journal_mode')).toMatchObject([{ journal_mode: 'wal' }]);
    expect(database.pragma('synchronous')).toMatchObject([{ synchronous: 2 }]);
    database.close();
    expect(existsSync(file)).toBe(true);
  });

  it('is brought up to date when an older program made it, and keeps what it held', () => {
    const older = openFile(file, ['CREATE TABLE note (text TEXT)']);
    older.exec("INSERT INTO note VALUES ('kept')");
    older.close();
    const newer = openFile(file, ['never run again', 'ALTER TABLE note ADD COLUMN author TEXT']);
    newer.close();
    expect(rows('SELECT text, author FROM note')).toEqual([{ text: 'kept', author: null }]);
    expect(rows('PRAGMA user_version')).toEqual([{ user_version: 2 }]);
  });

  it('stays as it was when a step fails', () => {
    openFile(file, ['CREATE TABLE note (text TEXT)']).close();
    expect(() => openFile(file, ['', 'CREATE TABLE other (text TEXT)', 'nonsense'])).toThrow();
    expect(rows('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
    expect(rows("SELECT name FROM sqlite_master WHERE type = 'table'")).toEqual([{ name: 'note' }]);
  });

  it('is refused when a newer program made it, with the two layouts and the way out', () => {
    openFile(file, [...layoutSteps, 'CREATE TABLE later (text TEXT)']).close();
    const open = () => openSqliteStore({ file, clock });
    expect(open).toThrow(NewerFileError);
    expect(open).toThrow(
      `has layout ${layoutSteps.length + 1}; this program knows layouts up to ${layoutSteps.length}`,
    );
    expect(open).toThrow('SQLITE_FILE');
  });

  it('is readable by its owner alone, with the journals beside it, also when it was not before', async () => {
    openFile(file).close();
    chmodSync(file, 0o644);
    const store = openSqliteStore({ file, clock });
    await store.partition({ tenantId: 't' }).commit([create(settings('a'))]);
    for (const path of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(path).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('is whole by itself after a clean stop', async () => {
    const store = openSqliteStore({ file, clock });
    await store.partition({ tenantId: 't' }).commit([create(settings('a'))]);
    await store.close();
    const copy = join(folder, 'copy.db');
    copyFileSync(file, copy);
    const moved = openSqliteStore({ file: copy, clock });
    expect(await moved.partition({ tenantId: 't' }).read('settings', 'a')).toBeDefined();
    await moved.close();
    expect(existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0).toBe(false);
  });

  it('that can’t be opened is refused with its path and what to do', () => {
    writeFileSync(join(folder, 'note.txt'), 'this is no store, but long enough to look at '.repeat(50));
    mkdirSync(join(folder, 'a-folder'));
    for (const path of [
      join(folder, 'note.txt'),
      join(folder, 'a-folder'),
      join(folder, 'note.txt', 'x.db'),
    ]) {
      const open = () => openSqliteStore({ file: path, clock });
      expect(open).toThrow(path);
      expect(open).toThrow('SQLITE_FILE');
    }
  });

  it('is not ready when it was taken away, or another was put in its place', async () => {
    for (const harm of [
      () => rmSync(file),
      () => rmSync(`${file}-wal`),
      () => {
        rmSync(file);
        writeFileSync(file, '');
      },
    ]) {
      const store = openSqliteStore({ file, clock });
      await expect(store.ready()).resolves.toBeUndefined();
      harm();
      await expect(store.ready()).rejects.toMatchObject({ name: 'StoreGoneError' });
      await store.close();
      for (const path of [file, `${file}-wal`, `${file}-shm`]) rmSync(path, { force: true });
    }
  });

  it('is not ready when a newer program has written to it', async () => {
    const store = openSqliteStore({ file, clock });
    await store.partition({ tenantId: 't' }).commit([create(settings('a'))]);
    const other = new Database(file);
    other.exec('UPDATE document SET schema = 99');
    await expect(store.ready()).rejects.toMatchObject({ name: 'NewerSchemaError' });
    other.exec('UPDATE document SET schema = 1; PRAGMA user_version = 99');
    await expect(store.ready()).rejects.toMatchObject({ name: 'NewerFileError' });
    other.close();
    await store.close();
  });

  it('can be open twice: each sees what the other commits, and one of two rivals wins', async () => {
    const stores = [openSqliteStore({ file, clock }), openSqliteStore({ file, clock })];
    const [one, other] = stores.map((store) => store.partition({ tenantId: 'tenant' }));
    if (one === undefined || other === undefined) throw new Error('two partitions are needed');
    await one.commit([create(settings('a', 0))]);
    for (let round = 1; round <= 5; round += 1) {
      const version = (await other.read('settings', 'a'))?.version ?? '';
      const outcomes = [
        await one.commit([replace(settings('a', round), version)]),
        await other.commit([replace(settings('a', -round), version)]),
      ];
      expect(outcomes.map(({ committed }) => committed)).toEqual([true, false]);
      expect((await other.read('settings', 'a'))?.body).toBe(round);
    }
    for (const store of stores) await store.close();
  });

  it('leaves the wait for the disk to whoever takes it, and tells when it failed', async () => {
    const store = openSqliteStore({ file, clock });
    const partition = store.partition({ tenantId: 'tenant' });
    const waits: Promise<void>[] = [];
    const settles = (onDisk: Promise<void>): void => {
      onDisk.catch(() => {});
      waits.push(onDisk);
    };
    expect(await partition.commit([create(settings('a', 1))], { settles })).toEqual({ committed: true });
    expect((await partition.read('settings', 'a'))?.body).toBe(1);
    const written = jest.spyOn(fs, 'fdatasync');
    expect(await partition.commit([create(settings('a', 2))], { settles })).toMatchObject({
      committed: false,
    });
    expect(written).not.toHaveBeenCalled();
    written.mockImplementation((_file, done) => done(new Error('no room')));
    await partition.commit([create(settings('b', 1)), create(settings('c', 1))], { settles });
    await partition.commit([create(settings('d', 1))]);
    expect(waits).toHaveLength(2);
    await waits[0];
    await expect(waits[1]).rejects.toThrow('no room');
    written.mockRestore();
    await store.close();
  });

  it('loses expired documents with the commits that follow, and their keys with them', async () => {
    const store = openSqliteStore({ file, clock });
    const partition = store.partition({ tenantId: 'tenant' });
    await partition.commit([
      create({ ...settings('short'), keys: ['k'], expiresAt: addMilliseconds(now, 1000) }),
      create({ ...settings('long'), keys: ['k'], expiresAt: addMilliseconds(now, 3_600_000) }),
    ]);
    now = addMilliseconds(now, 60_000);
    await partition.commit([put(settings('other'))]);
    expect(rows('SELECT id FROM document ORDER BY id')).toEqual([{ id: 'long' }, { id: 'other' }]);
    expect(rows('SELECT id FROM document_key')).toEqual([{ id: 'long' }]);
    await store.close();
  });
});

describe('a page', () => {
  it.each([
    ['the first', {}],
    ['a later one', { after: Buffer.from('["b","id"]').toString('base64url') }],
    [
      'one from the end',
      { order: 'descending' as const, after: Buffer.from('["b","id"]').toString('base64url') },
    ],
    ['one in a range', { from: 'a', to: 'c' }],
  ])('is read from ranges of the index alone, whatever the number of documents: %s', (_which, query) => {
    const database = openFile(file);
    const sql = pageSql(checkQuery({ keys: ['one', 'two'], ...query }));
    const parameters = ['tenant', 'settings', now, 101, '', 'c', 'b', 'id', 'one', 'two'];
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parameters) as {
      readonly detail: string;
    }[];
    database.close();
    const touching = plan.map(({ detail }) => detail).filter((detail) => /\b(k|d)\b/.test(detail));
    expect(touching).toHaveLength(3);
    for (const detail of touching) {
      expect(detail).toMatch(
        /^SEARCH (k USING PRIMARY KEY \(partition=\? AND kind=\? AND key=\? AND (\(sort,id\)|sort)[<>]|d USING INDEX .*\(partition=\? AND kind=\? AND id=\?\))/,
      );
    }
  });
});
