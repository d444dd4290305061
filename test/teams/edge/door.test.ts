import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Server } from 'restify';
import { createLog } from '../../../src/log';
import { createAdapter } from '../../../src/teams/edge/adapter';
import { createAuthentication } from '../../../src/teams/edge/authentication';
import { createServer } from '../../../src/teams/edge/server';
import { sendRaw } from '../support/raw-http';

jest.setTimeout(30_000);

const activity = {
  type: 'message',
  id: '1',
  text: 'hjælp',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9/',
  from: { id: '29:someone', aadObjectId: '00000000-0000-4000-8000-000000000001' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: '11111111-1111-4111-8111-111111111111' },
  channelData: { tenant: { id: '11111111-1111-4111-8111-111111111111' } },
};

let server: Server;
let port: number;
let turns = 0;
let logged: { readonly event: string; readonly reason?: string; readonly count?: number }[] = [];

beforeAll(async () => {
  const authentication = createAuthentication({ mode: 'local' });
  server = createServer({
    adapter: createAdapter(authentication),
    authentication,
    log: createLog({ level: 'debug', destination: { write: (line) => void logged.push(JSON.parse(line)) } }),
    bot: async () => {
      turns += 1;
    },
    sheets: async () => ({ status: 404, html: 'gone' }),
    calendarFiles: async () => undefined,
    ready: async () => [],
    onlyLoopback: true,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  ({ port } = server.server.address() as AddressInfo);
});
afterEach(async () => {
  const health = await sendRaw(port, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  expect(health).toContain('200 OK');
});
afterAll(() => {
  server.close();
  server.server.closeAllConnections();
});

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const ask = async (line: string, headers = 'Host: localhost'): Promise<number> =>
  statusOf(await sendRaw(port, `${line} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`));

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const postActivity = (change: object) => post(JSON.stringify({ ...activity, ...change }));

describe('no request ends the process', () => {
  test.each([
    '<',
    '[',
    'a b',
    'a:99999',
    ']',
    '%',
    'a:b:c',
    'a/b',
    '@',
    '\u00e6',
    'a..b',
    '',
    '[::1',
    ':80',
    '#',
  ])('a host that is none is a bad request: %s', async (host) => {
    for (const path of ['/x', '/healthz', '/sheets/x', '/calendar/x.ics'])
      expect(await ask(`GET ${path}`, `Host: ${host}`)).toBe(400);
  });

  test.each([
    'http://[',
    'http://',
    'http://%',
    'http:///',
    'ftp://localhost/healthz',
    'javascript:1',
    '*',
    'healthz',
    '/sheets/%',
    '/sheets/%zz',
    '/sheets/%ff%fe',
    '/calendar/%E0%A4%A.ics',
    '/%00%',
  ])('a target that is none is a bad request: %s', async (target) => {
    for (const method of ['GET', 'POST', 'OPTIONS']) expect(await ask(`${method} ${target}`)).toBe(400);
  });

  test('an address in full is an address', async () => {
    expect(await ask('GET http://localhost/healthz')).toBe(200);
  });

  test.each([
    ['GET /sheets/..%2f..%2fetc', 404],
    ['GET /sheets/%00', 404],
    ['GET //[', 404],
    ['GET //elsewhere.example/healthz', 404],
    ['GET /sheets/a?language=%', 404],
    ['GET /calendar/__proto__.ics', 404],
    ['DELETE /api/messages', 405],
    ['TRACE /healthz', 405],
    ['PROPFIND /', 404],
    ['CONNECT localhost:80', 0],
    ['FOO /healthz', 400],
    ['get /healthz', 400],
  ])('%s is answered by %d', async (line, status) => {
    expect(await ask(line)).toBe(status);
  });

  test.each([
    ['much too long headers', `Host: localhost\r\nX: ${'x'.repeat(100_000)}`, 431],
    ['a wish that nobody grants', 'Host: localhost\r\nExpect: the-unexpected', 417],
    ['a wish to go on', 'Host: localhost\r\nExpect: 100-continue', 200],
    ['another protocol', 'Host: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade', 200],
    ['an odd version', 'Host: localhost\r\nAccept-Version: ~~~1.x.{', 200],
    ['an odd wish for a kind', 'Host: localhost\r\nAccept: ;;;/,,q=x', 200],
    ['two hosts', 'Host: localhost\r\nHost: elsewhere', 400],
    ['no host', 'X: y', 400],
  ])('%s', async (_what, headers, status) => {
    const answer = await ask('GET /healthz', headers);
    expect([status, 100]).toContain(answer);
  });

  test('several requests at once are answered one after another', async () => {
    const one = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const last = 'GET /x HTTP/1.1\r\nHost: <\r\n\r\n';
    const answers = await sendRaw(port, one + one + last + one);
    expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
    expect(answers).toContain('HTTP/1.1 400');
  });

  test('any line and any headers at all', async () => {
    const sign = fc.constantFrom(...' /:[]<>%@?#&;,*.{}|\\^~"\'()=+-_0aZæ\u0000\t'.split(''));
    const word = fc.string({ unit: sign, maxLength: 12 });
    const method = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'OPTIONS', 'M-SEARCH');
    const path = fc.tuple(
      fc.constantFrom('/', '/sheets/', '/calendar/', '/api/messages', 'http://', '//'),
      word,
    );
    const headers = fc.array(
      fc.tuple(
        fc.constantFrom(
          'Host',
          'Accept',
          'Accept-Version',
          'Content-Type',
          'Content-Length',
          'Transfer-Encoding',
          'Expect',
          'Connection',
          'Upgrade',
          'Range',
          'X-HTTP-Method-Override',
        ),
        word,
      ),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(method, path, headers, async (how, where, told) => {
        const lines = [`${how} ${where.join('')} HTTP/1.1`, ...told.map((one) => one.join(': ')), '', ''];
        const answer = await sendRaw(port, lines.join('\r\n'), 300);
        expect(statusOf(answer)).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
    expect(logged.filter(({ event }) => event === 'request.failed')).toEqual([]);
  });
});

describe('a body is read only as far as it may be', () => {
  test('packed ones are not unpacked', async () => {
    const bomb = gzipSync(JSON.stringify({ ...activity, text: ' '.repeat(110_000_000) }), { level: 1 });
    const before = process.memoryUsage().rss;
    for (const encoding of ['gzip', 'deflate', 'br', 'GZIP', 'gzip, gzip', 'x-gzip', 'zstd', 'nonsense'])
      expect((await post(bomb, { 'content-encoding': encoding })).status).toBe(415);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    expect((await post(JSON.stringify(activity), { 'content-encoding': 'identity' })).status).toBe(200);
  });

  test('what is too large is too large, announced or not', async () => {
    expect((await postActivity({ text: 'x'.repeat(600_000) })).status).toBe(413);
    const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
    const head = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    const chunked = await sendRaw(
      port,
      `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(12)}`,
      2_000,
    );
    expect(statusOf(chunked)).toBe(413);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json; charset=utf-16',
    '',
  ])('only JSON is read, and not “%s”', async (type) => {
    expect((await post(JSON.stringify(activity), { 'content-type': type })).status).toBe(415);
  });

  test.each([
    ['nothing', ''],
    ['half of it', '{"type":'],
    ['a list', '[]'],
    ['nothing at all', 'null'],
    ['a text', '"message"'],
    ['a number', '1'],
    ['two of them', '{}{}'],
    ['signs that are none', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['lists in lists', `{"a":${'['.repeat(200_000)}`],
    [
      'lists in lists to the end',
      JSON.stringify({ ...activity, value: 0 }).replace(
        '"value":0',
        `"value":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      ),
    ],
    ['objects in objects', `${'{"a":'.repeat(80_000)}1${'}'.repeat(80_000)}`],
  ])('%s is a bad request', async (_what, body) => {
    expect((await post(body)).status).toBe(400);
  });

  test('brackets in a text are text', async () => {
    expect((await postActivity({ text: `"\\"${'[{'.repeat(1_000)}` })).status).toBe(200);
  });

  test('slow ones end after a few seconds, with the head and with the body', async () => {
    const began = performance.now();
    const [body, head] = await Promise.all([
      sendRaw(
        port,
        'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
        15_000,
      ),
      sendRaw(port, 'GET /healthz HTTP/1.1\r\nHost: loc', 15_000),
    ]);
    expect(statusOf(body)).toBe(408);
    expect(statusOf(head)).toBe(408);
    expect(performance.now() - began).toBeLessThan(9_000);
  });
});

describe('an activity that is none is a bad request, and a line in the log', () => {
  const fields = ['from', 'recipient', 'conversation', 'channelId', 'type', 'serviceUrl'] as const;
  const odd: readonly (readonly [string, unknown])[] = [
    ['missing', undefined],
    ['nothing', null],
    ['empty', ''],
    ['a number', 5],
    ['a list', []],
    ['an empty object', {}],
    ['an object in it', { id: { id: '1' } }],
    ['a list in it', { id: ['1'] }],
    ['nothing in it', { id: null }],
    ['empty in it', { id: '' }],
    ['true', true],
  ];
  test.each(fields.flatMap((field) => odd.map(([what, value]) => [field, what, value] as const)))(
    '%s that is %s',
    async (field, _what, value) => {
      turns = 0;
      const response = await postActivity({ [field]: value });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ code: 'BadRequest' });
      expect(turns).toBe(0);
    },
  );

  test.each(['emulator', 'webchat', 'directline', 'MSTEAMS', 'msteams ', 'skype'])(
    'the channel %s is not answered',
    async (channelId) => {
      turns = 0;
      expect((await postActivity({ channelId })).status).toBe(400);
      expect(turns).toBe(0);
    },
  );

  test('a tenant that differs between the conversation and the channel’s data is refused', async () => {
    turns = 0;
    const channelData = { tenant: { id: '99999999-9999-4999-8999-999999999999' } };
    expect((await postActivity({ channelData })).status).toBe(400);
    expect(turns).toBe(0);
    const capitals = { tenant: { id: activity.conversation.tenantId.toUpperCase() } };
    expect((await postActivity({ channelData: capitals })).status).toBe(200);
  });

  test('a thousand of them are a few lines, with no word of what was sent', async () => {
    logged = [];
    await Promise.all(Array.from({ length: 200 }, () => postActivity({ from: 'Familien Månesten' })));
    expect(logged.length).toBeLessThanOrEqual(4);
    expect(JSON.stringify(logged)).not.toMatch(/Månesten|someone/);
  });
});
