import type { Services } from './services';

interface Remembered {
  readonly until: number;
  readonly value: Promise<unknown>;
}

/** What a program remembers between turns. */
interface Memory {
  readonly read: Map<string, Remembered>;
  readonly kept: Map<string, unknown>;
}

const memories = new WeakMap<Services, Memory>();
const keysAtMost = 20_000;

const memoryOf = (services: Services): Memory => {
  const memory = memories.get(services) ?? { read: new Map(), kept: new Map() };
  memories.set(services, memory);
  return memory;
};

/** The services with something of their own, for a turn or a purpose; what the program remembers, they share. */
export const servicesWith = <Own extends Partial<Services>>(services: Services, own: Own): Services & Own => {
  const others = { ...services, ...own };
  memories.set(others, memoryOf(services));
  return others;
};

/** Something the program keeps for as long as it runs, made when first asked for. */
export const keptFor = <Kept>(services: Services, key: string, make: () => Kept): Kept => {
  const { kept } = memoryOf(services);
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as Kept;
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
  const { read: memory } = memoryOf(services);
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
  memoryOf(services).read.delete(key);
};
