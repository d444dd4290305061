import type { TokenCredential } from '@azure/identity';
import type { LanguageModel } from '../app/ports/language-model';
import type { LanguageModelConfig } from '../config-model';
import { type GuardParts, guarded } from './guard';
import { createServerAsk } from './server';

/** Opens the configured language model, without asking it anything yet. */
export const openLanguageModel = (
  config: LanguageModelConfig,
  parts: GuardParts & { readonly identity?: Pick<TokenCredential, 'getToken'> },
): LanguageModel => {
  if (config.kind === 'server' || parts.identity !== undefined)
    return guarded(createServerAsk(config, parts.identity), parts);
  // Loaded when needed, as the store does.
  const { DefaultAzureCredential } = require('@azure/identity') as typeof import('@azure/identity');
  const { identityClientId } = config;
  const identity = new DefaultAzureCredential(
    identityClientId === undefined ? {} : { managedIdentityClientId: identityClientId },
  );
  return guarded(createServerAsk(config, identity), parts);
};
