import { hasRole } from '../../domain/organisation/organisation';
import type { ConcernReportView, HelpView, Place } from '../../views/help';
import { municipalityOf } from '../organisation/directory';
import { offered } from './presses';
import type { Actor, Services } from './services';

/** What can be done here, for this person's roles. In shared places nobody is named. */
export const helpView = (actor: Actor, chat: Place, occasion: HelpView['occasion']): HelpView => {
  const { person } = actor;
  const opens = hasRole(person, 'coordinator') || hasRole(person, 'lead');
  const administers = hasRole(person, 'administrator');
  const actions = offered([
    [administers, { verb: 'import.open', as: 'dialog' }],
    [administers, { verb: 'operations.show', as: 'execute' }],
    [true, { verb: 'cases.show', as: 'execute' }],
    [opens, { verb: 'case.open', as: 'dialog' }],
    [true, { verb: 'settings.show', as: 'execute' }],
  ]);
  return {
    name: 'help',
    occasion,
    chat,
    roles: person.roles,
    ...(chat === 'personal' && { firstName: person.name.split(' ')[0] ?? person.name }),
    actions: chat === 'personal' ? actions : [],
  };
};

/** S7: the municipality's route for concern reports. Never handled here, never recorded. */
export const concernReport = async (services: Services, tenantId: string): Promise<ConcernReportView> => {
  const { settings } = await municipalityOf(services, tenantId);
  return { name: 'concern-report', ...settings.concernRoute };
};
