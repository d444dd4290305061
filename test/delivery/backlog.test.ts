import { newOutboxItem, outboxDocument } from '../../src/app/telling/outbox';
import { type Backlog, readBacklog } from '../../src/delivery/backlog';
import { leaseItem } from '../../src/delivery/outbox';
import { addMilliseconds, instant } from '../../src/domain/base/calendar';
import { newMemoryStore } from '../support/store/memory-store';
import { enqueue, notice, numbered, person, tenantId } from './world';

const start = instant('2026-06-08T07:00:00Z');

const newPartition = () => newMemoryStore({ now: () => start }).partition({ tenantId });
const nobody = (): boolean => false;

/** Takes everything out. */
const drain = (backlog: Backlog): readonly string[] =>
  backlog.threads().flatMap((thread) => {
    const ids: string[] = [];
    for (let next = backlog.next(thread); next !== undefined; next = backlog.next(thread)) ids.push(next.id);
    return ids;
  });

describe('the backlog', () => {
  test('holds what is due, by thread and in order, and names when the next item falls due', async () => {
    const partition = newPartition();
    await enqueue(partition, [
      { id: 'b', to: person('lea'), dueAt: start },
      { id: 'a', to: person('lea'), dueAt: start },
      { id: 'earlier', to: person('jonas'), dueAt: addMilliseconds(start, -1) },
      { id: 'later', dueAt: addMilliseconds(start, 1) },
    ]);
    const backlog = await readBacklog(partition, start, nobody);
    expect(backlog).toMatchObject({ ranOut: [], nextDue: addMilliseconds(start, 1), isCut: false });
    expect(drain(backlog)).toEqual(['earlier', 'a', 'b']);
    expect(backlog.threads()).toEqual([]);
  });

  test('keeps apart the items whose lease ran out, and leaves those that are leased', async () => {
    const partition = newPartition();
    for (const [id, until] of [
      ['lost', start],
      ['taken', addMilliseconds(start, 1)],
    ] as const) {
      const item = newOutboxItem({ id, to: person('lea'), notice, dueAt: start });
      await partition.commit([{ do: 'create', document: outboxDocument(leaseItem(item, until)) }]);
    }
    const backlog = await readBacklog(partition, start, nobody);
    expect(backlog.ranOut.map(({ id }) => id)).toEqual(['lost']);
    expect(drain(backlog)).toEqual([]);
  });

  test('passes over the threads that are to rest', async () => {
    const partition = newPartition();
    await enqueue(partition, [
      { id: 'a', to: person('lea'), dueAt: start },
      { id: 'b', to: person('jonas'), dueAt: start },
    ]);
    const backlog = await readBacklog(partition, start, (thread) => thread === 'person:lea');
    expect(drain(backlog)).toEqual(['b']);
  });

  test('holds no more than ten items of one thread, and runs low when these are gone', async () => {
    const partition = newPartition();
    await enqueue(
      partition,
      numbered('item', 11).map((id) => ({ id, dueAt: start })),
    );
    const backlog = await readBacklog(partition, start, nobody);
    for (const id of numbered('item', 10)) {
      expect(backlog.runsLow()).toBe(false);
      expect(backlog.next('person:lea')?.id).toBe(id);
    }
    expect(backlog.runsLow()).toBe(true);
  });

  test('holds no more than 500 items, and runs low when half of them are gone', async () => {
    const partition = newPartition();
    await enqueue(
      partition,
      numbered('item', 600).map((id) => ({ id, to: person(id), dueAt: start })),
    );
    const backlog = await readBacklog(partition, start, nobody);
    expect(backlog.isCut).toBe(true);
    const [first, ...others] = backlog.threads();
    expect(others).toHaveLength(499);
    for (const thread of others.slice(0, 250)) backlog.next(thread);
    expect(backlog.runsLow()).toBe(false);
    backlog.next(first ?? 'none');
    expect(backlog.runsLow()).toBe(true);
  });

  test('does not run low when nothing more is due than it held', async () => {
    const partition = newPartition();
    await enqueue(partition, [{ id: 'a', dueAt: start }]);
    const backlog = await readBacklog(partition, start, nobody);
    drain(backlog);
    expect(backlog.runsLow()).toBe(false);
  });
});
