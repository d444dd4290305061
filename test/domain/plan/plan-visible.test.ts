import fc from 'fast-check';
import { dateAt } from '../../../src/domain/base/calendar';
import { partiesOf, relationsTo, seesEverything } from '../../../src/domain/case/rights';
import { requiredGivers } from '../../../src/domain/consent/consent-givers';
import { disclosureAnswers } from '../../../src/domain/consent/disclosure';
import type { DisclosureFacts, Hearer } from '../../../src/domain/consent/disclosure-answer';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { actionsOf } from '../../../src/domain/plan/plan-actions';
import { visiblePlan } from '../../../src/domain/plan/plan-visible';
import { family } from '../../support/consent-story';
import { familyCounselling, ida, mille, organisation } from '../../support/people';
import { aGoal, on, planAfter } from '../../support/plan';
import { caseWith, hearers, someDisclosures, someInstant, someWords } from '../../support/random-consents';

const touched = [
  { types: [], aboutIds: [], purpose: 'plan' },
  { types: ['absence'], aboutIds: ['alma'], purpose: 'plan' },
  { types: ['wellbeing'], aboutIds: ['storm'], purpose: 'plan' },
  { types: ['absence', 'wellbeing'], aboutIds: [], purpose: 'plan' },
] as const;

const begun = planAfter(
  undefined,
  touched.slice(0, 3).map((touches, at) => aGoal(`Mål ${at}`, { touches })),
);
const responsible = [`staff:${mille.id}`, `staff:${ida.id}`, 'network:gudrun', 'member:bo'];
const plan = planAfter(
  planAfter(begun, aGoal('Mål 3', { touches: touched[3], parkId: '1' }), { newId: '4' }),
  ['1', '2', '3', '4', undefined].flatMap((goalId) =>
    responsible.map((responsibleId) => ({
      type: 'writeAction' as const,
      what: `Noget for ${goalId}`,
      responsibleId,
      dueOn: on('2026-05-01'),
      ...(goalId !== undefined && { goalId }),
    })),
  ),
);
const actions = actionsOf(plan, []);

const situation = fc
  .record({
    consents: someWords,
    disclosures: someDisclosures,
    at: someInstant,
    hearer: fc.constantFrom(...hearers),
  })
  .map(({ consents, disclosures, at, hearer }) => {
    const facts: DisclosureFacts = {
      familyCase: caseWith(consents, disclosures),
      organisation,
      settings: defaultSettings,
      at,
    };
    return { facts, hearer, seen: visiblePlan(plan, actions, facts, hearer) };
  });

const holds = (hearer: Hearer, { familyCase, at }: DisclosureFacts): boolean =>
  hearer.kind === 'staff' &&
  seesEverything(familyCase, relationsTo(partiesOf(familyCase, familyCounselling), hearer.staff, dateAt(at)));

describe('a plan, for one reader', () => {
  test('P1: always shows somebody of the family what they wish for themselves', () => {
    fc.assert(
      fc.property(situation, ({ facts }) => {
        for (const { id } of family) {
          const { goals } = visiblePlan(plan, actions, facts, { kind: 'member', memberId: id });
          const own = plan.goals.filter(({ wishOf }) => wishOf === id);
          expect(goals).toEqual(expect.arrayContaining(own));
        }
      }),
    );
  });

  test('S6: never shows a goal without a basis for all that it tells about everybody it is about', () => {
    fc.assert(
      fc.property(situation, ({ facts, hearer, seen }) => {
        if (holds(hearer, facts)) return;
        const { mayHave } = disclosureAnswers(facts)(hearer);
        for (const { touched: about, wishOf } of seen.goals) {
          if (hearer.kind === 'member' && hearer.memberId === wishOf) continue;
          expect(about.typesUnsaid).toBeUndefined();
          const aboutIds = about.aboutIds.length === 0 ? family.map(({ id }) => id) : about.aboutIds;
          for (const type of about.types)
            for (const aboutId of aboutIds)
              expect(mayHave({ type, aboutId, purpose: about.purpose }).may).toBe(true);
        }
      }),
    );
  });

  test('S6, P3: never shows an action but of a goal that is seen, or one that is the reader’s own', () => {
    fc.assert(
      fc.property(situation, ({ facts, hearer, seen }) => {
        if (holds(hearer, facts)) return;
        const goals = new Set(seen.goals.map(({ id }) => id));
        const own = hearer.kind === 'staff' ? `staff:${hearer.staff.id}` : undefined;
        for (const { goalId, responsibleId } of seen.actions)
          expect(
            goals.has(goalId ?? '') ||
              responsibleId === own ||
              (hearer.kind === 'member' && responsibleId === `member:${hearer.memberId}`) ||
              (hearer.kind === 'network' && responsibleId === `network:${hearer.personId}`),
          ).toBe(true);
      }),
    );
  });

  test('P3: always shows somebody of the network what is theirs to do, whatever was consented to', () => {
    fc.assert(
      fc.property(situation, ({ facts }) => {
        for (const staff of [mille, ida]) {
          const { seen } = { seen: visiblePlan(plan, actions, facts, { kind: 'staff', staff }) };
          const belongs =
            relationsTo(partiesOf(facts.familyCase, familyCounselling), staff, dateAt(facts.at)).length > 0;
          const own = seen.actions.filter(({ responsibleId }) => responsibleId === `staff:${staff.id}`);
          expect(own).toHaveLength(belongs ? 5 : 0);
        }
      }),
    );
  });

  test('P7, P9: what goes on beside the plan is for whoever decides about it, whatever was consented to', () => {
    fc.assert(
      fc.property(situation, ({ facts, hearer, seen }) => {
        const givers = (aboutId: string) =>
          requiredGivers(
            facts.familyCase.members,
            aboutId,
            facts.settings.consent.youngPeople,
            dateAt(facts.at),
          );
        for (const { id } of family) {
          const decides =
            hearer.kind === 'member' && (hearer.memberId === id || givers(id).includes(hearer.memberId));
          expect(seen.mayHearBeside(id)).toBe(decides || holds(hearer, facts));
        }
      }),
    );
  });

  test('whoever holds the case sees all of it', () => {
    fc.assert(
      fc.property(situation, ({ facts, hearer, seen }) => {
        if (!holds(hearer, facts)) return;
        expect(seen.goals).toHaveLength(4);
        expect(seen.actions).toHaveLength(20);
      }),
    );
  });
});
