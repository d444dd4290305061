import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase, Member } from '../../../src/domain/case/family-case';
import { type PlanLaw, planLawOn, planLaws } from '../../../src/domain/plan/other-plan-law';
import type { RecordOtherPlan } from '../../../src/domain/plan/other-plan-rules';
import type { Plan } from '../../../src/domain/plan/plan';
import { contentOf, type StandIn, standInOf } from '../../../src/domain/plan/standing-in';
import { refusalOf } from '../../support/family-case';
import { familyCase as family } from '../../support/meeting/meeting';
import { aGoal, aSign, planAfter, planAnswer } from '../../support/plan';

const day = calendarDate('2026-04-22');

const member = (id: string, more: Partial<Member>): Member => ({
  id,
  name: id,
  relation: 'child',
  custody: false,
  livesElsewhere: false,
  ...more,
});
const mother = member('mother', { relation: 'mother', custody: true, birthYear: 1985 });
const father = member('father', { relation: 'father', custody: true, birthYear: 1984 });
const childOf = (birthYear?: number) => member('child', birthYear === undefined ? {} : { birthYear });

const caseOf = (...members: readonly Member[]): FamilyCase => ({ ...family, members });
const withChild = (birthYear?: number) => caseOf(mother, father, childOf(birthYear));

const aPlan = (more: Partial<RecordOtherPlan> = {}): RecordOtherPlan => ({
  type: 'recordOtherPlan',
  kind: 'child-plan',
  aboutId: 'child',
  owner: 'Familieafdelingen',
  madeOn: calendarDate('2026-04-01'),
  ...more,
});
const says = (giverId: string, answer: 'yes' | 'no', on = '2026-04-20') =>
  ({
    type: 'answerStandIn',
    otherId: '1',
    giverId,
    answer,
    on: calendarDate(on),
    how: 'oral',
  }) as const;

const standing = (
  plan: Plan,
  familyCase: FamilyCase,
  more: { readonly laws?: readonly PlanLaw[]; readonly on?: string } = {},
): StandIn | undefined => {
  const other = plan.otherPlans?.[0];
  return (
    other &&
    standInOf(other, {
      familyCase,
      adultFrom: 18,
      day: more.on === undefined ? day : calendarDate(more.on),
      ...(more.laws && { laws: more.laws }),
    })
  );
};

