import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/domain/base/calendar';
import {
  consentIsWithdrawn,
  experienceGap,
  isStuck,
  movementBetween,
} from '../../../src/domain/plan/movement';
import type { Goal } from '../../../src/domain/plan/plan';
import { actionsOf } from '../../../src/domain/plan/plan-actions';
import { agendaFromPlan, type FromPlan } from '../../../src/domain/plan/plan-agenda';
import { familyCase, meetingAfter, plannedMeeting } from '../../support/meeting/meeting';
import { sara } from '../../support/people';
import { aGoal, aSign, on, planAfter } from '../../support/plan';
import { caseWith, someWords } from '../../support/random-consents';

const start = on('2026-04-22');
const day = (weeks: number): CalendarDate => addDays(start, weeks * 8);
const now = { now: '2026-07-01T08:00:00Z' as never };

/** A goal with a sign from 28 to 10, followed up with these values, one after another. */
const followed = (...values: readonly (number | undefined)[]): Goal => {
  const begun = planAfter(planAfter(undefined, aGoal('Et')), aSign({ goalId: '1' }), { newId: 'sign' });
  const plan = values.reduce<typeof begun>((before, value, at) => {
    const follow = { type: 'followUpGoal', goalId: '1', choice: 'continue', on: day(at + 1) } as const;
    return planAfter(
      before,
      value === undefined
        ? [follow]
        : [{ type: 'measureIndicator', goalId: '1', indicatorId: 'sign', value, on: day(at + 1) }, follow],
      now,
    );
  }, begun);
  const [goal] = plan.goals;
  if (goal === undefined) throw new Error('no goal');
  return goal;
};

const sign = { id: 's', name: 'Fravær', start: 28, target: 10, measurements: [] };

describe('movement (P5)', () => {
  test.each([
    [28, 14, 'nearer'],
    [14, 14, 'still'],
    [14, 20, 'further'],
    [14, 10, 'nearer'],
    [14, 5, 'nearer'],
    [10, 5, 'still'],
    [5, 12, 'further'],
  ])('of absence from %p to %p: %p', (from, to, movement) => {
    expect(movementBetween(sign, from, to)).toBe(movement);
  });

  test('is the same whichever way a sign counts', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), (a, b, from, to) => {
        fc.pre(a !== b);
        const up = { ...sign, start: a, target: b };
        const down = { ...sign, start: -a, target: -b };
        expect(movementBetween(up, from, to)).toBe(movementBetween(down, -from, -to));
      }),
    );
  });

  test('P5: never both ways at once', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), (a, b, from, to) => {
        fc.pre(a !== b);
        const one = { ...sign, start: a, target: b };
        const [there, back] = [movementBetween(one, from, to), movementBetween(one, to, from)];
        expect([there, back]).not.toEqual(['nearer', 'nearer']);
        expect([there, back]).not.toEqual(['further', 'further']);
      }),
    );
  });
});

