import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { FromPlan } from '../../domain/plan/plan-agenda';
import type { AgendaView } from '../../views/meeting/agenda';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { buildAgenda } from '../meeting/agenda/agenda';
import { arrange } from '../meeting/meeting';
import { meetingFacts } from '../meeting/meeting-facts';
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
  if (!begun.ok) return view;
  if (begun.value.done !== 'plannedFromPlan') return begun.value;
  // S6: nobody has chosen these items, so none of them keeps the meeting from being called: who may not hear one is not at it.
  const apart = await arrange(
    services,
    { ...asker, requestId: `${actor.requestId}-apart` },
    view.reference as CaseReference,
    view.meetingId,
    async (meeting, familyCase) => {
      const { misfits } = await meetingFacts(services, actor.tenantId, { familyCase, meeting });
      return ok(
        meeting.agenda.items.flatMap(({ id, fromPlan }) => {
          const withoutIds = misfits.flatMap(({ itemId, participantId }) =>
            itemId === id ? [participantId] : [],
          );
          return fromPlan === undefined || withoutIds.length === 0
            ? []
            : [{ type: 'splitAgendaItem' as const, itemId: id, withoutIds }];
        }),
      );
    },
    { done: 'plannedFromPlan' },
  );
  return apart.ok ? apart.value : begun.value;
};
