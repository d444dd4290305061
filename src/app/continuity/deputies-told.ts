import { addMilliseconds, type CalendarDate } from '../../domain/base/calendar';
import { sha256 } from '../../domain/base/sha256';
import type { CaseReference } from '../../domain/case/family-case';
import type { StaffId } from '../../domain/organisation/organisation';
import { mainPartition, type Services } from '../base/services';
import type { CaseEntry } from '../case/case-entry';
import type { Wish } from '../case/case-store';
import { outboxWrites, type Telling } from '../telling/tellings';

/** A case before and after a change, and what happened. */
export type Changed = Parameters<NonNullable<Wish['tell']>>[0];

/** C10: the former deputy, unless they now answer for the family. */
const endedFor = ({ before: { deputy }, after }: Changed): StaffId | undefined =>
  deputy !== undefined && after.deputy?.staffId !== deputy.staffId && after.coordinatorId !== deputy.staffId
    ? deputy.staffId
    : undefined;

/** C10: a former deputy hears why they no longer see the case. */
export const tellDeputy = (changed: Changed): readonly Telling[] => {
  const to = endedFor(changed);
  return to === undefined
    ? []
    : [{ to, notice: { kind: 'deputyEnded', references: [changed.after.reference] } }];
};

/** Deputies whose time ends by one action on several cases: each hears once, about all of them. */
export interface EndedTogether {
  /** What the change of one case writes: the notice with the cases so far, so that it is never lost. */
  readonly tell: (changed: Changed) => readonly Telling[];
  /** Once all cases are changed. */
  readonly send: () => Promise<void>;
}

/** How long a growing notice waits before it goes by itself, in case the remaining cases are never reached. */
const heldMilliseconds = 60 * 60 * 1000;

/** C10: see {@link EndedTogether}. `saidBy` caused it and is not told. */
export const endTogether = (services: Services, tenantId: string, saidBy?: StaffId): EndedTogether => {
  const ended = new Map<StaffId, { readonly itemId: string; readonly references: Set<CaseReference> }>();
  const telling = (to: StaffId): readonly Telling[] => {
    const all = ended.get(to);
    return all === undefined
      ? []
      : [{ to, notice: { kind: 'deputyEnded', references: [...all.references] }, itemId: all.itemId }];
  };
  return {
    tell: (changed) => {
      const to = endedFor(changed);
      if (to === undefined || to === saidBy) return [];
      const { itemId, references } = ended.get(to) ?? {
        itemId: services.ids.next(),
        references: new Set<CaseReference>(),
      };
      ended.set(to, { itemId, references: references.add(changed.after.reference) });
      const dueAt = addMilliseconds(services.clock.now(), heldMilliseconds);
      return telling(to).map((one) => ({ ...one, dueAt }));
    },
    send: async () => {
      const tellings = [...ended.keys()].flatMap(telling);
      if (tellings.length === 0) return;
      await mainPartition(services, tenantId).commit(outboxWrites(services, tellings));
      services.wakeDispatcher(tenantId);
    },
  };
};

/** The day of a round, and of the round before. */
export interface DaysOfJob {
  readonly day: CalendarDate;
  readonly last: CalendarDate;
}

/**
 * C10: a deputy's last day passes without anybody doing anything; the morning after, the deputy hears once, about all cases.
 * Safe to repeat: a day has only one notice.
 */
export const tellWhoseDaysAreOver = async (
  services: Services,
  tenantId: string,
  entries: readonly CaseEntry[],
  { day, last }: DaysOfJob,
): Promise<void> => {
  const over = new Map<StaffId, CaseReference[]>();
  for (const { deputy, coordinatorId, reference } of entries) {
    if (deputy === undefined || deputy.staffId === coordinatorId) continue;
    if (deputy.to >= last && deputy.to < day)
      over.set(deputy.staffId, [...(over.get(deputy.staffId) ?? []), reference]);
  }
  for (const [to, references] of over) {
    const itemId = `deputy-${sha256(`${to}|${day}`, 40)}`;
    const [write] = outboxWrites(services, [{ to, notice: { kind: 'deputyEnded', references }, itemId }]);
    // If the round runs again, the notice already exists.
    if (write?.do === 'put') await mainPartition(services, tenantId).commit([{ ...write, do: 'create' }]);
  }
  if (over.size > 0) services.wakeDispatcher(tenantId);
};
