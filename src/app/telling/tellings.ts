import type { Instant } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import { mainPartition, type Services } from '../base/services';
import type { OutboxItem } from '../ports/outbox';
import type { Write } from '../ports/store';
import { cardsFollow, followId } from './cards-follow';
import type { ManyTold, Notice } from './notices';
import { newOutboxItem, type OutboxContent, outboxDocument } from './outbox';

/** Who is to be told about a change, and what. Made from the events and the case after them. */
export interface Telling {
  readonly to: StaffId;
  readonly notice: Notice;
  /** Told when `to` can't be reached. */
  readonly sender?: StaffId;
  readonly dueAt?: Instant;
  /** Shared by several changes, it makes one item that grows; without it, every telling is an item of its own. */
  readonly itemId?: string;
}

/** More than this many at once are queued by an item of their own. */
const itemsAtMost = 2;

/** The outbox items of a commit: few, however many people are told. */
export const outboxWrites = (services: Services, tellings: readonly Telling[]): readonly Write[] => {
  const plain = tellings.filter(({ dueAt, itemId }) => dueAt === undefined && itemId === undefined);
  if (plain.length <= itemsAtMost) return tellings.map((one) => itemWrite(services, one));
  return [
    manyWrite(services, {
      told: plain.map(({ to, notice, sender }) => ({ to, notice, ...(sender !== undefined && { sender }) })),
    }),
    ...tellings.filter((one) => !plain.includes(one)).map((one) => itemWrite(services, one)),
  ];
};

const manyWrite = (services: Services, many: Omit<ManyTold, 'kind'>): Write => ({
  do: 'create',
  document: outboxDocument(
    newOutboxItem({
      id: services.ids.next(),
      to: { kind: 'nobody', line: 'told' },
      notice: { kind: 'manyTold', ...many },
      dueAt: services.clock.now(),
    }),
  ),
});

/**
 * The writes of a commit with all that is to be said and shown at once in one item of the outbox, where there are several. What
 * is due later, or grows with other commits, stays an item of its own.
 */
export const inOneItem = (services: Services, writes: readonly Write[]): readonly Write[] => {
  const now = services.clock.now();
  const packed = writes.flatMap((write) => {
    if (write.do === 'remove' || write.document.kind !== 'outbox') return [];
    const { to, notice, sender, dueAt } = write.document.body as OutboxItem<OutboxContent>;
    if (dueAt > now) return [];
    if (notice.kind === 'manyTold') return [{ write, told: notice.told, follow: notice.follow ?? [] }];
    if (notice.kind === 'cardsFollow') return [{ write, told: [], follow: [notice] }];
    if (write.do !== 'create' || to.kind !== 'person') return [];
    const one = { to: to.staffId, notice: notice as Notice, ...(sender !== undefined && { sender }) };
    return [{ write, told: [one], follow: [] }];
  });
  if (packed.length < 2) return writes;
  return [
    ...writes.filter((write) => packed.every((one) => one.write !== write)),
    manyWrite(services, {
      told: packed.flatMap(({ told }) => told),
      follow: packed.flatMap(({ follow }) => follow),
    }),
  ];
};

const itemWrite = (services: Services, { to, notice, sender, dueAt, itemId }: Telling): Write => ({
  do: itemId === undefined ? 'create' : 'put',
  document: outboxDocument(
    newOutboxItem({
      id: itemId ?? services.ids.next(),
      to: { kind: 'person', staffId: to },
      notice,
      dueAt: dueAt ?? services.clock.now(),
      ...(sender !== undefined && { sender }),
    }),
  ),
});

/** Per commit, which holds a hundred. */
const inLineAtOnce = 50;

/**
 * Queues an item for each recipient, once however often it is done: an item is named by its position in the one that told of
 * it. Also queues the cards that follow.
 */
export const putToldInLine = async (
  services: Services,
  tenantId: string,
  itemId: string,
  { told, follow = [] }: ManyTold,
): Promise<void> => {
  const partition = mainPartition(services, tenantId);
  for (let from = 0; from < told.length; from += inLineAtOnce) {
    await partition.commit(
      told.slice(from, from + inLineAtOnce).map((one, index) => ({
        do: 'create',
        document: outboxDocument(
          newOutboxItem({
            ...one,
            id: `${itemId}.${from + index}`,
            to: { kind: 'person', staffId: one.to },
            dueAt: services.clock.now(),
          }),
        ),
      })),
    );
  }
  // As the items that they would have been by themselves: a card that is just being made looks for those (`note-cards.ts`).
  const follows = new Map(
    follow.map(({ which, by }) => [followId(which), cardsFollow(services, which, { ...(by && { by }) })]),
  );
  if (follows.size > 0) await partition.commit([...follows.values()]);
  services.wakeDispatcher(tenantId);
};
