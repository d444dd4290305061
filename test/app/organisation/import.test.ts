import { findColleagues } from '../../../src/app/organisation/colleagues';
import { municipalityOf } from '../../../src/app/organisation/directory';
import { showEntrance } from '../../../src/app/organisation/entrance';
import { type ImportFiles, importFiles, importForm } from '../../../src/app/organisation/import';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { importFileNames } from '../../../src/domain/organisation/import-table';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings, type MunicipalitySettings } from '../../../src/domain/organisation/settings';
import { textsFor } from '../../../src/language/texts';
import type { ImportReportView } from '../../../src/views/organisation/import-report';
import { openFamily } from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { adam, everybody, gone, jonas, karen, sara } from '../../support/people';

const header = 'id;navn;titel;afdeling;roller;specialer';
const line = ({ id, name, title, departmentId, roles, specialities }: StaffMember): string =>
  [id, name, title, departmentId, roles.join(', '), specialities.join(', ')].join(';');
const staffFile = (people: readonly StaffMember[]): string => [header, ...people.map(line)].join('\n');
const without = (...some: readonly StaffMember[]) => everybody.filter((person) => !some.includes(person));

const storedStaff = async ({ store }: TestMunicipality): Promise<readonly StaffMember[]> => {
  const { documents } = await store
    .partition({ tenantId })
    .find<StaffMember>('staff', { keys: ['active', 'left'] });
  return documents.map(({ body }) => body).toSorted((one, other) => (one.id < other.id ? -1 : 1));
};

const importAs = async (
  town: TestMunicipality,
  files: ImportFiles,
  person = adam,
  requestId?: string,
): Promise<ImportReportView> => answered(await importFiles(town.services, town.as(person, requestId), files));

