import fc from 'fast-check';
import { addDays, calendarDate, instant } from '../../../src/domain/base/calendar';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { responsibleIds } from '../../../src/domain/plan/action-rules';
import { goalsIn, lifeAreas, type Plan, priorities } from '../../../src/domain/plan/plan';
import { actionsOf } from '../../../src/domain/plan/plan-actions';
import { applyPlan } from '../../../src/domain/plan/plan-apply';
import type { PlanCommand } from '../../../src/domain/plan/plan-decide';
import { familyCase } from '../../support/meeting/meeting';
import { jonas, mille, sara } from '../../support/people';
import { planAnswer } from '../../support/plan';

/** One thing somebody tries. */
interface Attempt {
  readonly by: StaffMember;
  readonly day: number;
  readonly command: (plan: Plan | undefined) => PlanCommand;
}

const word = fc.constantFrom('Rolige morgener', 'Gerne i skole', 'Ud blandt folk', 'Læse lektier');
const memberId = fc.constantFrom(...familyCase.members.map(({ id }) => id));
const place = fc.nat({ max: 5 });
const goalAt = (plan: Plan | undefined, at: number): string =>
  plan?.goals[at % Math.max(1, plan.goals.length)]?.id ?? '';
const actionAt = (plan: Plan | undefined, at: number): string =>
  plan?.actions[at % Math.max(1, plan.actions.length)]?.id ?? '';
const day = calendarDate('2026-04-21');
const quantity = fc.integer({ min: 0, max: 30 });

const commands: fc.Arbitrary<Attempt['command']> = fc.oneof(
  fc
    .record({
      words: word,
      wishOf: memberId,
      area: fc.constantFrom(...lifeAreas),
      priority: fc.constantFrom(...priorities),
      at: fc.option(place),
    })
    .map(
      ({ at, ...goal }) =>
        (plan: Plan | undefined): PlanCommand => ({
          type: 'setGoal',
          ...goal,
          touches: { types: ['absence'], aboutIds: [], purpose: 'plan' },
          ...(at !== null && { parkId: goalAt(plan, at) }),
        }),
    ),
  fc.record({ at: place, start: quantity, target: quantity }).map(
    ({ at, start, target }) =>
      (plan: Plan | undefined): PlanCommand => ({
        type: 'chooseIndicator',
        goalId: goalAt(plan, at),
        name: 'Fravær',
        start,
        target,
      }),
  ),
  fc.record({ at: place, value: quantity, after: fc.nat({ max: 3 }) }).map(({ at, value, after }) => {
    return (plan: Plan | undefined): PlanCommand => ({
      type: 'measureIndicator',
      goalId: goalAt(plan, at),
      indicatorId: plan?.goals.find(({ id }) => id === goalAt(plan, at))?.indicators[0]?.id ?? '',
      value,
      on: addDays(day, after),
    });
  }),
  fc.record({ at: place, memberId, value: fc.integer({ min: -1, max: 11 }) }).map(
    ({ at, ...given }) =>
      (plan: Plan | undefined): PlanCommand => ({
        type: 'giveExperience',
        goalId: goalAt(plan, at),
        ...given,
        on: day,
      }),
  ),
  fc.record({ at: place, choice: fc.constantFrom('continue', 'adjust', 'stop'), why: fc.boolean() }).map(
    ({ at, choice, why }) =>
      (plan: Plan | undefined): PlanCommand => ({
        type: 'followUpGoal',
        goalId: goalAt(plan, at),
        choice,
        on: day,
        ...(why && { reason: 'Det virker ikke', instead: 'Gudruns onsdage' }),
      }),
  ),
  place.map(
    (at) =>
      (plan: Plan | undefined): PlanCommand => ({ type: 'parkGoal', goalId: goalAt(plan, at) }),
  ),
  fc.record({ at: place, park: fc.option(place) }).map(
    ({ at, park }) =>
      (plan: Plan | undefined): PlanCommand => ({
        type: 'resumeGoal',
        goalId: goalAt(plan, at),
        ...(park !== null && { parkId: goalAt(plan, park) }),
      }),
  ),
  fc
    .record({
      what: fc.option(word, { nil: undefined }),
      responsibleId: fc.constantFrom(...responsibleIds(familyCase), 'staff:nobody', 'network:nobody'),
      at: fc.option(place),
    })
    .map(
      ({ what, responsibleId, at }) =>
        (plan: Plan | undefined): PlanCommand => ({
          type: 'writeAction',
          ...(what !== undefined && { what }),
          responsibleId,
          dueOn: day,
          ...(at !== null && { goalId: goalAt(plan, at) }),
        }),
    ),
  fc.record({ at: place, status: fc.constantFrom('open', 'done', 'notDone', 'needsHelp') }).map(
    ({ at, status }) =>
      (plan: Plan | undefined): PlanCommand => ({
        type: 'reportAction',
        actionId: actionAt(plan, at),
        status,
      }),
  ),
);

