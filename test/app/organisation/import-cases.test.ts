import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '../../../src/app/organisation/import';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { answered } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { adam, everybody } from '../../support/people';

/** Files as people have them, byte for byte: from Excel on PC and Mac, from old systems, and from Microsoft Entra. */
const file = (name: string): Uint8Array => readFileSync(join(__dirname, 'files', name));
const names = ['Brian O’Brien', 'Šejla Ærøskøbing', 'Åse Østergård'];

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
});
afterEach(() => town.store.close());

const imported = async (files: Parameters<typeof importFiles>[2]) =>
  answered(await importFiles(town.services, town.as(adam), files));
const stored = async () => {
  const { documents } = await town.store
    .partition({ tenantId })
    .find<StaffMember>('staff', { keys: ['active'] });
  const people = new Map(documents.map(({ body }) => [body.id, body]));
  return everybody.slice(0, 3).map(({ id }) => people.get(id));
};

test.each(['utf-8', 'windows-1252', 'utf-16-little', 'utf-16-big'])(
  '%s comes in with every letter as it was written',
  async (name) => {
    expect(await imported({ staff: file(`${name}.csv`) })).toMatchObject({ imported: true });
    expect((await stored()).map((one) => one?.name)).toEqual(names);
  },
);

test.each(['mac-roman', 'cp850', 'broken-utf-8'])(
  '%s is refused with what to do, and no name is changed',
  async (name) => {
    const report = await imported({ staff: file(`${name}.csv`) });
    expect(report.imported).toBe(false);
    expect(report.problems.length).toBeGreaterThan(0);
    expect(await stored()).toEqual(everybody.slice(0, 3));
  },
);

test('a title row, a line that names the delimiter, and days in the ways that people write them', async () => {
  expect(await imported({ staff: file('title-and-dates.csv') })).toMatchObject({ imported: true });
  expect((await stored()).map((one) => one?.absence)).toEqual([
    { from: '2026-08-01', to: '2026-08-14' },
    { from: '2026-08-01' },
    { from: '2026-08-03', to: '2026-08-21' },
  ]);
});

test('an export of users out of Entra, with the roles in a file beside it', async () => {
  const report = await imported({ staff: file('entra-users.csv'), roles: file('roles.csv') });
  expect(report).toMatchObject({ imported: true, files: { staff: everybody.length }, left: 0 });
  expect((await stored()).map((one) => [one?.name, one?.roles])).toEqual(
    names.map((name, index) => [name, everybody[index]?.roles]),
  );
});