describe('two follow-ups without movement (P5)', () => {
  test.each([
    [[28], false],
    [[28, 28], true],
    [[28, 30], true],
    [[20, 20], false],
    [[20, 20, 20], true],
    [[28, 28, 14], false],
    [[10, 10], false],
    [[undefined, undefined], true],
  ] as const)('with %p: %p', (values, stuck) => {
    expect(isStuck(followed(...values))).toBe(stuck);
  });

  test('ask nothing of a goal that was just changed, or that rests', () => {
    const goal = followed(28, 28);
    const last = goal.followUps.at(-1);
    if (last === undefined) throw new Error('not followed up');
    expect(isStuck({ ...goal, followUps: [...goal.followUps, { ...last, choice: 'adjust' }] })).toBe(false);
    expect(isStuck({ ...goal, state: 'parked' })).toBe(false);
  });

  test('P5: never ask while any value of the last two follow-ups came nearer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 11, max: 28 }), { minLength: 1, maxLength: 6 }), (values) => {
        const all = [28, ...values];
        const [last = 0, before = 0, third = 0] = all.toReversed();
        const cameNearer = last < before || (values.length > 1 && before < third);
        if (values.length > 1) expect(isStuck(followed(...values))).toBe(!cameNearer);
        else expect(isStuck(followed(...values))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a gap between two people (P10)', () => {
  const said = (...words: readonly (readonly [string, number])[]): Goal => ({
    ...followed(),
    experiences: words.map(([memberId, value]) => ({ memberId, value, on: start, by: sara.id })),
  });

  test('is a question about two, the one who is less content first', () => {
    expect(experienceGap(said(['freja', 7], ['alma', 4]))).toEqual(['alma', 'freja']);
    expect(experienceGap(said(['freja', 6], ['alma', 4]))).toBeUndefined();
    expect(experienceGap(said(['freja', 9]))).toBeUndefined();
    expect(experienceGap(said(['alma', 2], ['freja', 7], ['alma', 6]))).toBeUndefined();
  });

  test('P10: never depends on a number of anybody who stands between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
        (one, other, between) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const rest = between.map((part, at) => [`m${at}`, low + Math.round(part * (high - low))] as const);
          const gap = experienceGap(said(['a', low], ['b', high], ...rest));
          expect(gap === undefined).toBe(high - low < 3);
        },
      ),
    );
  });
});

describe('the agenda that is born from the plan (P5, M2)', () => {
  const words = (item: FromPlan): string => JSON.stringify(item);
  const touches = { types: ['absence'], aboutIds: [], purpose: 'plan' } as const;
  const plan = planAfter(
    planAfter(undefined, [
      aGoal('Nu', { touches, followUpOn: on('2026-06-16') }),
      aGoal('Senere', { touches, followUpOn: on('2026-09-16') }),
      aGoal('Uden dag'),
    ]),
    {
      type: 'writeAction',
      what: 'Ring',
      responsibleId: `staff:${sara.id}`,
      dueOn: on('2026-06-01'),
      goalId: '1',
    },
    { newId: 'a1' },
  );
  const items = agendaFromPlan(plan, actionsOf(plan, []), familyCase, on('2026-06-16'), words);

  test('holds the goals that are due by then, in the words and as the items of those whose wish they are', () => {
    expect(items).toMatchObject([
      { fromPlan: 'goal:1', owner: { kind: 'member' }, touches },
      { fromPlan: 'goal:3', owner: { kind: 'member' } },
      { fromPlan: 'offers', touches: 'nothing' },
      { fromPlan: 'actions', owner: { kind: 'staff' }, touches },
    ]);
    // S6: what nobody has said is still to be said.
    expect(items[1]).not.toHaveProperty('touches');
  });

  test('comes once, however often it is asked for', () => {
    const once = meetingAfter(plannedMeeting(), [...items, ...items]);
    expect(once.agenda.items.map(({ fromPlan }) => fromPlan)).toEqual([
      'goal:1',
      'goal:3',
      'offers',
      'actions',
    ]);
  });
});

describe('a consent that was withdrawn (S3)', () => {
  const action = {
    id: 'a',
    what: 'Ring',
    responsibleId: 'network:kim',
    status: 'open',
    reports: [],
  } as never;

  test('S3: asks of what its recipient was to do, and never while a yes towards them stands', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const stands = words.some(
          (one) =>
            one.recipient.kind === 'network' &&
            one.recipient.personId === 'kim' &&
            one.answer === 'given' &&
            one.withdrawn === undefined,
        );
        if (stands) expect(consentIsWithdrawn(caseWith(words), action)).toBe(false);
      }),
    );
    const own = { recipient: { kind: 'network', personId: 'kim' }, answer: 'given', withdrawn: {} };
    expect(consentIsWithdrawn({ ...familyCase, consents: [own] } as never, action)).toBe(true);
    expect(
      consentIsWithdrawn(
        { ...familyCase, consents: [own] } as never,
        { ...(action as object), status: 'done' } as never,
      ),
    ).toBe(false);
  });
});
