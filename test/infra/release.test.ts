import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');
const run = (file: string, args: readonly string[] = [], cwd = root) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, file), ...args], { cwd });
  return { status, said: `${stdout}${stderr}` };
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roed-traad-release-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('publishing', () => {
  const own = {
    DEVELOPER_NAME: 'Havneby Kommune',
    DEVELOPER_WEBSITE_URL: 'https://havneby.dk/',
    DEVELOPER_PRIVACY_URL: 'https://havneby.dk/privatliv',
    DEVELOPER_TERMS_URL: 'https://havneby.dk/vilkaar',
  };
  const publishable = (env: Readonly<Record<string, string>>) => {
    writeFileSync(
      join(folder, '.env.prod'),
      Object.entries(env)
        .map((pair) => pair.join('='))
        .join('\n'),
    );
    return run('infra/teams/publishable.mjs', ['prod', folder]);
  };

  test('is refused while the environment is the sample, which names each value to change', () => {
    const { status, said } = run('infra/teams/publishable.mjs', ['dev']);
    expect(status).toBe(1);
    for (const name of Object.keys(own)) expect(said).toContain(`${name} is not`);
  });

  test('goes on with the municipality’s own pages', () => {
    expect(publishable(own)).toEqual({ status: 0, said: '' });
  });

  test.each([
    ['https://example.com/privacy', 'is not the municipality'],
    ['https://privacy.example/', 'is not the municipality'],
    ['', 'is not the municipality'],
    ['http://havneby.dk/privatliv', 'https://'],
  ])('is refused with the privacy page "%s"', (DEVELOPER_PRIVACY_URL, why) => {
    const { status, said } = publishable({ ...own, DEVELOPER_PRIVACY_URL });
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`^DEVELOPER_PRIVACY_URL .*${why}.*\\n$`));
  });
});

describe('licences', () => {
  test('of all that runs in production have been looked at', () => {
    expect(run('infra/release/licences.mjs')).toMatchObject({ status: 0 });
  });

  test('that nobody has looked at stop it by name; what only development needs does not', () => {
    const packages = {
      '': {},
      'node_modules/free': { version: '1.0.0', license: 'MIT' },
      'node_modules/strict': { version: '2.0.0', license: 'AGPL-3.0' },
      'node_modules/tool': { version: '3.0.0', license: 'AGPL-3.0', dev: true },
    };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    const { status, said } = run('infra/release/licences.mjs', [], folder);
    expect(status).toBe(1);
    expect(said).toContain('strict@2.0.0: AGPL-3.0');
    expect(said).not.toMatch(/free@|tool@/);
  });

  test('and what they ask for stands in NOTICE', () => {
    const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
    for (const said of ['date-holidays', 'ShareAlike', 'dejavu-fonts-ttf']) expect(notice).toContain(said);
  });
});