describe('the shared plan in the place of another one (P9, barnets lov § 110)', () => {
  test('P9: asks everybody who holds custody, and stands only when all have said yes', () => {
    const familyCase = withChild(2014);
    const begun = planAfter(undefined, aPlan(), { familyCase });
    expect(standing(begun, familyCase)).toMatchObject({ kind: 'asks', missingIds: ['mother', 'father'] });
    const one = planAfter(begun, says('mother', 'yes'), { familyCase });
    expect(standing(one, familyCase)).toMatchObject({ kind: 'asks', missingIds: ['father'] });
    const both = planAfter(one, says('father', 'yes', '2026-04-21'), { familyCase });
    expect(standing(both, familyCase)).toMatchObject({
      kind: 'standsIn',
      since: '2026-04-21',
      law: { standIn: { part: 'parents' } },
    });
  });

  test('P9: one no is a no, also after a yes, and the other plan goes on', () => {
    const familyCase = withChild(2014);
    const both = planAfter(
      undefined,
      [aPlan(), says('mother', 'yes'), says('father', 'yes'), says('father', 'no', '2026-04-22')],
      { familyCase },
    );
    expect(standing(both, familyCase)).toMatchObject({ kind: 'refused', refusedIds: ['father'] });
  });

  test.each([
    ['a child of 12: the custody holders', 2014, ['mother', 'father']],
    ['in the year in which it turns 16: the young person too', 2010, ['mother', 'father', 'child']],
    ['in the year in which it turns 18: all of them', 2008, ['mother', 'father', 'child']],
    ['after that: the young person alone', 2007, ['child']],
  ])('P9: of %s is asked', (_who, birthYear, missingIds) => {
    const familyCase = withChild(birthYear);
    expect(standing(planAfter(undefined, aPlan(), { familyCase }), familyCase)).toMatchObject({
      kind: 'asks',
      missingIds,
    });
  });

  test.each([
    [2011, 'goesOn'],
    [2010, 'asks'],
    [2003, 'asks'],
    [2002, 'goesOn'],
  ])('§ 110, stk. 1: a young person’s plan of somebody born in %i: %s', (birthYear, kind) => {
    const familyCase = withChild(birthYear);
    const plan = planAfter(undefined, aPlan({ kind: 'youth-plan' }), { familyCase });
    expect(standing(plan, familyCase)?.kind).toBe(kind);
  });

  test('says why it can’t: no birth year, nobody with custody, no law', () => {
    const because = (familyCase: FamilyCase, more: Partial<RecordOtherPlan> = {}) =>
      standing(planAfter(undefined, aPlan(more), { familyCase }), familyCase);
    expect(because(withChild())).toMatchObject({ kind: 'goesOn', because: 'birthYear' });
    expect(because(caseOf(childOf(2014)))).toMatchObject({ because: 'nobodyCanSayYes' });
    expect(because(withChild(2014), { kind: 'other', name: 'Sundhedsplan' })).toMatchObject({
      because: 'noLaw',
    });
  });

  test('L5: by the law in force on the day; when it ends, the other plan goes on', () => {
    const [law] = planLaws;
    if (law === undefined) throw new Error('no law');
    const laws: readonly PlanLaw[] = [
      { ...law, validTo: calendarDate('2026-12-31') },
      { ...law, validFrom: calendarDate('2027-01-01'), standIn: { ...law.standIn, ownConsentFrom: 12 } },
    ];
    const familyCase = withChild(2014);
    const plan = planAfter(undefined, [aPlan(), says('mother', 'yes'), says('father', 'yes')], {
      familyCase,
    });
    expect(standing(plan, familyCase, { laws })?.kind).toBe('standsIn');
    expect(standing(plan, familyCase, { laws, on: '2027-01-01' })).toMatchObject({
      kind: 'asks',
      missingIds: ['child'],
    });
    expect(standing(plan, familyCase, { laws, on: '2023-12-31' })).toMatchObject({ because: 'noLaw' });
    expect(planLawOn('youth-plan', calendarDate('2023-12-31'))).toBeUndefined();
  });

  test('P9, S2: never stands without the latest yes of everybody who is asked, whatever was answered', () => {
    const answers = fc.array(
      fc.record({
        giverId: fc.constantFrom('mother', 'father', 'child'),
        answer: fc.constantFrom('yes' as const, 'no' as const),
        on: fc.constantFrom('2026-04-18', '2026-04-19', '2026-04-20', '2026-04-21'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(answers, fc.integer({ min: 2003, max: 2020 }), (said, birthYear) => {
        const familyCase = withChild(birthYear);
        const begun = planAfter(undefined, aPlan(), { familyCase });
        const plan = said.reduce((before, { giverId, answer, on }) => {
          const command = says(giverId, answer, on);
          return planAnswer(before, command, { familyCase }).ok
            ? planAfter(before, command, { familyCase })
            : before;
        }, begun);
        const age = 2026 - birthYear;
        const needed = [...(age <= 18 ? ['mother', 'father'] : []), ...(age >= 16 ? ['child'] : [])];
        const latest = needed.map(
          (id) => plan.otherPlans?.[0]?.answers.findLast(({ giverId }) => giverId === id)?.answer,
        );
        const stands = standing(plan, familyCase)?.kind === 'standsIn';
        expect(stands).toBe(latest.every((answer) => answer === 'yes'));
      }),
    );
  });

  test('a yes does not follow to another plan or person', () => {
    const familyCase = withChild(2008);
    const all = planAfter(
      undefined,
      [aPlan(), says('mother', 'yes'), says('father', 'yes'), says('child', 'yes')],
      { familyCase },
    );
    expect(standing(all, familyCase)?.kind).toBe('standsIn');
    const other = planAfter(all, aPlan({ otherId: '1', kind: 'youth-plan' }), { familyCase });
    expect(standing(other, familyCase)?.kind).toBe('asks');
    const renamed = planAfter(all, aPlan({ otherId: '1', name: 'Almas plan' }), { familyCase });
    expect(standing(renamed, familyCase)?.kind).toBe('standsIn');
  });

  test('refuses what can’t be, and repeats nothing', () => {
    const familyCase = withChild(2014);
    const plan = planAfter(undefined, aPlan(), { familyCase });
    const answer = (command: Parameters<typeof planAnswer>[1]) => planAnswer(plan, command, { familyCase });
    expect(refusalOf(answer(aPlan({ kind: 'other' })))).toMatchObject({ field: 'name' });
    expect(refusalOf(answer(aPlan({ owner: '' })))).toMatchObject({ field: 'owner' });
    expect(refusalOf(answer(aPlan({ madeOn: calendarDate('2026-05-01') })))?.code).toBe('DateInFuture');
    expect(refusalOf(answer(says('child', 'yes')))).toMatchObject({ field: 'giver' });
    const said = planAfter(plan, says('mother', 'yes'), { familyCase });
    expect(planAnswer(said, says('mother', 'yes'), { familyCase })).toEqual({ ok: true, value: [] });
    const ended = planAfter(plan, { type: 'endOtherPlan', otherId: '1', on: day }, { familyCase });
    expect(refusalOf(planAnswer(ended, says('mother', 'yes'), { familyCase }))?.code).toBe('NoLongerThere');
  });
});

describe('what the law asks for (P9, § 92)', () => {
  const familyCase = withChild(2014);
  const rowsOf = (plan: Plan) => {
    const other = plan.otherPlans?.[0];
    const law = planLawOn('child-plan', day);
    if (other === undefined || law === undefined) throw new Error('no plan');
    const actions = plan.actions.map((action) => ({
      id: action.id,
      what: action.what ?? '',
      status: 'open' as const,
      reports: [],
      touched: { types: [], aboutIds: [], purpose: '' },
      ...(action.goalId !== undefined && { goalId: action.goalId }),
    }));
    return Object.fromEntries(
      contentOf(other, law, plan, actions, familyCase).map(({ item, met }) => [item.id, met]),
    );
  };

  test('all of it is missing from an empty plan', () => {
    const rows = rowsOf(planAfter(undefined, aPlan(), { familyCase }));
    expect(Object.values(rows)).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  test('goals and actions show where it stands; the rest takes somebody’s word', () => {
    const plan = planAfter(
      undefined,
      [
        aPlan(),
        aGoal('Jeg vil gerne i skole', { wishOf: 'child' }),
        aSign(),
        aGoal('Ro om morgenen', {
          wishOf: 'mother',
          touches: { types: ['everydayLife'], aboutIds: [], purpose: 'plan' },
        }),
        {
          type: 'writeAction',
          what: 'Kører i skole',
          responsibleId: 'member:father',
          dueOn: day,
          goalId: '2',
        },
        { type: 'sayContent', otherId: '1', itemId: 'placement', where: 'Ingen er anbragt' },
      ],
      { familyCase },
    );
    expect(rowsOf(plan)).toMatchObject({
      goals: { by: 'goal', words: 'Jeg vil gerne i skole' },
      child: { by: 'goal', words: 'Jeg vil gerne i skole' },
      parents: { by: 'goal', words: 'Ro om morgenen' },
      effort: { by: 'action', words: 'Kører i skole' },
      placement: { by: 'word', said: { where: 'Ingen er anbragt' } },
      examination: undefined,
    });
  });

  test('a goal that rests, or is about somebody else, shows nothing', () => {
    const plan = planAfter(
      undefined,
      [
        aPlan(),
        aGoal('Jeg vil gerne i skole', { wishOf: 'child' }),
        { type: 'parkGoal', goalId: '2' },
        aGoal('Mit eget', { wishOf: 'mother' }),
      ],
      { familyCase },
    );
    expect(Object.values(rowsOf(plan)).filter((met) => met !== undefined)).toEqual([]);
  });
});
