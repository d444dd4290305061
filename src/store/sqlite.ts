import { randomUUID } from 'node:crypto';
import type { Clock } from '../app/ports/clock';
import type {
  CommitCare,
  CommitOutcome,
  DocumentKind,
  Page,
  Partition,
  Query,
  Store,
  StoredDocument,
  Write,
} from '../app/ports/store';
import { addMilliseconds, type Instant } from '../domain/base/calendar';
import { type CheckedQuery, type CheckedWrite, checkQuery, checkWrites, partitionText } from './checks';
import { encodeCursor } from './cursor';
import { documentSchemas, NewerSchemaError, type Schemas, schemaOf, upcast } from './schemas';
import { closeFile, fileWatch, openFile, openJournal } from './sqlite-file';
import { columns, isLive, pageSql } from './sqlite-page';

export interface SqliteOptions {
  /** Path of the database file; it and its folder are created when missing. */
  readonly file: string;
  readonly clock: Clock;
  readonly schemas?: Schemas;
}

/** Commits sweep out expired documents: at most this often, and this many at a time. */
const sweepInterval = 60_000;
const sweepSize = 500;

interface Row {
  readonly id: string;
  readonly body: string;
  readonly keys: string;
  readonly sort: string;
  readonly schema: number;
  readonly version: string;
  readonly expires: Instant | null;
}

/**
 * The embedded store: one SQLite file, for trying the product and for a single instance. Several processes may open
 * the same file. Throws `NewerFileError` for a file from a newer program.
 */
