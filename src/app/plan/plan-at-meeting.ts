import type { CalendarDate } from '../../domain/base/calendar';
import { valueIn } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import type { AddAgendaItem } from '../../domain/meeting/agenda';
import type { Meeting } from '../../domain/meeting/meeting';
import { goalsIn, valueNow } from '../../domain/plan/plan';
import { agendaFromPlan } from '../../domain/plan/plan-agenda';
import type { LiveMeetingView } from '../../views/meeting/live-meeting';
import type { Actor, Services } from '../base/services';
import { openPlanFor, planAndActions } from './plan-store';

/**
 * P5, M2: what the plan brings to a meeting on a day: goals that are due, the questions it raises, and what is still to be
 * done.
 */
export const itemsFromPlan = async (
  services: Services,
  { tenantId, inWords }: Pick<Actor, 'tenantId' | 'inWords'>,
  familyCase: FamilyCase,
  day: CalendarDate,
): Promise<readonly AddAgendaItem[]> => {
  if (inWords === undefined) return [];
  const { plan, actions } = await planAndActions(services, tenantId, familyCase.reference);
  return plan === undefined ? [] : agendaFromPlan(plan, actions, familyCase, day, inWords);
};

/** Whether the plan has something that is not on the agenda yet. */
export const bringsMore = async (
  services: Services,
  { tenantId }: Pick<Actor, 'tenantId'>,
  familyCase: FamilyCase,
  { agenda, time }: Meeting,
): Promise<boolean> => {
  const stands = new Set(agenda.items.map(({ fromPlan }) => fromPlan));
  const items = await itemsFromPlan(services, { tenantId, inWords: ({ kind }) => kind }, familyCase, time.on);
  return items.some(({ fromPlan }) => !stands.has(fromPlan));
};

/** P5: the goals at a meeting, for those who hold the case: where each stands, and whether it has been followed up there. */
export const goalsAtMeeting = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  { reference, id, time }: Meeting,
  writes: boolean,
): Promise<LiveMeetingView['goals']> => {
  const opened = valueIn(await openPlanFor(services, actor, reference));
  const plan = opened?.plan;
  if (plan === undefined) return [];
  const atThis = (goal: (typeof plan.goals)[number]) =>
    goal.followUps.findLast(({ meetingId, on }) => meetingId === id || on === time.on);
  const shown = [
    ...goalsIn(plan, 'active'),
    ...goalsIn(plan, 'ended').filter((goal) => atThis(goal) !== undefined),
  ];
  return shown.map((goal) => {
    const choice = atThis(goal)?.choice;
    return {
      words: goal.words,
      indicators: goal.indicators.map((one) => ({
        name: one.name,
        ...(one.unit !== undefined && { unit: one.unit }),
        start: one.start,
        target: one.target,
        now: valueNow(one),
        moved: one.measurements.length > 0,
      })),
      ...(choice && { choice }),
      ...(writes &&
        goal.state === 'active' && {
          press: {
            verb: 'plan.followUp',
            as: 'dialog',
            ids: { reference, meeting: id, goal: goal.id },
          } as const,
        }),
    };
  });
};
