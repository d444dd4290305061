/** Remembers the latest ids and tells whether one was seen before. */
export const createSeen = (remembered = 5_000): ((id: string) => boolean) => {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return true;
    seen.add(id);
    if (seen.size > remembered) {
      const [oldest] = seen;
      if (oldest !== undefined) seen.delete(oldest);
    }
    return false;
  };
};

export interface RateLimit {
  /** This many turns at once … */
  readonly burst: number;
  /** … and then this many per second. */
  readonly perSecond: number;
}

export const humanPace: RateLimit = { burst: 40, perSecond: 4 };

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

const peopleRemembered = 20_000;

/** A token bucket per person. Returns whether this turn is within the limit. `now` in milliseconds. */
export const createRateLimiter = ({
  burst,
  perSecond,
}: RateLimit): ((id: string, now: number) => boolean) => {
  const buckets = new Map<string, Bucket>();
  return (id, now) => {
    const bucket = buckets.get(id) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    if (buckets.size > peopleRemembered) buckets.clear();
    buckets.set(id, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    return tokens >= 1;
  };
};

/**
 * At most this many turns per person within this many milliseconds, counted exactly. Returns whether this one is within.
 * `now` in milliseconds.
 */
export const createWindow = (turns: number, milliseconds: number): ((id: string, now: number) => boolean) => {
  const counted = new Map<string, readonly number[]>();
  return (id, now) => {
    // Turns ahead of now come from before the clock was set back.
    const recent = (counted.get(id) ?? []).filter((at) => at <= now && at > now - milliseconds);
    const isWithin = recent.length < turns;
    if (counted.size > peopleRemembered) counted.clear();
    counted.set(id, isWithin ? [...recent, now] : recent);
    return isWithin;
  };
};

/**
 * Cards that refresh themselves: this many a minute per person. Nobody pressed, so they do not count against
 * anybody's pace.
 */
export const refreshesAtMost = { turns: 120, milliseconds: 60_000 } as const;
