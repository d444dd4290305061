import { setTimeout as sleep } from 'node:timers/promises';

/** How long one call to the store tries, in milliseconds: well under the 15 s after which Teams asks again. */
const longestTry = 6_000;
/**
 * After this long the caller gets an error, whatever is still going on: an unknown host keeps the SDK busy for
 * minutes.
 */
const longestCall = 8_000;
const firstPause = 25;
const longestPause = 1_000;

/**
 * Returns a function that waits a little longer each time, with jitter, and returns false at once when the time for
 * this call is up. It leaves throttling (429) to the SDK, which waits as long as the service says.
 */
export const patience = (): (() => Promise<boolean>) => {
  const started = performance.now();
  let pause = firstPause;
  return async () => {
    if (performance.now() - started > longestTry) return false;
    await sleep(pause * (0.5 + Math.random() / 2));
    pause = Math.min(pause * 2, longestPause);
    return true;
  };
};

/** Timeout, partition on the move, throttled, "retry with", unavailable: worth asking again. */
export const isTransient = (status: unknown): boolean =>
  typeof status === 'number' && [408, 410, 429, 449, 503].includes(status);

/**
 * Reads again while the service is briefly unable to answer, and once if the connection broke: reading twice harms nobody.
 * Permanent errors are passed on.
 */
export const readPatiently = async <T>(read: () => Promise<T>): Promise<T> => {
  const wait = patience();
  let brokeOff = false;
  for (;;) {
    try {
      return await read();
    } catch (error) {
      // The SDK has already waited for a 429 that gets this far.
      const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
      const isFirstBreak: boolean = typeof code !== 'number' && !brokeOff;
      brokeOff ||= isFirstBreak;
      if ((!isTransient(code) && !isFirstBreak) || code === 429 || !(await wait())) throw error;
    }
  }
};

/** Rejects if the work takes too long. The work itself goes on to its end, and what it had done by then is unknown. */
export const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The store did not answer within ${longestCall} ms`)),
      longestCall,
    );
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
