const kept = require('./worker-memory.cjs') as Map<string, unknown>;

/** What takes its time to make and never changes: made for the first test file of a worker that asks for it. */
export const keptByWorker = <Value>(name: string, make: () => Value): Value => {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as Value;
};
