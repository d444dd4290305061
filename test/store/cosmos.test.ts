import { randomBytes, randomUUID } from 'node:crypto';
import type { NewDocument, Partition, Store } from '../../src/app/ports/store';
import { instant } from '../../src/domain/base/calendar';
import { openCosmosStore } from '../../src/store/cosmos';
import { createContainers } from '../../src/store/cosmos-containers';
import { create, put, replace, settings } from '../contract/store-bench';
import { type Fault, type StrictServer, startStrictServer } from '../support/cosmos/strict-server';

const clock = { now: () => instant('2026-03-02T08:00:00.000Z') };
const database = 'roed-traad';
let server: StrictServer;
let store: Store;
let partition: Partition;

beforeAll(async () => {
  server = await startStrictServer({ clock });
  await createContainers({ endpoint: server.endpoint, key: server.key, database });
  store = openCosmosStore({ endpoint: server.endpoint, key: server.key, database, clock });
});
afterAll(async () => {
  await store.close();
  await server.close();
});
beforeEach(() => {
  partition = store.partition({ tenantId: randomUUID() });
  server.reset();
});
afterEach(() => {
  jest.restoreAllMocks();
});

const event = (id: string): NewDocument => ({ kind: 'caseEvent', id, body: {}, keys: ['all'] });

/** A counter that stands at 1, and the version to replace it. */
const startCounting = async (): Promise<string> => {
  await partition.commit([create({ kind: 'counter', id: 'counter', body: 1 })]);
  return (await partition.read('counter', 'counter'))?.version ?? '';
};
const countTo = (body: number, version: string) => replace({ kind: 'counter', id: 'counter', body }, version);
const count = async (): Promise<unknown> => (await partition.read('counter', 'counter'))?.body;

describe('what the Cosmos store asks of the service', () => {
  it('is one point read for a read, one batch for a commit, one query for a page', async () => {
    await partition.commit([create(event('a')), create(event('b')), put(settings('c'))]);
    expect(server.counters()).toMatchObject({
      batches: 1,
      documentsPerBatch: [3],
      pointReads: 0,
      queries: 0,
    });
    await partition.read('caseEvent', 'a');
    await partition.read('caseEvent', 'unknown');
    expect(server.counters()).toMatchObject({ batches: 1, pointReads: 2, queries: 0 });
    expect((await partition.find('caseEvent', { keys: ['all'] })).documents).toHaveLength(2);
    expect(server.counters()).toMatchObject({ batches: 1, pointReads: 2, queries: 1, queryPlans: 0 });
  });

  it('is nothing more when a version has changed, and one point read when a document exists', async () => {
    const version = await startCounting();
    await partition.commit([countTo(2, version)]);
    server.reset();
    await partition.commit([countTo(3, version)]);
    expect(server.counters()).toMatchObject({ batches: 1, pointReads: 0 });
    await partition.commit([create({ kind: 'counter', id: 'counter', body: 1 })]);
    expect(server.counters()).toMatchObject({ batches: 2, pointReads: 1 });
  });

  it('costs less than 7 request units for a small document, and 1 to read it', async () => {
    await partition.commit([create(event('a'))]);
    expect(server.counters().requestUnits).toBeLessThan(7);
    server.reset();
    await partition.read('caseEvent', 'a');
    expect(server.counters().requestUnits).toBe(1);
  });
});

describe('when the service is briefly unable to answer', () => {
  const notPerformed: readonly Fault[] = [
    { answer: 429, retryAfterMilliseconds: 5, times: 3 },
    { answer: 449, times: 2 },
    { answer: 503, times: 2 },
  ];

  it.each(notPerformed)('commits once all the same, after $answer', async (fault) => {
    const version = await startCounting();
    server.reset();
    server.fail(fault);
    expect(await partition.commit([countTo(2, version), create(event('once'))])).toEqual({ committed: true });
    expect(await count()).toBe(2);
    expect(server.counters().batches).toBe(1);
  });

  it.each(notPerformed)('reads and finds all the same, after $answer', async (fault) => {
    await partition.commit([create(event('a'))]);
    server.fail(fault);
    expect(await partition.read('caseEvent', 'a')).toBeDefined();
    server.fail(fault);
    expect((await partition.find('caseEvent', { keys: ['all'] })).documents).toHaveLength(1);
  });

  it('commits once all the same, when the connection breaks before the service has done it', async () => {
    const version = await startCounting();
    server.reset();
    server.fail({ answer: 'brokenConnection' });
    expect(await partition.commit([countTo(2, version)])).toEqual({ committed: true });
    expect(await count()).toBe(2);
    expect(server.counters().batches).toBe(1);
  });

  it('throws when it stays so, and says why', async () => {
    let elapsed = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => {
      elapsed += 3_000;
      return elapsed;
    });
    server.fail({ answer: 449, times: 20 });
    const commit = partition.commit([create(event('a'))]);
    await expect(commit).rejects.toThrow('The store could not be reached');
    await expect(partition.read('caseEvent', 'a')).rejects.toMatchObject({ code: 449 });
  });
});

