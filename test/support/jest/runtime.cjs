const { createRequire } = require('node:module');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { dirname, join, resolve } = require('node:path');
const memory = require('./worker-memory.cjs');

/** A package by its name, and what a worker keeps for its next test file. */
const isShared = (name) => /^(?!node:|jest|@jest\/)@?[a-z]/.test(name) || name.endsWith('/worker-memory.cjs');

/** A module of ours that holds nothing but what takes long to make and never changes. */
const learnt = join(__dirname, '..', '..', '..', 'src', 'language', 'talk', 'model');

/** A nightly run tries each property so many times as often (`npm run nightly`). */
const factor = Number(process.env.PROPERTY_RUNS ?? 1);

const load = (from, name) => {
  const found = createRequire(from)(name);
  if (name !== 'fast-check' || factor === 1) return found;
  const { assert } = found;
  const oftener = (property, how = {}) =>
    assert(property, { ...how, numRuns: (how.numRuns ?? 100) * factor });
  return { ...found, default: { ...found.default, assert: oftener } };
};

/**
 * Jest evaluates every module anew for every test file. For our own modules that is right; packages hold no state of
 * ours, and the SDKs take seconds to load. So a worker loads a package once, as the program does; and since a package's
 * `Error` must then be ours, tests run among the worker's own globals.
 */
module.exports = class extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    if (isShared(name)) return load(from, name);
    if (!name.startsWith('.') || resolve(dirname(from), name) !== learnt)
      return super.requireModuleOrMock(from, name);
    if (!memory.has(learnt)) memory.set(learnt, super.requireModuleOrMock(from, name));
    return memory.get(learnt);
  }
};
