import fc from 'fast-check';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { shareOut } from '../../../src/domain/continuity/sharing-out';
import type { StaffId } from '../../../src/domain/organisation/organisation';

const person = (name: string) => name as StaffId;
const cases = (...coordinators: readonly string[]) =>
  coordinators.map((coordinator, at) => ({
    reference: `HOI-2026-${String(at + 1).padStart(3, '0')}` as CaseReference,
    coordinatorId: person(coordinator),
  }));
const countsOf = (shared: ReturnType<typeof shareOut>, receivers: readonly StaffId[]) =>
  receivers.map((id) => shared.filter(({ receiverId }) => receiverId === id).length);

describe('C2: many cases are shared out', () => {
  test('evenly among several, all to one', () => {
    const receivers = [person('lea'), person('bodil')];
    expect(countsOf(shareOut(cases('sara', 'sara', 'sara', 'sara', 'sara'), receivers), receivers)).toEqual([
      3, 2,
    ]);
    expect(countsOf(shareOut(cases('sara', 'lise'), [person('lea')]), [person('lea')])).toEqual([2]);
  });

  test('never to the one who has it', () => {
    expect(shareOut(cases('sara', 'lea'), [person('lea')])).toMatchObject([
      { coordinatorId: 'sara', receiverId: 'lea' },
    ]);
    expect(shareOut(cases('sara'), [])).toEqual([]);
  });

  const names = fc.constantFrom('sara', 'lea', 'bodil', 'tove', 'karen');
  const some = fc.record({
    from: fc.array(names, { maxLength: 30 }),
    to: fc.uniqueArray(names, { minLength: 1, maxLength: 5 }),
  });

  test('each case exactly once, to one of the receivers, never to its own coordinator', () => {
    fc.assert(
      fc.property(some, ({ from, to }) => {
        const all = cases(...from);
        const shared = shareOut(all, to.map(person));
        const left = all.filter(({ coordinatorId }) => to.every((id) => id === coordinatorId));
        expect(new Set(shared.map(({ reference }) => reference)).size).toBe(shared.length);
        expect(shared.length).toBe(all.length - left.length);
        for (const { coordinatorId, receiverId } of shared) {
          expect(to).toContain(receiverId);
          expect(receiverId).not.toBe(coordinatorId);
        }
      }),
    );
  });

  test('nobody gets two more than another, where the receivers are others than those who give', () => {
    const others = fc.array(fc.constantFrom('ida', 'per'), { maxLength: 40 });
    fc.assert(
      fc.property(others, some, (from, { to }) => {
        const counts = countsOf(shareOut(cases(...from), to.map(person)), to.map(person));
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the same for the same, in whatever order the cases come', () => {
    fc.assert(
      fc.property(some, ({ from, to }) => {
        const all = cases(...from);
        expect(shareOut(all.toReversed(), to.map(person))).toEqual(shareOut(all, to.map(person)));
      }),
    );
  });
});
