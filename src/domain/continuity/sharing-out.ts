import type { CaseReference } from '../case/family-case';
import type { StaffId } from '../organisation/organisation';

/** A case that is to get another coordinator. */
export interface CaseToShare {
  readonly reference: CaseReference;
  readonly coordinatorId: StaffId;
}

export interface SharedCase extends CaseToShare {
  readonly receiverId: StaffId;
}

/**
 * C2: who is asked to take over which of many cases: each gets one receiver, never its present coordinator, as evenly as
 * that allows. One coordinator's cases go round among all receivers. A case whose coordinator is the only receiver is left
 * out.
 */
export const shareOut = (
  cases: readonly CaseToShare[],
  receivers: readonly StaffId[],
): readonly SharedCase[] => {
  const given = new Map<StaffId, number>([...new Set(receivers)].map((id) => [id, 0]));
  const countOf = (id: StaffId): number => given.get(id) ?? 0;
  const ordered = cases.toSorted(
    (one, other) =>
      // Cases that fewest people can take go first: the others can still even things out.
      Number(given.has(other.coordinatorId)) - Number(given.has(one.coordinatorId)) ||
      one.coordinatorId.localeCompare(other.coordinatorId) ||
      one.reference.localeCompare(other.reference),
  );
  return ordered.flatMap((one) => {
    const able = [...given.keys()].filter((id) => id !== one.coordinatorId);
    const [first, ...others] = able;
    if (first === undefined) return [];
    const receiverId = others.reduce((least, id) => (countOf(id) < countOf(least) ? id : least), first);
    given.set(receiverId, countOf(receiverId) + 1);
    return [{ ...one, receiverId }];
  });
};
