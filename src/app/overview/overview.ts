import { ok, type Result } from '../../domain/base/result';
import { hasRole } from '../../domain/organisation/organisation';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { listCases } from '../case/case-list';

/** `overblik`: a lead's is the department's. */
export const overview = async (services: Services, actor: Actor): Promise<Result<View>> => {
  const { person } = actor;
  const scope = hasRole(person, 'lead') && !hasRole(person, 'coordinator') ? 'department' : 'mine';
  return ok(await listCases(services, actor, scope, 0));
};
