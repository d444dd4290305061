import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');

const run = (program: string): string =>
  execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], { cwd: root }).toString();

/** In a process of its own: the packages that have been loaded once this is, and once a store is opened on top. */
const packagesOf = (modules: readonly string[], store: string): readonly (readonly string[])[] =>
  JSON.parse(
    run(`
    const packages = () => [...new Set(Object.keys(require.cache).map((file) =>
      /node_modules[/\\\\]((?:@[^/\\\\]+[/\\\\])?[^/\\\\]+)/.exec(file)?.[1]))];
    for (const name of ${JSON.stringify(modules)}) require(name);
    const before = packages();
    require('./src/store/open').openStore(${store}, { now: () => '2026-03-02T08:00:00.000Z' });
    process.stdout.write(JSON.stringify([before, packages()]));
    process.exit(0);`),
  );

const cosmos = `{ kind: 'cosmos', endpoint: 'http://127.0.0.1:1', key: 'a2V5', database: 'x' }`;
const sqlite = `{ kind: 'sqlite', file: ':memory:' }`;

describe('what is built for one platform or serves one choice is loaded when it is chosen', () => {
  const [program, onCosmos] = packagesOf(['./src/start', './src/import'], cosmos);

  test.each(['libsql', '@azure/cosmos', 'openai'])('the program starts without %s', (name) => {
    expect(program).not.toContain(name);
  });

  // `libsql` is built for one platform: a package made on another machine would not start at all.
  test('on Cosmos DB it does without SQLite', () => {
    expect(onCosmos).toContain('@azure/cosmos');
    expect(onCosmos).not.toContain('libsql');
  });

  test('on SQLite it does without Cosmos DB', () => {
    const [, onSqlite] = packagesOf([], sqlite);
    expect(onSqlite).toContain('libsql');
    expect(onSqlite).not.toContain('@azure/cosmos');
  });
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
      openStore(${sqlite}, { now: () => '2026-03-02T08:00:00.000Z' });
    } catch (error) {
      process.stdout.write(error.message);
    }`;
  expect(run(program)).toMatch(/another kind of machine.*npm ci/);
});
