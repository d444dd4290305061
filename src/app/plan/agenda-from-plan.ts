import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { AgendaView } from '../../views/meeting/agenda';
import type { Actor, Services } from '../base/services';
import { buildAgenda } from '../meeting/agenda/agenda';
import { itemsFromPlan } from './plan-at-meeting';

/** P5, M2: puts what the plan brings on an existing agenda; nothing is added twice. */
export const addFromPlan = (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  meetingId: string,
): Promise<Result<AgendaView>> =>
  buildAgenda(
    services,
    actor,
    { reference, meetingId },
    async ({ time }, familyCase) => ok(await itemsFromPlan(services, actor, familyCase, time.on)),
    { done: 'added' },
  );
