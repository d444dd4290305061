import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { FromPlan } from '../../domain/plan/plan-agenda';
import type { AgendaView } from '../../views/meeting/agenda';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { buildAgenda } from '../meeting/agenda/agenda';
import { arrange } from '../meeting/meeting';
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

/**
 * P5, M2: the agenda of a follow-up that was just planned is begun from the plan, as proposals: each can be taken out, and what it
 * touches decides who may hear it, as for any item. Any other view, and a meeting of which the plan has nothing to ask, stays as it is.
 */
export const beginAgenda = async (
  services: Services,
  actor: Actor,
  view: View,
  inWords: (item: FromPlan) => string,
): Promise<View> => {
  if (view.name !== 'meeting' || view.kind !== 'followUp' || view.done !== 'planned') return view;
  // A request of its own, the same for each repetition: the plan's items go in by a second commit.
  const { line: _, ...asker } = actor;
  const begun = await arrange(
    services,
    { ...asker, requestId: `${actor.requestId}-plan` },
    view.reference as CaseReference,
    view.meetingId,
    async (meeting) => ok(await itemsFromPlan(services, actor, meeting, inWords)),
    ({ events }) => ({ done: events.length > 0 ? 'plannedFromPlan' : 'planned' }),
  );
  return begun.ok ? begun.value : view;
};
