/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.js'),
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/support/jest/longest-first.cjs',
  maxWorkers: 2,
};
