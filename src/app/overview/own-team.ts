import { relationsTo } from '../../domain/case/rights';
import { hasRole } from '../../domain/organisation/organisation';
import { type Actor, type Services, today } from '../base/services';
import { type CaseEntry, entryParties } from '../case/case-entry';
import { ownEntries } from '../case/find-case';
import { municipalityOf } from '../organisation/directory';
import { departmentEntries } from './digest-facts';

/** The cases somebody answers for: a lead the departments', a coordinator their own. */
export interface OwnTeam {
  readonly scope: 'department' | 'mine';
  /** For a lead: the departments' name. */
  readonly name?: string;
  readonly entries: readonly CaseEntry[];
}

type Reader = Pick<Actor, 'tenantId' | 'person'>;

/** Undefined for somebody who answers for no case in either way. */
export const ownTeam = async (
  services: Services,
  { tenantId, person }: Reader,
): Promise<OwnTeam | undefined> => {
  const { organisation } = await municipalityOf(services, tenantId);
  const led = hasRole(person, 'lead')
    ? [...organisation.departments.values()].filter(({ leadId }) => leadId === person.id)
    : [];
  if (led.length > 0) {
    const entries = await Promise.all(led.map(({ id }) => departmentEntries(services, tenantId, id)));
    return { scope: 'department', name: led.map(({ name }) => name).join(', '), entries: entries.flat() };
  }
  const day = today(services);
  const own = (await ownEntries(services, { tenantId, person, requestId: '' })).filter(
    (entry) =>
      entry.status === 'open' &&
      relationsTo(entryParties(entry, organisation), person, day).some(
        (relation) => relation === 'coordinator' || relation === 'deputy',
      ),
  );
  return own.length > 0 || hasRole(person, 'coordinator') ? { scope: 'mine', entries: own } : undefined;
};
