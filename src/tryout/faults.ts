/** How the connector fails a request of the bot, to test what the bot does then. */
export interface Fault {
  /** The status to answer with; without one, the connection is dropped. */
  readonly status?: number;
  /** Seconds, for the Retry-After header. */
  readonly retryAfter?: number;
  /** True if the request is carried out first, so that the bot can't tell whether it was. */
  readonly afterDelivery?: boolean;
}

/** `sendTargeted`: a message only its recipient sees. */
export type BotRequestKind = 'send' | 'sendTargeted' | 'update' | 'delete' | 'create';

export interface Faults {
  /** The next `count` requests fail this way; of any kind, or only of the kinds named. */
  next(count: number, fault: Fault, only?: readonly BotRequestKind[]): void;
  /** Takes the next fault planned for a request of this kind. */
  take(kind: BotRequestKind): Fault | undefined;
  clear(): void;
}

export const openFaults = (): Faults => {
  let planned: { fault: Fault; left: number; only: readonly BotRequestKind[] | undefined }[] = [];
  return {
    next: (count, fault, only) => {
      planned.push({ fault, left: count, only });
    },
    take: (kind) => {
      const plan = planned.find(({ only }) => !only || only.includes(kind));
      if (!plan) return undefined;
      plan.left -= 1;
      planned = planned.filter(({ left }) => left > 0);
      return plan.fault;
    },
    clear: () => {
      planned = [];
    },
  };
};

/** The windows in which Teams counts a bot's sends: so many per so many milliseconds. */
const threadWindows = [
  { sends: 7, milliseconds: 1_000 },
  { sends: 8, milliseconds: 2_000 },
  { sends: 60, milliseconds: 30_000 },
  { sends: 1_800, milliseconds: 3_600_000 },
];
const tenantWindows = [{ sends: 50, milliseconds: 1_000 }];

/**
 * Counts sends as Teams does, per thread and per tenant. `take` returns the milliseconds to wait if the thread has had
 * enough; otherwise it counts the send.
 */
export const openSendLimits = (now: () => number): { take(threadId: string): number | undefined } => {
  const threads = new Map<string, number[]>();
  let tenant: number[] = [];

  const waitFor = (sent: readonly number[], windows: typeof threadWindows, at: number): number =>
    Math.max(
      0,
      ...windows.map(({ sends, milliseconds }) => {
        const blocking = sent[sent.length - sends];
        return blocking === undefined ? 0 : blocking + milliseconds - at;
      }),
    );

  return {
    take: (threadId) => {
      const at = now();
      const thread = (threads.get(threadId) ?? []).slice(-1_800);
      const wait = Math.max(waitFor(thread, threadWindows, at), waitFor(tenant, tenantWindows, at));
      if (wait > 0) return wait;
      threads.set(threadId, [...thread, at]);
      tenant = [...tenant.slice(-50), at];
      return undefined;
    },
  };
};
