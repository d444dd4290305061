import type Collection from '@vercel/cosmosdb-server/lib/account/collection';
import type ItemObject from '@vercel/cosmosdb-server/lib/account/item-object';
import { queryCharge, readCharge, writeCharge } from './request-units';

/** The server's answer to a request. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly charge?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export const refused = (status: number, code: string, message: string): Answer => ({
  status,
  body: { code, message },
});

/** One partition of a container at a moment, in seconds. Nothing outside it can be seen or written through it. */
export interface PartitionView {
  readonly collection: Collection;
  readonly partition: string;
  readonly now: number;
}

const megabyte = 1024 * 1024;
export const maxBytes = 2 * megabyte;
const maxOperations = 100;
const knownOperations = ['Create', 'Replace', 'Upsert', 'Delete', 'Read'];
const defaultPage = 100;

const sizeOf = (document: unknown): number => Buffer.byteLength(JSON.stringify(document));

/** Time to live counts from the last write, and only if the container has it switched on. */
const isExpired = (document: ItemObject, { collection, now }: PartitionView): boolean => {
  const containerTtl: unknown = collection.read().defaultTtl;
  const ttl: unknown = document.ttl ?? containerTtl;
  return (
    typeof containerTtl === 'number' && typeof ttl === 'number' && ttl > 0 && (document._ts ?? 0) + ttl <= now
  );
};

const partitionOf = (collection: Collection, document: ItemObject): unknown => {
  const path = collection.read().partitionKey?.paths[0]?.slice(1);
  return path === undefined ? document.id : document[path];
};

const lookUp = (view: PartitionView, id: string): ItemObject | undefined => {
  const { collection, partition } = view;
  const document: ItemObject | undefined = collection.document(id, partition).read();
  if (document === undefined || partitionOf(collection, document) !== partition) return undefined;
  if (!isExpired(document, view)) return document;
  collection.documents.delete(id, partition);
  return undefined;
};

export const readDocument = (view: PartitionView, id: string): Answer => {
  const document = lookUp(view, id);
  if (document === undefined) return { ...refused(404, 'NotFound', 'No such document'), charge: 1 };
  return { status: 200, body: document, charge: readCharge(sizeOf(document)) };
};

export interface QueryRequest {
  readonly body: { readonly query: string };
  readonly maxItemCount: number;
  readonly continuation: { token: string } | null;
}

/** Runs the query over the partition's documents only. */
export const queryDocuments = (
  view: PartitionView,
  { body, maxItemCount, continuation }: QueryRequest,
): Answer => {
  const { collection, partition } = view;
  const visible = [...collection.documents._data].filter(([, item]) => {
    const document = item.read();
    return partitionOf(collection, document) === partition && !isExpired(document, view);
  });
  const documents: Collection['documents'] = Object.create(collection.documents, {
    _data: { value: new Map(visible) },
  });
  try {
    const found: { readonly result: readonly unknown[]; readonly continuation: unknown } = documents.query(
      body,
      {
        maxItemCount: maxItemCount > 0 ? maxItemCount : defaultPage,
        continuation,
      },
    );
    return {
      status: 200,
      body: { Documents: found.result, _count: found.result.length },
      charge: queryCharge(found.result.map(sizeOf)),
      headers: found.continuation === null ? {} : { 'x-ms-continuation': JSON.stringify(found.continuation) },
    };
  } catch (error) {
    return refused(400, 'BadRequest', String(error));
  }
};

export interface Operation {
  readonly operationType: string;
  readonly id?: string;
  readonly ifMatch?: string;
  readonly resourceBody?: ItemObject;
}

interface Result {
  readonly statusCode: number;
  readonly requestCharge: number;
  readonly eTag?: string | undefined;
  readonly resourceBody?: ItemObject;
}

/** All or nothing: 200 with a status for each, or 207 with the one that failed and 424 for all the others. */
export const runBatch = (view: PartitionView, operations: readonly Operation[]): Answer => {
  const { collection, partition } = view;
  if (operations.length > maxOperations)
    return refused(400, 'BadRequest', 'More than 100 operations in a batch');
  const unknown = operations.find(({ operationType }) => !knownOperations.includes(operationType));
  if (unknown !== undefined)
    return refused(400, 'BadRequest', `${unknown.operationType} is not known in a batch`);
  const undo: (() => void)[] = [];
  const results: Result[] = [];
  for (const operation of operations) {
    const id = operation.id ?? operation.resourceBody?.id ?? '';
    const before = lookUp(view, id);
    undo.push(() => {
      if (lookUp(view, id) !== undefined) collection.documents.delete(id, partition);
      if (before !== undefined) collection.documents._set(before);
    });
    results.push(runOperation(view, operation, before));
    if ((results.at(-1)?.statusCode ?? 0) >= 400) break;
  }
  const charge = results.reduce((sum, result) => sum + result.requestCharge, 0);
  const failure = results.at(-1);
  if (failure === undefined || failure.statusCode < 400) return { status: 200, body: results, charge };
  for (const step of undo.reverse()) step();
  const innocent: Result = { statusCode: 424, requestCharge: 0 };
  return {
    status: 207,
    body: operations.map((_operation, index) => (index === results.length - 1 ? failure : innocent)),
    charge,
  };
};

const runOperation = (view: PartitionView, operation: Operation, before: ItemObject | undefined): Result => {
  const { documents } = view.collection;
  const { operationType, ifMatch, resourceBody } = operation;
  const fails = (statusCode: number): Result => ({ statusCode, requestCharge: 1 });
  const written = (statusCode: number, document: ItemObject): Result => {
    document._ts = view.now;
    return {
      statusCode,
      requestCharge: writeCharge(sizeOf(document)),
      eTag: document._etag,
      resourceBody: document,
    };
  };
  if (operationType === 'Create' && before !== undefined) return fails(409);
  if (!['Create', 'Upsert'].includes(operationType) && before === undefined) return fails(404);
  if (ifMatch !== undefined && before?._etag !== ifMatch) return fails(412);
  if (operationType === 'Read' && before !== undefined) {
    return { statusCode: 200, requestCharge: readCharge(sizeOf(before)), resourceBody: before };
  }
  if (operationType === 'Delete' && before !== undefined) {
    documents.delete(before.id, view.partition);
    return { statusCode: 204, requestCharge: writeCharge(sizeOf(before)) };
  }
  if (resourceBody === undefined || partitionOf(view.collection, resourceBody) !== view.partition)
    return fails(400);
  if (sizeOf(resourceBody) > maxBytes) return fails(413);
  if (before === undefined) return written(201, documents.create(resourceBody));
  return written(200, documents.replace(resourceBody, before));
};
