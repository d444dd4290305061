import type { Services } from './services';

interface Remembered {
  readonly until: number;
  readonly value: Promise<unknown>;
}

const memories = new WeakMap<Services, Map<string, Remembered>>();
const keysAtMost = 20_000;

const memoryOf = (services: Services): Map<string, Remembered> => {
  const memory = memories.get(services) ?? new Map<string, Remembered>();
  memories.set(services, memory);
  return memory;
};

/** Lets the services of one turn share what others remember. */
export const rememberWith = (services: Services, others: Services): void => {
  memories.set(others, memoryOf(services));
};

/**
 * What `read` returned at most this many milliseconds ago. For small things that nearly every turn needs and that may be a
 * little old: never for a person, a consent or a case. A failed read is not remembered.
 */
export const remembered = <Value>(
  services: Services,
  key: string,
  milliseconds: number,
  read: () => Promise<Value>,
): Promise<Value> => {
  const memory = memoryOf(services);
  const now = Date.parse(services.clock.now());
  const known = memory.get(key);
  if (known !== undefined && now < known.until) return known.value as Promise<Value>;
  if (memory.size >= keysAtMost) memory.clear();
  const value = read();
  memory.set(key, { until: now + milliseconds, value });
  value.catch(() => memory.delete(key));
  return value;
};

/** To be called after a change made here; other instances learn of it in time. */
export const forget = (services: Services, key: string): void => {
  memoryOf(services).delete(key);
};