describe('importing the organisation', () => {
  let town: TestMunicipality;
  beforeEach(async () => {
    town = await newMunicipality();
  });

  test('only an administrator may import, and may open the form', async () => {
    for (const person of without(adam)) {
      const files = { staff: staffFile([adam]) };
      expect(await importFiles(town.services, town.as(person), files)).toMatchObject({
        refusal: { code: 'NotAllowed' },
      });
      const ids = { reference: '' as CaseReference };
      expect(await importForm.open(town.services, town.as(person), ids)).toMatchObject({
        refusal: { code: 'NotAllowed' },
      });
      expect(await importForm.submit(town.services, town.as(person), ids, files)).toMatchObject({
        refusal: { code: 'NotAllowed' },
      });
    }
    expect(await storedStaff(town)).toEqual(everybody);
  });

  test('entrances, who decides what, and colleagues are found at once afterwards (C8, C9)', async () => {
    const before = await showEntrance(town.services, town.as(sara), 'Havnen');
    expect(before.name).toBe('entrance-list');
    const report = await importAs(town, {
      departments: `afdeling;navn;myndighed;leder;indgang\nhavnen;Havnen;Havn;${karen.id};Havnekontoret`,
      decisions: 'afdeling;emne;besluttes af\nhavnen;Bådplads;Havnefogeden',
      staff: `${staffFile(without(jonas))}\n${line({ ...jonas, specialities: ['knob og stik'] })}`,
    });
    expect(report).toEqual({
      name: 'import-report',
      actions: [],
      imported: true,
      files: { departments: 1, decisions: 1, staff: everybody.length },
      left: 0,
      ended: [],
      problems: [],
    });
    expect(await showEntrance(town.services, town.as(sara), 'Havnen')).toMatchObject({
      entrance: { name: 'Havnekontoret' },
      lead: { name: karen.name },
      decisions: [{ subject: 'Bådplads', decidedBy: 'Havnefogeden' }],
    });
    expect((await findColleagues(town.services, town.as(sara), 'knob')).colleagues).toMatchObject([
      { name: jonas.name },
    ]);
  });

  test('when a coordinator leaves with an import, the family shows as uncovered and the lead is told (C4)', async () => {
    const reference = await openFamily(town);
    const report = await importAs(town, { staff: staffFile(without(sara)) });
    expect(report).toMatchObject({ imported: true, left: 1 });
    expect(await storedStaff(town)).toContainEqual(gone(sara));
    expect(await town.outbox()).toMatchObject([
      { to: karen.id, notice: { kind: 'caseUncovered', reference } },
    ]);
  });

  test('one bad line, and nothing of any file is imported', async () => {
    const report = await importAs(town, {
      departments: 'afdeling;navn;myndighed;indgang\nhavnen;Havnen;Havn;Havnekontoret',
      staff: `${staffFile(without(sara))}\nx;X;;havnen;fagperson;`,
    });
    expect(report).toEqual({
      name: 'import-report',
      actions: [],
      imported: false,
      files: {},
      left: 0,
      ended: [],
      problems: [
        {
          file: 'staff',
          line: everybody.length + 1,
          refusal: { code: 'idMalformed', column: 'id', value: 'x' },
        },
      ],
    });
    expect(await storedStaff(town)).toEqual(everybody);
    expect((await showEntrance(town.services, town.as(sara), 'Havnen')).name).toBe('entrance-list');
  });

  test('a request that is repeated answers as the first time and does nothing more', async () => {
    const files = { staff: staffFile(without(sara)) };
    const first = await importAs(town, files, adam, 'request-once');
    await town.saveStaff(sara);
    expect(await importAs(town, files, adam, 'request-once')).toEqual(first);
    expect(await storedStaff(town)).toContainEqual(sara);
  });

  test('of two imports at the same time, one comes after the other', async () => {
    const lists = [without(sara), without(jonas)];
    await Promise.all(lists.map((list) => importAs(town, { staff: staffFile(list) })));
    const left = (await storedStaff(town)).filter(({ active }) => !active);
    expect([[gone(sara)], [gone(jonas)]]).toContainEqual(left);
  });

  test('C7 is tightened by a settings file, and holds from the next turn on', async () => {
    const settings = 'indstilling;værdi\nSamme myndighed får svar med et formål;nej';
    expect(await importAs(town, { settings })).toMatchObject({ imported: true, files: { settings: 1 } });
    const municipality = await municipalityOf(town.services, tenantId);
    expect(municipality.settings.lookup.sameAuthorityMayAsk).toBe(false);
  });

  const types = 'id;dansk;engelsk\ncoordination;at der er en sag;that there is a case\nskole;skolen;school';

  test('a list from a file counts from the next turn on, and lists that were never imported follow the program', async () => {
    const report = await importAs(town, {
      schoolHolidays: 'navn,fra,til\nEfterårsferie,10/10-2026,18-10-2026',
      consentTypes: types,
    });
    expect(report).toMatchObject({ imported: true, files: { schoolHolidays: 1, consentTypes: 2 } });
    expect(report.ended).toContainEqual({ da: 'bolig', en: 'housing' });
    const { settings } = await municipalityOf(town.services, tenantId);
    expect(settings.calendar.schoolHolidays).toEqual([
      { name: 'Efterårsferie', from: '2026-10-10', to: '2026-10-18' },
    ]);
    const stored = await town.store
      .partition({ tenantId })
      .read<MunicipalitySettings>('settings', 'municipality');
    expect(stored?.body.consent.legalBases).toBeUndefined();
    expect(settings.consent.legalBases).toEqual(defaultSettings.consent.legalBases);
  });

  test('one bad line in one list, and no list is imported', async () => {
    const report = await importAs(town, {
      consentTypes: types,
      legalBases: 'id;dansk;hjemmel;gælder fra;højst dage\nny;Ny regel;lov § 1;31-06-2026;14',
    });
    expect(report).toMatchObject({
      imported: false,
      problems: [{ file: 'legalBases', line: 2, refusal: { code: 'dateImpossible', value: '31-06-2026' } }],
    });
    expect((await municipalityOf(town.services, tenantId)).settings).toEqual(defaultSettings);
  });

  test.each(['da', 'en'] as const)(
    'the form names the columns of each file as the import knows them: %s',
    async (locale) => {
      const { fields } = textsFor(locale).forms['import.open'];
      for (const file of importFileNames) {
        const [, columns = ''] = fields[file].hint?.split(/(?:Kolonner|Columns): /) ?? [];
        const text = `${columns.replaceAll(', ', ';')}\n?`;
        const { problems } = await importAs(town, { [file]: text });
        const codes = problems.map(({ refusal }) => refusal.code);
        expect(codes.filter((code) => code === 'columnUnknown' || code === 'columnMissing')).toEqual([]);
        expect(codes).not.toEqual([]);
      }
    },
  );

  test('the form: a long text for each file, of which blank ones are left out', async () => {
    const ids = { reference: '' as CaseReference };
    expect(answered(await importForm.open(town.services, town.as(adam), ids)).fields).toMatchObject(
      importFileNames.map((id) => ({ id, kind: 'longText', required: false, maxLength: 40_000 })),
    );
    const values = { departments: ' ', staff: staffFile(without(sara)) };
    expect(await importForm.submit(town.services, town.as(adam), ids, values)).toMatchObject({
      value: { imported: true, files: { staff: everybody.length - 1 }, left: 1 },
    });
    expect(await importForm.submit(town.services, town.as(adam), ids, { staff: '' })).toMatchObject({
      refusal: { code: 'FieldMissing' },
    });
  });
});

