import type { LanguageModelConfig } from '../../src/config-model';
import { ModelError } from '../../src/model/guard';
import { createServerAsk } from '../../src/model/server';
import {
  type ModelAnswer,
  type ModelServer,
  naming,
  saying,
  startModelServer,
  status,
} from '../support/model-server';

const question = {
  instructions: 'Name the intent.',
  sentence: 'flyt mødet med NAME1 til DAY1',
  schema: { type: 'object', properties: {}, additionalProperties: false },
};

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const own = (key?: string): LanguageModelConfig => ({
  kind: 'server',
  baseUrl: `${server.url}/v1`,
  model: 'house-model',
  ...(key !== undefined && { key }),
});

const never = (): AbortSignal => new AbortController().signal;

const asked = async (config: LanguageModelConfig, answer: ModelAnswer = naming('plan')) => {
  server.answers(answer);
  server.asked();
  const text = await createServerAsk(config, {
    getToken: async (scope) => ({ token: `token for ${String(scope)}`, expiresOnTimestamp: 0 }),
  })(question, never());
  const [request, ...more] = server.asked();
  if (request === undefined || more.length > 0) throw new Error('it was to be asked once');
  return { text, request, body: JSON.parse(request.body) as Record<string, unknown> };
};

const failureOf = async (answer: ModelAnswer): Promise<unknown> =>
  asked(own(), answer).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('what is asked', () => {
  test('a server in the house: its path, model and key, and the sentence once', async () => {
    const { request, body, text } = await asked(own('the-key'));
    expect(request.path).toBe('/v1/chat/completions');
    expect(request.headers.authorization).toBe('Bearer the-key');
    expect(body).toEqual({
      model: 'house-model',
      temperature: 0,
      max_tokens: 200,
      messages: [
        { role: 'system', content: question.instructions },
        { role: 'user', content: question.sentence },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'intent', strict: true, schema: question.schema },
      },
    });
    expect(JSON.parse(text)).toMatchObject({ intent: 'plan' });
  });

  test('without a key none is sent', async () => {
    expect((await asked(own())).request.headers.authorization).toBeUndefined();
  });

  test('Azure: the deployment in the path, its version, and a token of the identity', async () => {
    const { request } = await asked({ kind: 'azure', endpoint: server.url, deployment: 'small' });
    expect(request.path).toBe('/openai/deployments/small/chat/completions?api-version=2024-10-21');
    expect(request.headers.authorization).toBe(
      'Bearer token for https://cognitiveservices.azure.com/.default',
    );
  });

  test('nothing is told of the machine', async () => {
    const { headers } = (await asked(own())).request;
    expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([]);
  });

  test('nothing is taken from the environment but what the configuration says', async () => {
    const before = { ...process.env };
    Object.assign(process.env, {
      OPENAI_API_KEY: 'a developer’s',
      OPENAI_ORG_ID: 'org',
      OPENAI_BASE_URL: 'http://x',
    });
    const { request } = await asked(own());
    process.env = before;
    expect(JSON.stringify(request.headers)).not.toMatch(/developer|org/);
  });
});

describe('what fails holds nothing of what was said', () => {
  test.each([401, 403, 404, 400, 500, 503])('%i, asked once', async (code) => {
    const error = await failureOf(status(code));
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ status: code });
    expect(String(error)).not.toContain('confidence');
    expect(server.asked()).toHaveLength(1);
  });

  test('429 says how long it wants to be left alone', async () => {
    expect(await failureOf(status(429, { 'retry-after': '7' }))).toMatchObject({
      status: 429,
      retryAfterSeconds: 7,
    });
  });

  test.each<readonly [string, ModelAnswer]>([
    ['no JSON', (response) => response.end('<html>')],
    ['JSON of another kind', (response) => response.end('{"choices":[]}')],
    ['null', (response) => response.end('null')],
    ['no text', saying(null)],
    ['a redirect', status(307, { location: '/elsewhere' })],
    ['a torn connection', (response) => response.destroy()],
    ['more than any answer is', saying('x'.repeat(200_000))],
  ])('%s', async (_, answer) => {
    expect(await failureOf(answer)).toBeInstanceOf(Error);
    expect(server.asked()).toHaveLength(1);
  });

  test('an endless answer is read no further', async () => {
    let written = 0;
    const endless: ModelAnswer = (response) => {
      const more = (): void => {
        if (response.destroyed) return;
        written += 16_384;
        response.write('x'.repeat(16_384), () => setImmediate(more));
      };
      more();
    };
    expect(await failureOf(endless)).toBeInstanceOf(Error);
    expect(written).toBeLessThan(20_000_000);
  });
});
