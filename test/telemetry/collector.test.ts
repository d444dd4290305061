import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { type CaseEntry, openCases } from '../../src/app/case/case-entry';
import { demoTenantId } from '../../src/config';
import { staffList } from '../../src/demo/staff';
import { calendarDate } from '../../src/domain/base/calendar';
import { systemClock } from '../../src/start';
import { createContainers } from '../../src/store/cosmos-containers';
import { openTelemetry } from '../../src/telemetry/telemetry';
import { newCertificate } from '../support/certificate';
import { startStrictServer } from '../support/cosmos/strict-server';
import {
  adam,
  type BotAtWork,
  jonas,
  karen,
  lea,
  mille,
  rie,
  sara,
  startBotAtWork,
} from '../support/running-bot';

jest.setTimeout(120_000);

/** The part of an Application Insights envelope looked at here. */
interface Envelope {
  readonly iKey: string;
  readonly data: {
    readonly baseType: string;
    readonly baseData: {
      readonly metrics: readonly { readonly name: string }[];
      readonly properties?: Readonly<Record<string, string>>;
    };
  };
}

const key = '00000000-0000-4000-8000-0000000000aa';

/** A stand-in for Application Insights: accepts what the exporter sends over TLS, and remembers it. */
const startCollector = async () => {
  const envelopes: Envelope[] = [];
  const paths: string[] = [];
  const bodyOf = (request: IncomingMessage): Promise<string> =>
    text(request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request);
  const certificate = newCertificate();
  const server = createServer(certificate, (request, response) => {
    paths.push(request.url ?? '');
    void bodyOf(request).then((body) => {
      const received = body
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => JSON.parse(line) as Envelope | readonly Envelope[]);
      envelopes.push(...received);
      const { length } = received;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ itemsReceived: length, itemsAccepted: length, errors: [] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    envelopes,
    paths,
    certificate: certificate.cert,
    connectionString: `InstrumentationKey=${key};IngestionEndpoint=${at};LiveEndpoint=${at}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** The names of people and families in the demo, and what was written; each as a word of its own. */
const wordsOf = async (bot: BotAtWork): Promise<readonly string[]> => {
  const { services } = bot.running();
  const families: CaseEntry[] = [];
  for await (const entry of openCases(services, demoTenantId)) families.push(entry);
  const names = [
    ...families.flatMap((entry) => entry.names),
    ...staffList(calendarDate).map(({ name }) => name),
  ];
  return [...new Set([...names.flatMap((name) => name.split(' ')), 'ferie', 'besøg', 'bekymret'])];
};

test('what Application Insights gets of a day of demo traffic names no person, no family and no case', async () => {
  const collector = await startCollector();
  const cosmos = await startStrictServer({ clock: systemClock });
  const access = { endpoint: cosmos.endpoint, key: cosmos.key, database: 'telemetry' };
  await createContainers(access);
  const telemetry = await openTelemetry(collector.connectionString, collector.certificate);
  const bot = await startBotAtWork(undefined, {
    telemetry,
    env: {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: access.endpoint,
      COSMOS_KEY: access.key,
      COSMOS_DATABASE: access.database,
    },
  });
  for (const [who, line] of [
    [lea, 'sag HOI-2026-001'],
    [lea, 'kontakt Familien Månesten i går; hvordan: besøg; med: Freja'],
    [lea, 'samtykke Familien Månesten'],
    [karen, 'overblik'],
    [rie, 'revision HOI-2026-001'],
    [adam, 'drift'],
    [mille, 'hvem er koordinator for Alma'],
    [jonas, 'jeg er bekymret for Alma'],
    [lea, 'overdrag HOI-2026-001 til Sara Testlund; grund: ferie'],
  ] as const)
    await bot.person(who).says(line);
  await bot.person(sara).receives(/Månesten/);
  const words = await wordsOf(bot);
  cosmos.fail({ answer: 503, times: 500 });
  await bot.person(lea).says('mål HOI-2026-001');
  cosmos.reset();
  await bot.letPass(24);
  await bot.person(lea).says('mine sager');
  await bot.close();
  await telemetry.stop();
  await collector.close();
  await cosmos.close();

  const measured = collector.envelopes.flatMap(({ data: { baseData } }) =>
    baseData.metrics.map(({ name }) => ({ name, properties: baseData.properties ?? {} })),
  );
  const having = (name: string, property: string) =>
    measured.filter((one) => one.name === name).map(({ properties }) => properties[property]);
  expect(new Set(collector.paths)).toEqual(new Set(['/v2.1/track']));
  expect(new Set(collector.envelopes.map(({ iKey, data }) => `${iKey} ${data.baseType}`))).toEqual(
    new Set([`${key} MetricData`]),
  );
  // Every number belongs to one municipality.
  expect(new Set(measured.map(({ properties }) => properties.tenantId))).toEqual(new Set([demoTenantId]));
  // The route is the use case; and what the store charged, what became of messages, errors, the queue.
  expect(having('turn.duration', 'route')).toEqual(
    expect.arrayContaining(['command.contact', 'command.handover', 'command.coordinator']),
  );
  expect(having('store.charge', 'what').toSorted()).toEqual(['commit', 'find', 'read']);
  expect(having('delivery.outcomes', 'kind')).toContain('handover');
  expect(having('problems', 'event')).toContain('turn.failed');
  expect(having('delivery.waiting', 'tenantId')).toEqual([demoTenantId]);

  const sent = JSON.stringify(collector.envelopes);
  expect(words.length).toBeGreaterThan(100);
  expect(
    words.filter((word) => new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'iu').test(sent)),
  ).toEqual([]);
  expect(sent).not.toMatch(/HOI-|29:/);
  for (const { id } of staffList(calendarDate)) expect(sent).not.toContain(id);
});
