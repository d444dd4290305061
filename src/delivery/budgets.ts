import { hours, minutes, seconds } from './durations';

/** At most `limit` sends within any stretch of `milliseconds`. */
export interface Window {
  readonly limit: number;
  readonly milliseconds: number;
}

/** What Teams lets one bot send in one thread. */
export const threadWindows: readonly Window[] = [
  { limit: 7, milliseconds: seconds(1) },
  { limit: 8, milliseconds: seconds(2) },
  { limit: 60, milliseconds: seconds(30) },
  { limit: 1800, milliseconds: hours(1) },
];

/** What we allow ourselves in one tenant. Teams allows 50 a second, which replies and lookups need a share of. */
export const tenantWindows: readonly Window[] = [{ limit: 30, milliseconds: seconds(1) }];

/**
 * Requests in one tenant, also those that the service turned away and that {@link tenantWindows} therefore do not
 * count. Without this, we would keep asking a service that turns everything away.
 */
export const tenantRequestWindows: readonly Window[] = [{ limit: 33, milliseconds: seconds(1) }];

/** Counts sends and tells when the next one may go. Moments are milliseconds since 1970. */
export interface Budget {
  /** The first moment from `now` on at which one more send stays within every window. */
  earliest(now: number): number;
  /** Counts a send. Throws RangeError before {@link Budget.earliest}. */
  take(now: number): GiveBack;
  /** Whether no send falls within any window any more. */
  isIdle(now: number): boolean;
  /** The sends that still count, by the minute that they fell into. */
  minutes(now: number): SavedSends;
  /** Counts sends of another instance, each as if it had come at the very end of its minute. */
  load(sends: SavedSends, now: number): void;
}

/** How many sends fell into a minute; the minute is counted from 1970. */
export type SavedSends = readonly (readonly [minute: number, sends: number])[];

/** Uncounts a send that the service turned away. A second call does nothing. */
type GiveBack = () => void;

/** Remembers no more moments than the limit of the longest window. */
export const newBudget = (windows: readonly Window[]): Budget => {
  const longest = Math.max(...windows.map((window) => window.milliseconds));
  const taken: number[] = [];

  const forget = (now: number): void => {
    const kept = taken.findIndex((at) => at > now - longest);
    taken.splice(0, kept === -1 ? taken.length : kept);
  };

  const earliest = (now: number): number =>
    windows.reduce((moment, { limit, milliseconds }) => {
      const hinders = taken[taken.length - limit];
      return hinders === undefined ? moment : Math.max(moment, hinders + milliseconds);
    }, now);

  return {
    earliest,
    take: (now) => {
      if (earliest(now) > now) throw new RangeError('a send before its time');
      forget(now);
      taken.push(now);
      let given = false;
      return () => {
        const index = given ? -1 : taken.lastIndexOf(now);
        if (index >= 0) taken.splice(index, 1);
        given = true;
      };
    },
    isIdle: (now) => {
      forget(now);
      return taken.length === 0;
    },
    minutes: (now) => {
      forget(now);
      const counts = new Map<number, number>();
      for (const at of taken) {
        const minute = Math.floor(at / minutes(1));
        counts.set(minute, (counts.get(minute) ?? 0) + 1);
      }
      return [...counts];
    },
    load: (sends, now) => {
      const moments = sends.flatMap(([minute, count]) =>
        Array.from({ length: count }, () => Math.min(now, minutes(minute + 1) - 1)),
      );
      taken.push(...moments);
      taken.sort((one, other) => one - other);
      forget(now);
    },
  };
};

/** The pace of all sends in one tenant: its budgets, those of every thread, and the threads that are to rest. */
export interface Pace {
  /** The first moment from `now` on at which one more send may go to the thread. */
  earliest(thread: string, now: number): number;
  /** Counts a send. Throws RangeError before {@link Pace.earliest}. */
  take(thread: string, now: number): GiveBack;
  /** Nothing goes to the thread before `until`. */
  rest(thread: string, until: number): void;
  /** Nothing goes to anybody before `until`. */
  restAll(until: number): void;
  /** What another instance needs to go on within the windows of an hour. Small: most threads never come near them. */
  save(now: number): SavedPace;
  load(saved: SavedPace, now: number): void;
}

/** The sends of threads that had many of them. */
export interface SavedPace {
  readonly at: number;
  readonly threads: readonly (readonly [thread: string, sends: SavedSends])[];
}

/** Threads with fewer sends within the hour are not remembered: too many have one or two. */
const savedFrom = 20;

/** The most that can have gone to a thread between two savings. */
const sendsBetween = 60;

export const newPace = (): Pace => {
  const sends = newBudget(tenantWindows);
  const requests = newBudget(tenantRequestWindows);
  const threads = new Map<string, Budget>();
  const resting = new Map<string, number>();
  let allRestUntil = 0;
  let tidyAt = 0;

  const tidy = (now: number): void => {
    if (now < tidyAt) return;
    tidyAt = now + minutes(1);
    for (const [thread, budget] of threads) if (budget.isIdle(now)) threads.delete(thread);
    for (const [thread, until] of resting) if (until <= now) resting.delete(thread);
  };

  const budgetOf = (thread: string): Budget => {
    const budget = threads.get(thread) ?? newBudget(threadWindows);
    threads.set(thread, budget);
    return budget;
  };

  return {
    earliest: (thread, now) =>
      Math.max(
        sends.earliest(now),
        requests.earliest(now),
        threads.get(thread)?.earliest(now) ?? now,
        resting.get(thread) ?? now,
        allRestUntil,
      ),
    take: (thread, now) => {
      tidy(now);
      const budget = budgetOf(thread);
      requests.take(now);
      const givesBack = [sends.take(now), budget.take(now)];
      return () => {
        for (const giveBack of givesBack) giveBack();
      };
    },
    rest: (thread, until) => {
      resting.set(thread, Math.max(until, resting.get(thread) ?? until));
    },
    restAll: (until) => {
      allRestUntil = Math.max(until, allRestUntil);
    },
    save: (now) => ({
      at: now,
      threads: [...threads].flatMap(([thread, budget]) => {
        const saved = budget.minutes(now);
        const total = saved.reduce((sum, [, count]) => sum + count, 0);
        return total < savedFrom ? [] : [[thread, saved] as const];
      }),
    }),
    load: (saved, now) => {
      for (const [thread, counts] of saved.threads) {
        budgetOf(thread).load([...counts, [Math.floor(saved.at / minutes(1)), sendsBetween]], now);
      }
    },
  };
};
