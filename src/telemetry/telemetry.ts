import { setTimeout as sleep } from 'node:timers/promises';
import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { type Level, measured } from './measured';

/** Numbers for whoever runs the program. They hold no personal data: what leaves is named in `measured.ts`, and here. */
export interface Telemetry {
  /** A line of the log, as it stands there. */
  readonly heard: (level: Level, event: string, fields: Readonly<Record<string, unknown>>) => void;
  /** What a call of the store cost in a municipality, in request units. */
  readonly charged: (what: 'read' | 'find' | 'commit', tenantId: string, units: number) => void;
  /** From now on, how many messages are due and not sent is asked for each municipality with every report. */
  readonly watchQueue: (tenantIds: readonly string[], waiting: (tenantId: string) => Promise<number>) => void;
  /** Sends what is left. */
  readonly stop: () => Promise<void>;
}

const everyMilliseconds = 60_000;
const patience = (): Promise<void> => sleep(5_000, undefined, { ref: false });

/**
 * Application Insights through OpenTelemetry. Loaded only when configured, so that nobody else waits for it. `ca` is a certificate
 * to trust instead of the known authorities: a stand-in's.
 */
export const openTelemetry = async (connectionString: string, ca?: string): Promise<Telemetry> => {
  // Otherwise the exporter would report its own usage to Microsoft.
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT ??= 'true';
  const { AzureMonitorMetricExporter } = await import('@azure/monitor-opentelemetry-exporter');
  return telemetryTo(
    new AzureMonitorMetricExporter({
      connectionString,
      disableOfflineStorage: true,
      ...(ca !== undefined && { tlsOptions: { ca } }),
    }),
  );
};

/** The same to any exporter. */
export const telemetryTo = async (
  exporter: PushMetricExporter,
  intervalMilliseconds = everyMilliseconds,
): Promise<Telemetry> => {
  const { MeterProvider, PeriodicExportingMetricReader } = await import('@opentelemetry/sdk-metrics');
  const reader = new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: intervalMilliseconds,
    exportTimeoutMillis: Math.min(intervalMilliseconds, 30_000),
  });
  const provider = new MeterProvider({ readers: [reader] });
  const meter = provider.getMeter('roed-traad');
  const turns = meter.createHistogram('turn.duration', {
    unit: 'ms',
    description: 'Turns, by what was asked',
  });
  const charges = meter.createHistogram('store.charge', {
    unit: 'RU',
    description: 'Request units of the store',
  });
  const counters = {
    problem: meter.createCounter('problems', { description: 'Warnings and errors, by event' }),
    delivery: meter.createCounter('delivery.outcomes', { description: 'What became of messages' }),
    round: meter.createCounter('rounds', { description: 'Daily rounds that were made' }),
  };
  const queue = meter.createObservableGauge('delivery.waiting', { description: 'Messages that are due' });
  return {
    heard: (level, event, fields) => {
      for (const { of, value, attributes } of measured(level, event, fields)) {
        if (of === 'turn') turns.record(value, attributes);
        else counters[of].add(value, attributes);
      }
    },
    charged: (what, tenantId, units) => charges.record(units, { what, tenantId }),
    watchQueue: (tenantIds, waiting) =>
      queue.addCallback(async (result) => {
        for (const tenantId of tenantIds) {
          // A store that does not answer is reported elsewhere.
          const count = await waiting(tenantId).catch(() => undefined);
          if (count !== undefined) result.observe(count, { tenantId });
        }
      }),
    // A program that ends neither waits long nor fails because nobody listens there.
    stop: () => Promise.race([provider.shutdown(), patience()]).catch(() => {}),
  };
};
