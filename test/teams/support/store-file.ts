import { existsSync, readFileSync } from 'node:fs';
import Database from 'libsql';

/** A document as it lies in the store's file. */
export interface StoredRow {
  readonly partition: string;
  readonly kind: string;
  readonly id: string;
  readonly body: string;
}

const withFile = <Value>(file: string, use: (database: Database.Database) => Value): Value => {
  const database = new Database(file, { timeout: 5_000 });
  try {
    return use(database);
  } finally {
    database.close();
  }
};

/** All documents of a kind, read behind the program's back. */
export const rowsOf = (file: string, kind: string): readonly StoredRow[] =>
  withFile(file, (database) =>
    database
      .prepare('SELECT partition, kind, id, body FROM document WHERE kind = ? ORDER BY partition, id')
      .all([kind]),
  ) as readonly StoredRow[];

/** How many documents there are, of every kind. */
export const countRows = (file: string): number =>
  withFile(file, (database) => {
    const [row] = database.prepare('SELECT count(*) AS rows FROM document').all([]) as { rows: number }[];
    return row?.rows ?? 0;
  });

/** Changes a document as somebody with access to the file would. */
export const tamper = (
  file: string,
  { partition, kind, id, body }: StoredRow,
  change: (body: string) => string,
) =>
  withFile(file, (database) =>
    database
      .prepare('UPDATE document SET body = ? WHERE partition = ? AND kind = ? AND id = ?')
      .run([change(body), partition, kind, id]),
  );

/** Takes a document out as somebody with access to the file would. */
export const takeOut = (file: string, { partition, kind, id }: StoredRow) =>
  withFile(file, (database) =>
    database
      .prepare('DELETE FROM document WHERE partition = ? AND kind = ? AND id = ?')
      .run([partition, kind, id]),
  );

/** What the store says when it is down; the program must never pass it on. */
const outageMessage = 'the disk of srv-42 is full';

/** From now on no document of these kinds can be written, until {@link mendWrites}. */
export const breakWrites = (file: string, kinds: readonly string[]): void =>
  withFile(file, (database) => {
    for (const event of ['INSERT', 'UPDATE']) {
      database.exec(
        `CREATE TRIGGER outage_${event} BEFORE ${event} ON document
         WHEN NEW.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})
         BEGIN SELECT RAISE(ABORT, '${outageMessage}'); END`,
      );
    }
  });

export const mendWrites = (file: string): void =>
  withFile(file, (database) => {
    database.exec('DROP TRIGGER outage_INSERT; DROP TRIGGER outage_UPDATE');
  });

/** From now on nothing can be read or written, until {@link mendReads}. */
export const breakReads = (file: string): void =>
  withFile(file, (database) => {
    database.exec('ALTER TABLE document RENAME TO document_away');
  });

export const mendReads = (file: string): void =>
  withFile(file, (database) => {
    database.exec('ALTER TABLE document_away RENAME TO document');
  });

/** Every byte the store has on disk, as text. */
export const everythingStored = (file: string): string =>
  [file, `${file}-wal`]
    .filter(existsSync)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
