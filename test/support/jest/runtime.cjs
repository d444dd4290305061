const { createRequire } = require('node:module');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { dirname, join, resolve, sep } = require('node:path');

/** Where stack lines are in our sources, for what is loaded once and stays as long as the worker lives. */
const sourceMaps = new Map();

/** How the newest test file's jest reads TypeScript. */
let transform;
require.extensions['.ts'] = (module, file) => module._compile(transform(file), file);

const program = join(__dirname, '..', '..', '..', 'src') + sep;

/** A package by its name, the program itself, and what a worker keeps for its next test file. */
const isShared = (from, name) =>
  /^(?!node:|jest|@jest\/)@?[a-z]/.test(name) ||
  (name.startsWith('.') && resolve(dirname(from), name).startsWith(program)) ||
  name.endsWith('/worker-memory.cjs');

/** How many times as often a nightly run tries each property (`npm run nightly`). */
const factor = Number(process.env.PROPERTY_RUNS ?? 1);

const load = (from, name) => {
  const found = createRequire(from)(name);
  if (name !== 'fast-check' || factor === 1) return found;
  const { assert } = found;
  const oftener = (property, how = {}) =>
    assert(property, { ...how, numRuns: (how.numRuns ?? 100) * factor });
  return { ...found, __esModule: true, assert: oftener, default: { ...found.default, assert: oftener } };
};

/**
 * Jest evaluates every module again for every test file. For the tests' own modules that is right; the program and its
 * packages keep nothing between two uses but what never changes, and take seconds to load. So a worker loads them once, as
 * the program does; and since a package's `Error` must then be ours, tests run among the worker's own globals.
 */
module.exports = class extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor, transformCache } = this;
    transformCache.sourceMaps = sourceMaps;
    transform = (file) => transformCache.transform(file);
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    return isShared(from, name) ? load(from, name) : super.requireModuleOrMock(from, name);
  }
};
