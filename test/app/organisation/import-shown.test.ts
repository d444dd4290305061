import { confirmImport, type ImportFiles, importFiles } from '../../../src/app/organisation/import';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { importChangesInWords } from '../../../src/language/import-changes';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { adam, everybody, jonas, karen, lea, sara } from '../../support/people';

const header = 'id;navn;titel;afdeling;roller;fravær fra;fravær til';
const line = ({ id, name, title, departmentId, roles }: StaffMember, away = ';'): string =>
  [id, name, title, departmentId, roles.join(', '), away].join(';');

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
});
afterEach(() => town.store.close());

const others = everybody.filter((person) => person !== sara && person !== lea && person !== jonas);
/** Sara leaves, Lea becomes a lead too, Jonas goes on holiday. */
const staff = [
  header,
  ...others.map((person) => line(person)),
  line({ ...lea, roles: ['coordinator', 'lead'] }),
  line(jonas, '03-08-2026;21-08-2026'),
].join('\n');
const stored = async (id: string) =>
  (await town.store.partition({ tenantId }).read<StaffMember>('staff', id))?.body;
const show = async (files: ImportFiles = { staff }, asks: 'whenMany' | 'always' = 'always') =>
  answered(await importFiles(town.services, town.as(adam), files, asks));
const idIn = ({ actions }: Awaited<ReturnType<typeof show>>): string => actions[0]?.ids?.import ?? '';
const confirm = (importId: string, by = adam) => confirmImport(town.services, town.as(by), importId);

describe('an import that is shown first', () => {
  test('names who leaves and what changes, with days as Danes write them, and does nothing yet', async () => {
    const { changes, imported } = await show();
    if (changes === undefined) throw new Error('nothing is shown');
    expect(imported).toBe(false);
    expect(importChangesInWords(changes, 'da')).toEqual([
      { title: 'Forlader medarbejderlisten', lines: ['Sara Testlund'] },
      {
        title: 'Ændres',
        lines: [
          'Jonas Attrap: væk fra 3. august 2026 til og med 21. august 2026',
          'Lea Dummy: bliver koordinator og leder',
        ],
      },
    ]);
    expect(await stored(sara.id)).toMatchObject({ active: true });
    expect(await stored(lea.id)).toEqual(lea);
  });

  test('is done by one yes, once, however often it is pressed', async () => {
    const importId = idIn(await show());
    const first = answered(await confirm(importId));
    expect(first).toMatchObject({ imported: true, left: 1 });
    expect(await stored(sara.id)).toMatchObject({ active: false });
    await town.saveStaff({ ...lea, title: 'Ny titel' });
    expect(answered(await confirm(importId))).toEqual(first);
    expect(await stored(lea.id)).toMatchObject({ title: 'Ny titel' });
  });

  test('is no longer what would happen once something else has come in between', async () => {
    const importId = idIn(await show());
    answered(
      await importFiles(town.services, town.as(adam), {
        staff: [header, ...everybody.map((one) => line({ ...one, title: `${one.title} 2` }))].join('\n'),
      }),
    );
    expect(refusalOf(await confirm(importId))).toEqual({ code: 'ChangedMeanwhile' });
    expect(await stored(sara.id)).toMatchObject({ active: true });
  });

  test('waits for whoever brought it, and for nobody who is no administrator', async () => {
    const importId = idIn(await show());
    await town.saveStaff({ ...karen, roles: ['lead', 'administrator'] });
    for (const person of [{ ...karen, roles: ['lead', 'administrator'] as const }, sara])
      expect(refusalOf(await confirm(importId, person))).toBeDefined();
    expect(refusalOf(await confirm('another'))).toBeDefined();
    expect(await stored(sara.id)).toMatchObject({ active: true });
  });

  test('is asked about only when more than five or a tenth would leave or change', async () => {
    const many = await show({ staff }, 'whenMany');
    expect(many).toMatchObject({ imported: false, changes: { many: true } });
    const nobodyLeaves = [header, ...everybody.map((person) => line(person))].join('\n');
    expect(await show({ staff: nobodyLeaves }, 'whenMany')).toMatchObject({ imported: true });
  });
});

describe('an administrator who gets other roles by an own import', () => {
  test('is told of to the other administrators, and to nobody when the roles stay', async () => {
    const second = { ...karen, roles: ['lead', 'administrator'] as const };
    await town.saveStaff(second);
    const people = [...others.filter((one) => one !== adam && one !== karen), sara, lea, jonas];
    const withRoles = (roles: StaffMember['roles']): string =>
      [header, ...people.map((one) => line(one)), line({ ...adam, roles }), line(second)].join('\n');
    const told = async () =>
      (
        await town.store
          .partition({ tenantId })
          .find<{ to: unknown; notice: { kind: string } }>('outbox', { keys: ['due'] })
      ).documents
        .map(({ body }) => body)
        .filter(({ notice }) => notice.kind === 'ownRoles');
    answered(await importFiles(town.services, town.as(adam), { staff: withRoles(adam.roles) }));
    expect(await told()).toEqual([]);
    answered(
      await importFiles(town.services, town.as(adam), { staff: withRoles([...adam.roles, 'coordinator']) }),
    );
    expect(await told()).toMatchObject([
      { to: { kind: 'person', staffId: karen.id }, notice: { kind: 'ownRoles', staffId: adam.id } },
    ]);
  });
});
