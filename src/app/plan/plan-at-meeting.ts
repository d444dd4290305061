import { valueIn } from '../../domain/base/result';
import type { Meeting } from '../../domain/meeting/meeting';
import { goalsIn, valueNow } from '../../domain/plan/plan';
import { agendaFromPlan, type FromPlan } from '../../domain/plan/plan-agenda';
import type { LiveMeetingView } from '../../views/meeting/live-meeting';
import type { Actor, Services } from '../base/services';
import { openPlanFor } from './plan-store';

type Words = (item: FromPlan) => string;

/** P5: what comes from the plan, and does not stand on the agenda yet. */
export const itemsFromPlan = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  { reference, agenda, time }: Meeting,
  inWords: Words,
) => {
  const opened = valueIn(await openPlanFor(services, actor, reference));
  if (opened?.plan === undefined) return [];
  const stands = new Set(agenda.items.map(({ fromPlan }) => fromPlan));
  return agendaFromPlan(opened.plan, opened.actions, opened.familyCase, time.on, inWords).filter(
    ({ fromPlan }) => !stands.has(fromPlan),
  );
};

/** P5: the goals at a meeting, for those who hold the case: where each is now, and whether it has been followed up there. */
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
