import type { OperationInput } from '@azure/cosmos';
import type { DocumentKind, StoredDocument } from '../app/ports/store';
import { type Instant, instant } from '../domain/base/calendar';
import type { CheckedWrite } from './checks';
import type { Location } from './cosmos-location';
import { type Schemas, upcast } from './schemas';

/** A document as stored in a container, beside the property the container is partitioned by. */
export interface CosmosDocument {
  /** See {@link documentId}. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly keys: readonly string[];
  readonly sort: string;
  readonly body: unknown;
  /** Schema version of the body. */
  readonly schema: number;
  /** The commit that wrote it: identifies a commit whose answer was lost. */
  readonly commit: string;
  readonly expiresAt?: Instant;
  /** Seconds until the service deletes it. Mere housekeeping: what counts is `expiresAt`. */
  readonly ttl?: number;
  readonly _etag: string;
}

/** Ids are unique per partition in Cosmos and per kind for us. Both parts are free of `/ \ ? #`. */
export const documentId = (kind: DocumentKind, id: string): string => `${kind}:${id}`;

export const isExpired = (document: CosmosDocument, now: Instant): boolean =>
  document.expiresAt !== undefined && document.expiresAt <= now;

/** A document in the port's terms. Throws `NewerSchemaError`. */
export const fromCosmos = <Body>(document: CosmosDocument, schemas: Schemas): StoredDocument<Body> => ({
  kind: document.kind,
  id: document.id.slice(document.kind.length + 1),
  body: upcast(schemas, document.kind, document.schema, document.body) as Body,
  keys: document.keys,
  sort: document.sort,
  version: versionOf(document),
  ...(document.expiresAt === undefined ? {} : { expiresAt: document.expiresAt }),
});

/**
 * A version is the etag, with the expiry before it: a `replace` must fail on a document that has expired,
 * and so it need not be read again to know.
 */
const versionOf = ({ expiresAt, _etag }: CosmosDocument): string => `${expiresAt ?? ''}|${_etag}`;

/** The service answers it with 412 in the batch, as for any other version that does not exist. */
const etagOfNothing = '"00000000-0000-0000-0000-000000000000"';

const etagOf = (version: string, now: Instant): string => {
  const end = version.indexOf('|');
  const expiresAt = version.slice(0, Math.max(end, 0));
  const gone = end < 0 || (expiresAt !== '' && expiresAt <= now);
  return gone ? etagOfNothing : version.slice(end + 1);
};

/** The service keeps expired documents this much longer, so that clocks may differ, in seconds. */
const ttlMargin = 300;
const longestTtl = 2 ** 31 - 1;
/** Removed documents leave their id behind for this long, in seconds; see {@link operationFor}. */
const tombstoneTtl = 3600;
const longAgo = instant('1970-01-01T00:00:00.000Z');

const ttlUntil = (expiresAt: Instant, now: Instant): number =>
  Math.min(Math.max(Math.ceil((Date.parse(expiresAt) - Date.parse(now)) / 1000), 0) + ttlMargin, longestTtl);

export interface Stamp {
  readonly location: Location;
  readonly commit: string;
  readonly now: Instant;
  readonly schema: number;
}

/**
 * The batch operation that does a write.
 *
 * Removing is overwriting with an empty document that expired long ago and is soon deleted. So a missing document does not
 * fail the batch, and a removal carries its commit like every other write.
 *
 * @param takesOver etag of an expired document that a `create` may overwrite.
 */
export const operationFor = (
  write: CheckedWrite,
  stamp: Stamp,
  takesOver: string | undefined,
): OperationInput => {
  const resourceBody = bodyFor(write, stamp);
  const ifMatch = write.version === undefined ? takesOver : etagOf(write.version, stamp.now);
  if (ifMatch !== undefined) return { operationType: 'Replace', id: resourceBody.id, resourceBody, ifMatch };
  return { operationType: write.do === 'create' ? 'Create' : 'Upsert', resourceBody };
};

const bodyFor = ({ kind, id, content }: CheckedWrite, { location, commit, now, schema }: Stamp) => {
  const head = {
    id: documentId(kind, id),
    [location.container.partitionProperty]: location.partitionKey,
    kind,
    schema,
    commit,
  };
  if (content === undefined) {
    return { ...head, keys: [], sort: '', body: null, expiresAt: longAgo, ttl: tombstoneTtl };
  }
  const { keys, sort, json, expiresAt } = content;
  const expiry = expiresAt === undefined ? {} : { expiresAt, ttl: ttlUntil(expiresAt, now) };
  // From the JSON, so that the document is what was checked and measured, without `toJSON` surprises.
  return { ...head, keys: [...keys], sort, body: JSON.parse(json), ...expiry };
};
