import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');

/** Starts a process that loads the whole program, opens a store and reports which packages it has loaded by then. */
const loadedBy = (config: string): readonly string[] => {
  const program = `
    require('./src/start');
    require('./src/import');
    const { openStore } = require('./src/store/open');
    openStore(${config}, { now: () => '2026-03-02T08:00:00.000Z' });
    const packages = Object.keys(require.cache).map((file) => /node_modules[/\\\\]((?:@[^/\\\\]+[/\\\\])?[^/\\\\]+)/.exec(file)?.[1]);
    process.stdout.write(JSON.stringify([...new Set(packages)]));
    process.exit(0);`;
  const said = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], { cwd: root });
  return JSON.parse(said.toString());
};

const cosmos = `{ kind: 'cosmos', endpoint: 'http://127.0.0.1:1', key: 'a2V5', database: 'x' }`;

// `libsql` is built for one platform: a package made on another machine would not start at all.
const onSqlite = loadedBy(`{ kind: 'sqlite', file: ':memory:' }`);

test('on Cosmos DB the program does without SQLite, and the other way round', () => {
  const onCosmos = loadedBy(cosmos);
  expect(onCosmos).toContain('@azure/cosmos');
  expect(onCosmos).not.toContain('libsql');
  expect(onSqlite).toContain('libsql');
  expect(onSqlite).not.toContain('@azure/cosmos');
});

test('without a language model the program does without its client', () => {
  expect(onSqlite).not.toContain('openai');
});

test('SQLite of another kind of machine is said in words, with what to do', () => {
  const program = `
    const Module = require('node:module');
    const load = Module._load;
    Module._load = (name, ...more) => {
      if (name === 'libsql') throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
      return load(name, ...more);
    };
    const { openStore } = require('./src/store/open');
    try {
      openStore({ kind: 'sqlite', file: ':memory:' }, { now: () => '2026-03-02T08:00:00.000Z' });
    } catch (error) {
      process.stdout.write(error.message);
    }`;
  const said = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], { cwd: root });
  expect(said.toString()).toMatch(/another kind of machine.*npm ci/);
});
