import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scripts } from '../package.json';
import { configVariables } from '../src/config';
import { runImport } from '../src/import';
import type { ReadinessCode } from '../src/readiness';

const root = join(__dirname, '..');
const guide = readFileSync(join(root, 'docs', 'operations.md'), 'utf8');
const annex = readFileSync(join(root, 'docs', 'data-protection.md'), 'utf8');
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');

const codes = {
  NoToken: true,
  Starting: false,
  StoreGone: true,
  StoreNewer: true,
  StoreNotAnswering: true,
  StoreNotWritable: true,
} satisfies Record<ReadinessCode, boolean>;

test('the sample files of the guide are imported as they stand', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-guide-'));
  const [departments = '', staff = ''] = [...guide.matchAll(/^```\n(id;[\s\S]*?)^```/gm)].map(
    ([, csv]) => csv,
  );
  writeFileSync(join(folder, 'departments.csv'), departments);
  writeFileSync(join(folder, 'staff.csv'), staff);
  let said = '';
  const code = await runImport(
    ['--departments', join(folder, 'departments.csv'), '--staff', join(folder, 'staff.csv')],
    { SQLITE_FILE: join(folder, 'store.db'), ALLOWED_TENANTS: '99999999-9999-4999-8999-999999999999' },
    (text) => {
      said += text;
    },
  );
  rmSync(folder, { recursive: true });
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining(': 2\n') });
});

test('every code of /readyz that needs somebody has a row of what to do', () => {
  const rows = guide.split('## What to do when')[1] ?? '';
  for (const [code, needsSomebody] of Object.entries(codes))
    expect({ code, told: rows.includes(`| \`${code}\` |`) }).toEqual({ code, told: needsSomebody });
});

test('every event to alert on is one that the program logs', () => {
  const events = [
    ...guide.matchAll(
      /`([a-z]+\.[a-z]+[A-Z]\w*|turn\.\w+|outbox\.\w+|delivery\.\w+|schedule\.\w+|readiness\.\w+|token\.\w+|auth\.\w+|request\.\w+)`/g,
    ),
  ];
  expect(events.length).toBeGreaterThan(12);
  for (const [, event] of events) expect(source).toContain(`'${event}'`);
});

test('names only scripts and variables that there are', () => {
  for (const text of [guide, annex]) {
    for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name]);
    for (const [, name = ''] of text.matchAll(/`((?:FIRST|COSMOS|SQLITE|BOT)_[A-Z]+)`/g))
      expect(configVariables).toContain(name);
  }
});
