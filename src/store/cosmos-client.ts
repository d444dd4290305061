import type { CosmosClient } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';

/** How to reach an account: with a key (emulators and tests), else as whoever the credential stands for. */
export type CosmosAccess =
  | { readonly endpoint: string; readonly key: string }
  | { readonly endpoint: string; readonly credential: TokenCredential };

/**
 * A client that answers, or gives up, before Teams asks again. Throttled requests (429) are repeated by the SDK
 * when the service says so. Dispose of the client when done.
 */
export const connectCosmos = (access: CosmosAccess): CosmosClient => {
  // Loaded when needed: it takes a quarter of a second, which the embedded store needn't wait for.
  const { CosmosClient } = require('@azure/cosmos') as typeof import('@azure/cosmos');
  return new CosmosClient({
    endpoint: access.endpoint,
    ...('key' in access ? { key: access.key } : { aadCredentials: access.credential }),
    connectionPolicy: {
      requestTimeout: 5_000,
      retryOptions: { maxRetryAttemptCount: 9, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 5 },
    },
  });
};
