import { instant } from '../../../src/domain/base/calendar';
import { goalsIn, lacksWork, valueNow } from '../../../src/domain/plan/plan';
import { type AgreedAction, actionsOf } from '../../../src/domain/plan/plan-actions';
import { parseQuantity } from '../../../src/domain/plan/quantity';
import { refusalOf } from '../../support/family-case';
import { jonas, lea, sara } from '../../support/people';
import { aGoal, aSign, on, planAfter, planAnswer } from '../../support/plan';

const three = planAfter(undefined, [aGoal('Et'), aGoal('To'), aGoal('Tre')]);

describe('goals (P1, P2, P4)', () => {
  test('P4: a fourth one asks which to park', () => {
    expect(refusalOf(planAnswer(three, aGoal('Fire')))).toMatchObject({
      code: 'TooManyGoals',
      field: 'park',
      params: { max: 3 },
    });
    const four = planAfter(three, aGoal('Fire', { parkId: '2' }), { newId: '4' });
    expect(goalsIn(four, 'parked').map(({ words }) => words)).toEqual(['To']);
    expect(goalsIn(four, 'active')).toHaveLength(3);
  });

  test('P4: one that rests comes back only where there is room', () => {
    const four = planAfter(three, aGoal('Fire', { parkId: '2' }), { newId: '4' });
    expect(refusalOf(planAnswer(four, { type: 'resumeGoal', goalId: '2' }))?.code).toBe('TooManyGoals');
    const back = planAfter(four, { type: 'resumeGoal', goalId: '2', parkId: '4' });
    expect(goalsIn(back, 'parked').map(({ words }) => words)).toEqual(['Fire']);
  });

  test('P1: begin with the family’s own words, and somebody’s wish', () => {
    expect(refusalOf(planAnswer(undefined, aGoal(' ')))).toMatchObject({ field: 'words' });
    expect(refusalOf(planAnswer(undefined, aGoal('Et', { wishOf: 'nobody' })))?.code).toBe('MemberUnknown');
  });

  test('S6: are nobody else’s until it is said what they tell', () => {
    expect(three.goals[0]?.touched.typesUnsaid).toBe(true);
    const said = planAfter(
      undefined,
      aGoal('Et', { touches: { types: ['absence'], aboutIds: [], purpose: 'plan' } }),
    );
    expect(said.goals[0]?.touched).toEqual({ types: ['absence'], aboutIds: [], purpose: 'plan' });
  });

  test('P2: a sign starts somewhere and goes somewhere else', () => {
    expect(refusalOf(planAnswer(three, aSign({ goalId: '1', target: 28 })))?.code).toBe('TargetIsStart');
    expect(planAfter(three, aSign({ goalId: '1' })).goals[0]?.indicators).toMatchObject([
      { name: 'Fravær', start: 28, target: 10 },
    ]);
  });

  test('a repetition changes nothing', () => {
    const parked = planAfter(three, { type: 'parkGoal', goalId: '1' });
    expect(planAnswer(parked, { type: 'parkGoal', goalId: '1' })).toEqual({ ok: true, value: [] });
  });
});

describe('work and education (T2)', () => {
  test('T2: are missing until there is a goal about them, or a reason', () => {
    expect(lacksWork(three)).toBe(true);
    expect(lacksWork(planAfter(undefined, aGoal('Ud blandt folk', { area: 'work' })))).toBe(false);
    const said = planAfter(three, { type: 'explainNoWork', reason: 'Der skal være ro først' });
    expect(lacksWork(said)).toBe(false);
    expect(said.noWorkBecause).toMatchObject({ reason: 'Der skal være ro først', by: sara.id });
  });
});

describe('values (P5, L8)', () => {
  const measured = planAfter(planAfter(three, aSign({ goalId: '1' }), { newId: 'sign' }), {
    type: 'measureIndicator',
    goalId: '1',
    indicatorId: 'sign',
    value: 15,
    on: on('2026-04-22'),
  });

  test('L8: a second one of the same day puts the first right, and keeps it, with who and when', () => {
    const now = instant('2026-04-23T08:00:00Z');
    const corrected = planAfter(
      measured,
      { type: 'measureIndicator', goalId: '1', indicatorId: 'sign', value: 14, on: on('2026-04-22') },
      { by: lea, now },
    );
    const [sign] = corrected.goals[0]?.indicators ?? [];
    expect(sign?.measurements).toMatchObject([
      { value: 14, before: [{ value: 15, by: sara.id, correctedAt: now, correctedBy: lea.id }] },
    ]);
    expect(sign && valueNow(sign)).toBe(14);
  });

  test('are of a day that has been', () => {
    const command = {
      type: 'measureIndicator',
      goalId: '1',
      indicatorId: 'sign',
      value: 1,
      on: on('2027-01-01'),
    } as const;
    expect(refusalOf(planAnswer(measured, command))?.code).toBe('DateInFuture');
  });

  test.each([
    ['28', 28],
    ['2,5', 2.5],
    ['2.25', 2.25],
    ['14 %', 14],
    ['-3', -3],
    ['mange', undefined],
    ['1.2.3', undefined],
    ['', undefined],
  ])('read %p as %p', (text, value) => expect(parseQuantity(text)).toBe(value));
});

describe('actions (P3)', () => {
  const agreed: readonly AgreedAction[] = [
    {
      id: 'agreed.m1.a1',
      what: 'Ring til skolen',
      responsibleId: `staff:${jonas.id}`,
      touched: { types: [], aboutIds: [], purpose: '' },
      agreedAt: { meetingId: 'm1', on: on('2026-04-21'), people: [] },
    },
  ];

  test('P3: an agreement of minutes is there by itself, and gets a goal and a day without its words being written', () => {
    const plan = planAfter(
      three,
      {
        type: 'writeAction',
        actionId: 'agreed.m1.a1',
        responsibleId: `staff:${jonas.id}`,
        dueOn: on('2026-05-01'),
        goalId: '1',
      },
      { agreed },
    );
    expect(JSON.stringify(plan)).not.toContain('Ring til skolen');
    expect(actionsOf(plan, agreed)).toMatchObject([
      { id: 'agreed.m1.a1', what: 'Ring til skolen', goalId: '1', dueOn: '2026-05-01', status: 'open' },
    ]);
  });

  test('P3: whoever does it says how it stands, and nobody else', () => {
    const says = { type: 'reportAction', actionId: 'agreed.m1.a1', status: 'done' } as const;
    expect(refusalOf(planAnswer(three, says, { by: lea, keepsPlan: false, agreed }))?.code).toBe(
      'NotAllowed',
    );
    const done = planAfter(three, says, { by: jonas, keepsPlan: false, agreed });
    expect(actionsOf(done, agreed)).toMatchObject([{ status: 'done', reports: [{ by: jonas.id }] }]);
    expect(planAnswer(done, says, { by: jonas, keepsPlan: false, agreed })).toEqual({ ok: true, value: [] });
  });

  test('P5: one that is given up keeps why', () => {
    const plan = planAfter(
      three,
      { type: 'stopAction', actionId: 'agreed.m1.a1', reason: 'Samtykket er trukket tilbage' },
      { agreed },
    );
    expect(actionsOf(plan, agreed)).toMatchObject([{ stopped: { reason: 'Samtykket er trukket tilbage' } }]);
  });
});
