import { openCosmosStore } from '../../src/store/cosmos';
import { createContainers } from '../../src/store/cosmos-containers';
import { storeContract } from '../contract/store';
import { startStrictServer } from '../support/cosmos/strict-server';

storeContract('Cosmos DB, strict local server', async (clock) => {
  const server = await startStrictServer({ clock });
  const access = { endpoint: server.endpoint, key: server.key, database: 'roed-traad' };
  await createContainers(access);
  return {
    open: (schemas) => openCosmosStore({ ...access, clock, ...(schemas && { schemas }) }),
    stop: () => server.close(),
  };
});

const {
  COSMOS_ENDPOINT: endpoint,
  COSMOS_KEY: key,
  COSMOS_DATABASE: database = 'roed-traad-contract',
} = process.env;

// Over a real account, or the official emulator, if there is one: with a key, the containers are created.
if (endpoint !== undefined && endpoint !== '') {
  storeContract(`Cosmos DB, account at ${endpoint}`, async (clock) => {
    const { DefaultAzureCredential } = await import('@azure/identity');
    const access = key
      ? { endpoint, key, database }
      : { endpoint, credential: new DefaultAzureCredential(), database };
    if (key) await createContainers(access);
    return {
      open: (schemas) => openCosmosStore({ ...access, clock, ...(schemas && { schemas }) }),
      stop: async () => {},
    };
  });
}
