import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';
import type { BotConfig } from '../../../src/config';
import { createLog } from '../../../src/log';
import { createAdapter } from '../../../src/teams/edge/adapter';
import { createAuthentication } from '../../../src/teams/edge/authentication';
import { createServer } from '../../../src/teams/edge/server';
import { foreignKey, type LocalIssuer, startLocalIssuer } from '../../support/token-issuer';

const botId = '22222222-2222-4222-8222-222222222222';
const serviceUrl = 'https://smba.example/teams/';

const activity = {
  type: 'message',
  id: '1',
  text: 'hjælp',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:someone', aadObjectId: '00000000-0000-4000-8000-000000000001' },
  recipient: { id: `28:${botId}` },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: '11111111-1111-4111-8111-111111111111' },
};

const registered: BotConfig = {
  mode: 'teams',
  type: 'SingleTenant',
  id: botId,
  tenantId: 'tenant',
  password: 'unused',
};

describe('whoever calls the bot must show a token of the Bot Framework', () => {
  let issuer: LocalIssuer;
  let server: Server;
  let url: string;
  let turns: number;
  const logged: string[] = [];

  beforeAll(async () => {
    // The SDK's own messages; in production nobody hears them (`last-net.ts`).
    jest.spyOn(console, 'error').mockImplementation(() => {});
    issuer = await startLocalIssuer(botId, serviceUrl);
    const authentication = createAuthentication(registered, issuer);
    server = createServer({
      adapter: createAdapter(authentication),
      authentication,
      log: createLog({ level: 'info', destination: { write: (line) => void logged.push(line) } }),
      bot: async () => {
        turns += 1;
      },
      sheets: async () => ({ status: 404, html: '' }),
      calendarFiles: async () => undefined,
      ready: async () => [],
      onlyLoopback: false,
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/api/messages`;
  });
  afterAll(async () => {
    server.close();
    server.server.closeAllConnections();
    await issuer.close();
    jest.restoreAllMocks();
  });
  beforeEach(() => {
    turns = 0;
  });

  const post = async (authorization: string | undefined) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: await response.text() };
  };

  test('a good token is let in', async () => {
    expect((await post(`Bearer ${issuer.token({})}`)).status).toBe(200);
    expect(turns).toBe(1);
  });

  const anHourAgo = Math.floor(Date.now() / 1000) - 3600;
  test.each([
    ['no token', () => undefined],
    ['something that is no token', () => 'Bearer abc'],
    ['an expired token', () => `Bearer ${issuer.token({ nbf: anHourAgo - 600, exp: anHourAgo })}`],
    [
      'a token for another bot',
      () => `Bearer ${issuer.token({ aud: '33333333-3333-4333-8333-333333333333' })}`,
    ],
    ['a token of another issuer', () => `Bearer ${issuer.token({ iss: 'https://elsewhere.example' })}`],
    [
      'a token for another service',
      () => `Bearer ${issuer.token({ serviceurl: 'https://elsewhere.example/' })}`,
    ],
    ['a token signed with another key', () => `Bearer ${issuer.token({}, foreignKey())}`],
    ['an unsigned token', () => `Bearer ${issuer.unsigned({})}`],
  ])('%s is turned away and nothing of the inside is told', async (_what, authorization) => {
    const { status, body } = await post(authorization());
    expect(status).toBe(401);
    expect(body).toBe('');
    expect(turns).toBe(0);
  });

  test('a hundred without a token are a line or two in the log', async () => {
    logged.length = 0;
    await Promise.all(Array.from({ length: 100 }, () => post(undefined)));
    const refused = logged.filter((line) => line.includes('auth.refused'));
    expect(refused.length).toBeLessThanOrEqual(1);
    expect(logged).toHaveLength(refused.length);
  });

  test.each([
    ['nobody answers', 'http://127.0.0.1:9/openid'],
    ['there is nothing', '/nothing'],
  ])('where the keys are, %s: it is said to come again, and logged', async (_what, where) => {
    const keys = startKeyless();
    const openIdMetadataUrl = where.startsWith('/') ? `${await keys.url}${where}` : where;
    const authentication = createAuthentication(registered, { ...issuer, openIdMetadataUrl });
    const lines: string[] = [];
    const other = createServer({
      adapter: createAdapter(authentication),
      authentication,
      log: createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
      bot: async () => {},
      sheets: async () => ({ status: 404, html: '' }),
      calendarFiles: async () => undefined,
      ready: async () => [],
      onlyLoopback: false,
    });
    other.listen(0, '127.0.0.1');
    await once(other.server, 'listening');
    const { port } = other.server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${issuer.token({})}` },
      body: JSON.stringify(activity),
    });
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('');
    expect(lines.filter((line) => line.includes('auth.keysUnreachable'))).toHaveLength(1);
    other.close();
    other.server.closeAllConnections();
    keys.close();
  });

  test('what is no activity is a bad request, without a word about why', async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code: 'BadRequest' });
    expect(turns).toBe(0);
  });

  test('the process and its readiness can be watched', async () => {
    const base = url.replace('/api/messages', '');
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    expect((await fetch(`${base}/api/messages`, { method: 'HEAD' })).status).toBe(200);
  });
});

/** A service that publishes nothing. */
const startKeyless = () => {
  const keyless = createHttpServer((_request, response) => {
    response.statusCode = 500;
    response.end();
  });
  keyless.listen(0, '127.0.0.1');
  const url = once(keyless, 'listening').then(
    () => `http://127.0.0.1:${(keyless.address() as AddressInfo).port}`,
  );
  return { url, close: () => keyless.close() };
};

describe('without a bot id only this machine is answered', () => {
  test('an activity that wants its answers sent elsewhere is refused', async () => {
    let turns = 0;
    const authentication = createAuthentication({ mode: 'local' });
    const server = createServer({
      adapter: createAdapter(authentication),
      authentication,
      log: createLog({ level: 'silent' }),
      bot: async () => {
        turns += 1;
      },
      sheets: async () => ({ status: 404, html: '' }),
      calendarFiles: async () => undefined,
      ready: async () => ['StoreNotAnswering'],
      onlyLoopback: true,
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
    const post = (where: string) =>
      fetch(`${base}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...activity, serviceUrl: where }),
      });
    expect((await post('https://elsewhere.example/')).status).toBe(400);
    expect(turns).toBe(0);
    expect((await post('http://127.0.0.1:9/')).status).toBe(200);
    expect(turns).toBe(1);
    const ready = await fetch(`${base}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('away');
    server.close();
    server.server.closeAllConnections();
  });
});
