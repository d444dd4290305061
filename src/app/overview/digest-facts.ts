import type { DepartmentId } from '../../domain/organisation/organisation';
import { type DigestItem, digestItemsIn } from '../../domain/overview/digest';
import { findAll } from '../base/find-all';
import { mainPartition, type Services, today } from '../base/services';
import { type CaseEntry, departmentKey } from '../case/case-entry';
import { minutesWaitsIn } from '../minutes/minutes-nudges';
import { municipalityOf } from '../organisation/directory';
import { planWaitsIn } from '../plan/plan-store';

/** A department's open cases, by their index entries: no case is read. */
export const departmentEntries = (
  services: Services,
  tenantId: string,
  departmentId: DepartmentId,
): Promise<readonly CaseEntry[]> =>
  findAll<CaseEntry>(mainPartition(services, tenantId), 'caseEntry', [departmentKey(departmentId)]);

/** How many cases are looked up at once. */
const atATime = 25;

/**
 * D1: everything that needs a department's team today. Only references and kinds: it is made for a place, with no reader of
 * its own.
 */
export const digestItems = async (
  services: Services,
  tenantId: string,
  departmentId: DepartmentId,
): Promise<readonly DigestItem[]> => {
  const { settings } = await municipalityOf(services, tenantId);
  const day = today(services);
  const items: DigestItem[] = [];
  const entries = await departmentEntries(services, tenantId, departmentId);
  for (let from = 0; from < entries.length; from += atATime) {
    const some = await Promise.all(
      entries.slice(from, from + atATime).map(async (entry) => {
        const [{ nudges: minutes }, plan] = await Promise.all([
          minutesWaitsIn(services, tenantId, entry),
          planWaitsIn(services, tenantId, entry.reference),
        ]);
        return digestItemsIn(entry, { minutes, plan }, departmentId, settings, day);
      }),
    );
    items.push(...some.flat());
  }
  return items;
};
