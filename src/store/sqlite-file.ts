import {
  chmodSync,
  closeSync,
  existsSync,
  fdatasync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type Database from 'libsql';

/**
 * The layout of the file, as the steps that lead to it; `PRAGMA user_version` counts the steps taken. Append,
 * never change. (The shape of the bodies has versions of its own, see `schemas.ts`.)
 */
export const layoutSteps: readonly string[] = [
  `
  CREATE TABLE document (
    partition TEXT NOT NULL,
    kind      TEXT NOT NULL,
    id        TEXT NOT NULL,
    body      TEXT NOT NULL,
    keys      TEXT NOT NULL,
    sort      TEXT NOT NULL,
    schema    INTEGER NOT NULL,
    version   TEXT NOT NULL,
    expires   TEXT,
    PRIMARY KEY (partition, kind, id)
  ) STRICT;

  CREATE INDEX document_expiry ON document (expires) WHERE expires IS NOT NULL;

  -- One row per key of a document, in the order that pages are read in. Kept in step by the triggers alone.
  CREATE TABLE document_key (
    partition TEXT NOT NULL,
    kind      TEXT NOT NULL,
    key       TEXT NOT NULL,
    sort      TEXT NOT NULL,
    id        TEXT NOT NULL,
    expires   TEXT,
    PRIMARY KEY (partition, kind, key, sort, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER document_created AFTER INSERT ON document BEGIN
    INSERT INTO document_key
      SELECT NEW.partition, NEW.kind, value, NEW.sort, NEW.id, NEW.expires FROM json_each(NEW.keys);
  END;

  CREATE TRIGGER document_changed AFTER UPDATE ON document
  WHEN OLD.keys <> NEW.keys OR OLD.sort <> NEW.sort OR OLD.expires IS NOT NEW.expires BEGIN
    DELETE FROM document_key WHERE (partition, kind, key, sort, id) IN
      (SELECT OLD.partition, OLD.kind, value, OLD.sort, OLD.id FROM json_each(OLD.keys));
    INSERT INTO document_key
      SELECT NEW.partition, NEW.kind, value, NEW.sort, NEW.id, NEW.expires FROM json_each(NEW.keys);
  END;

  CREATE TRIGGER document_removed AFTER DELETE ON document BEGIN
    DELETE FROM document_key WHERE (partition, kind, key, sort, id) IN
      (SELECT OLD.partition, OLD.kind, value, OLD.sort, OLD.id FROM json_each(OLD.keys));
  END;
  `,
  `
  -- The few whose body has another than its first shape, to see at a glance whether a newer program was here.
  CREATE INDEX document_schema ON document (kind, schema) WHERE schema > 1;
  `,
];

/** The file was laid out by a newer program. */
export class NewerFileError extends Error {
  override readonly name = 'NewerFileError';
  constructor(
    readonly file: string,
    readonly found: number,
    readonly known: number,
  ) {
    super(
      `The store file ${file} has layout ${found}; this program knows layouts up to ${known}. ` +
        'Start the version of the program that wrote it, or a newer one, or point SQLITE_FILE elsewhere.',
    );
  }
}

/** The file can't be opened. Says which, and what to do about it. */
class StoreNotOpenedError extends Error {
  override readonly name = 'StoreNotOpenedError';
  constructor(file: string, cause: unknown) {
    const { code } = cause as { readonly code?: unknown };
    super(
      code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED'
        ? 'SQLite does not run here: node_modules was installed for another kind of machine. Run `npm ci` on this one, or ' +
            'use STORE=cosmos.'
        : `The store file ${file} can't be opened${typeof code === 'string' ? ` (${code})` : ''}. ` +
            'See that its folder can be written to by the account of the program and has room, and that the file is a store ' +
            'of this program; or point SQLITE_FILE elsewhere.',
      { cause },
    );
  }
}

/**
 * Case data: only the service's account needs to see into the folder or the file. The journals beside it get the file's
 * permissions.
 */
const makeOwnersAlone = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', ownerOnly));
  for (const path of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(path)) chmodSync(path, ownerOnly);
};

/** Loaded when needed: it is built for one platform, and a program on Cosmos DB must start without it. */
const loadSqlite = (): typeof Database => require('libsql') as typeof Database;

/** How long a writer waits for another process holding the file, in milliseconds. */
const busyTimeout = 5_000;

