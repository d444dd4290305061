const kept = require('./worker-memory.cjs') as Map<string, unknown>;

/** What is slow to make and never changes: made once per worker, for the first test file that asks for it. */
export const keptByWorker = <Value>(name: string, make: () => Value): Value => {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as Value;
};
