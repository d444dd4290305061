import type { Instant } from '../../domain/base/calendar';

/**
 * The port to stored data. One partition is one municipality (or one of its access logs); everything in a commit is in one
 * partition and is written completely or not at all. Implementations: `store/sqlite`, `store/cosmos`; both pass
 * `test/contract/store.ts`.
 */
export interface Store {
  /** The partition to work in. Costs nothing; no partition is created before something is written. */
  partition(name: PartitionName): Partition;
  /** Resolves when the store answers, rejects when it does not. Used by `/readyz`. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/**
 * `log` names one of the tenant's append-only logs, kept apart since it grows with reading (access records). Both are
 * letters, digits, `-`, `_`, `.` and `:`, at most 200 characters; anything else throws.
 */
export interface PartitionName {
  readonly tenantId: string;
  readonly log?: string;
}

export interface Partition {
  /** Point read. An expired document is not found, also before the service has deleted it. */
  read<Body>(kind: DocumentKind, id: string): Promise<StoredDocument<Body> | undefined>;
  /**
   * Writes all or nothing. At most 100 writes and 1.8 MB, each document at most once; breaking this throws a RangeError. If
   * the answer to a commit is lost on the way, the store finds out what happened; when this rejects, nothing is known.
   */
  commit(writes: readonly Write[], care?: CommitCare): Promise<CommitOutcome>;
  /** Documents of a kind with one of the keys, ordered by `sort`, then `id`. */
  find<Body>(kind: DocumentKind, query: Query): Promise<Page<Body>>;
}

export interface CommitCare {
  /**
   * For what hardly anybody would miss: it survives the death of the program, but need not survive a loss of power in the same
   * moment. The embedded store then does not wait for the disk.
   */
  readonly mayBeLost?: boolean;
  /**
   * For whoever has something else to do meanwhile, and waits before anything that rests on this commit leaves the program. It
   * is handed the wait for the disk, which rejects when that can't be written. A store that has waited already does not call
   * it.
   */
  readonly settles?: (onDisk: Promise<void>) => void;
}

/** The kinds of document. Each kind has a schema version in `store/schemas.ts`. */
export type DocumentKind =
  | 'case'
  | 'caseEvent'
  | 'caseEntry'
  | 'meeting'
  | 'meetingEvent'
  | 'minutes'
  | 'minutesEvent'
  | 'minutesText'
  | 'plan'
  | 'planEvent'
  | 'toFile'
  | 'calendarLink'
  | 'counter'
  | 'request'
  | 'saidLine'
  | 'arrival'
  | 'dailyWord'
  | 'digest'
  | 'digestRun'
  | 'heldUp'
  | 'saidNudges'
  | 'roomClosing'
  | 'notReached'
  | 'question'
  | 'sparring'
  | 'sheet'
  | 'offer'
  | 'staff'
  | 'department'
  | 'settings'
  | 'importChunk'
  | 'reorganisation'
  | 'preferences'
  | 'conversation'
  | 'standingCard'
  | 'talk'
  | 'modelUse'
  | 'outbox'
  | 'lease'
  | 'deletion'
  | 'logRecord'
  | 'logHead';

export interface NewDocument<Body = unknown> {
  readonly kind: DocumentKind;
  /** Unique within kind and partition. Letters, digits, `-`, `_`, `.` and `:`; at most 200 characters. */
  readonly id: string;
  /** Anything that JSON can hold. */
  readonly body: Body;
  /** Index keys that `find` can ask for: exact text, at most 500 of them. */
  readonly keys?: readonly string[];
  /** Sort text of the index, compared as the bytes of UTF-8; empty when left out. */
  readonly sort?: string;
  /** From this instant on the document counts as gone. */
  readonly expiresAt?: Instant;
}

export interface StoredDocument<Body = unknown> extends NewDocument<Body> {
  readonly keys: readonly string[];
  readonly sort: string;
  /** Opaque; changes with every write. */
  readonly version: string;
}

export type Write =
  /** Fails with `exists` when there is one (an expired one does not count). */
  | { readonly do: 'create'; readonly document: NewDocument }
  /** Fails with `changed` when the stored version is another or the document is gone. */
  | { readonly do: 'replace'; readonly document: NewDocument; readonly version: string }
  /** Writes whatever is there. Only for documents with one writer or where the last one may win. */
  | { readonly do: 'put'; readonly document: NewDocument }
  /** Fails with `changed` as `replace` does; without `version` a missing document is no failure. */
  | { readonly do: 'remove'; readonly kind: DocumentKind; readonly id: string; readonly version?: string };

export type CommitOutcome =
  | { readonly committed: true }
  /** Nothing was written. Names the first write that could not be done. */
  | {
      readonly committed: false;
      readonly conflict: 'exists' | 'changed';
      readonly kind: DocumentKind;
      readonly id: string;
    };

export interface Query {
  /** A document matches if it has at least one of these; it is returned once. At most 100 keys. */
  readonly keys: readonly string[];
  /** Only documents with `sort` in [from, to). */
  readonly from?: string;
  readonly to?: string;
  readonly order?: 'ascending' | 'descending';
  /** 1 to 100; 100 when left out. */
  readonly limit?: number;
  /** `next` from the page before, with an otherwise identical query. */
  readonly after?: string;
}

export interface Page<Body> {
  readonly documents: readonly StoredDocument<Body>[];
  /** Present when there may be more. */
  readonly next?: string;
}
