import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoTenantId, readConfig } from '../../../src/config';
import { textsFor } from '../../../src/language/texts';
import { createLog } from '../../../src/log';
import { type Running, start } from '../../../src/start';
import { demoWorld } from '../../../src/tryout/demo-world';
import { startTeams, type Teams } from '../../../src/tryout/teams';
import { verbs } from '../../../src/views/verbs';
import { adam, sara } from '../../support/running-bot';
import { answerTo, firstOf, opens, submits } from '../support/presses';
import { activityOf, invokeOf } from '../support/raw';
import { rowsOf } from '../support/store-file';

jest.setTimeout(60_000);

const { help, importReport, notices } = textsFor('da');
const { firstImport, unknownStaff } = notices.plain;

const departments = 'id;navn;myndighed;leder;indgang;telefon\nppr;PPR;Skole;;PPR;99 99 99 20';
const staffOf = (roles: string, id = adam): string =>
  `id;navn;titel;afdeling;roller\n${id};Adam Admin;It;ppr;${roles}`;

let folder: string;
let file: string;
let running: Running;
let teams: Teams;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-first-'));
  file = join(folder, 'store.db');
  const env = {
    PORT: '0',
    ALLOWED_TENANTS: demoTenantId,
    SQLITE_FILE: file,
    FIRST_ADMIN: adam.toUpperCase(),
  };
  running = await start(readConfig(env), {
    log: createLog({ level: 'silent' }),
    rateLimit: { burst: 1_000, perSecond: 1 },
  });
  teams = await startTeams({ botUrl: `${running.url}/api/messages`, world: demoWorld });
});
afterEach(async () => {
  await running.stop();
  await teams.close();
  rmSync(folder, { recursive: true });
});

const imports = async (files: Readonly<Record<string, string>>) => {
  const person = teams.person(adam);
  const dialog = await opens(person, await answerTo(person, 'hej'), 'import.open');
  return firstOf((await submits(person, dialog, 'import.open', files)).messages);
};

describe('FIRST_ADMIN, on an empty staff list', () => {
  test('whatever is typed, is shown how to begin, and keeps nothing of it', async () => {
    for (const line of [
      'hej',
      'mine sager',
      'opret sag',
      'hvem er koordinator for Familien Månesten',
      'drift',
    ])
      expect((await answerTo(teams.person(adam), line)).reads).toContain(firstImport.text);
    for (const kind of ['conversation', 'preferences', 'standingCard', 'saidLine'])
      expect(rowsOf(file, kind)).toEqual([]);
  });

  test('`import` opens the form in words', async () => {
    expect((await answerTo(teams.person(adam), 'import')).buttons.length).toBeGreaterThan(0);
    expect((await answerTo(teams.person(adam), 'import')).reads).not.toContain(firstImport.text);
  });

  test('nobody else may', async () => {
    expect((await answerTo(teams.person(sara), 'import')).reads).toContain(unknownStaff.text);
  });

  test('no press but those of an import does anything', async () => {
    const line = await activityOf({ teams, person: teams.person }, adam);
    for (const verb of verbs.filter((one) => one !== 'import.open' && one !== 'import.confirm')) {
      const press = invokeOf(line, 'adaptiveCard/action', { action: { verb, data: {} } });
      const { body } = await teams.sendRaw(press);
      expect(JSON.stringify(body)).toContain(firstImport.title);
    }
  });

  test('imports departments first, then staff; is then known by what the list says', async () => {
    expect((await imports({ departments })).reads).toContain(importReport.done);
    expect((await imports({ staff: staffOf('fagperson') })).reads).toContain(
      importReport.problems.noAdministrator,
    );
    expect((await imports({ staff: staffOf('administrator') })).reads).toContain(importReport.done);
    expect((await answerTo(teams.person(adam), 'hjælp')).reads).toContain(help.asked);
  });

  test('has no effect once an administrator is on the list', async () => {
    await imports({ departments, staff: staffOf('administrator', sara) });
    expect((await answerTo(teams.person(adam), 'import')).reads).toContain(unknownStaff.text);
  });
});
