import type { FamilyCase } from '../../domain/case/family-case';
import { gapNudges } from '../../domain/plan/gap-nudges';
import { gapsAhead } from '../../domain/plan/gap-radar';
import type { Nudge } from '../../domain/rhythm/nudges';
import { type Services, today } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import { planAndActions } from './plan-store';

/**
 * D5: what the gap radar asks about a family today. Only where there is a plan: before that nobody has drawn the network,
 * and every holiday would raise a question.
 */
export const gapNudgesIn = async (
  services: Services,
  tenantId: string,
  { reference, network, status }: Pick<FamilyCase, 'reference' | 'network' | 'status'>,
): Promise<readonly Nudge[]> => {
  if (status === 'closed') return [];
  const { plan, actions } = await planAndActions(services, tenantId, reference);
  if (plan === undefined) return [];
  const { calendar } = (await municipalityOf(services, tenantId)).settings;
  const day = today(services);
  return gapNudges(gapsAhead({ network }, plan, actions, calendar.schoolHolidays, day), calendar, day);
};
