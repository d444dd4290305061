import { importAttached } from '../../../src/app/organisation/attached-import';
import { confirmImport } from '../../../src/app/organisation/import';
import type { FetchedFile } from '../../../src/app/ports/attached-files';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { adam, everybody, sara } from '../../support/people';

const staff = [
  'id;navn;titel;afdeling;roller',
  ...everybody
    .filter((one) => one !== sara)
    .map(({ id, name, title, departmentId, roles }) =>
      [id, name, title, departmentId, roles.join(', ')].join(';'),
    ),
].join('\n');

let town: TestMunicipality;
const fetched: string[] = [];
beforeEach(async () => {
  town = await newMunicipality();
  fetched.length = 0;
});
afterEach(() => town.store.close());

const attach = (name: string, file: FetchedFile | string, person = adam) =>
  importAttached(
    {
      ...town.services,
      fetchAttachedFile: async (address) => {
        fetched.push(address);
        return typeof file === 'string' ? { bytes: Buffer.from(file) } : file;
      },
    },
    town.as(person),
    [{ name, address: 'https://eksempelby.sharepoint.com/x' }],
  );
const isActive = async () =>
  (await town.store.partition({ tenantId }).read<StaffMember>('staff', sara.id))?.body.active;

describe('a file attached to a message', () => {
  it('is shown with what it would change, and imported by one press', async () => {
    const shown = answered(await attach('Medarbejdere uge 34.csv', staff));
    expect(shown).toMatchObject({ imported: false, changes: { leave: [sara.name] } });
    expect(await isActive()).toBe(true);
    const importId = shown.actions[0]?.ids?.import ?? '';
    answered(await confirmImport(town.services, town.as(adam), importId));
    expect(await isActive()).toBe(false);
  });

  it('is known by its columns when its name tells nothing', async () => {
    expect(answered(await attach('ny.csv', staff)).files).toEqual({ staff: everybody.length - 1 });
  });

  it('of the same columns as others is asked to be called what it is', async () => {
    const list = 'id;dansk;engelsk\ncoordination;at der er en sag;that there is a case\n';
    expect(refusalOf(await attach('liste.csv', list))?.code).toBe('FileUnknown');
    expect(answered(await attach('oplysningstyper.csv', list)).files).toEqual({ consentTypes: 1 });
  });

  it('names every bad line, as any other import', async () => {
    const report = answered(await attach('medarbejdere.csv', `${staff}\nx;X;;havnen;fagperson`));
    expect(report).toMatchObject({ imported: false, actions: [] });
    expect(report.problems.length).toBeGreaterThan(0);
  });

  it('is not even fetched for anybody but an administrator', async () => {
    for (const person of everybody.filter((one) => one !== adam))
      expect(refusalOf(await attach('medarbejdere.csv', staff, person))?.code).toBe('FilesForAdministrators');
    expect(fetched).toEqual([]);
  });

  it('that can’t be had is said so', async () => {
    expect(refusalOf(await attach('medarbejdere.csv', { because: 'tooLarge' }))?.code).toBe('FileTooLarge');
    expect(refusalOf(await attach('medarbejdere.csv', { because: 'notFetched' }))?.code).toBe(
      'FileNotFetched',
    );
    expect(refusalOf(await importAttached(town.services, town.as(adam), []))?.code).toBe('FileNotFetched');
  });
});
