import { randomBytes } from 'node:crypto';
import { PartitionKeyKind } from '@azure/cosmos';
import { type Instant, instant } from '../../src/domain/base/calendar';
import {
  creates,
  fill,
  type Probed,
  type Probes,
  query,
  refusal,
  startProbes,
} from '../support/cosmos/probe';
import { authorization } from '../support/cosmos/strict-server';

/**
 * Each probe asks both servers the same. The strict one has to do as the service does, or refuse. What the bare one does is
 * asserted too: once it gets something right, the strict one has one task less.
 */
let probes: Probes;
const probe = <T>(ask: (server: Probed) => Promise<T>) => probes.probe(ask);

beforeAll(async () => {
  probes = await startProbes({ now: (): Instant => instant(new Date(Date.now()).toISOString()) });
});
afterAll(() => probes.close());
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the strict server, where the bare one is silently wrong', () => {
  it('answers a query from the partition that it names alone', async () => {
    const answers = await probe(async (server) => {
      await fill(server, 'a', 1);
      await fill(server, 'b', 1);
      return query(server, 'SELECT * FROM c', 'a');
    });
    expect(answers).toEqual({ bare: ['a 0', 'b 0'], strict: ['a 0'] });
  });

  it('refuses a query that names no partition, also when the text does', async () => {
    const answers = await probe(async (server) => {
      await fill(server, 'a', 1);
      return refusal(query(server, 'SELECT * FROM c WHERE c.tenant = "a"'));
    });
    expect(answers).toEqual({ bare: 0, strict: 400 });
  });

  it('refuses to read all documents of a container', async () => {
    const answers = await probe(({ container }) => refusal(container.items.readAll().fetchNext()));
    expect(answers).toEqual({ bare: 0, strict: 400 });
  });

  it('writes nothing into another partition than that of the batch', async () => {
    const answers = await probe(async (server) => {
      await server.container.items.batch(creates([{ id: '1', tenant: 'other' }]), 'a');
      return query(server, 'SELECT * FROM c', 'other');
    });
    expect(answers).toEqual({ bare: ['other 1'], strict: [] });
  });

  it('leaves nothing of a batch that fails, and says which operation it was', async () => {
    const answers = await probe(async (server) => {
      await fill(server, 'a', 1);
      const before = (await server.container.item('0', 'a').read()).resource;
      const { code, result } = await server.container.items.batch(
        [
          // The bare server wants the partition with each operation.
          {
            operationType: 'Upsert',
            partitionKey: 'a',
            resourceBody: { id: '0', tenant: 'a', changed: true },
          },
          ...creates([
            { id: '1', tenant: 'a' },
            { id: '0', tenant: 'a' },
            { id: '2', tenant: 'a' },
          ]),
        ],
        'a',
      );
      const after = (await server.container.item('0', 'a').read()).resource;
      return {
        code,
        statuses: result?.map(({ statusCode }) => statusCode),
        left: await query(server, 'SELECT * FROM c', 'a'),
        untouched: JSON.stringify(after) === JSON.stringify(before),
      };
    });
    expect(answers).toEqual({
      bare: { code: 200, statuses: [200, 201, 409, 424], left: ['a 0', 'a 1'], untouched: false },
      strict: { code: 207, statuses: [424, 424, 409, 424], left: ['a 0'], untouched: true },
    });
  });

  it('refuses a wrong key', async () => {
    const answers = await probe(async ({ container: { id }, endpoint }) => {
      const stranger = probes.connect(endpoint, randomBytes(32).toString('base64'));
      return refusal(stranger.database('database').container(id).item('1', 'a').read());
    });
    expect(answers.strict).toBe(401);
    expect(answers.bare).not.toBe(401);
  });

  it('lets documents expire, for reads, queries and creates', async () => {
    const answers = await probe(async (server) => {
      const short = { id: 'short', tenant: 'a', ttl: 60 };
      const { items } = server.container;
      await items.batch(
        creates([short, { id: 'long', tenant: 'a', ttl: 600 }, { id: 'for good', tenant: 'a' }]),
        'a',
      );
      const later = Date.now() + 60_000;
      jest.spyOn(Date, 'now').mockReturnValue(later);
      const left = await query(server, 'SELECT * FROM c', 'a');
      const { statusCode } = await server.container.item('short', 'a').read();
      const again = await items.batch(creates([short]), 'a');
      jest.restoreAllMocks();
      return { left, statusCode, again: again.result?.[0]?.statusCode };
    });
    const kept = ['a long', 'a for good'];
    expect(answers).toEqual({
      bare: { left: ['a short', ...kept], statusCode: 200, again: 409 },
      strict: { left: kept, statusCode: 404, again: 201 },
    });
  });

  it('answers pages of 100 when no size is asked for', async () => {
    const answers = await probe(async (server) => {
      await fill(server, 'a', 150);
      return (await query(server, 'SELECT * FROM c', 'a')).length;
    });
    expect(answers).toEqual({ bare: 150, strict: 100 });
  });

  it('refuses documents and batches over 2 MB', async () => {
    const answers = await probe(async ({ container: { items } }) => {
      const create = (size: number, count: number) =>
        creates(
          Array.from({ length: count }, (_, index) => ({
            id: `${index}`,
            tenant: 'a',
            text: 'x'.repeat(size),
          })),
        );
      const one = await refusal(items.batch(create(2_100_000, 1), 'a'));
      const several = await refusal(items.batch(create(600_000, 4), 'a'));
      return [one !== 0, several !== 0];
    });
    expect(answers).toEqual({ bare: [false, false], strict: [true, true] });
  });

  it('refuses a batch of 101 operations, which the SDK would not even send', async () => {
    const answers = await probe(async ({ container: { id }, endpoint, key }) => {
      const path = `/dbs/database/colls/${id}/docs`;
      const date = new Date().toUTCString();
      const response = await fetch(`${endpoint}${path}`, {
        method: 'POST',
        headers: {
          'x-ms-date': date,
          authorization: encodeURIComponent(authorization('POST', path, date, key)),
          'x-ms-documentdb-partitionkey': '["a"]',
          'x-ms-cosmos-is-batch-request': 'true',
          'x-ms-cosmos-batch-atomic': 'true',
        },
        body: JSON.stringify(
          creates(Array.from({ length: 101 }, (_, index) => ({ id: `${index}`, tenant: 'a' }))),
        ),
      });
      return response.status;
    });
    expect(answers).toEqual({ bare: 200, strict: 400 });
  });

  it('charges by the size of the documents', async () => {
    const answers = await probe(async ({ container }) => {
      const charges: number[] = [];
      for (const kilobytes of [1, 16, 64]) {
        // The server adds fields of its own, some 200 bytes.
        const document = { id: `${kilobytes}`, tenant: 'a', text: 'x'.repeat(kilobytes * 1024 - 220) };
        const { result } = await container.items.batch(creates([document]), 'a');
        const read = await container.item(document.id, 'a').read();
        charges.push(Math.round(result?.[0]?.requestCharge ?? 0), Math.round(read.requestCharge));
      }
      return charges;
    });
    expect(answers).toEqual({ bare: [1, 1, 1, 1, 1, 1], strict: [5, 1, 10, 2, 23, 5] });
  });

  it('refuses to patch, which the bare server does with conditions in lower case', async () => {
    const answers = await probe(async (server) => {
      await server.container.items.batch(creates([{ id: '1', tenant: 'a', name: 'Alma' }]), 'a');
      const condition = "from c where c.name = 'Alma'";
      const operations = [{ op: 'set' as const, path: '/done', value: true }];
      return refusal(server.container.item('1', 'a').patch({ condition, operations }));
    });
    expect(answers).toEqual({ bare: 412, strict: 400 });
  });

  it('refuses hierarchical keys, of which the bare server sees the first path alone', async () => {
    const answers = await probe(async ({ container }) => {
      const paths = ['/tenant', '/log'];
      const id = `${container.id}-hierarchical`;
      const definition = { id, partitionKey: { paths, kind: PartitionKeyKind.MultiHash, version: 2 } };
      const refused = await refusal(container.database.containers.create(definition));
      if (refused !== 0) return refused;
      const { items } = container.database.container(id);
      await items.create({ id: '1', tenant: 'a', log: 'one' });
      return refusal(items.create({ id: '1', tenant: 'a', log: 'other' }));
    });
    expect(answers).toEqual({ bare: 409, strict: 400 });
  });

  it('refuses the change feed, of which the bare server forgets what comes after the first page', async () => {
    const answers = await probe(async (server) => {
      await fill(server, 'a', 1);
      const feed = server.container.items.changeFeed('a', { startFromBeginning: true });
      const code = await refusal(feed.fetchNext());
      if (code !== 0) return code;
      await server.container.items.batch(creates([{ id: 'new', tenant: 'a' }]), 'a');
      return (await feed.fetchNext()).result?.length ?? 0;
    });
    expect(answers).toEqual({ bare: 0, strict: 400 });
  });
});

