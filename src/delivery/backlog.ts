import type { OutboxItem, Recipient } from '../app/ports/outbox';
import type { Partition, StoredDocument } from '../app/ports/store';
import { dueKey } from '../app/telling/outbox';
import type { Instant } from '../domain/base/calendar';

export type OutboxDocument = StoredDocument<OutboxItem>;

/**
 * A thread: messages to one person or one channel, which go one after the other and share the send limits of Teams.
 */
export const threadOf = (to: Recipient): string => {
  switch (to.kind) {
    case 'person':
      return `person:${to.staffId}`;
    case 'channel':
      return `channel:${to.conversationId}`;
    case 'nobody':
      return `nobody:${to.line}`;
  }
};

/** What is due in one tenant, as far as it was read: bounded, however much the store holds. */
export interface Backlog {
  /** Items whose lease ran out before anyone wrote what became of them. */
  readonly ranOut: readonly OutboxDocument[];
  /** Since when the longest-waiting item that is due has been waiting, failed sends included. */
  readonly oldestDue: Instant | undefined;
  /** When the next item falls due; undefined when there is none, or the read did not reach it. */
  readonly nextDue: Instant | undefined;
  /** Whether more is due than was read. */
  readonly isCut: boolean;
  /** The threads with something left, the longest waiting first. */
  threads(): readonly string[];
  /** Takes the first item of a thread out, in order of due instant and id. */
  next(thread: string): OutboxDocument | undefined;
  /** Whether enough is used up that the store should be read for more. */
  runsLow(): boolean;
}

const itemsHeld = 500;
/** Few per thread, so that one long queue does not crowd out the others. */
const itemsHeldPerThread = 10;

/** Reads what is due at an instant. Threads that `isResting` are passed over, so that others get their turn. */
export const readBacklog = async (
  partition: Partition,
  now: Instant,
  isResting: (thread: string) => boolean,
): Promise<Backlog> => {
  const threads = new Map<string, OutboxDocument[]>();
  const shortened = new Set<string>();
  const ranOut: OutboxDocument[] = [];
  let held = 0;
  let oldestDue: Instant | undefined;

  const keep = (document: OutboxDocument): void => {
    const thread = threadOf(document.body.to);
    if (isResting(thread)) return;
    const queue = threads.get(thread) ?? [];
    if (queue.length >= itemsHeldPerThread) {
      shortened.add(thread);
      return;
    }
    threads.set(thread, [...queue, document]);
    held += 1;
  };

  const read = async (): Promise<{ readonly nextDue?: Instant; readonly isCut: boolean }> => {
    let after: string | undefined;
    do {
      const page = await partition.find<OutboxItem>('outbox', {
        keys: [dueKey],
        ...(after !== undefined && { after }),
      });
      for (const document of page.documents) {
        if (document.sort > now) return { nextDue: document.sort as Instant, isCut: false };
        const { failingSince, doubtSince } = document.body;
        const since = failingSince ?? doubtSince ?? (document.sort as Instant);
        if (oldestDue === undefined || since < oldestDue) oldestDue = since;
        if (held >= itemsHeld) return { isCut: true };
        if (document.body.state === 'leased') ranOut.push(document);
        else keep(document);
      }
      after = page.next;
    } while (after !== undefined);
    return { isCut: false };
  };

  const { nextDue, isCut } = await read();
  return {
    ranOut,
    oldestDue,
    nextDue,
    isCut,
    threads: () => [...threads.keys()],
    next: (thread) => {
      const [first, ...rest] = threads.get(thread) ?? [];
      if (first !== undefined) held -= 1;
      if (rest.length > 0) threads.set(thread, rest);
      else threads.delete(thread);
      return first;
    },
    runsLow: () => (isCut && held < itemsHeld / 2) || [...shortened].some((thread) => !threads.has(thread)),
  };
};
