import type { Instant } from '../../domain/base/calendar';
import type { Rule } from '../../domain/base/recurrence';

/** The daily rounds, in Danish local time. */
export const rounds = {
  cards: { every: 'day', at: '00:01' },
  coverage: { every: 'day', at: '06:00' },
  rooms: { every: 'day', at: '06:15' },
  // Before the first time that somebody can choose for their daily word.
  nudges: { every: 'day', at: '06:30' },
} as const satisfies Readonly<Record<string, Rule>>;

export const roundNames = Object.keys(rounds) as readonly (keyof typeof rounds)[];

/** How far a round has come in one tenant, as its document of the kind `lease` has it. */
export interface RoundRecord {
  /** `at` of the last run that was done, or that lay before the round was first seen. */
  readonly lastRun: Instant;
  /** While a run is under way: when others may take it to be lost. */
  readonly claimedUntil?: Instant;
}

export const roundId = (name: string): string => `schedule:${name}`;
