import type { DocumentKind, PartitionName, Query, Write } from '../app/ports/store';
import type { Instant } from '../domain/base/calendar';
import { type Cursor, decodeCursor } from './cursor';

/**
 * What both stores refuse alike. Breaking these is a bug in the caller, so they throw a RangeError and never come back as an
 * outcome. The figures are those of a Cosmos DB transactional batch, applied to SQLite too: what works in the demo must not
 * fail in production.
 */
const maxWrites = 100;
const maxKeys = 500;
const maxQueryKeys = 100;
const maxPage = 100;
/** The service's limit is 2 MB for the whole batch; the rest is left for what it wraps around our content. */
const maxCommitBytes = 1_800_000;

const permittedName = /^[A-Za-z0-9._:-]{1,200}$/;

/** The text that names a partition in the store. Neither part can contain `/`, so no two partitions share one. */
export const partitionText = ({ tenantId, log }: PartitionName): string => {
  for (const name of log === undefined ? [tenantId] : [tenantId, log]) {
    if (!permittedName.test(name)) throw new RangeError(`not a partition name: ${JSON.stringify(name)}`);
  }
  return log === undefined ? tenantId : `${tenantId}/${log}`;
};

/** A write that has been checked, with the gaps filled and the body as JSON. */
export interface CheckedWrite {
  readonly do: Write['do'];
  readonly kind: DocumentKind;
  readonly id: string;
  /** The version that must be there; undefined when the write does not depend on one. */
  readonly version: string | undefined;
  /** Undefined if the document is to be removed. */
  readonly content: Content | undefined;
}

interface Content {
  readonly body: unknown;
  readonly json: string;
  readonly keys: readonly string[];
  readonly sort: string;
  readonly expiresAt: Instant | undefined;
}

/** Checks the writes of one commit. Throws a RangeError saying which limit is broken, and by what. */
export const checkWrites = (writes: readonly Write[]): readonly CheckedWrite[] => {
  if (writes.length > maxWrites)
    throw new RangeError(`${writes.length} writes in a commit, at most ${maxWrites}`);
  const checked = writes.map(checkWrite);
  const names = new Set(checked.map(({ kind, id }) => `${kind}/${id}`));
  if (names.size < writes.length) throw new RangeError('a document stands twice in one commit');
  const bytes = checked.reduce((sum, { content }) => sum + (content === undefined ? 0 : bytesOf(content)), 0);
  if (bytes > maxCommitBytes) throw new RangeError(`a commit of ${bytes} bytes, at most ${maxCommitBytes}`);
  return checked;
};

const checkWrite = (write: Write): CheckedWrite => {
  const { kind, id } = write.do === 'remove' ? write : write.document;
  if (!permittedName.test(id)) throw new RangeError(`not a document id: ${kind} ${JSON.stringify(id)}`);
  const version = write.do === 'replace' || write.do === 'remove' ? write.version : undefined;
  if (write.do === 'remove') return { do: 'remove', kind, id, version, content: undefined };
  const { body, keys = [], sort = '', expiresAt } = write.document;
  const json: string | undefined = JSON.stringify(body);
  if (json === undefined) throw new RangeError(`the body of ${kind} ${id} is nothing that JSON can hold`);
  if (keys.length > maxKeys) throw new RangeError(`${keys.length} keys on ${kind} ${id}, at most ${maxKeys}`);
  return {
    do: write.do,
    kind,
    id,
    version,
    content: { body, json, keys: [...new Set(keys)], sort, expiresAt },
  };
};

const bytesOf = ({ json, keys, sort }: Content): number =>
  Buffer.byteLength(json) +
  Buffer.byteLength(sort) +
  keys.reduce((sum, key) => sum + Buffer.byteLength(key) + 3, 0);

/** A query that has been checked, with the gaps filled. */
export interface CheckedQuery {
  readonly keys: readonly string[];
  readonly from: string;
  readonly to: string | undefined;
  readonly descending: boolean;
  readonly limit: number;
  readonly after: Cursor | undefined;
}

/** Checks a query. Throws a RangeError for too many keys, a page size out of bounds, or a foreign `after`. */
export const checkQuery = (query: Query): CheckedQuery => {
  const { from = '', to, order = 'ascending', limit = maxPage, after } = query;
  const keys = [...new Set(query.keys)];
  if (keys.length > maxQueryKeys)
    throw new RangeError(`${keys.length} keys in a query, at most ${maxQueryKeys}`);
  if (!Number.isInteger(limit) || limit < 1 || limit > maxPage)
    throw new RangeError(`not a page size: ${limit}`);
  return {
    keys,
    from,
    to,
    descending: order === 'descending',
    limit,
    after: after === undefined ? undefined : decodeCursor(after),
  };
};
