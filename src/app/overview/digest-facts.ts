import type { DepartmentId } from '../../domain/organisation/organisation';
import { type DigestItem, digestItemsIn } from '../../domain/overview/digest';
import { mainPartition, type Services, today } from '../base/services';
import { type CaseEntry, departmentKey } from '../case/case-entry';
import { minutesWaitsIn } from '../minutes/minutes-nudges';
import { allPages, municipalityOf } from '../organisation/directory';

/** The open cases of a department, by their index entries: no case is read. */
export const departmentEntries = (
  services: Services,
  tenantId: string,
  departmentId: DepartmentId,
): Promise<readonly CaseEntry[]> =>
  allPages<CaseEntry>((after) =>
    mainPartition(services, tenantId).find('caseEntry', {
      keys: [departmentKey(departmentId)],
      ...(after !== undefined && { after }),
    }),
  );

/** D1: all that needs a department's team today. References and kinds alone: it is read for a place, and by nobody. */
export const digestItems = async (
  services: Services,
  tenantId: string,
  departmentId: DepartmentId,
): Promise<readonly DigestItem[]> => {
  const { settings } = await municipalityOf(services, tenantId);
  const items: DigestItem[] = [];
  for (const entry of await departmentEntries(services, tenantId, departmentId)) {
    const { nudges: more } = await minutesWaitsIn(services, tenantId, entry);
    items.push(...digestItemsIn(entry, more, departmentId, settings, today(services)));
  }
  return items;
};
