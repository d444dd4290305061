import { submitForm } from '../../src/app/base/form-registry';
import type { Actor, Services } from '../../src/app/base/services';
import { createCase } from '../../src/app/case/case-creation';
import { askForCoordinator } from '../../src/app/coordinator/coordinator-lookup';
import { staffDocument, staffMember } from '../../src/app/organisation/directory';
import { readPreferences } from '../../src/app/organisation/preferences';
import { calendarDate } from '../../src/domain/base/calendar';
import { randomIds, systemClock } from '../../src/start';
import { openCosmosStore } from '../../src/store/cosmos';
import { createContainers } from '../../src/store/cosmos-containers';
import { readCharge, writeCharge } from '../support/cosmos/request-units';
import { startStrictServer } from '../support/cosmos/strict-server';
import { benchDepartment, benchTenant, coordinator } from './world';

/**
 * What a look-up and a change cost on Cosmos: the real client against the strict local server, which counts. Charges are
 * estimated from the documented figures by document size.
 */
export const benchCosmos = async (): Promise<void> => {
  const server = await startStrictServer({ clock: systemClock });
  const access = { endpoint: server.endpoint, key: server.key, database: 'bench' };
  await createContainers(access);
  const store = openCosmosStore({ ...access, clock: systemClock });
  const services: Services = {
    store,
    clock: systemClock,
    ids: randomIds,
    wakeDispatcher: () => {},
    publicUrl: () => '',
  };
  const [giver, receiver] = [coordinator(1), coordinator(2)];
  await store.partition({ tenantId: benchTenant }).commit([
    { do: 'put', document: benchDepartment },
    { do: 'put', document: staffDocument(giver) },
    { do: 'put', document: staffDocument(receiver) },
  ]);
  const actor = (requestId: string): Actor => ({ tenantId: benchTenant, person: giver, requestId });
  const startedOn = calendarDate('2026-03-02');
  const open = async (number: number) => {
    const opening = { alias: `Familien Stjerne${number}`, startedOn, coordinator: giver };
    const opened = await createCase(services, actor(`open-${number}`), opening, () => []);
    if (!opened.ok) throw new Error(opened.refusal.code);
    return opened.value.familyCase.reference;
  };
  const references = [await open(1), await open(2)];
  const [reference = ''] = references;

  console.log('On Cosmos (strict local server; charges estimated from documented figures)');
  const count = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    await work();
    server.reset();
    await work();
    const { pointReads, queries, batches, documentsPerBatch, requestUnits: charge } = server.counters();
    console.log(
      `  ${name.padEnd(42)} ${pointReads} point reads, ${queries} queries, ${batches} batches of ${documentsPerBatch.join('+') || 0} documents, ${charge.toFixed(1)} RU`,
    );
  };
  /** What the edge reads about whoever asks. */
  const asker = async (): Promise<void> => {
    await staffMember(services, benchTenant, giver.id);
    await readPreferences(services, benchTenant, giver.id);
  };
  await count('look-up by reference', async () => {
    await asker();
    await askForCoordinator(services, actor('look-up'), reference);
  });
  await count('look-up by name', async () => {
    await asker();
    await askForCoordinator(services, actor('look-up'), 'Familien Stjerne1');
  });
  await count('hand-over request', async () => {
    await asker();
    const of = references.pop() ?? '';
    const values = { receiver: receiver.id, reason: 'Jeg går på orlov' };
    const asked = await submitForm(
      services,
      actor(`hand-over-${of}`),
      'handover.request',
      { reference: of },
      values,
    );
    if (!asked.ok) throw new Error(asked.refusal.code);
  });
  for (const kilobytes of [1, 4, 16, 64, 128]) {
    const [read, write] = [readCharge, writeCharge].map((charge) => charge(kilobytes * 1024).toFixed(1));
    console.log(`  a document of ${String(kilobytes).padStart(3)} KB: read ${read} RU, write ${write} RU`);
  }
  await store.close();
  await server.close();
};
