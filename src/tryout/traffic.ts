/** One HTTP request between the stand-in and the bot, with its answer. */
export interface Exchange {
  readonly id: number;
  /** ISO 8601, when the request began. */
  readonly at: string;
  readonly direction: 'toBot' | 'fromBot';
  /** What it is, in the protocol's words: "message", "invoke adaptiveCard/action", "POST activities". */
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly conversationId?: string;
  /** HTTP status; 0 if there was no answer. */
  readonly status: number;
  readonly milliseconds: number;
  readonly request?: unknown;
  readonly response?: unknown;
}

/** The latest exchanges, oldest first. */
export interface Traffic {
  record(exchange: Omit<Exchange, 'id'>): void;
  exchanges(): readonly Exchange[];
}

/** Keeps only this many exchanges, so that a long demo does not fill the memory. */
const remembered = 500;

export const openTraffic = (announce: (exchange: Exchange) => void): Traffic => {
  const exchanges: Exchange[] = [];
  let count = 0;
  return {
    record: (exchange) => {
      count += 1;
      const numbered = { id: count, ...exchange };
      exchanges.push(numbered);
      if (exchanges.length > remembered) exchanges.shift();
      announce(numbered);
    },
    exchanges: () => [...exchanges],
  };
};
