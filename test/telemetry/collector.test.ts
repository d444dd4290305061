import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { demoTenantId } from '../../src/config';
import { openTelemetry } from '../../src/telemetry/telemetry';
import { jonas, karen, lea, mille, staffId, startBotAtWork } from '../support/running-bot';

jest.setTimeout(120_000);

/** A stand-in for Application Insights: takes what the real exporter sends, and remembers it. */
const startCollector = async () => {
  const received: { readonly path: string; readonly body: string }[] = [];
  const bodyOf = (request: IncomingMessage): Promise<string> =>
    text(request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request);
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      received.push({ path: request.url ?? '', body });
      const { length } = body.trim().split('\n');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ itemsReceived: length, itemsAccepted: length, errors: [] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    connectionString: `InstrumentationKey=00000000-0000-4000-8000-0000000000aa;IngestionEndpoint=http://127.0.0.1:${port}/;LiveEndpoint=http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

test('what the real exporter sends over a day of demo traffic names no person, no family and no case', async () => {
  const collector = await startCollector();
  const telemetry = await openTelemetry(collector.connectionString);
  const bot = await startBotAtWork(undefined, { telemetry });
  for (const [who, line] of [
    [lea, 'sag HOI-2026-001'],
    [lea, 'kontakt Familien Månesten i går; hvordan: besøg; med: Freja'],
    [karen, 'mine sager'],
    [karen, 'overblik'],
    [mille, 'hvem er koordinator for Alma'],
    [jonas, 'jeg er bekymret for Alma'],
    [lea, 'overdrag HOI-2026-001 til Sara Testlund; grund: ferie'],
  ] as const)
    await bot.person(who).says(line);
  await bot.letPass(24);
  await bot.close();
  await telemetry.stop();
  await collector.close();

  const sent = collector.received.map(({ body }) => body).join('\n');
  expect(collector.received.every(({ path }) => /\/track$/.test(path))).toBe(true);
  for (const name of ['turn.duration', 'delivery.outcomes', demoTenantId]) expect(sent).toContain(name);
  expect(sent).not.toMatch(/HOI-|Månesten|Alma|Freja|Sara|Testlund|Karen|ferie|bekymret/i);
  for (let number = 1; number <= 30; number += 1) expect(sent).not.toContain(staffId(number));
});
