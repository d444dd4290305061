// Puts what runs in production into a folder: `npm run package -- FOLDER`, after `npm run build`. Without FOLDER it is
// `.package`, made anew each time, which `teamsapp.yml` deploys. It contains what `infra/azure/deploy.ignore` lets through;
// the packages are those of App Service's Linux, whatever machine this is. What only developers read (types, source maps,
// notes) stays out.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const own = join(root, '.package');
const [folder = own] = process.argv.slice(2);
if (folder === own) rmSync(own, { recursive: true, force: true });
if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error('npm run package -- FOLDER: the folder has to be new or empty.');
  process.exit(1);
}

const lines = readFileSync(join(root, 'infra/azure/deploy.ignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const kept = lines.filter((line) => line.startsWith('!/')).map((line) => line.slice(2));
const left = new Set(
  lines.filter((line) => line.startsWith('/') && line !== '/*').map((line) => join(root, line)),
);

mkdirSync(folder, { recursive: true });
for (const one of kept.filter((name) => name !== 'node_modules')) {
  if (!existsSync(join(root, one))) {
    console.error(`${one} is not there: npm run build first.`);
    process.exit(1);
  }
  cpSync(join(root, one), join(folder, one), { recursive: true, filter: (source) => !left.has(source) });
}
// Exactly what the lock file names.
for (const one of ['package-lock.json', '.npmrc']) cpSync(join(root, one), join(folder, one));
const { status } = spawnSync(
  'npm',
  [
    'ci',
    '--omit=dev',
    '--os=linux',
    '--cpu=x64',
    '--libc=glibc',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  ],
  { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
);
if (status !== 0) process.exit(status ?? 1);
for (const one of ['package-lock.json', '.npmrc']) rmSync(join(folder, one));

/** Neither is ever loaded: types, source maps, notes (licences stay). */
const unread = /\.(?:d\.[cm]?ts|[cm]?[jt]s\.map|md|markdown)$/i;
const licence = /licen[cs]e|notice|copying/i;
let bytes = 0;
let dropped = 0;
const walk = (at) => {
  for (const entry of readdirSync(at, { withFileTypes: true })) {
    const path = join(at, entry.name);
    if (entry.isDirectory()) walk(path);
    else if (entry.isFile()) {
      const { size } = statSync(path);
      if (unread.test(entry.name) && !licence.test(entry.name)) {
        rmSync(path);
        dropped += size;
      } else bytes += size;
    }
  }
};
walk(join(folder, 'node_modules'));
const mb = (count) => `${Math.round(count / 1e6)} MB`;
console.log(`${resolve(folder)}: packages ${mb(bytes)}, left out ${mb(dropped)}`);
