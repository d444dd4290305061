import type { Clock } from '../app/ports/clock';
import { withLogFields } from '../log';
import type { Wake } from './wake';

/** Work that comes round again and again, one round at a time, whatever goes wrong. */
export interface Loop {
  /** Comes round at once, or again right after the round under way. */
  ask(): void;
  /** Reports an error from work that a round started, so that the next round waits. */
  fail(error: unknown): void;
  /** When the latest round began, in milliseconds since 1970. Falls behind when a round hangs. */
  lastRound(): number;
  /** No further rounds; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

export interface LoopParts {
  /** Answers when to come round again, in milliseconds since 1970. */
  readonly round: () => Promise<number>;
  readonly onError: (error: unknown) => void;
  /** After an error there is no round for so many milliseconds, whoever asks. */
  readonly restAfterError: number;
  readonly clock: Clock;
  readonly wake: Wake;
}

/** The first round is under way on return. */
export const startLoop = ({ round, onError, restAfterError, clock, wake }: LoopParts): Loop => {
  const now = (): number => Date.parse(clock.now());
  let lastRound = now();
  let restsUntil = 0;
  let isStopped = false;
  let isAskedAgain = false;
  let running: Promise<void> | undefined;
  let callOff = (): void => {};

  const fail = (error: unknown): void => {
    restsUntil = now() + restAfterError;
    withLogFields({}, () => onError(error));
  };

  const run = async (): Promise<void> => {
    let next = 0;
    do {
      isAskedAgain = false;
      lastRound = now();
      // A rest longer than any we take was set before the clock was set back.
      if (restsUntil > lastRound + restAfterError) restsUntil = 0;
      if (lastRound < restsUntil) break;
      try {
        // Leaves the log fields of whoever woke it up: its lines are not theirs.
        next = await withLogFields({}, round);
      } catch (error) {
        fail(error);
      }
    } while (isAskedAgain && !isStopped);
    running = undefined;
    const then = Math.max(next, restsUntil);
    // Of the two, the round's own moment counts when the clock was set back during the round.
    if (!isStopped) callOff = wake(Math.max(1, then - Math.max(now(), lastRound)), ask);
  };

  const ask = (): void => {
    isAskedAgain = true;
    if (running !== undefined || isStopped) return;
    callOff();
    running = Promise.resolve().then(run);
  };

  ask();
  return {
    ask,
    fail,
    lastRound: () => lastRound,
    stop: async () => {
      isStopped = true;
      callOff();
      await running;
    },
  };
};
