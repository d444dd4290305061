import { AggregationTemporality, InMemoryMetricExporter } from '@opentelemetry/sdk-metrics';
import { demoTenantId } from '../../src/config';
import type { Instant } from '../../src/domain/base/calendar';
import { openCosmosStore } from '../../src/store/cosmos';
import { createContainers } from '../../src/store/cosmos-containers';
import { measured } from '../../src/telemetry/measured';
import { telemetryTo } from '../../src/telemetry/telemetry';
import { startStrictServer } from '../support/cosmos/strict-server';
import { jonas, lea, mille, staffId, startBotAtWork } from '../support/running-bot';

jest.setTimeout(60_000);

interface Exported {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly value: unknown;
}

const exported = (exporter: InMemoryMetricExporter): readonly Exported[] =>
  exporter
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap(({ metrics }) => metrics)
    .flatMap(({ descriptor, dataPoints }) =>
      dataPoints.map(({ attributes, value }) => ({ name: descriptor.name, attributes, value })),
    );

describe('telemetry', () => {
  it('counts turns, messages and the queue of demo traffic by municipality, and holds no personal data', async () => {
    const exporter = new InMemoryMetricExporter(AggregationTemporality.DELTA);
    const telemetry = await telemetryTo(exporter);
    const bot = await startBotAtWork(undefined, { telemetry });
    for (const [who, line] of [
      [lea, 'sag HOI-2026-001'],
      [lea, 'aktindsigt HOI-2026-001'],
      [lea, 'kontakt Familien Månesten i går; hvordan: besøg; med: Freja'],
      [lea, 'samtykke Familien Månesten'],
      [jonas, 'hvem er koordinator for Familien Månesten'],
      [mille, 'hvem er koordinator for Alma'],
      [jonas, 'jeg er bekymret for Alma'],
      [lea, 'overdrag HOI-2026-001 til Sara Testlund; grund: ferie'],
    ] as const)
      await bot.person(who).says(line);
    await bot.letPass(1);
    await bot.close();

    const all = exported(exporter);
    const names = new Set(all.map(({ name }) => name));
    expect([...names]).toEqual(
      expect.arrayContaining(['turn.duration', 'delivery.outcomes', 'delivery.waiting']),
    );
    const routes = all.flatMap(({ name, attributes }) =>
      name === 'turn.duration' ? [attributes.route] : [],
    );
    expect(routes).toEqual(expect.arrayContaining(['command.case', 'command.accessToFile']));
    for (const { attributes } of all) {
      expect(Object.keys(attributes).filter((key) => !allowed.includes(key))).toEqual([]);
      expect(attributes.tenantId ?? demoTenantId).toBe(demoTenantId);
    }
    const text = JSON.stringify(exporter.getMetrics());
    expect(text).not.toMatch(/Månesten|Freja|Alma|HOI-|Jonas|Lea|ferie|besøg|29:/);
    for (let number = 1; number < 30; number += 1) expect(text).not.toContain(staffId(number));
  });

  it('counts what the store charges, by what was done', async () => {
    const clock = { now: () => new Date().toISOString() as Instant };
    const server = await startStrictServer({ clock });
    const access = { endpoint: server.endpoint, key: server.key, database: 'telemetry' };
    await createContainers(access);
    const charges: (readonly [string, string, number])[] = [];
    const store = openCosmosStore({ ...access, clock, onCharge: (...charge) => charges.push(charge) });
    const partition = store.partition({ tenantId: demoTenantId });
    await partition.commit([{ do: 'put', document: { kind: 'counter', id: 'one', body: {}, keys: ['k'] } }]);
    await partition.read('counter', 'one');
    await partition.find('counter', { keys: ['k'] });
    await store.close();
    await server.close();
    expect(charges.map(([what, tenantId]) => [what, tenantId])).toEqual([
      ['commit', demoTenantId],
      ['read', demoTenantId],
      ['find', demoTenantId],
    ]);
    for (const [, , units] of charges) expect(units).toBeGreaterThan(0);
  });

  it('a warning or an error is a problem by its event, without the ids that the log has', () => {
    const fields = {
      tenantId: demoTenantId,
      itemId: 'item-1',
      userId: staffId(1),
      error: { name: 'TypeError' },
    };
    expect(measured('error', 'turn.failed', fields)).toEqual([
      {
        of: 'problem',
        value: 1,
        attributes: { level: 'error', event: 'turn.failed', tenantId: demoTenantId },
      },
    ]);
    expect(measured('info', 'readiness.regained', fields)).toEqual([]);
  });
});

const allowed = [
  'tenantId',
  'route',
  'code',
  'chat',
  'kind',
  'state',
  'reason',
  'jobId',
  'level',
  'event',
  'what',
];
