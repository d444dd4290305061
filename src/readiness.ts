import { randomUUID } from 'node:crypto';
import type { Clock } from './app/ports/clock';
import type { Store } from './app/ports/store';
import { addMilliseconds } from './domain/base/calendar';
import type { Log } from './log';
import type { Tokens } from './teams/edge/tokens';

/**
 * What stops turns (design § 7). `Starting`: not all is there yet. `StoreNewer`: a newer program has written to the store.
 * `StoreGone`: its files were removed under the running program. `StoreNotWritable`: nothing can be written, e.g. on a full
 * disk. `StoreNotAnswering`: it takes too long or says no. `NoToken`: nothing can be sent to Teams.
 */
export type ReadinessCode =
  | 'Starting'
  | 'StoreNewer'
  | 'StoreGone'
  | 'StoreNotWritable'
  | 'StoreNotAnswering'
  | 'NoToken';

/** Returns what stops turns; empty when they work. */
export type Readiness = () => Promise<readonly ReadinessCode[]>;

export interface ReadinessParts {
  readonly store: Store;
  readonly tenants: readonly string[];
  readonly tokens: Tokens;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether what is to be sent is being sent; undefined before the start is done. */
  readonly isSending: () => boolean | undefined;
}

/** Asked more often than this, it returns the last finding. */
const probeEvery = 10_000;

/** A store that takes longer is of no use to a turn, and a token that takes longer can be asked for again. */
const patience = 8_000;

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * One probe at a time, which writes and reads. Late work is no reason to be taken out of service, so it does not
 * count.
 */
export const createReadiness = (parts: ReadinessParts): Readiness => {
  const id = `probe:${randomUUID()}`;
  let probedAt = Number.NEGATIVE_INFINITY;
  let latest: Promise<readonly ReadinessCode[]> = Promise.resolve([]);
  let told = '';

  const tell = (codes: readonly ReadinessCode[]): readonly ReadinessCode[] => {
    for (const code of codes) if (!told.includes(code)) parts.log.error('readiness.lost', { code });
    if (codes.length === 0 && told !== '') parts.log.info('readiness.regained');
    told = codes.join();
    return codes;
  };

  const probe = async (): Promise<readonly ReadinessCode[]> => {
    const found = await Promise.all([storeCode(parts, id), tokenCode(parts)]);
    return tell(found.filter((code) => code !== undefined));
  };

  return () => {
    const isSending = parts.isSending();
    if (isSending === undefined) return Promise.resolve(['Starting']);
    // By the clock that only goes forward.
    const now = performance.now();
    if (now - probedAt >= probeEvery) {
      probedAt = now;
      latest = probe();
      if (!isSending) parts.log.warn('delivery.stalled');
    }
    return latest;
  };
};

const storeCode = async (
  { store, tenants: [tenantId], clock }: ReadinessParts,
  id: string,
): Promise<ReadinessCode | undefined> => {
  try {
    await inTime(store.ready());
  } catch (error) {
    return codeOf(error) ?? 'StoreNotAnswering';
  }
  if (tenantId === undefined) return undefined;
  try {
    const partition = store.partition({ tenantId });
    const now = clock.now();
    const expiresAt = addMilliseconds(now, dayMilliseconds);
    await inTime(
      partition.commit([{ do: 'put', document: { kind: 'lease', id, body: { at: now }, expiresAt } }]),
    );
    const written = await inTime(partition.read<{ readonly at: string }>('lease', id));
    return written?.body.at === now ? undefined : 'StoreNotWritable';
  } catch (error) {
    return codeOf(error) ?? 'StoreNotWritable';
  }
};

const codes: Readonly<Record<string, ReadinessCode>> = {
  NewerFileError: 'StoreNewer',
  NewerSchemaError: 'StoreNewer',
  StoreGoneError: 'StoreGone',
  LateError: 'StoreNotAnswering',
};

const codeOf = (error: unknown): ReadinessCode | undefined =>
  error instanceof Error ? codes[error.name] : undefined;

const tokenCode = ({ tokens }: ReadinessParts): Promise<ReadinessCode | undefined> =>
  inTime(tokens.ready()).then(
    () => undefined,
    () => 'NoToken',
  );

class LateError extends Error {
  override readonly name = 'LateError';
}

const inTime = <Value>(promise: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LateError('no answer in time')), patience).unref();
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};