describe('the files that spreadsheets write', () => {
  const listed = without(sara);
  const cells = (separator: string, quote: string): string =>
    [header.split(';'), ...listed.map((person) => line(person).split(';'))]
      .map((row) => row.map((cell) => quote + cell + quote).join(separator))
      .join('\n');
  const english = staffFile(listed).replace(header, 'id;name;title;department;roles;specialities');

  test.each([
    ['semicolons, as Danish spreadsheets write', staffFile(listed)],
    ['commas and quotes', cells(',', '"')],
    ['tabs, as copied out of a spreadsheet', cells('\t', '')],
    ['a byte order mark', `\uFEFF${staffFile(listed)}`],
    ['line ends of Windows', staffFile(listed).replaceAll('\n', '\r\n')],
    ['line ends of old Macs', staffFile(listed).replaceAll('\n', '\r')],
    ['English headings', english],
    ['capital letters in the headings', staffFile(listed).replace(header, header.toUpperCase())],
    ['lists with upright strokes', staffFile(listed).replaceAll(', ', '|')],
    ['blank lines', staffFile(listed).replaceAll('\n', '\n\n')],
  ])('%s', async (_what, staff) => {
    const town = await newMunicipality();
    expect((await importAs(town, { staff })).problems).toEqual([]);
    expect((await storedStaff(town)).filter(({ active }) => active)).toEqual(listed);
  });

  test('a line is told by its number in the file, also below cells with several lines and blank lines', async () => {
    const town = await newMunicipality();
    const staff = `${header}\n${adam.id};Adam;"to\nlinjer";ppr;administrator;\n\n${karen.id};Karen;;Havnen;leder;`;
    expect((await importAs(town, { staff })).problems).toMatchObject([
      { line: 5, refusal: { code: 'departmentUnknown' } },
    ]);
  });

  test('a quote that is never closed is told with the line on which it begins', async () => {
    const town = await newMunicipality();
    const staff = `${header}\n${adam.id};Adam;;ppr;administrator;\n${karen.id};"Karen;;ppr;leder;\n`;
    expect((await importAs(town, { staff })).problems).toEqual([
      { file: 'staff', line: 3, refusal: { code: 'notCsv' } },
    ]);
  });

  test('an empty file is told', async () => {
    const town = await newMunicipality();
    expect((await importAs(town, { staff: '' })).problems).toEqual([
      { file: 'staff', line: 1, refusal: { code: 'empty' } },
    ]);
  });
});
