import type { ActionStatus, Goal } from '../../../src/domain/plan/plan';
import { planWaits } from '../../../src/domain/plan/plan-waits';
import { aGoal, on, planAfter } from '../../support/plan';

const day = on('2026-06-08');

describe('D1: what a plan waits for', () => {
  const goal = (followUpOn: string | undefined, state: Goal['state'] = 'active') => {
    const plan = planAfter(undefined, aGoal('Et'));
    const [one] = plan.goals;
    if (one === undefined) throw new Error('no goal');
    const { followUpOn: _, ...rest } = one;
    return { ...plan, goals: [{ ...rest, state, ...(followUpOn && { followUpOn: on(followUpOn) }) }] };
  };

  test.each<[string, string | undefined, Goal['state'], readonly boolean[]]>([
    ['a goal to be followed up today', '2026-06-08', 'active', [false]],
    ['one whose day has passed is late', '2026-06-01', 'active', [true]],
    ['none that comes later', '2026-06-09', 'active', []],
    ['none without a day', undefined, 'active', []],
    ['none that rests', '2026-06-01', 'parked', []],
    ['none that has ended', '2026-06-01', 'ended', []],
  ])('%s', (_what, followUpOn, state, late) => {
    expect(planWaits(goal(followUpOn, state), [], day).map((one) => one.late)).toEqual(late);
  });

  const action = (dueOn: string | undefined, status: ActionStatus, stopped = false) => ({
    id: 'a',
    what: 'Ring til farmor',
    status,
    reports: [],
    touched: { types: [], aboutIds: [], purpose: '' },
    ...(dueOn && { dueOn: on(dueOn) }),
    ...(stopped && { stopped: { on: day, reason: 'Andet' } }),
  });

  test.each<[string, ReturnType<typeof action>, number]>([
    ['an action whose day has passed', action('2026-06-07', 'open'), 1],
    ['also one that needs help', action('2026-06-07', 'needsHelp'), 1],
    ['none due today', action('2026-06-08', 'open'), 0],
    ['none that is done', action('2026-06-07', 'done'), 0],
    ['none that was stopped', action('2026-06-07', 'open', true), 0],
    ['none without a day', action(undefined, 'open'), 0],
  ])('%s', (_what, one, count) => {
    const waits = planWaits(undefined, [one as never], day);
    expect(waits).toHaveLength(count);
    expect(JSON.stringify(waits)).not.toContain('farmor');
  });
});
