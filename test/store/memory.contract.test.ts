import { storeContract } from '../contract/store';
import { newMemoryStore, type Shelves } from '../support/store/memory-store';

storeContract('in memory, for tests', async (clock) => {
  const shelves: Shelves = new Map();
  return { open: (schemas) => newMemoryStore(clock, shelves, schemas), stop: async () => {} };
});
