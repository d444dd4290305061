import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { departmentDocument, staffDocument } from '../src/app/organisation/directory';
import type { Store } from '../src/app/ports/store';
import { instant } from '../src/domain/base/calendar';
import type { StaffMember } from '../src/domain/organisation/organisation';
import { runImport } from '../src/import';
import { openSqliteStore } from '../src/store/sqlite';
import { adam, departments, everybody, sara } from './support/people';

const tenantId = '99999999-9999-4999-8999-999999999999';
const header = 'id;navn;afdeling;roller';
const line = ({ id, name, departmentId, roles }: StaffMember): string =>
  [id, name, departmentId, roles.join('|')].join(';');

describe('npm run import', () => {
  let folder: string;
  /** The store as the bot keeps it open meanwhile. */
  let bot: Store;
  let printed: string;
  const print = (text: string): void => {
    printed += text;
  };
  const run = (...args: string[]): Promise<number> =>
    runImport(args, { SQLITE_FILE: join(folder, 'store.db'), ALLOWED_TENANTS: tenantId }, print);
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const stored = async (id: string) =>
    (await bot.partition({ tenantId }).read<StaffMember>('staff', id))?.body;

  beforeEach(async () => {
    printed = '';
    folder = mkdtempSync(join(tmpdir(), 'roed-traad-import-'));
    bot = openSqliteStore({
      file: join(folder, 'store.db'),
      clock: { now: () => instant('2026-06-08T07:00:00Z') },
    });
    const documents = [...departments.map(departmentDocument), ...everybody.map(staffDocument)];
    await bot.partition({ tenantId }).commit(documents.map((document) => ({ do: 'put', document })));
  });
  afterEach(async () => {
    await bot.close();
    rmSync(folder, { recursive: true });
  });

  test('imports while the bot runs, and tells in Danish what came in', async () => {
    const staff = file(
      'staff.csv',
      [header, ...everybody.filter((one) => one !== sara).map(line)].join('\n'),
    );
    const code = await run('--staff', staff);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: `Forlader medarbejderlisten:\n  ${sara.name}\nFilerne er indlæst\nMedarbejdere: ${everybody.length - 1}\nIkke længere på medarbejderlisten: 1\n`,
    });
    expect(await stored(sara.id)).toMatchObject({ active: false });
  });

  test('who would leave is named first when they are many, and with --yes they leave', async () => {
    const [one, other] = everybody.filter(({ roles }) => roles.join() === 'professional');
    const staying = everybody.filter((person) => person !== one && person !== other);
    const staff = file('staff.csv', [header, ...staying.map(line)].join('\n'));
    expect(await run('--staff', staff)).toBe(1);
    expect(printed).toContain(`${one?.name} og ${other?.name}`);
    expect(await stored(one?.id ?? '')).toMatchObject({ active: true });
    expect(await run('--staff', staff, '--yes')).toBe(0);
    expect(await stored(one?.id ?? '')).toMatchObject({ active: false });
  });

  test('tells every bad line with its number and remedy, and ends with 1', async () => {
    const staff = file(
      'staff.csv',
      `${header}\nx;Adam;ppr;administrator\n${adam.id};Adam;Havnen;administrator\n`,
    );
    const decisions = file('decisions.csv', 'afdeling;emne;besluttes af\nppr;Tale;\n');
    expect(await run('--staff', staff, '--decisions', decisions)).toBe(1);
    expect(printed.split('\n')).toEqual([
      expect.stringContaining('Intet er indlæst endnu'),
      expect.stringMatching(/^Hvem bestemmer hvad, linje 2: .*besluttes af/),
      expect.stringMatching(/^Medarbejdere, linje 2: .*"x"/),
      expect.stringMatching(/^Medarbejdere, linje 3: .*"Havnen"/),
      '',
    ]);
    expect(await stored(sara.id)).toEqual(sara);
  });

  test('lists come in, in English where that is asked for, and what went out of use is named', async () => {
    const purposes = file('purposes.csv', 'id,danish,english\nplan,lægge en plan,make a plan\n');
    const holidays = file('holidays.csv', 'name,from,to\nEfterårsferie,10/10-2026,18/10-2026\n');
    const code = await run(
      ...['--lookup-purposes', purposes, '--school-holidays', holidays, '--language', 'en', '--yes'],
    );
    expect(code).toBe(0);
    expect(printed.split('\n')).toEqual([
      'Go out of use today:',
      expect.stringContaining('I want to invite to a meeting'),
      'The files have been imported',
      'School holidays: 1',
      'Reasons to ask for a coordinator: 1',
      expect.stringMatching(/^No longer in use: .*I want to invite to a meeting/),
      expect.stringContaining('add the lines'),
      '',
    ]);
  });

  test('a bad line of a list is told in the language that is asked for', async () => {
    const holidays = file('holidays.csv', 'name,from,to\nEfterårsferie,18/10-2026,10/10-2026\n');
    expect(await run('--school-holidays', holidays, '--language', 'en')).toBe(1);
    expect(printed).toContain('School holidays, line 2: The end date is before the start date.');
    await expect(run('--school-holidays', holidays, '--language', 'svensk')).rejects.toThrow('da or en');
  });

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text, 'utf8')],
    ['the code page of older spreadsheets', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-16 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads Danish letters from a file in %s', async (_what, encode) => {
    const lines = everybody.map((person) =>
      line(person === sara ? { ...sara, name: 'Særa Ørsted Ålykke' } : person),
    );
    expect(await run('--staff', file('staff.csv', encode([header, ...lines].join('\r\n'))))).toBe(0);
    expect(await stored(sara.id)).toMatchObject({ name: 'Særa Ørsted Ålykke' });
  });

  test('a title, a line that names the delimiter, and one cause told once with its lines', async () => {
    const bad = Array.from({ length: 9 }, (_, at) => `${adam.id.slice(0, -1)}${at};Ida;Havnen;fagperson`);
    const staff = file('staff.csv', ['sep=;', 'Medarbejdere, august', header, ...bad].join('\r\n'));
    expect(await run('--staff', staff)).toBe(1);
    const havnen = printed.split('\n').filter((one) => one.includes('Havnen'));
    expect(havnen).toEqual([expect.stringMatching(/^Medarbejdere, linje 4, 5, 6, 7, 8 og 4 linjer mere: /)]);
  });

  test('without a file it tells how it is used', async () => {
    expect(await run()).toBe(1);
    expect(printed).toContain('--staff FILE.csv');
    expect(printed).toContain(
      '--school-holidays FILE.csv\n      Skoleferier (CSV). Kolonner: navn, fra, til',
    );
    expect(printed).toContain('uger mellem opfølgningsmøder');
  });

  test('never imports into a tenant that is not allowed, nor guesses among several', async () => {
    const staff = file('staff.csv', header);
    await expect(run('--staff', staff, '--tenant', adam.id)).rejects.toThrow('--tenant');
    const env = { SQLITE_FILE: join(folder, 'store.db'), ALLOWED_TENANTS: `${tenantId},${adam.id}` };
    await expect(runImport(['--staff', staff], env, print)).rejects.toThrow('--tenant');
  });
});
