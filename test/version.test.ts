import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version as packageVersion } from '../package.json';
import { demoTenantId, readConfig } from '../src/config';
import { createLog } from '../src/log';
import { start } from '../src/start';

const text = (...path: string[]) => readFileSync(join(__dirname, '..', ...path), 'utf8');

test('package.json, the lock file, the app manifest and the newest change tell the same version', () => {
  const lock = JSON.parse(text('package-lock.json')) as { readonly version: string };
  const manifest = JSON.parse(text('infra', 'teams', 'manifest.json')) as { readonly version: string };
  const [, newest] = /^## (\S+)$/m.exec(text('CHANGELOG.md')) ?? [];
  expect([lock.version, manifest.version, newest]).toEqual([packageVersion, packageVersion, packageVersion]);
});

test('the running program tells it too: in its first line, and to whoever watches over it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-version-'));
  const lines: string[] = [];
  const env = { PORT: '0', ALLOWED_TENANTS: demoTenantId, SQLITE_FILE: join(folder, 'store.db') };
  const running = await start(readConfig(env), {
    log: createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
  });
  const health = await (await fetch(`${running.url}/healthz`)).json();
  await running.stop();
  rmSync(folder, { recursive: true });
  expect(health).toEqual({ status: 'up', version: packageVersion });
  const started = lines.find((line) => line.includes('bot.started')) ?? '{}';
  expect(JSON.parse(started)).toMatchObject({ version: packageVersion });
});
