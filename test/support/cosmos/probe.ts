import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type Container, CosmosClient, type CreateOperationInput } from '@azure/cosmos';
import { createHttpServer } from '@vercel/cosmosdb-server';
import type { Clock } from '../../../src/app/ports/clock';
import { type StrictServer, startStrictServer } from './strict-server';

/** A container on one of the servers, and how to reach it. */
export interface Probed {
  readonly container: Container;
  readonly endpoint: string;
  readonly key: string;
}

/** Asks the strict server and the bare one beneath it the same, to see where they differ. */
export interface Probes {
  readonly strict: StrictServer;
  /** Creates a new container on each server, partitioned by tenant and with expiry switched on. */
  onBoth(): Promise<{ readonly onBare: Probed; readonly onStrict: Probed }>;
  probe<T>(ask: (server: Probed) => Promise<T>): Promise<{ readonly bare: T; readonly strict: T }>;
  connect(endpoint: string, key: string): CosmosClient;
  close(): Promise<void>;
}

export const startProbes = async (clock: Clock): Promise<Probes> => {
  const strict = await startStrictServer({ clock });
  const bare = createHttpServer();
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const clients: CosmosClient[] = [];
  let containers = 0;

  const connect = (endpoint: string, key: string): CosmosClient => {
    const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
    clients.push(client);
    return client;
  };

  const open = async (id: string, endpoint: string, key: string): Promise<Probed> => {
    const { database } = await connect(endpoint, key).databases.createIfNotExists({ id: 'database' });
    const paths = [
      { path: '/sort', order: 'ascending' as const },
      { path: '/id', order: 'ascending' as const },
    ];
    const { container } = await database.containers.create({
      id,
      partitionKey: { paths: ['/tenant'] },
      defaultTtl: -1,
      indexingPolicy: { compositeIndexes: [paths] },
    });
    return { container, endpoint, key };
  };

  const onBoth = async () => {
    containers += 1;
    const id = `container-${containers}`;
    const { port } = bare.address() as AddressInfo;
    const anyKey = randomBytes(32).toString('base64');
    return {
      onBare: await open(id, `http://127.0.0.1:${port}`, anyKey),
      onStrict: await open(id, strict.endpoint, strict.key),
    };
  };

  return {
    strict,
    onBoth,
    probe: async (ask) => {
      const { onBare, onStrict } = await onBoth();
      return { bare: await ask(onBare), strict: await ask(onStrict) };
    },
    connect,
    close: async () => {
      for (const client of clients) client.dispose();
      await strict.close();
      bare.closeAllConnections();
      await new Promise((resolve) => bare.close(resolve));
    },
  };
};

/** The operations of a batch that creates the documents. */
export const creates = (documents: readonly (Record<string, string | number> & { readonly id: string })[]) =>
  documents.map((resourceBody): CreateOperationInput => ({ operationType: 'Create', resourceBody }));

/** Creates this many small documents: `0`, `1` and so on. */
export const fill = async ({ container }: Probed, tenant: string, count: number): Promise<void> => {
  for (let start = 0; start < count; start += 100) {
    const ids = Array.from({ length: Math.min(100, count - start) }, (_, index) => `${start + index}`);
    await container.items.batch(creates(ids.map((id) => ({ id, tenant, sort: id }))), tenant);
  }
};

/** The first page of a query, as `tenant id`. */
export const query = async (
  { container }: Probed,
  text: string,
  partitionKey?: string,
): Promise<readonly string[]> => {
  const options = partitionKey === undefined ? {} : { partitionKey };
  const { resources } = await container.items
    .query<{ id: string; tenant: string }>(text, options)
    .fetchNext();
  return resources.map(({ id, tenant }) => `${tenant} ${id}`);
};

/** The HTTP status of a refusal; 0 if it was not refused. */
export const refusal = async (work: Promise<unknown>): Promise<number> => {
  try {
    await work;
    return 0;
  } catch (error) {
    return Number(error instanceof Error && 'code' in error ? error.code : 400);
  }
};
