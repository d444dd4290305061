import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite';
import { storeContract } from '../contract/store';

storeContract('SQLite file', async (clock) => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-store-'));
  return {
    open: (schemas) =>
      openSqliteStore({ file: join(folder, 'new', 'store.db'), clock, ...(schemas && { schemas }) }),
    stop: async () => rmSync(folder, { recursive: true }),
  };
});
