import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '../../src/domain/base/calendar';
import { createContainers } from '../../src/store/cosmos-containers';
import { openStore } from '../../src/store/open';
import { startStrictServer } from '../support/cosmos/strict-server';

const clock = { now: () => instant('2026-03-02T08:00:00.000Z') };

it('opens the SQLite file that the configuration names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-open-'));
  const store = openStore({ kind: 'sqlite', file: join(folder, 'store.db') }, clock);
  await expect(store.ready()).resolves.toBeUndefined();
  await store.close();
  rmSync(folder, { recursive: true });
});

it('opens the Cosmos account that the configuration names, with the key when there is one', async () => {
  const server = await startStrictServer({ clock });
  const { endpoint, key } = server;
  await createContainers({ endpoint, key, database: 'roed-traad' });
  const store = openStore({ kind: 'cosmos', endpoint, key, database: 'roed-traad' }, clock);
  await expect(store.ready()).resolves.toBeUndefined();
  await store.close();
  await server.close();
});
