import type { StaffMember } from '../../domain/organisation/organisation';
import type { NoticeView } from '../../views/notice';
import type { Actor, Services } from '../base/services';
import { administrators } from '../telling/administrators';
import type { Notice } from '../telling/notices';
import type { Telling } from '../telling/tellings';
import { staffMember } from './directory';

/** Nobody changes their own roles by an import unnoticed: the other administrators hear of it. */
export const ownRolesTold = async (
  services: Services,
  { person, tenantId }: Actor,
  staff: readonly StaffMember[],
): Promise<readonly Telling[]> => {
  const self = staff.find(({ id, active }) => id === person.id && active);
  const before = await staffMember(services, tenantId, person.id);
  if (self === undefined || before === undefined) return [];
  const same =
    self.roles.length === before.roles.length && self.roles.every((role) => before.roles.includes(role));
  if (same) return [];
  const others = (await administrators(services, tenantId)).filter((id) => id !== person.id);
  return others.map((to) => ({ to, notice: { kind: 'ownRoles', staffId: person.id } }));
};

/** Names the roles as they are when it is sent. */
export const ownRolesNotice = async (
  services: Services,
  { tenantId }: Pick<Actor, 'tenantId'>,
  { staffId }: Extract<Notice, { readonly kind: 'ownRoles' }>,
): Promise<NoticeView | undefined> => {
  const person = await staffMember(services, tenantId, staffId);
  return (
    person && {
      name: 'notice',
      tone: 'info',
      message: { kind: 'ownRoles', who: person.name, roles: person.roles },
      actions: [],
    }
  );
};
