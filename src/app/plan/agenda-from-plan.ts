import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { FromPlan } from '../../domain/plan/plan-agenda';
import type { AgendaView } from '../../views/meeting/agenda';
import type { Actor, Services } from '../base/services';
import { buildAgenda } from '../meeting/agenda/agenda';
import { itemsFromPlan } from './plan-at-meeting';

/** P5, M2: the agenda is born from the plan: goals that are due, what the plan asks, and what is still to be done. */
export const addFromPlan = (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  meetingId: string,
  inWords: (item: FromPlan) => string,
): Promise<Result<AgendaView>> =>
  buildAgenda(
    services,
    actor,
    { reference, meetingId },
    async (meeting) => ok(await itemsFromPlan(services, actor, meeting, inWords)),
    { done: 'added' },
  );
