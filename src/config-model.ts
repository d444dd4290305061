import { z } from 'zod';
import { isLoopback } from './loopback';

/** A language model that names what sentences are about; see `docs/data-protection.md` for what it is told. */
export type LanguageModelConfig =
  | {
      readonly kind: 'azure';
      /** Without a slash at the end. */
      readonly endpoint: string;
      readonly deployment: string;
      /** The user-assigned identity to ask as: the bot's own. Without it, whatever identity the machine or the developer has. */
      readonly identityClientId?: string;
    }
  | {
      readonly kind: 'server';
      /** Without a trailing slash; the protocol adds the rest. */
      readonly baseUrl: string;
      readonly model: string;
      readonly key?: string;
    };

const address = (example: string) =>
  z
    .url({ protocol: /^https?$/, error: `is not a web address. Use the one of the server, e.g. ${example}.` })
    .transform((text) => new URL(text))
    .refine(
      ({ search, hash, username, password }) => search + hash + username + password === '',
      `holds more than an address. Use it without what stands behind ? or before @, e.g. ${example}.`,
    );

/** The language model's variables, each checked by itself. */
export const modelVariables = {
  AZURE_OPENAI_ENDPOINT: address('https://<resource>.openai.azure.com').optional(),
  AZURE_OPENAI_DEPLOYMENT: z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'is not the name of a deployment. Copy it from the Azure OpenAI resource.')
    .optional(),
  OPENAI_BASE_URL: address('https://<server>/v1').optional(),
  OPENAI_MODEL: z
    .string()
    .max(200, 'is too long. Use the name that the server knows the model by.')
    .optional(),
  OPENAI_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'holds what no key may hold. Copy it anew, without blanks and line ends.')
    .optional(),
};

type ModelVariable = keyof typeof modelVariables;

interface ModelReading {
  readonly values: Partial<z.output<z.ZodObject<typeof modelVariables>>> & {
    readonly BOT_ID?: string | undefined;
    readonly BOT_TYPE?: string | undefined;
  };
  isSet(variable: ModelVariable): boolean;
  problem(variable: ModelVariable, problemAndRemedy: string): void;
  missing(variable: ModelVariable, remedy: string): undefined;
}

/**
 * Off unless an address is given: nothing goes to a server that nobody named. A key alone, such as developers have in
 * their environment, means nothing.
 */
export const readLanguageModel = (reading: ModelReading): LanguageModelConfig | undefined => {
  const isAzure = reading.isSet('AZURE_OPENAI_ENDPOINT') || reading.isSet('AZURE_OPENAI_DEPLOYMENT');
  const isServer = reading.isSet('OPENAI_BASE_URL') || reading.isSet('OPENAI_MODEL');
  if (isAzure && isServer) {
    reading.problem(
      reading.isSet('OPENAI_BASE_URL') ? 'OPENAI_BASE_URL' : 'OPENAI_MODEL',
      'names a second language model beside that in Azure. Keep AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_DEPLOYMENT, or OPENAI_BASE_URL and OPENAI_MODEL.',
    );
    return undefined;
  }
  if (isAzure) return readAzure(reading);
  return isServer ? readServer(reading) : undefined;
};

const readAzure = ({ values, problem, missing }: ModelReading): LanguageModelConfig | undefined => {
  const { AZURE_OPENAI_ENDPOINT: endpoint, AZURE_OPENAI_DEPLOYMENT: deployment } = values;
  if (endpoint === undefined)
    missing(
      'AZURE_OPENAI_ENDPOINT',
      'Set it to the endpoint of the Azure OpenAI resource, or leave out both.',
    );
  else if (endpoint.protocol !== 'https:' && !isLoopback(endpoint.hostname))
    problem('AZURE_OPENAI_ENDPOINT', 'is not encrypted. Use https.');
  if (deployment === undefined)
    missing(
      'AZURE_OPENAI_DEPLOYMENT',
      'Set it to the name of the deployment in that resource, or leave out both.',
    );
  if (endpoint === undefined || deployment === undefined) return undefined;
  return {
    kind: 'azure',
    endpoint: withoutSlash(endpoint),
    deployment,
    ...(values.BOT_TYPE === 'UserAssignedMSI' &&
      values.BOT_ID !== undefined && { identityClientId: values.BOT_ID }),
  };
};

const readServer = ({ values, problem, missing }: ModelReading): LanguageModelConfig | undefined => {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model, OPENAI_API_KEY: key } = values;
  if (baseUrl === undefined)
    missing(
      'OPENAI_BASE_URL',
      'Set it to the address of the server, e.g. https://<server>/v1, or remove OPENAI_MODEL.',
    );
  else if (baseUrl.protocol !== 'https:' && !isLoopback(baseUrl.hostname))
    problem('OPENAI_BASE_URL', 'is not encrypted. Use https; http is for a server on this machine only.');
  if (model === undefined)
    missing(
      'OPENAI_MODEL',
      'Set it to the name that the server knows the model by, or remove OPENAI_BASE_URL.',
    );
  if (baseUrl === undefined || model === undefined) return undefined;
  return { kind: 'server', baseUrl: withoutSlash(baseUrl), model, ...(key !== undefined && { key }) };
};

const withoutSlash = ({ href }: URL): string => href.replace(/\/+$/, '');
