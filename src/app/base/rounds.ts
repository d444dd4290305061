import type { Instant } from '../../domain/base/calendar';

/** How far a round has come in one tenant, as its document of the kind `lease` has it. */
export interface RoundRecord {
  /** `at` of the last run that was done, or that lay before the round was first seen. */
  readonly lastRun: Instant;
  /** While a run is under way: when others may take it to be lost. */
  readonly claimedUntil?: Instant;
  /** While the run that is due keeps failing: since when, and how often so far. */
  readonly failing?: { readonly since: Instant; readonly times: number };
}

export const roundId = (name: string): string => `schedule:${name}`;
