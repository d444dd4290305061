import { join } from 'node:path';
import type { DocumentKind, Store } from '../../src/app/ports/store';
import { demoTenantId } from '../../src/config';
import { systemClock } from '../../src/start';
import { connectCosmos } from '../../src/store/cosmos-client';
import { createContainers } from '../../src/store/cosmos-containers';
import { casesContainer } from '../../src/store/cosmos-location';
import { openStore } from '../../src/store/open';
import { startStrictServer } from '../support/cosmos/strict-server';
import { rowsOf } from '../teams/support/store-file';

export interface ChaosDocument {
  readonly id: string;
  readonly body: unknown;
}

/** The store the instances share, and the way to look into it from outside. */
export interface ChaosStore {
  readonly environment: Readonly<Record<string, string>>;
  open(): Store;
  /** All documents of a kind in the demo's municipality, whatever their keys. */
  all(kind: DocumentKind): Promise<readonly ChaosDocument[]>;
  close(): Promise<void>;
}

export type StoreKind = 'sqlite' | 'cosmos';

const sqliteIn = (folder: string): ChaosStore => {
  const file = join(folder, 'store.db');
  return {
    environment: { SQLITE_FILE: file },
    open: () => openStore({ kind: 'sqlite', file }, systemClock),
    all: async (kind) =>
      rowsOf(file, kind).map(({ id, body }): ChaosDocument => ({ id, body: JSON.parse(body) })),
    close: async () => {},
  };
};

/** A strict server in this process: it survives the instances, as the service does. */
const strictCosmos = async (): Promise<ChaosStore> => {
  const server = await startStrictServer({ clock: systemClock });
  const { endpoint, key } = server;
  const database = 'chaos';
  await createContainers({ endpoint, key, database });
  // What it counts for other tests would grow with every request.
  const sweep = setInterval(() => server.reset(), 1_000).unref();
  const client = connectCosmos({ endpoint, key });
  return {
    environment: { STORE: 'cosmos', COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_DATABASE: database },
    open: () => openStore({ kind: 'cosmos', endpoint, key, database }, systemClock),
    all: async (kind) => {
      const { resources } = await client
        .database(database)
        .container(casesContainer.id)
        .items.query<ChaosDocument>(`SELECT * FROM c WHERE c.kind = '${kind}'`, {
          partitionKey: demoTenantId,
        })
        .fetchAll();
      return resources.map(({ id, body }) => ({ id: id.slice(kind.length + 1), body }));
    },
    close: async () => {
      clearInterval(sweep);
      client.dispose();
      await server.close();
    },
  };
};

export const openChaosStore = (kind: StoreKind, folder: string): Promise<ChaosStore> | ChaosStore =>
  kind === 'sqlite' ? sqliteIn(folder) : strictCosmos();
