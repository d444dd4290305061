/** Durations in milliseconds, so that a figure can be read without counting noughts. */
export const seconds = (count: number): number => count * 1000;
export const minutes = (count: number): number => seconds(60) * count;
export const hours = (count: number): number => minutes(60) * count;
export const days = (count: number): number => hours(24) * count;

/**
 * The back-off before the nth new try: `first`, then twice as long each time up to `longest`, and up to half as long
 * again by `jitter`, a number in [0, 1). Whole milliseconds.
 */
export const doubling = (first: number, nth: number, longest: number, jitter: number): number =>
  Math.ceil(Math.min(longest, first * 2 ** (nth - 1)) * (1 + jitter / 2));