describe('a commit that landed but whose answer was lost', () => {
  it.each<Fault['answer']>([503, 449, 'brokenConnection'])(
    'is found out and not done twice (%s)',
    async (answer) => {
      const version = await startCounting();
      server.fail({ answer, performed: true });
      expect(await partition.commit([countTo(2, version), create(event('once'))])).toEqual({
        committed: true,
      });
      expect(await count()).toBe(2);
    },
  );

  it('is found out when the answer is lost several times', async () => {
    server.fail({ answer: 'brokenConnection', performed: true, times: 3 });
    expect(await partition.commit([create(event('once'))])).toEqual({ committed: true });
  });

  it('is found out when it removes a document', async () => {
    const version = await startCounting();
    server.fail({ answer: 'brokenConnection', performed: true });
    const removal = { do: 'remove', kind: 'counter', id: 'counter', version } as const;
    expect(await partition.commit([removal])).toEqual({ committed: true });
    expect(await count()).toBeUndefined();
  });

  it('says the same again when nothing in it is guarded', async () => {
    server.fail({ answer: 'brokenConnection', performed: true });
    expect(
      await partition.commit([put(settings('a', 1)), { do: 'remove', kind: 'settings', id: 'b' }]),
    ).toEqual({
      committed: true,
    });
    expect((await partition.read('settings', 'a'))?.body).toBe(1);
  });

  it('is found out when somebody has already built upon it', async () => {
    const version = await startCounting();
    server.fail({
      answer: 'brokenConnection',
      performed: true,
      meanwhile: async () => {
        const landed = await partition.read('counter', 'counter');
        await partition.commit([countTo(3, landed?.version ?? '')]);
      },
    });
    expect(await partition.commit([countTo(2, version), create(event('ours'))])).toEqual({ committed: true });
    expect(await count()).toBe(3);
  });

  it('asks the caller to read again when nothing is left of it to be known by', async () => {
    const version = await startCounting();
    server.fail({
      answer: 'brokenConnection',
      performed: true,
      meanwhile: async () => {
        const landed = await partition.read('counter', 'counter');
        await partition.commit([countTo(3, landed?.version ?? '')]);
      },
    });
    expect(await partition.commit([countTo(2, version)])).toMatchObject({
      committed: false,
      conflict: 'changed',
    });
    expect(await count()).toBe(3);
  });
});

describe('a commit that did not land', () => {
  it.each<[string, 'create' | 'replace']>([
    ['exists', 'create'],
    ['changed', 'replace'],
  ])('answers %s when somebody else came first meanwhile', async (conflict, kind) => {
    const version = kind === 'replace' ? await startCounting() : '';
    const write = (body: number) =>
      kind === 'replace' ? countTo(body, version) : create({ kind: 'counter', id: 'counter', body });
    server.fail({
      answer: 'brokenConnection',
      meanwhile: async () => void (await partition.commit([write(3)])),
    });
    expect(await partition.commit([write(2), create(event('ours'))])).toMatchObject({
      committed: false,
      conflict,
    });
    expect(await count()).toBe(3);
    expect(await partition.read('caseEvent', 'ours')).toBeUndefined();
  });
});

describe('readiness', () => {
  const access = () => ({ endpoint: server.endpoint, key: server.key, database, clock });

  it.each([
    ['with a wrong key', () => ({ ...access(), key: randomBytes(32).toString('base64') })],
    ['without its containers', () => ({ ...access(), database: 'elsewhere' })],
  ])('is refused %s', async (_what, options) => {
    const other = openCosmosStore(options());
    await expect(other.ready()).rejects.toThrow();
    await other.close();
  });
});
