import { dateAt } from '../../domain/base/calendar';
import { nextRun } from '../../domain/base/recurrence';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { EndDeletionHold, HoldDeletion } from '../../domain/case-file/retention';
import { type DepartmentId, hasRole } from '../../domain/organisation/organisation';
import type { RetentionView } from '../../views/case/retention';
import type { View } from '../../views/view';
import { caseForm } from '../base/declared-form';
import type { Actor, Services } from '../base/services';
import { heldCases } from '../case/case-entry';
import { changeCase } from '../case/case-store';
import { caseViewAfter } from '../case/case-view';
import { municipalityOf } from '../organisation/directory';
import { readAccessLog } from '../trail/access-log';
import { deletionsIn } from './deletion-store';

/** When the daily round runs. */
export const retentionRule = { every: 'day', at: '02:30' } as const;

const goneAtMost = 5;

/**
 * Whose cases a reader sees here by reference: those of the departments they lead, or all; an administrator sees only
 * numbers.
 */
type Sight = ReadonlySet<DepartmentId> | 'all' | 'numbers';

const sightOf = async (services: Services, { tenantId, person }: Actor): Promise<Sight | undefined> => {
  if (hasRole(person, 'auditor')) return 'all';
  const { organisation } = await municipalityOf(services, tenantId);
  const led = [...organisation.departments.values()].filter(({ leadId }) => leadId === person.id);
  if (led.length > 0 && hasRole(person, 'lead')) return new Set(led.map(({ id }) => id));
  return hasRole(person, 'administrator') ? 'numbers' : undefined;
};

/**
 * L4: what is kept how long, what the next rounds delete, what is held, and what is gone. Only references, for those who may
 * know that a case exists; an administrator sees how many.
 */
export const retentionView = async (
  services: Services,
  actor: Actor,
  { from = 0, done }: Pick<RetentionView, 'from' | 'done'> = {},
): Promise<Result<RetentionView>> => {
  const sight = await sightOf(services, actor);
  if (sight === undefined) return refuse('NotAllowed');
  const { tenantId } = actor;
  const sees = ({ departmentId }: { readonly departmentId: DepartmentId }): boolean =>
    sight === 'all' || sight === 'numbers' || sight.has(departmentId);
  const [planned, gone, { settings }] = await Promise.all([
    deletionsIn(services, tenantId, 'planned'),
    deletionsIn(services, tenantId, 'deleted'),
    municipalityOf(services, tenantId),
  ]);
  const held = [];
  for await (const entry of heldCases(services, tenantId)) if (sees(entry)) held.push(entry);
  const seen = planned.filter(sees);
  const next = nextRun(services.clock.now(), retentionRule);
  const named = sight !== 'numbers';
  const holds = sight !== 'all' && named;
  const { caseMonths, looksMonths, lookupsMonths, noticeDays } = settings.retention;
  const goneSeen = gone.filter(sees);
  return ok({
    name: 'retention',
    months: { case: caseMonths, looks: looksMonths, lookups: lookupsMonths },
    noticeDays,
    next: next.at,
    planned: named
      ? seen.map(({ reference, deleteOn, closedOn }) => ({
          reference,
          deleteOn,
          closedOn,
          ...(holds && { press: { verb: 'retention.hold', as: 'dialog', ids: { reference } } as const }),
        }))
      : [],
    ...(from > 0 && { from }),
    dueNext: seen.filter(({ deleteOn }) => deleteOn <= next.day).length,
    total: seen.length,
    held: named
      ? held.map(({ reference, deletionHeldOn = dateAt(services.clock.now()) }) => ({
          reference,
          on: deletionHeldOn,
          ...(holds && { press: { verb: 'retention.release', as: 'dialog', ids: { reference } } as const }),
        }))
      : [],
    heldTotal: held.length,
    gone: named
      ? goneSeen
          .slice(-goneAtMost)
          .reverse()
          .map(({ reference, deletedOn, months }) => ({ reference, deletedOn, months }))
      : [],
    goneTotal: goneSeen.length,
    ...(sight === 'all' && {
      intact: (await readAccessLog(services, tenantId, 'deletions')).brokenAt === undefined,
    }),
    ...(done && { done }),
    actions: [],
  });
};

/** A hold is set or ended; a lead returns to the list, whoever holds the case to the case. */
const changeHold = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  command: HoldDeletion | EndDeletionHold,
): Promise<Result<View>> => {
  const changed = await changeCase(services, actor, { reference, right: 'holdDeletion', command });
  if (!changed.ok) return changed;
  const done = command.type === 'holdDeletion' ? 'held' : 'released';
  const list = await retentionView(services, actor, { done });
  return list.ok ? list : caseViewAfter(services, actor, changed.value.familyCase);
};

/** L4: from here on nothing of the case is deleted, and why. */
export const holdDeletionForm = caseForm('retention.hold', 'holdDeletion', {
  carryOut: ({ services, actor, ids: { reference } }, { reason }) =>
    changeHold(services, actor, reference, { type: 'holdDeletion', reason }),
});

/** L4: the municipality's time limit applies again. */
export const releaseDeletionForm = caseForm('retention.release', 'holdDeletion', {
  open: ({ familyCase }) => (familyCase.deletionHold === undefined ? refuse('NoDeletionHold') : ok({})),
  carryOut: ({ services, actor, ids: { reference } }, { reason }) =>
    changeHold(services, actor, reference, { type: 'endDeletionHold', reason }),
});
