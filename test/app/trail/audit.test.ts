import { caseView } from '../../../src/app/case/case-view';
import { acceptHandover } from '../../../src/app/continuity/handover';
import type { DocumentKind, PartitionName, StoredDocument } from '../../../src/app/ports/store';
import { auditView } from '../../../src/app/trail/audit';
import { linkAfter } from '../../../src/domain/base/hash-chain';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import {
  addChild,
  leaves,
  openFamily,
  readsOf,
  requestHandover,
  storedCase,
  trailOf,
} from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { adam, jonas, karen, lea, mille, rie, sara } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';

const watched = newWatchedStore();
let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  watched.before(undefined);
  town = await newMunicipality({ wrap: watched.wrap });
  reference = await openFamily(town);
  await addChild(town, reference, 'Alma');
  town.moveTo('2026-06-08T08:00:00Z');
  const id = await requestHandover(town, reference);
  town.moveTo('2026-06-08T09:00:00Z');
  answered(await acceptHandover(town.services, town.as(lea), reference, id));
  town.moveTo('2026-06-08T10:00:00Z');
  await caseView(town.services, town.as(sara), reference);
  await caseView(town.services, town.as(lea), reference);
  town.moveTo('2026-06-08T11:00:00Z');
});
afterEach(() => town.store.close());

const audit = (person: StaffMember = rie, of = reference, from = 0) =>
  auditView(town.services, town.as(person), of, from);

describe('L1: the auditor sees who did and read what, when, and on which basis', () => {
  it('L1: newest first, by name, without any content', async () => {
    const view = answered(await audit());
    expect(view).toMatchObject({ reference, intact: true, changes: 4, reads: 2, actions: [] });
    expect(view.brokenAt).toBeUndefined();
    expect(view.entries.map(({ at, by, what, basis }) => [at.slice(11, 16), by, what, basis])).toEqual([
      ['10:00', 'Sara Testlund', 'caseViewed', 'coordinator'],
      ['10:00', 'Lea Dummy', 'caseViewed', 'receiver'],
      ['09:00', 'Lea Dummy', 'HandoverAccepted', undefined],
      ['08:00', 'Sara Testlund', 'HandoverRequested', undefined],
      ['07:00', 'Sara Testlund', 'CaseOpened', undefined],
      ['07:00', 'Sara Testlund', 'MemberAdded', undefined],
    ]);
    expect(JSON.stringify(view)).not.toMatch(/Månesten|Alma|Orlov/);
  });

  it('L1: what follows from the staff list is done by the program, under its own name', async () => {
    await leaves(town);
    expect(answered(await audit()).entries[0]).toMatchObject({ by: 'Rød Tråd', what: 'CoordinatorChanged' });
  });

  it('L1: looking is itself recorded, before anything is shown', async () => {
    await audit();
    expect((await readsOf(town, `case.${reference}`)).at(-1)).toEqual({
      by: rie.id,
      what: 'auditViewed',
      basis: 'auditor',
    });
    watched.before(async ({ kinds }) => {
      if (kinds.includes('logRecord')) throw new Error('the log cannot be written');
    });
    await expect(audit()).rejects.toThrow('the log cannot be written');
  });

  it('L1: a long trail comes in pages, whole', async () => {
    for (let at = 0; at < 30; at += 1) await caseView(town.services, town.as(sara), reference);
    const first = answered(await audit());
    expect(first.entries).toHaveLength(15);
    expect(first.actions).toEqual([{ verb: 'audit.more', as: 'execute', ids: { reference, from: '15' } }]);
    const pages = [
      first,
      answered(await audit(rie, reference, 15)),
      answered(await audit(rie, reference, 30)),
    ];
    expect(pages.at(-1)?.actions).toEqual([]);
    expect(pages.at(-1)?.entries.at(-1)?.what).toBe('MemberAdded');
  });

  it.each([sara, lea, jonas, karen, adam, mille])(
    'domain § 3: not $name, whether or not there is a case',
    async (person) => {
      expect(refusalOf(await audit(person))).toEqual({ code: 'NotAllowed' });
      expect(refusalOf(await audit(person, 'HOI-2026-777' as CaseReference))).toEqual({ code: 'NotAllowed' });
    },
  );

  it('a case that there is not is said to the auditor', async () => {
    expect(refusalOf(await audit(rie, 'HOI-2026-777' as CaseReference))).toEqual({ code: 'NotFound' });
  });
});

