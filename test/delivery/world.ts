import type { OutboxItem, Recipient, Sender, SendOutcome } from '../../src/app/ports/outbox';
import type { Partition, Store } from '../../src/app/ports/store';
import type { Notice } from '../../src/app/telling/notices';
import { newOutboxItem, outboxDocument } from '../../src/app/telling/outbox';
import { threadOf } from '../../src/delivery/backlog';
import { type DispatcherParts, startDispatcher } from '../../src/delivery/dispatcher';
import type { Wake } from '../../src/delivery/wake';
import type { Instant } from '../../src/domain/base/calendar';
import type { StaffId } from '../../src/domain/organisation/organisation';
import type { Log } from '../../src/log';
import { newMemoryStore } from '../support/store/memory-store';
import { newSimulatedTime, type SimulatedTime } from './simulated-time';

export const tenantId = '11111111-1111-4111-8111-111111111111';

export const person = (name: string): Recipient => ({ kind: 'person', staffId: name as StaffId });

/** What the items in these tests tell; delivery does not look into it. */
export const notice: Notice = { kind: 'questionUnanswered', questionId: 'question-1' };

export const sent = { outcome: 'sent', conversationId: 'a:1', activityId: '1' } as const;

/** One request that reached the service. */
export interface Request {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly itemId: string;
  readonly thread: string;
  readonly item: OutboxItem;
  readonly answer: SendOutcome | Error | 'nothing';
}

export interface FakeService extends Sender {
  readonly requests: readonly Request[];
  /** The ids of the items requested, in this order. */
  ids(): readonly string[];
  mostAtATime(): number;
}

/** Teams by the script: its answer to the nth request for an item, this many milliseconds later. */
const newFakeService = (
  { clock, wake }: Pick<SimulatedTime, 'clock' | 'wake'>,
  answerTo: (item: OutboxItem, nth: number) => Request['answer'] = () => sent,
  latency = 0,
): FakeService => {
  const requests: Request[] = [];
  const counts = new Map<string, number>();
  let open = 0;
  let most = 0;
  return {
    requests,
    ids: () => requests.map(({ itemId }) => itemId),
    mostAtATime: () => most,
    send: async (_, item, mayPost) => {
      if (!(await mayPost())) return { outcome: 'failed' };
      const nth = (counts.get(item.id) ?? 0) + 1;
      counts.set(item.id, nth);
      const answer = answerTo(item, nth);
      requests.push({
        at: Date.parse(clock.now()),
        itemId: item.id,
        thread: threadOf(item.to),
        item,
        answer,
      });
      open += 1;
      most = Math.max(most, open);
      return new Promise((resolve, reject) => {
        const settle = (): void => {
          open -= 1;
          if (answer instanceof Error) reject(answer);
          else if (answer !== 'nothing') resolve(answer);
        };
        if (latency === 0) settle();
        else wake(latency, settle);
      });
    },
  };
};

export interface LogLine {
  readonly level: string;
  readonly event: string;
  readonly fields: object;
}

export const newFakeLog = (): { readonly log: Log; readonly lines: readonly LogLine[] } => {
  const lines: LogLine[] = [];
  const at =
    (level: string) =>
    (event: string, fields: object = {}): void => {
      lines.push({ level, event, fields });
    };
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, lines };
};

/** A tenant with an outbox, a service to send to and time to do it in. */
export const newWorld = (
  options: {
    readonly start?: string;
    readonly answerTo?: (item: OutboxItem, nth: number) => Request['answer'];
    readonly latency?: number;
    readonly storeOf?: (time: SimulatedTime) => Store;
  } = {},
) => {
  const time = newSimulatedTime(options.start ?? '2026-06-08T07:00:00Z');
  const store = (options.storeOf ?? ((it) => newMemoryStore(it.clock)))(time);
  const partition = store.partition({ tenantId });
  const service = newFakeService(time, options.answerTo, options.latency);
  const { log, lines } = newFakeLog();
  const refusals: { readonly itemId: string; readonly reason: string }[] = [];

  const start = (parts: Partial<DispatcherParts> & { readonly wake?: Wake } = {}) =>
    startDispatcher({
      store,
      tenants: [tenantId],
      sender: service,
      clock: time.clock,
      wake: time.wake,
      log,
      random: () => 0.5,
      onUnsent: async (_, item, reason) => {
        refusals.push({ itemId: item.id, reason });
      },
      ...parts,
    });

  return { time, store, partition, service, log, lines, refusals, start };
};

/** Puts items into an outbox, in commits of their own. */
export const enqueue = async (
  partition: Partition,
  items: readonly { readonly id: string; readonly to?: Recipient; readonly dueAt: Instant }[],
): Promise<void> => {
  for (const { id, to = person('lea'), dueAt } of items)
    await partition.commit([
      { do: 'create', document: outboxDocument(newOutboxItem({ id, to, dueAt, notice })) },
    ]);
};

/** The item as it is in the store now. */
export const itemIn = async (partition: Partition, id: string): Promise<OutboxItem> => {
  const document = await partition.read<OutboxItem>('outbox', id);
  if (document === undefined) throw new Error(`no item ${id}`);
  return document.body;
};

/** Ids with numbers that sort in counting order. */
export const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(5, '0')}`);
