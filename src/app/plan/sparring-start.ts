import { valueIn } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { areaNames } from '../../domain/organisation/import-offers';
import { goalNamed } from '../../domain/plan/plan';
import { withoutNames } from '../../domain/plan/without-names';
import type { Actor, Services } from '../base/services';
import { ownPlanFacts } from './plan-facts';
import { openPlanFor } from './plan-store';

/**
 * C9, P3: how a question to colleagues about an action begins: with the area of its goal, and its words without any name
 * from the family or its network. The topics colleagues offer are the municipality's, in Danish. Nothing for an action the
 * asker does not see.
 */
export const sparringStart = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  actionId: string,
): Promise<{ readonly subject?: string; readonly question?: string }> => {
  const opened = valueIn(await openPlanFor(services, actor, reference));
  if (opened === undefined) return {};
  const { familyCase, plan, visible } = await ownPlanFacts(services, actor, opened);
  const action = visible.actions.find(({ id }) => id === actionId);
  if (action === undefined) return {};
  const { alias, members, network } = familyCase;
  const family = alias.replace(/^(?:familien|the)\s+/i, '');
  const names = [alias, family, reference, ...[...members, ...network].map(({ name }) => name)];
  const goal = plan && goalNamed(plan, action.goalId);
  return {
    ...(goal && { subject: areaNames[goal.area][0] }),
    question: withoutNames(action.what, names),
  };
};
