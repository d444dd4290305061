import { grouped } from '../../domain/base/grouped';
import type { CaseReference } from '../../domain/case/family-case';
import { relationsTo } from '../../domain/case/rights';
import { hasRole } from '../../domain/organisation/organisation';
import { type DigestPart, partOf } from '../../domain/overview/digest';
import { type Due, whatIsDue } from '../../domain/rhythm/rhythm';
import type { CaseListView } from '../../views/case/case';
import { findAll } from '../base/find-all';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { municipalityOf, staffMember } from '../organisation/directory';
import { dueView } from '../rhythm/due';
import { recordList } from '../trail/access-log';
import { type CaseEntry, departmentKey, entryParties } from './case-entry';
import { readCaseFor } from './case-store';
import { sightOf } from './case-view';
import { ownEntries } from './find-case';
import { mayOpen } from './opening';

const rowsAtMost = 15;
const urgencyOrder: readonly (Due['urgency'] | undefined)[] = ['overdue', 'soon', 'later', undefined];

/** "mine sager": what needs me first comes first. Each case that is listed is recorded as read (L1). */
export const listCases = async (
  services: Services,
  actor: Actor,
  scope: 'mine' | 'department',
  from: number,
): Promise<CaseListView> => {
  const entries =
    scope === 'mine' ? await ownEntries(services, actor) : await departmentEntries(services, actor);
  return listOf(services, actor, { scope, entries, from });
};

/** D1: a digest's cases that the reader belongs to, each with what the digest says about it. */
export const listOfDigest = (
  services: Services,
  actor: Actor,
  digest: string,
  waits: ReadonlyMap<CaseReference, readonly DigestPart[]>,
  entries: readonly CaseEntry[],
  from: number,
): Promise<CaseListView> => listOf(services, actor, { scope: 'digest', entries, from, digest, waits });

interface Listing {
  readonly scope: CaseListView['scope'];
  readonly entries: readonly CaseEntry[];
  readonly from: number;
  readonly digest?: string;
  readonly waits?: ReadonlyMap<CaseReference, readonly DigestPart[]>;
}

/** Of all these, the reader gets those they belong to, as far as they may see each. */
const listOf = async (
  services: Services,
  actor: Actor,
  { scope, entries, from, digest, waits }: Listing,
): Promise<CaseListView> => {
  const { organisation, settings } = await municipalityOf(services, actor.tenantId);
  const day = today(services);
  const rows = entries
    .flatMap((entry) => {
      const [relation, ...others] = relationsTo(entryParties(entry, organisation), actor.person, day);
      if (relation === undefined || entry.status === 'closed') return [];
      const next = whatIsDue(entry, settings.rhythm, day)[0];
      return [{ entry, relation, relations: [relation, ...others], ...(next && { next }) }];
    })
    .sort(
      (one, other) =>
        urgencyOrder.indexOf(one.next?.urgency) - urgencyOrder.indexOf(other.next?.urgency) ||
        (one.next?.on ?? '').localeCompare(other.next?.on ?? '') ||
        one.entry.reference.localeCompare(other.entry.reference),
    );
  const ordered = scope === 'department' ? byCoordinator(rows) : rows;
  const shown = ordered.slice(from, from + rowsAtMost);
  await recordList(
    services,
    actor.tenantId,
    actor.person.id,
    shown.map(({ entry: { reference }, relation }) => ({ reference, basis: relation })),
  );
  const cases = await Promise.all(
    shown.map(async ({ entry, relation, relations, next }): Promise<CaseListView['cases'][number]> => {
      const coordinator = await staffMember(services, actor.tenantId, entry.coordinatorId);
      const { alias, everything, progress } = sightOf(entry, relations);
      // The entry says which member a deadline is about; their name is in the case.
      const named =
        everything && next?.deadline?.aboutId !== undefined
          ? await readCaseFor(services, actor, entry.reference)
          : undefined;
      return {
        reference: entry.reference,
        relation,
        coordinator: coordinator?.name ?? '',
        ...(coordinator?.active === false && { gone: true as const }),
        press: { verb: 'case.show', as: 'execute', ids: { reference: entry.reference } },
        ...(alias && { alias: entry.alias }),
        ...(progress && { phase: entry.phase }),
        ...(progress &&
          waits && {
            waits: (waits.get(entry.reference) ?? []).filter((part) => part !== (next && partOf(next.kind))),
          }),
        ...(progress && next && { next: dueView(next, settings.rhythm, named?.familyCase.members ?? []) }),
      };
    }),
  );
  const list = { scope, ...(digest !== undefined && { digest }) };
  const more = rows.length > from + rowsAtMost;
  return {
    name: 'case-list',
    scope,
    ...(digest !== undefined && { digest }),
    ...(from > 0 && { from }),
    today: day,
    cases,
    actions: [
      ...(more
        ? [{ verb: 'cases.more', as: 'execute', ids: { ...list, from: String(from + rowsAtMost) } } as const]
        : []),
      ...(scope === 'digest' ? [{ verb: 'cases.show', as: 'execute' } as const] : []),
      ...(scope !== 'digest' && mayOpen(actor.person) ? [{ verb: 'case.open', as: 'dialog' } as const] : []),
    ],
  };
};

/** Each coordinator's cases together, starting with whoever has the most pressing one. */
const byCoordinator = <Row extends { readonly entry: CaseEntry }>(rows: readonly Row[]): readonly Row[] =>
  grouped(rows, ({ entry }) => entry.coordinatorId).flat();

/** A lead's department: references and deadlines, nothing personal. */
const departmentEntries = async (services: Services, actor: Actor): Promise<readonly CaseEntry[]> => {
  if (!hasRole(actor.person, 'lead')) return [];
  return findAll<CaseEntry>(mainPartition(services, actor.tenantId), 'caseEntry', [
    departmentKey(actor.person.departmentId),
  ]);
};
