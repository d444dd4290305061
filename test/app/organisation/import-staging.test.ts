import type { Services } from '../../../src/app/base/services';
import { importFiles, resumeImport } from '../../../src/app/organisation/import';
import type { NewDocument } from '../../../src/app/ports/store';
import type { StaffId, StaffMember } from '../../../src/domain/organisation/organisation';
import { openFamily } from '../../support/case-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { adam, everybody, gone, karen, ppr, sara } from '../../support/people';
import { dyingStore } from '../../support/store/dying-store';

/** Far more than the 100 writes of one commit. */
const newcomers = Array.from(
  { length: 230 },
  (_, at): StaffMember => ({
    id: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}` as StaffId,
    name: `Ny Kollega ${at}`,
    title: '',
    departmentId: ppr.id,
    roles: ['professional'],
    specialities: [],
    active: true,
  }),
);

const line = ({ id, name, departmentId, roles }: StaffMember): string =>
  [id, name, departmentId, roles.join('|')].join(';');

/** Sara leaves, 230 come, and a department is new. */
const files = {
  departments: 'afdeling;navn;myndighed;indgang\nhavnen;Havnen;Havn;Havnekontoret',
  staff: [
    'id;navn;afdeling;roller',
    ...everybody.filter((one) => one !== sara).map(line),
    ...newcomers.map(line),
  ].join('\n'),
};

interface Stored {
  readonly staff: readonly StaffMember[];
  readonly departments: readonly string[];
}

const all = async <Body>(
  town: TestMunicipality,
  kind: NewDocument['kind'],
  ...keys: string[]
): Promise<Body[]> => {
  const bodies: Body[] = [];
  let after: string | undefined;
  do {
    const page = await town.store.partition({ tenantId }).find<Body>(kind, { keys, ...(after && { after }) });
    bodies.push(...page.documents.map(({ body }) => body));
    after = page.next;
  } while (after !== undefined);
  return bodies;
};

const stored = async (town: TestMunicipality): Promise<Stored> => ({
  staff: (await all<StaffMember>(town, 'staff', 'active', 'left')).toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  ),
  departments: (await all<{ id: string }>(town, 'department', 'all')).map(({ id }) => id).toSorted(),
});

const asStored = (people: readonly StaffMember[]) =>
  people.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** A municipality where Sara coordinates a family, and the same as seen by a process that dies. */
const townThatDies = async (commits: number, lastLands: boolean) => {
  const town = await newMunicipality();
  await openFamily(town);
  const dying: Services = { ...town.services, store: dyingStore(town.store, commits, lastLands) };
  return { town, dying };
};

describe('an import is done whole or not at all', () => {
  test.each([
    ['before a commit', false],
    ['between a commit and its answer', true],
  ])('wherever the process dies %s', async (_when, lastLands) => {
    const before = asStored(everybody);
    const after = asStored([...everybody.map((one) => (one === sara ? gone(one) : one)), ...newcomers]);
    const seen = new Set<'nothing' | 'everything'>();
    let survived = false;
    for (let commits = 0; !survived; commits += 1) {
      const { town, dying } = await townThatDies(commits, lastLands);
      const { departments } = await stored(town);
      survived = await importFiles(dying, town.as(adam), files).then(
        () => true,
        () => false,
      );
      await resumeImport({ ...town.services }, tenantId);
      const result = await stored(town);
      const isDone = result.departments.includes('havnen');
      expect(result).toEqual(
        isDone
          ? { staff: after, departments: [...departments, 'havnen'].toSorted() }
          : { staff: before, departments },
      );
      // The consequences are carried out as well: the family's lead hears that Sara has left, once (C4).
      expect((await town.outbox()).map(({ to, kind }) => ({ to, kind }))).toEqual(
        isDone ? [{ to: karen.id, kind: 'caseUncovered' }] : [],
      );
      if (survived) expect(isDone).toBe(true);
      seen.add(isDone ? 'everything' : 'nothing');
    }
    expect(seen).toEqual(new Set(['nothing', 'everything']));
  });

  test('two processes that finish the same import do so once', async () => {
    const { town, dying } = await townThatDies(4, true);
    await expect(importFiles(dying, town.as(adam), files)).rejects.toThrow();
    await Promise.all([1, 2, 3].map(() => resumeImport({ ...town.services }, tenantId)));
    expect((await stored(town)).staff).toHaveLength(everybody.length + newcomers.length);
    expect(await town.outbox()).toHaveLength(1);
    expect(await all(town, 'importChunk', 'staged')).toEqual([]);
  });

  test('an import that was cut off is finished before the next one is looked at', async () => {
    const { town, dying } = await townThatDies(3, true);
    await expect(importFiles(dying, town.as(adam), files)).rejects.toThrow();
    const next = { decisions: 'afdeling;emne;besluttes af\nhavnen;Bådplads;Havnefogeden' };
    expect(await importFiles(town.services, town.as(adam), next)).toMatchObject({
      value: { imported: true },
    });
    expect((await stored(town)).staff).toHaveLength(everybody.length + newcomers.length);
  });

  test('what was laid aside and never decided is gone after an hour, and not before', async () => {
    const { town, dying } = await townThatDies(1, false);
    await expect(importFiles(dying, town.as(adam), files)).rejects.toThrow();
    await resumeImport(town.services, tenantId);
    expect(await all(town, 'importChunk', 'staged')).not.toEqual([]);
    town.moveTo('2026-06-08T08:01:00Z');
    await resumeImport(town.services, tenantId);
    expect(await all(town, 'importChunk', 'staged')).toEqual([]);
  });

  test('an import that slept while its chunks were swept away cannot be decided any more, and is laid aside anew', async () => {
    const town = await newMunicipality();
    let decisions = 0;
    const sleepy: Services = {
      ...town.services,
      store: {
        ...town.store,
        partition: (name) => {
          const partition = town.store.partition(name);
          return {
            ...partition,
            commit: async (writes) => {
              const decides = writes.some(
                (write) => write.do === 'create' && write.document.kind === 'request',
              );
              if (decides) decisions += 1;
              if (decides && decisions === 1) {
                town.moveTo('2026-06-08T12:00:00Z');
                await resumeImport({ ...town.services }, tenantId);
              }
              return partition.commit(writes);
            },
          };
        },
      },
    };
    expect(await importFiles(sleepy, town.as(adam), files)).toMatchObject({ value: { imported: true } });
    expect(decisions).toBe(2);
    expect((await stored(town)).staff).toHaveLength(everybody.length + newcomers.length);
  });
});
