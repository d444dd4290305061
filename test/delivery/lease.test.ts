import type { Partition } from '../../src/app/ports/store';
import { newLease } from '../../src/delivery/lease';
import { addMilliseconds, type Instant, instant } from '../../src/domain/base/calendar';
import { newMemoryStore } from '../support/store/memory-store';

const start = instant('2026-06-08T07:00:00Z');
const later = (milliseconds: number): Instant => addMilliseconds(start, milliseconds);

const newPartition = (): Partition =>
  newMemoryStore({ now: () => start }).partition({ tenantId: '11111111-1111-4111-8111-111111111111' });

describe('a lease', () => {
  test('is held by exactly one of many who ask at once', async () => {
    const partition = newPartition();
    const leases = ['a', 'b', 'c', 'd'].map((holder) => newLease(partition, 'work', holder, 1000));
    const answers = await Promise.all(leases.map((lease) => lease.hold(start)));
    expect(answers.filter((isHeld) => isHeld)).toHaveLength(1);
    expect(leases.map((lease) => lease.isHeld(later(999)))).toEqual(answers);
  });

  test('ends when it is not renewed, and not before', async () => {
    const partition = newPartition();
    const [one, other] = [newLease(partition, 'work', 'a', 1000), newLease(partition, 'work', 'b', 1000)];
    expect(await one.hold(start)).toBe(true);
    expect(await other.hold(later(999))).toBe(false);
    expect(one.isHeld(later(1000))).toBe(false);
    expect(await other.hold(later(1000))).toBe(true);
    expect(await one.hold(later(1001))).toBe(false);
  });

  test('goes on for as long as it is renewed, from half its time on', async () => {
    const partition = newPartition();
    const [one, other] = [newLease(partition, 'work', 'a', 1000), newLease(partition, 'work', 'b', 1000)];
    await one.hold(start);
    await one.hold(later(499));
    expect(one.isHeld(later(1000))).toBe(false);
    for (const moment of [500, 1000, 1500]) expect(await one.hold(later(moment))).toBe(true);
    expect(await other.hold(later(2499))).toBe(false);
  });

  test('is free at once when it was let go of', async () => {
    const partition = newPartition();
    const [one, other] = [newLease(partition, 'work', 'a', 1000), newLease(partition, 'work', 'b', 1000)];
    await one.hold(start);
    await one.release();
    expect(one.isHeld(start)).toBe(false);
    expect(await other.hold(start)).toBe(true);
  });

  test('that another took meanwhile is not taken from it by letting go', async () => {
    const partition = newPartition();
    const [one, other, third] = ['a', 'b', 'c'].map((holder) => newLease(partition, 'work', holder, 1000));
    await one?.hold(start);
    await other?.hold(later(1000));
    await one?.release();
    expect(await third?.hold(later(1001))).toBe(false);
  });

  test('of a dead holder is free at once when the clock was set back by an hour', async () => {
    const partition = newPartition();
    const [dead, next] = [newLease(partition, 'work', 'a', 6000), newLease(partition, 'work', 'b', 6000)];
    expect(await dead.hold(later(3_600_000))).toBe(true);
    expect(await next.hold(start)).toBe(true);
    expect(dead.isHeld(start)).toBe(false);
  });

  test('of a holder whose clock goes ahead by less than a lease is kept', async () => {
    const partition = newPartition();
    const [ahead, next] = [newLease(partition, 'work', 'a', 6000), newLease(partition, 'work', 'b', 6000)];
    expect(await ahead.hold(later(5_000))).toBe(true);
    expect(await next.hold(start)).toBe(false);
  });
});
