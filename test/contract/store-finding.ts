import type { Partition, Query } from '../../src/app/ports/store';
import { type Bench, create, ids, put, settings } from './store-bench';

/** All pages of a query. */
const findAll = async (partition: Partition, query: Query): Promise<readonly string[]> => {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page = await partition.find('settings', { ...query, ...(after === undefined ? {} : { after }) });
    expect(page.documents.length).toBeLessThanOrEqual(query.limit ?? 100);
    found.push(...ids(page));
    after = page.next;
  } while (after !== undefined);
  return found;
};

export const storeFinding = ({ fresh }: Bench): void => {
  /** A partition with documents that have the key `k`, sorted by their position in the list. */
  const withSorts = async (sorts: readonly string[]): Promise<Partition> => {
    const partition = fresh();
    const writes = sorts.map((sort, index) => create({ ...settings(`${index}`), keys: ['k'], sort }));
    for (let start = 0; start < writes.length; start += 100) {
      expect(await partition.commit(writes.slice(start, start + 100))).toEqual({ committed: true });
    }
    return partition;
  };
  const sortsOf = async (partition: Partition, query: Partial<Query> = {}): Promise<readonly string[]> =>
    (await partition.find('settings', { keys: ['k'], ...query })).documents.map(({ sort }) => sort);

  it('finds the documents of the kind that bear the key, and no others', async () => {
    const partition = fresh();
    await partition.commit([
      create({ ...settings('a', 1), keys: ['x', 'y'], sort: 's' }),
      create({ ...settings('b', 2), keys: ['y'] }),
      create({ kind: 'case', id: 'c', body: 3, keys: ['x'] }),
      create(settings('d', 4)),
    ]);
    const { documents, next } = await partition.find('settings', { keys: ['x'] });
    expect(documents).toEqual([await partition.read('settings', 'a')]);
    expect(next).toBeUndefined();
    expect(await partition.find('settings', { keys: ['X'] })).toEqual({ documents: [] });
    expect(await partition.find('settings', { keys: [] })).toEqual({ documents: [] });
  });

  it('answers a document once, however many of the keys it bears', async () => {
    const partition = fresh();
    await partition.commit([
      create({ ...settings('a'), keys: ['x', 'y', 'z', 'x'] }),
      create({ ...settings('b'), keys: ['y'] }),
      create({ ...settings('c'), keys: ['z'] }),
    ]);
    for (const limit of [1, 2, 100]) {
      expect(await findAll(partition, { keys: ['x', 'y', 'y', 'unknown'], limit })).toEqual(['a', 'b']);
    }
  });

  it('takes 100 keys', async () => {
    const partition = fresh();
    const keys = Array.from({ length: 100 }, (_, index) => `key-${index}`);
    await partition.commit([
      create({ ...settings('a'), keys }),
      create({ ...settings('b'), keys: ['key-99'] }),
      create({ ...settings('c'), keys: ['key-100'] }),
    ]);
    expect(await findAll(partition, { keys })).toEqual(['a', 'b']);
  });

  it('forgets the keys and the sort that a document had before', async () => {
    const partition = fresh();
    await partition.commit([create({ ...settings('a'), keys: ['old', 'kept'], sort: 'z' })]);
    await partition.commit([put({ ...settings('a'), keys: ['kept', 'new'], sort: 'a' })]);
    expect(await findAll(partition, { keys: ['old'] })).toEqual([]);
    expect(await findAll(partition, { keys: ['kept'], from: 'z' })).toEqual([]);
    for (const key of ['kept', 'new'])
      expect(await findAll(partition, { keys: [key], to: 'b' })).toEqual(['a']);
    await partition.commit([{ do: 'remove', kind: 'settings', id: 'a' }]);
    expect(await findAll(partition, { keys: ['kept', 'new'] })).toEqual([]);
  });

  it('orders by the bytes of the sort text, not by the Danish alphabet', async () => {
    const sorts = ['å', 'z', 'aa', 'Ø', 'ø', 'a', 'A', '', 'æ', 'Z', 'a b', 'Å', 'Æ', '10', '9'];
    const partition = await withSorts(sorts);
    const inOrder = [...sorts].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    expect(await sortsOf(partition)).toEqual(inOrder);
    expect(await sortsOf(partition, { order: 'descending' })).toEqual(inOrder.toReversed());
  });

  it('orders documents with the same sort text by id', async () => {
    const partition = fresh();
    await partition.commit(
      ['c', 'a', 'B', 'b'].map((id) => create({ ...settings(id), keys: ['k'], sort: 'same' })),
    );
    for (const limit of [1, 3, 100]) {
      expect(await findAll(partition, { keys: ['k'], limit })).toEqual(['B', 'a', 'b', 'c']);
      expect(await findAll(partition, { keys: ['k'], limit, order: 'descending' })).toEqual([
        'c',
        'b',
        'a',
        'B',
      ]);
    }
  });

  it('keeps to the range: from is in, to is out', async () => {
    const partition = await withSorts(['a', 'b', 'ba', 'c', 'd']);
    expect(await sortsOf(partition, { from: 'b', to: 'd' })).toEqual(['b', 'ba', 'c']);
    expect(await sortsOf(partition, { from: 'bb' })).toEqual(['c', 'd']);
    expect(await sortsOf(partition, { to: 'b' })).toEqual(['a']);
    expect(await sortsOf(partition, { from: 'b', to: 'b' })).toEqual([]);
    expect(await sortsOf(partition, { from: 'b', to: 'd', order: 'descending' })).toEqual(['c', 'ba', 'b']);
  });

  it('pages through more than 100 documents, each once and in order, both ways, within a range', async () => {
    const sorts = Array.from({ length: 250 }, (_, index) => `${index % 50}`.padStart(2, '0'));
    const partition = await withSorts(sorts);
    const order = ([one = '', two = '']: string[]) => `${one} ${two}`;
    const all = sorts.map((sort, id) => [sort, `${id}`]).sort((a, b) => (order(a) < order(b) ? -1 : 1));
    const expected = all.map(([, id]) => id);
    for (const limit of [7, 100]) {
      expect(await findAll(partition, { keys: ['k'], limit })).toEqual(expected);
      expect(await findAll(partition, { keys: ['k'], limit, order: 'descending' })).toEqual(
        expected.toReversed(),
      );
    }
    const middle = all.filter(([sort = '']) => sort >= '10' && sort < '20').map(([, id]) => id);
    expect(await findAll(partition, { keys: ['k'], limit: 9, from: '10', to: '20' })).toEqual(middle);
    expect(
      await findAll(partition, { keys: ['k'], limit: 9, from: '10', to: '20', order: 'descending' }),
    ).toEqual(middle.toReversed());
  });

  it('answers 100 documents when no page size is given', async () => {
    const partition = await withSorts(Array.from({ length: 120 }, (_, index) => `${1000 + index}`));
    const page = await partition.find('settings', { keys: ['k'] });
    expect(page.documents).toHaveLength(100);
    expect(page.next).toBeDefined();
  });

  it('goes on behind the last document also when that one is gone and others came before it', async () => {
    const partition = await withSorts(['b', 'd', 'f', 'h']);
    const first = await partition.find('settings', { keys: ['k'], limit: 2 });
    await partition.commit([
      { do: 'remove', kind: 'settings', id: '1' },
      create({ ...settings('before'), keys: ['k'], sort: 'a' }),
      create({ ...settings('behind'), keys: ['k'], sort: 'e' }),
    ]);
    const after = first.next ?? '';
    expect(ids(await partition.find('settings', { keys: ['k'], after }))).toEqual(['behind', '2', '3']);
  });

  it.each<[string, Query]>([
    ['more than 100 keys', { keys: Array.from({ length: 101 }, (_, index) => `${index}`) }],
    ['an empty page', { keys: ['k'], limit: 0 }],
    ['a page over 100', { keys: ['k'], limit: 101 }],
    ['an `after` that no page gave', { keys: ['k'], after: 'somewhere' }],
  ])('throws at %s', async (_what, query) => {
    await expect(fresh().find('settings', query)).rejects.toThrow(RangeError);
  });
};
