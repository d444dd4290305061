import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';
import { createAdapter } from '../../src/teams/adapter';
import { createServer } from '../../src/teams/server';
import { foreignKey, type LocalIssuer, startLocalIssuer } from '../support/token-issuer';

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

describe('whoever calls the bot must show a token of the Bot Framework', () => {
  let issuer: LocalIssuer;
  let server: Server;
  let url: string;
  let turns: number;
  const errors: unknown[] = [];

  beforeAll(async () => {
    jest.spyOn(console, 'error').mockImplementation((...what) => errors.push(what));
    issuer = await startLocalIssuer(botId, serviceUrl);
    server = createServer({
      adapter: createAdapter(
        { mode: 'teams', type: 'SingleTenant', id: botId, tenantId: 'tenant', password: 'unused' },
        issuer,
      ),
      bot: async () => {
        turns += 1;
      },
      sheets: async () => ({ status: 404, html: '' }),
      calendarFiles: async () => undefined,
      ready: async () => {},
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

describe('without a bot id only this machine is answered', () => {
  test('an activity that wants its answers sent elsewhere is refused', async () => {
    let turns = 0;
    const server = createServer({
      adapter: createAdapter({ mode: 'local' }),
      bot: async () => {
        turns += 1;
      },
      sheets: async () => ({ status: 404, html: '' }),
      calendarFiles: async () => undefined,
      ready: () => Promise.reject(new Error('the store is away')),
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
