// Lists every production package whose licence nobody has checked: `npm run licences`, in the project's folder.
import { readFileSync } from 'node:fs';

/** Free to use and pass on with their notice, which each package has in its own folder. */
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  '(AFL-2.1 OR BSD-3-Clause)',
]);

/** Checked by hand: NOTICE says what these two ask for; the others name their licence only in their files. */
const lookedAt = new Map([
  ['date-holidays', '(ISC AND CC-BY-3.0)'],
  ['dejavu-fonts-ttf', 'SEE LICENSE IN README.md AND LICENSE'],
  // MIT, by the file or the older field of each.
  ['cldrjs', undefined],
  ['escape-regexp-component', undefined],
  ['jspath', undefined],
  ['png-js', undefined],
  ['semaphore', undefined],
]);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const found = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { version, license }]) => ({ name: path.split('node_modules/').at(-1), version, license }));
const unknown = found.filter(
  ({ name, license }) => !free.has(license) && !(lookedAt.has(name) && lookedAt.get(name) === license),
);

for (const { name, version, license } of unknown)
  process.stderr.write(
    `${name}@${version}: ${license ?? 'names no licence'}. Read it, and add it to infra/release/licences.mjs.\n`,
  );
if (unknown.length === 0)
  process.stdout.write(`${found.length} packages, all with a licence that is known here\n`);
process.exitCode = unknown.length > 0 ? 1 : 0;
