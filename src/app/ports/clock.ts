import type { Instant } from '../../domain/base/calendar';

/** Time comes from outside, so that every rule can be tested on a fixed day. */
export interface Clock {
  now(): Instant;
}

/** Ids come from outside too. Each call returns a new UUID. */
export interface Ids {
  next(): string;
}