const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({ by: fc.constantFrom(sara, jonas, mille), day: fc.nat({ max: 9 }), command: commands }),
  { maxLength: 40 },
);

/** All values that ever stood there. */
const valuesIn = (plan: Plan | undefined): readonly string[] =>
  (plan?.goals ?? []).flatMap((goal) => [
    ...goal.indicators.flatMap((one) =>
      one.measurements.flatMap(({ id, value, before = [] }) => [
        `${one.id} ${id} ${value}`,
        ...before.map((was) => `${one.id} ${id} ${was.value}`),
      ]),
    ),
    ...goal.experiences.map(({ memberId: who, value, on }) => `${goal.id} ${who} ${on} ${value}`),
    ...goal.followUps.map((followUp) => `${goal.id} ${JSON.stringify(followUp)}`),
  ]);

const reportsIn = (plan: Plan | undefined): readonly string[] =>
  Object.entries(plan?.reports ?? {}).flatMap(([id, reports]) =>
    reports.map((report, at) => `${id} ${at} ${JSON.stringify(report)}`),
  );

/** Every state the attempts lead to, each with the one before. */
const walked = (all: readonly Attempt[]) => {
  let plan: Plan | undefined;
  return all.flatMap(({ by, day: later, command }, at) => {
    const before = plan;
    const wanted = command(plan);
    const answer = planAnswer(plan, wanted, {
      by,
      now: instant(`2026-04-${22 + (later % 8)}T08:00:00Z`),
      newId: `id-${at}`,
      keepsPlan: by === sara,
    });
    if (!answer.ok) return [];
    plan = answer.value.reduce<Plan | undefined>(applyPlan, plan);
    return [{ by, before, after: plan, wanted, events: answer.value }];
  });
};

describe('a plan, whatever is tried', () => {
  test('P4: never has more active goals than the municipality lets it', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        for (const { after } of walked(all))
          expect(after === undefined ? 0 : goalsIn(after, 'active').length).toBeLessThanOrEqual(
            defaultSettings.plan.activeGoals,
          );
      }),
    );
  });

  test('P5, L8: keeps every value, every word of how it feels, every follow-up and every report', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        for (const { before, after } of walked(all)) {
          const [values, reports] = [new Set(valuesIn(after)), new Set(reportsIn(after))];
          expect(valuesIn(before).filter((one) => !values.has(one))).toEqual([]);
          expect(reportsIn(before).filter((one) => !reports.has(one))).toEqual([]);
        }
      }),
    );
  });

  test('P3: has exactly one responsible of the case and a day on every action', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        for (const { after } of walked(all))
          for (const { responsibleId, dueOn } of after?.actions ?? []) {
            expect(responsibleIds(familyCase)).toContain(responsibleId);
            expect(dueOn).toBeDefined();
          }
      }),
    );
  });

  test('P3: lets nobody report for somebody else but those who keep the plan', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        for (const { by, after, wanted, events } of walked(all)) {
          if (wanted.type !== 'reportAction' || events.length === 0 || by === sara) continue;
          const action = actionsOf(after, []).find(({ id }) => id === wanted.actionId);
          expect(action?.responsibleId).toBe(`staff:${by.id}`);
        }
      }),
    );
  });

  test('P5: stops nothing without a reason and what comes instead', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        for (const { after } of walked(all))
          for (const goal of after === undefined ? [] : goalsIn(after, 'ended'))
            expect(goal.followUps.findLast(({ choice }) => choice === 'stop')).toMatchObject({
              reason: expect.stringMatching(/\S/),
              instead: expect.stringMatching(/\S/),
            });
      }),
    );
  });
});
