import type { TokenCredential } from '@azure/identity';
import type { LanguageModelConfig } from '../config-model';
import { type AskServer, ModelError } from './guard';

/** Whom the program is towards Azure OpenAI. */
type Identity = Pick<TokenCredential, 'getToken'>;

const azureScope = 'https://cognitiveservices.azure.com/.default';
/** The first stable version with structured answers. */
const azureVersion = '2024-10-21';
const bodyAtMost = 64 * 1024;
const tokensAtMost = 200;

/**
 * Asks a server that speaks the chat completions of OpenAI, in Azure or on the municipality's own premises. Once,
 * without retries or redirects; reads up to 64 KB.
 */
export const createServerAsk = (config: LanguageModelConfig, identity?: Identity): AskServer => {
  // Loaded when a model is configured: it takes a third of a second.
  const { OpenAI, APIError } = require('openai') as typeof import('openai');
  const authorization = async (): Promise<string | undefined> => {
    if (config.kind === 'server') return config.key === undefined ? undefined : `Bearer ${config.key}`;
    const token = await identity?.getToken(azureScope);
    return token == null ? undefined : `Bearer ${token.token}`;
  };
  const client = new OpenAI({
    baseURL: addressOf(config),
    ...(config.kind === 'azure' && { defaultQuery: { 'api-version': azureVersion } }),
    // Set explicitly, so that only the configuration counts, not the environment.
    apiKey: 'unused',
    organization: null,
    project: null,
    maxRetries: 0,
    fetch: async (address: unknown, request?: { method?: string; body?: unknown; signal?: unknown }) =>
      bounded(
        await fetch(String(address), {
          method: request?.method ?? 'POST',
          body: String(request?.body),
          signal: request?.signal as AbortSignal,
          redirect: 'error',
          headers: headersOf(await authorization()),
        }),
      ) as never,
  });
  const model = config.kind === 'azure' ? config.deployment : config.model;

  return async ({ instructions, sentence, schema }, signal) => {
    try {
      const answer = await client.chat.completions.create(
        {
          model,
          temperature: 0,
          max_tokens: tokensAtMost,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: sentence },
          ],
          response_format: { type: 'json_schema', json_schema: { name: 'intent', strict: true, schema } },
        },
        { signal },
      );
      const content: unknown = answer?.choices?.[0]?.message?.content;
      if (typeof content !== 'string') throw new ModelError();
      return content;
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      // What it says may quote what was asked.
      throw new ModelError(error.status, secondsIn(error.headers?.['retry-after']));
    }
  };
};

const addressOf = (config: LanguageModelConfig): string =>
  config.kind === 'azure'
    ? `${config.endpoint}/openai/deployments/${encodeURIComponent(config.deployment)}`
    : config.baseUrl;

const headersOf = (authorization: string | undefined): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/json',
  ...(authorization !== undefined && { authorization }),
});

const secondsIn = (header: string | null | undefined): number | undefined => {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
};

/** The answer with its whole body, unless that is too large to be sound. */
const bounded = async (response: Response): Promise<Response> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    length += read.value.byteLength;
    if (length > bodyAtMost) throw new ModelError();
    parts.push(read.value);
  }
  return new Response(Buffer.concat(parts), {
    status: response.status,
    headers: { 'content-type': response.headers.get('content-type') ?? '', ...retryAfter(response) },
  });
};

const retryAfter = ({ headers }: Response): Record<string, string> => {
  const after = headers.get('retry-after');
  return after === null ? {} : { 'retry-after': after };
};
