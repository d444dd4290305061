import { type StaffId, type StaffMember, systemActor } from '../../domain/organisation/organisation';
import { mainPartition, type Services } from '../base/services';

/**
 * After installation the staff list is empty, and only an administrator on it may fill it. Until there is one, whoever
 * FIRST_ADMIN names may import. Undefined for everybody else, and from then on. The edge lets them do nothing but import, so
 * they see no data.
 */
export const firstAdministrator = async (
  services: Services,
  tenantId: string,
  id: string | undefined,
): Promise<StaffMember | undefined> => {
  if (id === undefined || services.firstAdmin !== id) return undefined;
  const { documents } = await mainPartition(services, tenantId).find('staff', {
    keys: ['role:administrator'],
    limit: 1,
  });
  if (documents.length > 0) return undefined;
  return { ...systemActor, id: id as StaffId, roles: ['administrator'] };
};
