import type { Clock } from '../app/ports/clock';
import type { LanguageModel, ModelQuestion, ModelReply } from '../app/ports/language-model';
import type { Log } from '../log';

/** The server responded, but without an answer. Holds nothing of what it said. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(
    /** The HTTP status; left out where there was none. */
    readonly status?: number,
    /** How long it asked to be left alone. */
    readonly retryAfterSeconds?: number,
  ) {
    super(`the language model answered ${status ?? 'nothing that can be read'}`);
  }
}

/** Asks the server once. Rejects where that fails, or the signal says so. */
export type AskServer = (question: ModelQuestion, signal: AbortSignal) => Promise<string>;

const answersWithin = 2_000;
const atOnceAtMost = 4;
const perMinuteAtMost = 60;
/** After this many failures in a row it rests. */
const failuresAtMost = 3;
const shortestRest = 60_000;
const longestRest = 600_000;
/** Errors that don't pass by themselves: the key, the model's name, the role of the identity. */
const isSetUpWrongly = (status: number | undefined): boolean =>
  status === 401 || status === 403 || status === 404;

export interface GuardParts {
  readonly clock: Clock;
  readonly log: Log;
  /** When a question has waited long enough; two seconds from now when left out. */
  readonly deadline?: () => AbortSignal;
}

/**
 * A model that is asked for two seconds at most, by few at once and only so often a minute; after failures it rests, first a
 * minute, then longer each time, and one question tries whether it is back. What is known about the server is held in this
 * process.
 */
export const guarded = (ask: AskServer, { clock, log, deadline = twoSeconds }: GuardParts): LanguageModel => {
  let underWay = 0;
  let begun: readonly number[] = [];
  let failures = 0;
  let rest = 0;
  let restsUntil = 0;

  const now = (): number => Date.parse(clock.now());
  const isFree = (): boolean => {
    begun = begun.filter((at) => now() - at < 60_000);
    // After a rest one tries for all.
    const atOnce = rest > 0 ? 1 : atOnceAtMost;
    return now() >= restsUntil && underWay < atOnce && begun.length < perMinuteAtMost;
  };

  const letRest = (error: unknown, milliseconds: number): void => {
    rest = Math.min(longestRest, Math.max(shortestRest, milliseconds));
    restsUntil = now() + rest;
    log.warn('model.resting', { error, seconds: Math.round(rest / 1000) });
  };

  const failed = (error: unknown): void => {
    failures += 1;
    const status = error instanceof ModelError ? error.status : undefined;
    const asked = error instanceof ModelError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
    if (isSetUpWrongly(status)) letRest(error, longestRest);
    else if (status === 429) letRest(error, asked);
    else if (rest > 0 || failures >= failuresAtMost) letRest(error, Math.max(asked, rest * 2));
  };

  const put = async (question: ModelQuestion): Promise<ModelReply> => {
    const signal = deadline();
    const began = performance.now();
    const ended = (reply: ModelReply): ModelReply => {
      log.info('model.asked', { came: reply.came, ms: Math.round(performance.now() - began) });
      return reply;
    };
    try {
      const text = await Promise.race([ask(question, signal), aborted(signal)]);
      failures = 0;
      rest = 0;
      return ended({ came: 'answer', text });
    } catch (error) {
      failed(error);
      return ended({ came: signal.aborted ? 'late' : 'failed' });
    } finally {
      underWay -= 1;
    }
  };

  return {
    free: () => {
      if (!isFree()) return undefined;
      underWay += 1;
      begun = [...begun, now()];
      return put;
    },
  };
};

const twoSeconds = (): AbortSignal => AbortSignal.timeout(answersWithin);

/** Whatever is waiting stops. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const late = (): void => reject(new ModelError());
    if (signal.aborted) late();
    else signal.addEventListener('abort', late, { once: true });
  });
