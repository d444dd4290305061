import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import Account from '@vercel/cosmosdb-server/lib/account';
import findRoute from '@vercel/cosmosdb-server/lib/routes';
import type { Clock } from '../../../src/app/ports/clock';
import {
  type Answer,
  maxBytes,
  type Operation,
  type PartitionView,
  queryDocuments,
  readDocument,
  refused,
  runBatch,
} from './strict-documents';

/**
 * A local in-memory Cosmos DB for tests, around `@vercel/cosmosdb-server`: its data model and query language, with the
 * service's own strictness where the bare server lets wrong programs pass (partitions, atomic batches, keys, expiry, page
 * size, limits), and a clear refusal of everything the product does not use.
 */
export interface StrictServer {
  readonly endpoint: string;
  readonly key: string;
  /** The next requests for documents meet this fault; further faults queue up behind it. */
  fail(fault: Fault): void;
  counters(): Counters;
  /** Forgets what was counted, and the faults nobody met. */
  reset(): void;
  close(): Promise<void>;
}

export interface Fault {
  readonly answer: 429 | 449 | 503 | 'brokenConnection';
  /** Whether the request is carried out before it is answered this way; false if left out. */
  readonly performed?: boolean;
  /** What happens between the two. */
  readonly meanwhile?: () => Promise<void>;
  /** Sent with 429; 1 if left out. */
  readonly retryAfterMilliseconds?: number;
  /** 1 if left out. */
  readonly times?: number;
}

/** Requests for documents that were carried out, and their estimated charge. */
interface Counters {
  readonly pointReads: number;
  readonly queries: number;
  /** Requested by the SDK, and refused. */
  readonly queryPlans: number;
  readonly batches: number;
  /** For each batch, how many documents it wrote. */
  readonly documentsPerBatch: readonly number[];
  readonly requestUnits: number;
}

