import type { CosmosClient } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';

/** How to reach an account: with a key (emulators and tests), otherwise as whoever the credential stands for. */
export type CosmosAccess =
  | { readonly endpoint: string; readonly key: string }
  | { readonly endpoint: string; readonly credential: TokenCredential };

/**
 * A client that answers or gives up before Teams asks again. Throttled requests (429) are repeated by the SDK when
 * the service says so. Dispose of the client when done.
 */
export const connectCosmos = (access: CosmosAccess): CosmosClient => {
  // Loaded when needed: it takes a quarter of a second, which the embedded store need not spend.
  const { CosmosClient } = require('@azure/cosmos') as typeof import('@azure/cosmos');
  const options = {
    plugins: [withoutPlans],
    endpoint: access.endpoint,
    ...('key' in access ? { key: access.key } : { aadCredentials: access.credential }),
    connectionPolicy: {
      requestTimeout: 5_000,
      retryOptions: { maxRetryAttemptCount: 9, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 5 },
    },
  };
  return new CosmosClient(options);
};

/**
 * The SDK requests a plan with every query, which only cross-partition queries need, and we have none: a second request for
 * nothing. It accepts a refusal, so we refuse here. The hook is undocumented: should it go, queries still work and the plan
 * is requested again.
 */
const withoutPlans = {
  on: 'request',
  plugin: async (
    context: { readonly headers?: Readonly<Record<string, unknown>> },
    _diagnostics: unknown,
    next: (asked: unknown) => Promise<unknown>,
  ): Promise<unknown> => {
    if (context.headers?.['x-ms-cosmos-is-query-plan-request'] === undefined) return next(context);
    throw Object.assign(new Error('No query here crosses partitions'), { code: 400 });
  },
};
