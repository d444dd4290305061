import { rank } from '../../domain/base/matching';
import type { Department } from '../../domain/organisation/organisation';
import type { EntranceListView, EntranceView } from '../../views/organisation/entrance';
import { echo } from '../base/echo';
import type { Actor, Services } from '../base/services';
import { municipalityOf, namedDepartment, personView, staffMember } from './directory';

/**
 * C8: the entrance to a department, its lead, and who may decide what. Open to everybody in the municipality, since it is
 * not case data. Without a name, or with one that matches nothing: the departments to choose from.
 */
export const showEntrance = async (
  services: Services,
  actor: Actor,
  typed: string | undefined,
  subject?: string,
): Promise<EntranceView | EntranceListView> => {
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const all = [...organisation.departments.values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'da'),
  );
  const name = typed?.trim() ?? '';
  if (name === '') return list(all);
  const byId = all.find(({ id }) => id === name);
  const found = byId ?? namedDepartment(organisation, name);
  if ('nearest' in found) return list(found.nearest.length > 0 ? found.nearest : all, name);
  const lead =
    found.leadId === undefined ? undefined : await staffMember(services, actor.tenantId, found.leadId);
  const about = subject?.trim() ?? '';
  const fitting =
    about === '' ? [] : found.decisions.filter((decision) => rank(about, [decision.subject]).score > 0);
  return {
    name: 'entrance',
    department: found.name,
    entrance: found.entrance,
    decisions: fitting.length > 0 ? fitting : found.decisions,
    ...(lead && { lead: personView(lead, organisation) }),
    ...(about !== '' && { subject: echo(about) }),
    actions: [],
  };
};

const list = (departments: readonly Department[], notFound?: string): EntranceListView => ({
  name: 'entrance-list',
  departments: departments.map(({ id, name, entrance }) => ({
    department: name,
    press: { verb: 'entrance.show', as: 'execute', ids: { department: id } },
    ...(entrance.phone !== undefined && { phone: entrance.phone }),
  })),
  ...(notFound !== undefined && { notFound: echo(notFound) }),
});
