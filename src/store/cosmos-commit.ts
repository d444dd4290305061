import { randomUUID } from 'node:crypto';
import type { Container, OperationInput } from '@azure/cosmos';
import type { CommitOutcome } from '../app/ports/store';
import type { Instant } from '../domain/base/calendar';
import type { CheckedWrite } from './checks';
import { type CosmosDocument, isExpired, operationFor } from './cosmos-document';
import type { Location } from './cosmos-location';
import { isTransient, patience } from './cosmos-retry';
import { type Schemas, schemaOf } from './schemas';

export interface CommitContext {
  readonly container: Container;
  readonly location: Location;
  readonly schemas: Schemas;
  readonly now: () => Instant;
  readonly onCharge: ((what: 'commit', tenantId: string, units: number) => void) | undefined;
  /** Reads a document as it is stored, expired or not. */
  readonly peek: (write: CheckedWrite) => Promise<CosmosDocument | undefined>;
}

/**
 * Writes a batch, completely or not at all, and finds out what became of it.
 *
 * When an answer gets lost, the batch may have been written, may not have, or may still be on its way. So it is sent again
 * unchanged: every document carries the id of its commit, and if a guard refuses a document that carries ours, we were there
 * already. A batch that arrives late can't harm what came after it, since the same guards stand against it. A batch without
 * guards says the same thing when written twice.
 *
 * One case can't be told from a conflict: others have overwritten every document of a written batch before we could look.
 * The caller is then told of the conflict and reads again, which it has to do anyway.
 *
 * Throws if the service refuses for good, or can't be reached in time: then nothing is known.
 */
export const commitBatch = async (
  context: CommitContext,
  writes: readonly CheckedWrite[],
): Promise<CommitOutcome> => {
  const { location, schemas, now, peek } = context;
  const commit = randomUUID();
  const wait = patience();
  /** Etags of expired documents in the way of a `create`. */
  const takesOver = new Map<CheckedWrite, string>();
  let inDoubt = false;

  const hasLanded = async (): Promise<boolean> => {
    for (const write of writes) if ((await peek(write))?.commit === commit) return true;
    return false;
  };

  for (;;) {
    const stamp = { location, commit, now: now() };
    const answer = await send(
      context,
      writes.map((write) =>
        operationFor(write, { ...stamp, schema: schemaOf(schemas, write.kind) }, takesOver.get(write)),
      ),
    );
    if (answer.is === 'done') return { committed: true };
    if (answer.is === 'unclear') {
      inDoubt ||= answer.mayHaveLanded;
      if (!(await wait())) throw new Error('The store could not be reached', { cause: answer.cause });
      continue;
    }

    if (inDoubt && (await hasLanded())) return { committed: true };
    const write = writes[answer.index];
    if (write === undefined) throw new Error('The store answered about an operation that was not asked for');
    const conflict = { committed: false, kind: write.kind, id: write.id } as const;
    if (write.version !== undefined) return { ...conflict, conflict: 'changed' };
    if (write.do === 'create') {
      const there = await peek(write);
      if (there !== undefined && !isExpired(there, now())) return { ...conflict, conflict: 'exists' };
      const triedBefore = takesOver.has(write);
      if (there === undefined) takesOver.delete(write);
      else takesOver.set(write, there._etag);
      if (there !== undefined && !triedBefore) continue;
    }
    // Somebody is writing the same document right now, and none of our guards forbids it.
    if (!(await wait())) throw new Error(`The store is too busy at ${write.kind} ${write.id}`);
  }
};

type Answer =
  | { readonly is: 'done' }
  /** The operation at `index` met a different state than it requires; nothing was written. */
  | { readonly is: 'refused'; readonly index: number }
  | { readonly is: 'unclear'; readonly mayHaveLanded: boolean; readonly cause: unknown };

/** Sends a batch once. A failed batch does not throw: it returns a status per operation, 424 for the innocent. */
const send = async (
  { container, location, onCharge }: CommitContext,
  operations: OperationInput[],
): Promise<Answer> => {
  let results: readonly { readonly statusCode: number }[];
  try {
    const response = await container.items.batch(operations, location.partitionKey);
    results = response.result ?? [];
    onCharge?.('commit', location.tenantId, Number(response.headers?.['x-ms-request-charge'] ?? 0));
  } catch (error) {
    // The SDK drops the status of what it wraps here, so that everything counts as "perhaps".
    return { is: 'unclear', mayHaveLanded: true, cause: error };
  }
  const index = results.findIndex(({ statusCode }) => statusCode >= 400 && statusCode !== 424);
  const status = results[index]?.statusCode;
  if (status === undefined) {
    if (results.length === operations.length && results.every(({ statusCode }) => statusCode < 400))
      return { is: 'done' };
    throw new Error(`The store answered ${results.length} results to ${operations.length} operations`);
  }
  if (status === 404 || status === 409 || status === 412) return { is: 'refused', index };
  const cause = new Error(`The store answered ${status} to operation ${index} of a batch`);
  if (isTransient(status)) return { is: 'unclear', mayHaveLanded: false, cause };
  throw cause;
};
