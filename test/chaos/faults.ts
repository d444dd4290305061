import { pick, type Random } from './random';

/** What the connector does to a request of the bot. */
export interface ChaosFault {
  readonly name: string;
  /** How many requests in a hundred meet it. */
  readonly percent: number;
  /** The request is carried out although the bot is told otherwise; left out, it never gets that far. */
  readonly landed?: true;
  /** The status to answer with, with `Retry-After` in seconds or as a date. */
  readonly status?: number;
  readonly retryAfter?: 'seconds' | 'date';
  /** Drops the connection, or does not answer until the bot has given up, or is merely slow. */
  readonly instead?: 'reset' | 'silence' | 'slow';
}

/** Every kind of fault that design § 4 distinguishes; a quarter of all requests meet one. */
export const chaosFaults: readonly ChaosFault[] = [
  { name: '429 with seconds', percent: 3, status: 429, retryAfter: 'seconds' },
  { name: '429 with a date', percent: 2, status: 429, retryAfter: 'date' },
  { name: '429 without', percent: 1, status: 429 },
  { name: '503', percent: 3, status: 503 },
  { name: '412', percent: 0.5, status: 412 },
  { name: '500 before', percent: 1, status: 500 },
  { name: '500 after landing', percent: 1.5, status: 500, landed: true },
  { name: '502 before', percent: 1, status: 502 },
  { name: '502 after landing', percent: 1.5, status: 502, landed: true },
  { name: '504 before', percent: 1, status: 504 },
  { name: '504 after landing', percent: 1, status: 504, landed: true },
  { name: 'reset before', percent: 1.5, instead: 'reset' },
  { name: 'reset after landing', percent: 1.5, instead: 'reset', landed: true },
  { name: 'time-out before', percent: 0.3, instead: 'silence' },
  { name: 'time-out after landing', percent: 0.3, instead: 'silence', landed: true },
  { name: '404', percent: 1.5, status: 404 },
  { name: 'slow', percent: 4, instead: 'slow' },
];

/** Each fault with the end of its share of a hundred. */
const upTo = chaosFaults.map((fault, index) => ({
  fault,
  end: chaosFaults.slice(0, index + 1).reduce((sum, { percent }) => sum + percent, 0),
}));

/** Decides, request by request, what happens to it. */
export interface FaultDraw {
  take(): ChaosFault | undefined;
  /** From now on nothing fails. */
  end(): void;
  isOver(): boolean;
  readonly met: ReadonlyMap<string, number>;
}

export const drawFaults = (random: Random): FaultDraw => {
  const met = new Map<string, number>();
  let isOver = false;
  return {
    met,
    end: () => {
      isOver = true;
    },
    isOver: () => isOver,
    take: () => {
      const drawn = random() * 100;
      const fault = isOver ? undefined : upTo.find(({ end }) => drawn < end)?.fault;
      if (fault !== undefined) met.set(fault.name, (met.get(fault.name) ?? 0) + 1);
      return fault;
    },
  };
};

/** The headers of an answer that asks for a wait of a second or two. */
export const retryAfterOf = (
  { retryAfter }: ChaosFault,
  random: Random,
  now: number,
): Record<string, string> => {
  const seconds = pick(random, [1, 2]);
  if (retryAfter === undefined) return {};
  const date = new Date(now + (seconds + 1) * 1000).toUTCString();
  return { 'retry-after': retryAfter === 'seconds' ? String(seconds) : date };
};