describe('the strict server, where the bare one refuses what is right', () => {
  it('serves the opposite order from the same composite index', async () => {
    const answers = await probe(async (server) => {
      await fill(server, 'a', 3);
      const text = 'SELECT * FROM c WHERE c.tenant = "a" ORDER BY c.sort DESC, c.id DESC';
      return query(server, text, 'a').catch(() => 'refused');
    });
    expect(answers).toEqual({ bare: 'refused', strict: ['a 2', 'a 1', 'a 0'] });
  });

  it('refuses an order that no composite index serves, as the bare one does', async () => {
    const answers = await probe(async (server) => {
      await fill(server, 'a', 3);
      return refusal(query(server, 'SELECT * FROM c WHERE c.tenant = "a" ORDER BY c.id, c.sort', 'a'));
    });
    expect(answers).toEqual({ bare: 400, strict: 400 });
  });
});

describe('the strict server', () => {
  it('refuses a patch inside a batch, as the bare one does', async () => {
    const answers = await probe(async ({ container }) => {
      await container.items.batch(creates([{ id: '1', tenant: 'a' }]), 'a');
      const operations = [{ op: 'set' as const, path: '/done', value: true }];
      const patch = { operationType: 'Patch' as const, id: '1', resourceBody: { operations } };
      return (await refusal(container.items.batch([patch], 'a'))) !== 0;
    });
    expect(answers).toEqual({ bare: true, strict: true });
  });

  it('counts what is asked of it', async () => {
    const { strict } = probes;
    const { onStrict } = await probes.onBoth();
    strict.reset();
    await fill(onStrict, 'a', 120);
    await onStrict.container.item('1', 'a').read();
    await onStrict.container.item('unknown', 'a').read();
    await query(onStrict, 'SELECT * FROM c', 'a');
    expect(strict.counters()).toMatchObject({
      pointReads: 2,
      queries: 1,
      batches: 2,
      documentsPerBatch: [100, 20],
    });
    // 120 small documents written at 5, one read and one looked up in vain at 1, and a page of 100.
    expect(strict.counters().requestUnits).toBeCloseTo(600 + 2 + 2.3 + 10);
    strict.reset();
    expect(strict.counters()).toMatchObject({
      pointReads: 0,
      batches: 0,
      documentsPerBatch: [],
      requestUnits: 0,
    });
  });
});
