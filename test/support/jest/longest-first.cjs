/** The browser tests that take longest, in any order: begun last, they would leave the other worker idle. */
const longest = ['every-card', 'everybody', 'plan-year'];
const isLong = ({ path }) => longest.some((name) => path.endsWith(`${name}.test.ts`));

/** Begins with the longest files; where jest has not seen how long they take, it would go by their size. */
module.exports = class {
  sort(tests) {
    return [...tests].sort((one, other) => isLong(other) - isLong(one));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
};
