import { listCases } from '../../../src/app/case/case-list';
import { readAccessLog } from '../../../src/app/trail/access-log';
import { looksView } from '../../../src/app/trail/audit';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { openFamily, readsOf } from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { karen, lea, sara } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';

const watched = newWatchedStore();
let town: TestMunicipality;
const opened: CaseReference[] = [];
beforeAll(async () => {
  town = await newMunicipality({ wrap: watched.wrap });
  for (let at = 0; at < 15; at += 1)
    opened.push(await openFamily(town, at < 12 ? sara : lea, `Familie ${at}`));
});
afterAll(() => town.store.close());

const logged = () =>
  watched.calls().filter(({ what, partition }) => what === 'commit' && partition.log !== undefined);

describe('L1: a list is one record, however many cases it names', () => {
  test('a lead’s list of fifteen takes one batch of two documents', async () => {
    watched.calls();
    const view = await listCases(town.services, town.as(karen), 'department', 0);
    expect(view.cases).toHaveLength(15);
    expect(logged()).toEqual([
      { what: 'commit', partition: { tenantId, log: 'lists.2026' }, kinds: ['logRecord', 'logHead'] },
    ]);
  });

  test('and is a look at each of them, on the basis on which the reader belongs to it', async () => {
    for (const reference of opened)
      expect(await readsOf(town, `case.${reference}`)).toContainEqual({
        by: karen.id,
        what: 'caseListed',
        basis: 'lead',
      });
  });

  test('L9: the coordinator sees it among who has looked', async () => {
    const [reference = '' as CaseReference] = opened;
    const { entries } = answered(await looksView(town.services, town.as(sara), reference, 0));
    expect(entries).toContainEqual(
      expect.objectContaining({ by: 'Karen Leder', what: 'caseListed', basis: 'lead' }),
    );
  });

  test('another family’s list is no look at this one', async () => {
    await listCases(town.services, town.as(lea), 'mine', 0);
    const [reference = ''] = opened;
    expect(await readsOf(town, `case.${reference}`)).not.toContainEqual(
      expect.objectContaining({ by: lea.id }),
    );
  });

  test('a list that was tampered with is told of by each case that it named', async () => {
    const [reference = ''] = opened;
    expect((await readAccessLog(town.services, tenantId, `case.${reference}`)).brokenAt).toBeUndefined();
    const partition = town.store.partition({ tenantId, log: 'lists.2026' });
    const { documents } = await partition.find<{ content: object }>('logRecord', {
      keys: [`case:${reference}`],
    });
    const [record] = documents;
    if (record === undefined) throw new Error('no list');
    const { kind, id, body, version, keys, sort } = record;
    await partition.commit([
      {
        do: 'replace',
        version,
        document: {
          kind,
          id,
          keys,
          ...(sort !== undefined && { sort }),
          body: { ...body, content: { ...body.content, by: sara.id } },
        },
      },
    ]);
    expect((await readAccessLog(town.services, tenantId, `case.${reference}`)).brokenAt).toBe(1);
  });
});