/**
 * Opens the file, creates it and its folder if missing, and brings an older layout up to date. An acknowledged commit is on
 * the disk (WAL with synchronous=FULL), unless it asks for less. Throws {@link NewerFileError}.
 */
export const openFile = (file: string, steps: readonly string[] = layoutSteps): Database.Database => {
  let database: Database.Database | undefined;
  try {
    if (file !== inMemory) makeOwnersAlone(file);
    database = new (loadSqlite())(file, { timeout: busyTimeout });
    database.exec(
      `PRAGMA busy_timeout = ${busyTimeout}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;`,
    );
    bringUpToDate(database, file, steps);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof NewerFileError ? error : new StoreNotOpenedError(file, error);
  }
};

/**
 * Returns what brings everything committed so far onto the disk, while the program goes on: commits that did not wait for the
 * disk stand in the journal, and a disk that has the journal has them. To be called once such a commit has been made.
 */
export const openJournal = (
  file: string,
): { readonly reachesDisk: () => Promise<void>; readonly close: () => void } => {
  let journal: number | undefined;
  const open = (): number => {
    const opened = openSync(`${file}-wal`, 'r+');
    // A new file is there after a loss of power once its folder says so; Windows has no such thing.
    if (process.platform !== 'win32') {
      const folder = openSync(dirname(file), 'r');
      fsyncSync(folder);
      closeSync(folder);
    }
    return opened;
  };
  return {
    reachesDisk: async () => {
      if (file === inMemory) return;
      journal ??= open();
      await promisify(fdatasync)(journal);
    },
    close: () => {
      if (journal !== undefined) closeSync(journal);
      journal = undefined;
    },
  };
};

/** A store in memory, for trying things and throwing them away. */
const inMemory = ':memory:';

const ownerOnly = 0o600;

/** Closes the file so that it is complete by itself: the journal is written into it first. */
export const closeFile = (database: Database.Database): void => {
  if (!database.open) return;
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
};

/**
 * Writes a whole store into a new file only its owner can read, and checks that it is sound. Concurrent writes are in it or
 * not, never by half. Nothing is left behind on failure.
 */
export const backUpFile = (file: string, target: string): void => {
  closeSync(openSync(target, 'wx', ownerOnly));
  let database: Database.Database | undefined;
  try {
    database = new (loadSqlite())(file, { timeout: busyTimeout });
    database.prepare('VACUUM INTO ?').run([target]);
    database.close();
    database = new (loadSqlite())(target);
    const [sound] = database.pragma('integrity_check') as readonly { readonly integrity_check: string }[];
    if (sound?.integrity_check !== 'ok') throw new Error('the copy is not sound');
  } catch (error) {
    rmSync(target);
    throw new StoreNotOpenedError(file, error);
  } finally {
    if (database?.open) database.close();
  }
};

/** The file was removed or replaced while it was open: anything written now is lost. */
class StoreGoneError extends Error {
  override readonly name = 'StoreGoneError';
}

/** Returns a check that throws unless the file is still the one that was opened, with this program's layout. */
export const fileWatch = (database: Database.Database, file: string): (() => void) => {
  const identity = (): string => {
    if (file === inMemory) return inMemory;
    const { dev, ino } = statSync(file);
    return `${dev}/${ino}`;
  };
  const isThere = (): boolean => file === inMemory || (existsSync(file) && existsSync(`${file}-wal`));
  const opened = identity();
  return () => {
    if (!isThere() || identity() !== opened)
      throw new StoreGoneError('the store file is no longer the one that was opened');
    const found = layoutOf(database);
    if (found > layoutSteps.length) throw new NewerFileError(file, found, layoutSteps.length);
  };
};

const layoutOf = (database: Database.Database): number => {
  const [row] = database.pragma('user_version') as readonly { readonly user_version: number }[];
  return row?.user_version ?? 0;
};

const bringUpToDate = (database: Database.Database, file: string, steps: readonly string[]): void => {
  const layout = (): number => layoutOf(database);
  const refuseNewer = (found: number): void => {
    if (found > steps.length) throw new NewerFileError(file, found, steps.length);
  };
  refuseNewer(layout());
  if (layout() === steps.length) return;
  // Checked again under the write lock, since another process may be doing the same.
  database
    .transaction(() => {
      const taken = layout();
      refuseNewer(taken);
      for (const step of steps.slice(taken)) database.exec(step);
      database.exec(`PRAGMA user_version = ${steps.length}`);
    })
    .immediate();
};
