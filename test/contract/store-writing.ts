import type { Write } from '../../src/app/ports/store';
import { type Bench, create, ids, put, replace, settings, versionOf } from './store-bench';

export const storeWriting = ({ fresh }: Bench): void => {
  it('answers nothing for a document that does not exist', async () => {
    expect(await fresh().read('case', 'unknown')).toBeUndefined();
  });

  it('gives back what was written, with the gaps filled', async () => {
    const partition = fresh();
    const body = { text: 'Familien Månesten', list: [1, null, { deep: true }], empty: '' };
    expect(await partition.commit([create(settings('a', body))])).toEqual({ committed: true });
    const read = await partition.read('settings', 'a');
    expect(read).toEqual({
      kind: 'settings',
      id: 'a',
      body,
      keys: [],
      sort: '',
      version: expect.any(String),
    });
  });

  it('keeps documents of different kinds with the same id apart', async () => {
    const partition = fresh();
    await partition.commit([
      create({ kind: 'case', id: 'a', body: 1 }),
      create({ kind: 'staff', id: 'a', body: 2 }),
    ]);
    expect((await partition.read('case', 'a'))?.body).toBe(1);
    expect((await partition.read('staff', 'a'))?.body).toBe(2);
  });

  it('creates a document only once', async () => {
    const partition = fresh();
    await partition.commit([create(settings('a', 1))]);
    const again = await partition.commit([create(settings('a', 2))]);
    expect(again).toEqual({ committed: false, conflict: 'exists', kind: 'settings', id: 'a' });
    expect((await partition.read('settings', 'a'))?.body).toBe(1);
  });

  it('replaces the version that was read, and no other', async () => {
    const partition = fresh();
    await partition.commit([create(settings('a', 1))]);
    const first = await versionOf(partition, 'a');
    expect(await partition.commit([replace(settings('a', 2), first)])).toEqual({ committed: true });
    const stale = await partition.commit([replace(settings('a', 3), first)]);
    expect(stale).toEqual({ committed: false, conflict: 'changed', kind: 'settings', id: 'a' });
    expect((await partition.read('settings', 'a'))?.body).toBe(2);
    expect(await versionOf(partition, 'a')).not.toBe(first);
  });

  it('gives a new version to a write that changes nothing', async () => {
    const partition = fresh();
    await partition.commit([put(settings('a', 1))]);
    const first = await versionOf(partition, 'a');
    await partition.commit([put(settings('a', 1))]);
    expect(await versionOf(partition, 'a')).not.toBe(first);
  });

  it('does not take a document that was removed and made again for the one before', async () => {
    const partition = fresh();
    await partition.commit([create(settings('a', 1))]);
    const first = await versionOf(partition, 'a');
    await partition.commit([{ do: 'remove', kind: 'settings', id: 'a' }]);
    await partition.commit([create(settings('a', 1))]);
    expect(await partition.commit([replace(settings('a', 2), first)])).toMatchObject({ conflict: 'changed' });
  });

  it('does not replace or remove a version of a document that is gone or was never there', async () => {
    const partition = fresh();
    await partition.commit([create(settings('a', 1))]);
    const version = await versionOf(partition, 'a');
    await partition.commit([{ do: 'remove', kind: 'settings', id: 'a' }]);
    for (const id of ['a', 'never']) {
      const conflict = { committed: false, conflict: 'changed', kind: 'settings', id };
      expect(await partition.commit([replace(settings(id, 2), version)])).toEqual(conflict);
      expect(await partition.commit([{ do: 'remove', kind: 'settings', id, version }])).toEqual(conflict);
      expect(await partition.commit([replace(settings(id, 2), 'no version at all')])).toEqual(conflict);
    }
  });

  it('puts over whatever is there, or nothing', async () => {
    const partition = fresh();
    expect(await partition.commit([put(settings('a', 1))])).toEqual({ committed: true });
    expect(await partition.commit([put(settings('a', 2))])).toEqual({ committed: true });
    expect((await partition.read('settings', 'a'))?.body).toBe(2);
  });

  it('removes a document, of a certain version when asked, and does not mind a missing one otherwise', async () => {
    const partition = fresh();
    await partition.commit([create(settings('a', 1)), create(settings('b', 1))]);
    const stale = await versionOf(partition, 'a');
    await partition.commit([put(settings('a', 2))]);
    expect(
      await partition.commit([{ do: 'remove', kind: 'settings', id: 'a', version: stale }]),
    ).toMatchObject({
      conflict: 'changed',
    });
    const version = await versionOf(partition, 'a');
    expect(
      await partition.commit([
        { do: 'remove', kind: 'settings', id: 'a', version },
        { do: 'remove', kind: 'settings', id: 'b' },
        { do: 'remove', kind: 'settings', id: 'never' },
      ]),
    ).toEqual({ committed: true });
    for (const id of ['a', 'b', 'never']) expect(await partition.read('settings', id)).toBeUndefined();
    expect(await partition.commit([create(settings('a', 3))])).toEqual({ committed: true });
  });

  it('writes nothing of a commit that fails, wherever in it the failure is', async () => {
    for (const place of [0, 1, 3]) {
      const partition = fresh();
      await partition.commit([
        create(settings('there', 1)),
        create({ ...settings('changed', 1), keys: ['old'] }),
      ]);
      const writes: Write[] = [
        create({ ...settings('new', 1), keys: ['new'] }),
        put({ ...settings('changed', 2), keys: ['new'] }),
        { do: 'remove', kind: 'settings', id: 'gone' },
      ];
      writes.splice(place, 0, create(settings('there', 2)));
      const outcome = await partition.commit(writes);
      expect(outcome).toEqual({ committed: false, conflict: 'exists', kind: 'settings', id: 'there' });
      expect(await partition.read('settings', 'new')).toBeUndefined();
      expect((await partition.read('settings', 'changed'))?.body).toBe(1);
      expect(ids(await partition.find('settings', { keys: ['new', 'old'] }))).toEqual(['changed']);
    }
  });

  it('names the first write that could not be done', async () => {
    const partition = fresh();
    await partition.commit([create(settings('a', 1)), create(settings('b', 1))]);
    expect(
      await partition.commit([
        create(settings('new')),
        replace(settings('b', 2), 'another version'),
        create(settings('a', 2)),
      ]),
    ).toEqual({ committed: false, conflict: 'changed', kind: 'settings', id: 'b' });
  });

  it('lets exactly one of many concurrent creates of a document through', async () => {
    const partition = fresh();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, runner) =>
        partition.commit([create(settings('race', runner)), create(settings(`of-${runner}`, runner))]),
      ),
    );
    const winners = outcomes.flatMap(({ committed }, runner) => (committed ? [runner] : []));
    expect(winners).toHaveLength(1);
    expect((await partition.read('settings', 'race'))?.body).toBe(winners[0]);
    for (const [runner, { committed }] of outcomes.entries()) {
      expect((await partition.read('settings', `of-${runner}`)) !== undefined).toBe(committed);
    }
  });

  it('lets exactly one of many concurrent replaces of a version through', async () => {
    const partition = fresh();
    await partition.commit([create(settings('race', 'start'))]);
    const version = await versionOf(partition, 'race');
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, runner) =>
        partition.commit([replace(settings('race', runner), version)]),
      ),
    );
    const winners = outcomes.flatMap(({ committed }, runner) => (committed ? [runner] : []));
    expect(winners).toHaveLength(1);
    expect((await partition.read('settings', 'race'))?.body).toBe(winners[0]);
  });

  it('holds bodies of 200 KB', async () => {
    const partition = fresh();
    const body = { text: 'å'.repeat(100 * 1024) };
    await partition.commit([create({ ...settings('big', body), keys: ['big'] })]);
    expect((await partition.read('settings', 'big'))?.body).toEqual(body);
    expect((await partition.find('settings', { keys: ['big'] })).documents[0]?.body).toEqual(body);
  });

  it('takes 100 writes in a commit, and none', async () => {
    const partition = fresh();
    const writes = Array.from({ length: 100 }, (_, index) =>
      create({ ...settings(`${index}`), keys: ['all'] }),
    );
    expect(await partition.commit(writes)).toEqual({ committed: true });
    expect((await partition.find('settings', { keys: ['all'] })).documents).toHaveLength(100);
    expect(await partition.commit([])).toEqual({ committed: true });
  });

  it.each<[string, readonly Write[]]>([
    ['more than 100 writes', Array.from({ length: 101 }, (_, index) => create(settings(`${index}`)))],
    ['the same document twice', [put(settings('twice')), { do: 'remove', kind: 'settings', id: 'twice' }]],
    [
      'more than 500 keys',
      [put({ ...settings('a'), keys: Array.from({ length: 501 }, (_, index) => `${index}`) })],
    ],
    ['an id with other characters', [put(settings('a/b'))]],
    ['an empty id', [put(settings(''))]],
    ['a body that JSON can not hold', [put(settings('a', () => 1))]],
    ['more than a batch of Cosmos DB can carry', [put(settings('a', 'x'.repeat(2_000_000)))]],
  ])('throws at %s and writes nothing', async (_what, writes) => {
    const partition = fresh();
    await expect(partition.commit([create(settings('beside')), ...writes])).rejects.toThrow(RangeError);
    expect(await partition.read('settings', 'beside')).toBeUndefined();
  });
};
