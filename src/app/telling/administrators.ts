import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import { mainPartition, type Services } from '../base/services';

/** How many administrators hear of what was not delivered. */
const administratorsAtMost = 3;

export const administrators = async (services: Services, tenantId: string): Promise<readonly StaffId[]> => {
  const { documents } = await mainPartition(services, tenantId).find<StaffMember>('staff', {
    keys: ['role:administrator'],
    limit: administratorsAtMost,
  });
  return documents.map(({ body }) => body.id);
};
