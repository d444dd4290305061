import type { Services } from '../../../src/app/base/services';
import { forTurn } from '../../../src/app/base/turn-memory';
import type { Store } from '../../../src/app/ports/store';
import { newMemoryStore } from '../../support/store/memory-store';
import { newWatchedStore } from '../../support/store/watched-store';

const clock = { now: () => '2026-03-02T09:00:00.000Z' as ReturnType<Services['clock']['now']> };
const tenantId = 'tenant';
const put = (body: number) => ({
  do: 'put' as const,
  document: { kind: 'case' as const, id: 'HOI-2026-001', body },
});

const world = () => {
  const watched = newWatchedStore();
  const services: Services = {
    store: watched.wrap(newMemoryStore(clock)),
    clock,
    ids: { next: () => 'id' },
    wakeDispatcher: () => undefined,
    publicUrl: () => 'https://roed-traad.example',
  };
  return { services, watched };
};

const read = async ({ store }: Services): Promise<unknown> =>
  (await store.partition({ tenantId }).read('case', 'HOI-2026-001'))?.body;

describe('what a turn has read it remembers until it commits', () => {
  it('asks the store once for a case that it needs three times', async () => {
    const { services, watched } = world();
    await services.store.partition({ tenantId }).commit([put(1)]);
    watched.calls();
    const turn = forTurn(services);
    expect([await read(turn), await read(turn), await read(turn)]).toEqual([1, 1, 1]);
    expect(watched.calls()).toHaveLength(1);
  });

  it('reads anew after a commit, also after one that met a conflict', async () => {
    const { services } = world();
    const turn = forTurn(services);
    expect(await read(turn)).toBeUndefined();
    await services.store.partition({ tenantId }).commit([put(1)]);
    const outcome = await turn.store
      .partition({ tenantId })
      .commit([{ do: 'create', document: put(2).document }]);
    expect(outcome.committed).toBe(false);
    expect(await read(turn)).toBe(1);
    await turn.store.partition({ tenantId }).commit([put(3)]);
    expect(await read(turn)).toBe(3);
  });

  it('an entry in the access log, which is a partition of its own, forgets nothing of the case', async () => {
    const { services, watched } = world();
    const turn = forTurn(services);
    await read(turn);
    await turn.store.partition({ tenantId, log: 'case.HOI-2026-001' }).commit([put(1)]);
    watched.calls();
    await read(turn);
    expect(watched.calls()).toEqual([]);
  });

  it('another turn reads for itself', async () => {
    const { services } = world();
    const [one, other] = [forTurn(services), forTurn(services)];
    await read(one);
    await other.store.partition({ tenantId }).commit([put(1)]);
    expect([await read(one), await read(other)]).toEqual([undefined, 1]);
  });

  it('a read that failed is tried again', async () => {
    const { services, watched } = world();
    const turn = forTurn(services);
    watched.before(() => Promise.reject(new Error('out of reach')));
    await expect(read(turn)).rejects.toThrow('out of reach');
    watched.before(undefined);
    expect(await read(turn)).toBeUndefined();
  });
});

describe('what a turn has recorded in access logs is waited for', () => {
  /** A store whose disk takes its time, for commits that don't wait for it. */
  const withSlowDisk = (store: Store) => {
    const writing: { readonly done: () => void; readonly failed: (error: Error) => void }[] = [];
    const slow: Store = {
      ...store,
      partition: (name) => {
        const partition = store.partition(name);
        return {
          ...partition,
          commit: async (writes, care) => {
            const outcome = await partition.commit(writes);
            care?.settles?.(new Promise((done, failed) => writing.push({ done, failed })));
            return outcome;
          },
        };
      },
    };
    return { slow, writing };
  };
  const slowWorld = () => {
    const { services } = world();
    const { slow, writing } = withSlowDisk(services.store);
    return { turn: forTurn({ ...services, store: slow }), writing };
  };
  const record = { tenantId, log: 'case.HOI-2026-001' } as const;
  const isPending = async (wait: Promise<void>): Promise<boolean> =>
    (await Promise.race([wait.then(() => 'over'), new Promise((pass) => setImmediate(pass, 'pending'))])) ===
    'pending';

  it('by everybody who asks, until it is on the disk', async () => {
    const { turn, writing } = slowWorld();
    await turn.settled();
    await turn.store.partition(record).commit([put(1)]);
    const [one, other] = [turn.settled(), turn.settled()];
    expect([await isPending(one), await isPending(other)]).toEqual([true, true]);
    writing[0]?.done();
    await Promise.all([one, other, turn.settled()]);
  });

  it('and everybody who waits hears that the disk can’t be written', async () => {
    const { turn, writing } = slowWorld();
    await turn.store.partition(record).commit([put(1)]);
    writing[0]?.failed(new Error('the disk is full'));
    for (let asked = 0; asked < 2; asked += 1)
      await expect(turn.settled()).rejects.toThrow('the disk is full');
  });

  it('everything else has reached the disk with its commit', async () => {
    const { turn, writing } = slowWorld();
    await turn.store.partition({ tenantId }).commit([put(1)]);
    expect(writing).toEqual([]);
  });
});
