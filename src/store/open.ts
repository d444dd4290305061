import type { Clock } from '../app/ports/clock';
import type { Store } from '../app/ports/store';
import type { StoreConfig } from '../config';
import { type OnCharge, openCosmosStore } from './cosmos';
import { openSqliteStore } from './sqlite';

/** Opens the configured store. Throws `NewerFileError` for a file from a newer program. */
export const openStore = (config: StoreConfig, clock: Clock, onCharge?: OnCharge): Store => {
  if (config.kind === 'sqlite') return openSqliteStore({ file: config.file, clock });
  const { endpoint, database, key, identityClientId } = config;
  const told = { database, clock, ...(onCharge && { onCharge }) };
  if (key !== undefined) return openCosmosStore({ endpoint, key, ...told });
  // Loaded when needed, as the SDK of Cosmos is.
  const { DefaultAzureCredential } = require('@azure/identity') as typeof import('@azure/identity');
  const credential = new DefaultAzureCredential(
    identityClientId === undefined ? {} : { managedIdentityClientId: identityClientId },
  );
  return openCosmosStore({ endpoint, credential, ...told });
};