describe('L1: a row that was tampered with in the store is found and named', () => {
  const changes = {
    partition: { tenantId },
    kind: 'caseEvent' as const,
    id: (sequence: number) => `${reference}.${String(sequence).padStart(8, '0')}`,
  };
  const reads = {
    partition: { tenantId, log: '' },
    kind: 'logRecord' as const,
    id: (sequence: number) => String(sequence).padStart(10, '0'),
  };
  const trails = { changes, reads };
  type Trail = keyof typeof trails;

  const placeOf = (trail: Trail): PartitionName =>
    trail === 'changes' ? { tenantId } : { tenantId, log: `case.${reference}` };
  const row = async (trail: Trail, sequence: number): Promise<StoredDocument> => {
    const { kind, id } = trails[trail];
    const found = await town.store.partition(placeOf(trail)).read(kind, id(sequence));
    if (found === undefined) throw new Error(`no row ${sequence}`);
    return found;
  };
  const put = (trail: Trail, { kind, id, keys, sort }: StoredDocument, body: unknown) =>
    town.store.partition(placeOf(trail)).commit([{ do: 'put', document: { kind, id, keys, sort, body } }]);
  const remove = (trail: Trail, sequence: number) => {
    const { kind, id }: { kind: DocumentKind; id: (at: number) => string } = trails[trail];
    return town.store.partition(placeOf(trail)).commit([{ do: 'remove', kind, id: id(sequence) }]);
  };
  const found = async () => {
    const { intact, brokenAt } = answered(await audit());
    expect(intact).toBe(brokenAt === undefined);
    return brokenAt;
  };

  it.each(['changes', 'reads'] as const)('L1: another name in the %s', async (trail) => {
    const second = await row(trail, 2);
    const link = second.body as { content: object };
    await put(trail, second, { ...link, content: { ...link.content, by: mille.id } });
    expect(await found()).toEqual({ trail, sequence: 2 });
  });

  it.each(['changes', 'reads'] as const)('L1: a row emptied of everything in the %s', async (trail) => {
    await put(trail, await row(trail, 2), {});
    expect(await found()).toEqual({ trail, sequence: 2 });
  });

  it.each(['changes', 'reads'] as const)('L1: a row removed from the %s', async (trail) => {
    await remove(trail, 1);
    expect(await found()).toEqual({ trail, sequence: 1 });
  });

  it('L1: the last rows cut off', async () => {
    await remove('changes', 4);
    await remove('changes', 3);
    expect(await found()).toEqual({ trail: 'changes', sequence: 3 });
  });

  it('L1: the last read cut off, also when reading goes on afterwards', async () => {
    await remove('reads', 2);
    expect(await found()).toEqual({ trail: 'reads', sequence: 2 });
    await caseView(town.services, town.as(sara), reference);
    expect(await found()).toEqual({ trail: 'reads', sequence: 2 });
  });

  it('L1: a case that is not what its changes have made of it', async () => {
    const partition = town.store.partition({ tenantId });
    const stored = await partition.read<{ snapshot: object; trail: { sequence: number } }>('case', reference);
    if (stored === undefined) throw new Error('no case');
    const { kind, id, body } = stored;
    const snapshot = { ...body.snapshot, coordinatorId: mille.id };
    await partition.commit([{ do: 'put', document: { kind, id, body: { ...body, snapshot } } }]);
    expect(await found()).toEqual({ trail: 'changes', sequence: body.trail.sequence });
  });

  it('L1: two rows that changed places', async () => {
    const [second, third] = [await row('changes', 2), await row('changes', 3)];
    await put('changes', second, third.body);
    await put('changes', third, second.body);
    expect(await found()).toEqual({ trail: 'changes', sequence: 2 });
  });

  it('L1: a row written over with another that is sealed as it should be', async () => {
    const [first] = await trailOf(town, reference);
    if (first === undefined) throw new Error('no trail');
    const forged = linkAfter(first, { at: '2026-06-08T07:00:00.000Z', by: mille.id, events: [] });
    await put('changes', await row('changes', 2), forged);
    expect(await found()).toEqual({ trail: 'changes', sequence: 3 });
  });

  it('L1: the end that the case itself knows', async () => {
    const stored = await town.store.partition({ tenantId }).read<{ trail: object }>('case', reference);
    if (stored === undefined) throw new Error('no case');
    const body = { ...stored.body, trail: { ...stored.body.trail, hash: 'abc' } };
    await town.store
      .partition({ tenantId })
      .commit([{ do: 'put', document: { kind: 'case', id: reference, body } }]);
    expect(await found()).toMatchObject({ trail: 'changes' });
  });

  it('L1: what happens after a break does not hide it', async () => {
    await remove('changes', 2);
    await addChild(town, reference, 'Storm');
    expect(await found()).toEqual({ trail: 'changes', sequence: 2 });
    expect((await storedCase(town, reference)).members).toHaveLength(2);
  });
});