const noCounters: Counters = {
  pointReads: 0,
  queries: 0,
  queryPlans: 0,
  batches: 0,
  documentsPerBatch: [],
  requestUnits: 0,
};

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Starts a server on a free loopback port. Its clock decides when documents expire. */
export const startStrictServer = async ({ clock }: { readonly clock: Clock }): Promise<StrictServer> => {
  const key = randomBytes(32).toString('base64');
  const faults: Fault[] = [];
  let counters = noCounters;
  let account: Account | undefined;
  let endpoint = '';

  /** Passes a request on to the bare server: whatever concerns databases and containers. */
  const toBareServer = async ({ method, path, headers, body }: Request): Promise<Answer> => {
    const request = Object.assign(Readable.from([body]), {
      method,
      url: path,
      headers,
    }) as unknown as IncomingMessage;
    const answered: { statusCode: number; headers: Record<string, string> } = {
      statusCode: 200,
      headers: {},
    };
    const response = Object.assign(answered, {
      setHeader: (name: string, value: string) => Object.assign(answered.headers, { [name]: value }),
    }) as unknown as ServerResponse;
    const found = findRoute(request);
    if (found === undefined || account === undefined) return refused(400, 'BadRequest', 'No such route');
    const [params, handle] = found;
    const answer: unknown = await handle(account, request, response, params);
    return { status: answered.statusCode, body: answer, headers: answered.headers };
  };

  const toDocuments = async (
    request: Request,
    view: PartitionView,
    id: string | undefined,
  ): Promise<Answer> => {
    const { method, headers } = request;
    const count = (change: Partial<Counters>): void => {
      counters = { ...counters, ...change };
    };
    if (method === 'GET' && id !== undefined) {
      count({ pointReads: counters.pointReads + 1 });
      return readDocument(view, id);
    }
    if (headers['x-ms-documentdb-isquery'] !== undefined) {
      count({ queries: counters.queries + 1 });
      const continuation = headers['x-ms-continuation'];
      return queryDocuments(view, {
        body: JSON.parse(request.body.toString()),
        maxItemCount: Number(headers['x-ms-max-item-count'] ?? 0),
        continuation: typeof continuation === 'string' ? JSON.parse(continuation) : null,
      });
    }
    if (headers['x-ms-cosmos-batch-atomic'] !== undefined) {
      const operations: readonly Operation[] = JSON.parse(request.body.toString());
      count({
        batches: counters.batches + 1,
        documentsPerBatch: [...counters.documentsPerBatch, operations.length],
      });
      return runBatch(view, operations);
    }
    return refused(400, 'BadRequest', 'The product reads, queries and writes batches, nothing else');
  };

  const answer = async (request: Request): Promise<Answer | 'brokenConnection'> => {
    if (!isSigned(request, key)) return refused(401, 'Unauthorized', 'The signature does not match the key');
    if (request.path === '/') return accountAnswer(await toBareServer(request), endpoint);
    const [, database, container, id] =
      /^\/dbs\/([^/]+)\/colls\/([^/]+)\/docs(?:\/(.+))?$/.exec(request.path) ?? [];
    if (database === undefined || container === undefined) {
      const wanted = request.method === 'POST' ? withFamiliarContainer(request) : request;
      return wanted === undefined
        ? refused(400, 'BadRequest', 'Hierarchical keys are not known here')
        : toBareServer(wanted);
    }
    const collection = account?.database(database).collection(container);
    const partition = partitionOf(request);
    if (collection?.read() === undefined) return refused(404, 'NotFound', 'No such container');
    if (request.headers['x-ms-cosmos-is-query-plan-request'] !== undefined) {
      counters = { ...counters, queryPlans: counters.queryPlans + 1 };
      return refused(400, 'BadRequest', 'Only queries across partitions need a plan, and those are refused');
    }
    if (partition === undefined)
      return refused(400, 'BadRequest', 'This crosses partitions, which the product never does');
    if (request.body.length > maxBytes) return refused(413, 'RequestEntityTooLarge', 'Over 2 MB');

    const perform = async (): Promise<Answer> => {
      const view = { collection, partition, now: Math.floor(Date.parse(clock.now()) / 1000) };
      const done = await toDocuments(request, view, id === undefined ? undefined : decodeURIComponent(id));
      counters = { ...counters, requestUnits: counters.requestUnits + (done.charge ?? 0) };
      return done;
    };
    const fault = faults.shift();
    if (fault === undefined) return perform();
    if (fault.performed === true) await perform();
    await fault.meanwhile?.();
    if (fault.answer === 'brokenConnection') return fault.answer;
    return {
      ...refused(fault.answer, String(fault.answer), 'A fault that a test asked for'),
      headers:
        fault.answer === 429 ? { 'x-ms-retry-after-ms': String(fault.retryAfterMilliseconds ?? 1) } : {},
    };
  };

  const server = createServer(async (message, response) => {
    const { method = '', url = '/', headers } = message;
    const path = new URL(url.replace(/^\/+/, '/'), 'http://localhost').pathname.replace(/(?<=.)\/+$/, '');
    const request = { method, path, headers, body: await buffer(message) };
    const answered = await answer(request).catch((error: unknown) =>
      refused(500, 'InternalServerError', String(error)),
    );
    if (answered === 'brokenConnection') return message.socket.destroy();
    response.writeHead(answered.status, {
      'content-type': 'application/json',
      'x-ms-request-charge': String(answered.charge ?? 1),
      ...answered.headers,
    });
    return response.end(answered.status === 204 ? undefined : JSON.stringify(answered.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  endpoint = `http://127.0.0.1:${port}`;
  account = new Account('127.0.0.1', port);

  return {
    endpoint,
    key,
    fail: (fault) => {
      for (let time = 0; time < (fault.times ?? 1); time += 1) faults.push(fault);
    },
    counters: () => counters,
    reset: () => {
      counters = noCounters;
      faults.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Whether the request is signed with the key, checked as the service does. */
const isSigned = ({ method, path, headers }: Request, key: string): boolean =>
  decodeURIComponent(headers.authorization ?? '') ===
  authorization(method, path, String(headers['x-ms-date']), key);

/** The token that a request signed with the account's key must carry, before it is encoded for the header. */
export const authorization = (method: string, path: string, date: string, key: string): string => {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeURIComponent);
  const ofCollection = segments.length % 2 === 1;
  const type = segments.at(ofCollection ? -1 : -2) ?? '';
  const resource = (ofCollection ? segments.slice(0, -1) : segments).join('/');
  const text = [method.toLowerCase(), type, resource, date.toLowerCase(), '', ''].join('\n');
  return `type=master&ver=1.0&sig=${createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64')}`;
};

const partitionOf = ({ headers }: Request): string | undefined => {
  const header = headers['x-ms-documentdb-partitionkey'];
  const values: unknown = typeof header === 'string' ? JSON.parse(header) : [];
  const value: unknown = Array.isArray(values) ? values[0] : values;
  return typeof value === 'string' ? value : undefined;
};

/** The bare server redirects the client to an https address where nobody answers. */
const accountAnswer = (answer: Answer, endpoint: string): Answer => {
  const here = [{ name: 'Here', databaseAccountEndpoint: `${endpoint}/` }];
  return {
    ...answer,
    body: Object.assign({}, answer.body, { writableLocations: here, readableLocations: here }),
  };
};

/**
 * A new container in terms the bare server understands: a composite index also serves the opposite order, which it does not
 * know, and of a hierarchical key it would see only the first path.
 */
const withFamiliarContainer = (request: Request): Request | undefined => {
  if (!request.path.endsWith('/colls')) return request;
  const definition = JSON.parse(request.body.toString());
  if ((definition.partitionKey?.paths?.length ?? 1) > 1) return undefined;
  const composites: readonly { readonly path: string; readonly order: string }[][] =
    definition.indexingPolicy?.compositeIndexes ?? [];
  const opposite = composites.map((paths) =>
    paths.map(({ path, order }) => ({ path, order: order === 'descending' ? 'ascending' : 'descending' })),
  );
  const indexingPolicy = { ...definition.indexingPolicy, compositeIndexes: [...composites, ...opposite] };
  return { ...request, body: Buffer.from(JSON.stringify({ ...definition, indexingPolicy })) };
};
