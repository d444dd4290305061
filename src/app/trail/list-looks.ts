import type { CaseReference } from '../../domain/case/family-case';
import type { AccessBasis } from '../../views/case/audit';
import type { Actor, Services } from '../base/services';
import { recordAccess } from './access-log';

/** L1: that somebody got a list with these cases, each on the basis on which they belong to it. */
export const recordListed = async (
  services: Services,
  { tenantId, person }: Pick<Actor, 'tenantId' | 'person'>,
  listed: readonly { readonly reference: CaseReference; readonly basis: AccessBasis }[],
): Promise<void> => {
  await Promise.all(
    listed.map(({ reference, basis }) =>
      recordAccess(services, tenantId, `case.${reference}`, { by: person.id, what: 'caseListed', basis }),
    ),
  );
};
