const { existsSync, statfsSync } = require('node:fs');

// A test throws its store away: in the system's memory, if there is room, no commit waits for a disk.
const memory = '/dev/shm';
const roomBytes = 1e9;
const isRoomy = ({ bavail, bsize }) => bavail * bsize > roomBytes;
if (existsSync(memory) && isRoomy(statfsSync(memory))) process.env.TMPDIR = memory;

/** @type {import('jest').Config} */
module.exports = {
  runtime: '<rootDir>/test/support/jest/runtime.cjs',
  testEnvironment: '<rootDir>/test/support/jest/environment.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  setupFiles: ['<rootDir>/test/support/jest/properties.ts'],
  // Long property tests on a busy machine.
  testTimeout: 30_000,
  // By default jest keeps one core free, which on a machine with two is half of it.
  maxWorkers: '100%',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};