export const openSqliteStore = ({ file, clock, schemas = documentSchemas }: SqliteOptions): Store => {
  const database = openFile(file);
  const prepare = (sql: string) => database.prepare(sql);

  const selectOne = prepare(
    `SELECT ${columns} FROM document d WHERE d.partition = ?1 AND d.kind = ?2 AND d.id = ?3 AND ${isLive('d', '?4')}`,
  );
  // Each write is one statement with its own guard: if no row changes, the guard said no.
  const insert = 'INSERT INTO document VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)';
  const overwrite = `DO UPDATE SET body = excluded.body, keys = excluded.keys, sort = excluded.sort,
    schema = excluded.schema, version = excluded.version, expires = excluded.expires`;
  const create = prepare(`${insert} ON CONFLICT ${overwrite} WHERE document.expires <= ?10`);
  const put = prepare(`${insert} ON CONFLICT ${overwrite}`);
  const replace = prepare(
    `UPDATE document SET body = ?4, keys = ?5, sort = ?6, schema = ?7, version = ?8, expires = ?9
     WHERE partition = ?1 AND kind = ?2 AND id = ?3 AND version = ?11 AND ${isLive('document', '?10')}`,
  );
  const remove = prepare('DELETE FROM document WHERE partition = ?1 AND kind = ?2 AND id = ?3');
  const removeVersion = prepare(
    `DELETE FROM document
     WHERE partition = ?1 AND kind = ?2 AND id = ?3 AND version = ?4 AND ${isLive('document', '?5')}`,
  );
  const sweep = prepare(
    `DELETE FROM document WHERE rowid IN (SELECT rowid FROM document WHERE expires <= ?1 LIMIT ${sweepSize})`,
  );
  const selectNewer = prepare(
    'SELECT schema FROM document WHERE schema > 1 AND kind = ?1 AND schema > ?2 LIMIT 1',
  );
  const checkFile = fileWatch(database, file);
  const journal = openJournal(file);
  const pageStatements = new Map<string, ReturnType<typeof prepare>>();
  let nextSweep = '';

  const open = <Body>(kind: DocumentKind, row: Row): StoredDocument<Body> => ({
    kind,
    id: row.id,
    body: upcast(schemas, kind, row.schema, JSON.parse(row.body)) as Body,
    keys: JSON.parse(row.keys) as string[],
    sort: row.sort,
    version: row.version,
    ...(row.expires === null ? {} : { expiresAt: row.expires }),
  });

  /** Does one write; false when its guard says no. */
  const write = (partition: string, version: string, now: Instant, item: CheckedWrite): boolean => {
    const name = [partition, item.kind, item.id];
    if (item.content === undefined) {
      if (item.version !== undefined) return removeVersion.run([...name, item.version, now]).changes > 0;
      remove.run(name);
      return true;
    }
    const { json, keys, sort, expiresAt } = item.content;
    const row = [
      ...name,
      json,
      JSON.stringify(keys),
      sort,
      schemaOf(schemas, item.kind),
      version,
      expiresAt ?? null,
    ];
    if (item.do === 'put') return put.run(row).changes > 0;
    if (item.do === 'create') return create.run([...row, now]).changes > 0;
    return replace.run([...row, now, item.version]).changes > 0;
  };

  let level: 'NORMAL' | 'FULL' | undefined;
  /** What is not waited for reaches the disk with the next commit that waits, or when the system writes it. */
  const waitForDisk = ({ mayBeLost = false, settles }: CommitCare): void => {
    const needed = mayBeLost || settles !== undefined ? 'NORMAL' : 'FULL';
    if (level === needed) return;
    level = undefined;
    database.exec(`PRAGMA synchronous = ${needed}`);
    level = needed;
  };

  const sweepWhenDue = (now: Instant): void => {
    if (now < nextSweep) return;
    sweep.run([now]);
    nextSweep = addMilliseconds(now, sweepInterval);
  };

  /** Does all writes or none; returns the first that was refused. */
  const writeAll = (
    items: readonly CheckedWrite[],
    isDone: (item: CheckedWrite) => boolean,
  ): CheckedWrite | undefined => {
    const [only, ...others] = items;
    // A single statement is a transaction by itself.
    if (only !== undefined && others.length === 0) return isDone(only) ? undefined : only;
    database.exec('BEGIN IMMEDIATE');
    try {
      const refused = items.find((item) => !isDone(item));
      database.exec(refused === undefined ? 'COMMIT' : 'ROLLBACK');
      return refused;
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };

  const commit = (partition: string, writes: readonly Write[], care: CommitCare): CommitOutcome => {
    const checked = checkWrites(writes);
    const now = clock.now();
    const version = randomUUID();
    waitForDisk(care);
    sweepWhenDue(now);
    const refused = writeAll(checked, (item) => write(partition, version, now, item));
    if (refused !== undefined) {
      return {
        committed: false,
        conflict: refused.do === 'create' ? 'exists' : 'changed',
        kind: refused.kind,
        id: refused.id,
      };
    }
    care.settles?.(journal.reachesDisk());
    return { committed: true };
  };

  const find = <Body>(partition: string, kind: DocumentKind, query: CheckedQuery): Page<Body> => {
    if (query.keys.length === 0) return { documents: [] };
    const shape = JSON.stringify([
      query.keys.length,
      query.descending,
      query.to === undefined,
      query.after === undefined,
    ]);
    const statement = pageStatements.get(shape) ?? prepare(pageSql(query));
    pageStatements.set(shape, statement);
    const { limit, from, to = null, after } = query;
    const rows = statement.all([
      partition,
      kind,
      clock.now(),
      limit + 1,
      from,
      to,
      after?.sort ?? null,
      after?.id ?? null,
      ...query.keys,
    ]) as Row[];
    const documents = rows.slice(0, limit).map((row) => open<Body>(kind, row));
    const last = documents.at(-1);
    return rows.length > limit && last !== undefined
      ? { documents, next: encodeCursor(last) }
      : { documents };
  };

  return {
    partition: (name): Partition => {
      const partition = partitionText(name);
      return {
        read: async <Body>(kind: DocumentKind, id: string) => {
          const row = selectOne.get([partition, kind, id, clock.now()]) as Row | undefined;
          return row === undefined ? undefined : open<Body>(kind, row);
        },
        commit: async (writes, care = {}) => commit(partition, writes, care),
        find: async <Body>(kind: DocumentKind, query: Query) =>
          find<Body>(partition, kind, checkQuery(query)),
      };
    },
    ready: async () => {
      checkFile();
      for (const [kind, steps] of Object.entries(schemas)) {
        const known = steps.length + 1;
        const row = selectNewer.get([kind, known]) as { readonly schema: number } | undefined;
        if (row !== undefined) throw new NewerSchemaError(kind as DocumentKind, row.schema, known);
      }
    },
    close: async () => {
      journal.close();
      closeFile(database);
    },
  };
};
