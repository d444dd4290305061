import type { Store } from '../app/ports/store';
import type { StoreConfig } from '../config';

/** The store does not answer at start. Says what is wrong and how to fix it. */
class StoreNotReadyError extends Error {
  override readonly name = 'StoreNotReadyError';
}

/** Resolves when the store answers. When it does not, the error tells whoever starts the program how to fix it. */
export const whenReady = async (store: Store, config: StoreConfig): Promise<void> => {
  try {
    await store.ready();
  } catch (error) {
    if (config.kind === 'sqlite') throw error;
    throw new StoreNotReadyError(cosmosProblem(error, config), { cause: error });
  }
};

type Cosmos = Extract<StoreConfig, { readonly kind: 'cosmos' }>;

/** Errors of the identity library, whose texts are about other tools. */
const noIdentity: ReadonlySet<string> = new Set([
  'AggregateAuthenticationError',
  'AuthenticationError',
  'AuthenticationRequiredError',
  'CredentialUnavailableError',
]);

const cosmosProblem = (error: unknown, { endpoint, database, identityClientId }: Cosmos): string => {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (typeof name === 'string' && noIdentity.has(name))
    return identityClientId === undefined
      ? `No identity to open ${endpoint} with was found. In Azure set BOT_TYPE=UserAssignedMSI and BOT_ID to the client id of ` +
          'the managed identity; on your own machine sign in with `az login`.'
      : `The managed identity ${identityClientId} gave no token for ${endpoint}. See that this identity is assigned to the ` +
          'App Service (Settings, Identity, User assigned) and that BOT_ID is its client id.';
  if (code === 404)
    return (
      `The database ${database} or its containers are not there in ${endpoint}. Deploy infra/azure (\`atk provision\`), ` +
      'which makes them, or set COSMOS_DATABASE to the database that has them.'
    );
  if (code === 401 || code === 403)
    return (
      `${endpoint} lets this program not in. Give its identity the role Cosmos DB Built-in Data Contributor on the database ` +
      `${database}, and see that the account’s firewall lets the program’s network in. A new role may take some minutes.`
    );
  return (
    `${endpoint} does not answer${typeof code === 'string' || typeof code === 'number' ? ` (${code})` : ''}. ` +
    'See that COSMOS_ENDPOINT is the URI of the account and that the network lets the program reach it.'
  );
};
