import fc from 'fast-check';
import { addDays, calendarDate, instant } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Consent } from '../../../src/domain/consent/consent-record';
import { latestStep, nextSteps, offerStanding, offerSteps } from '../../../src/domain/plan/case-offer';
import type { Plan } from '../../../src/domain/plan/plan';
import { agendaFromPlan } from '../../../src/domain/plan/plan-agenda';
import { refusalOf } from '../../support/family-case';
import { familyCase as family } from '../../support/meeting/meeting';
import { sara } from '../../support/people';
import { planAfter, planAnswer } from '../../support/plan';

const day = calendarDate('2026-04-22');
const now = instant('2026-04-22T08:00:00Z');
const forId = family.members[0]?.id ?? '';
const ellen = 'ellen';

const yes = (more: Partial<Extract<Consent, { answer: 'given' }>> = {}): Consent => ({
  id: 'c1',
  giverId: forId,
  recipient: { kind: 'network', personId: ellen },
  types: ['contactDetails'],
  aboutIds: [forId],
  purpose: 'dailySupport',
  on: calendarDate('2026-04-21'),
  since: instant('2026-04-21T08:00:00Z'),
  how: 'oral',
  recordedBy: sara.id,
  answer: 'given',
  reviewOn: calendarDate('2027-04-21'),
  ...more,
});

const withEllen = (...consents: readonly Consent[]): FamilyCase => ({
  ...family,
  network: [
    ...family.network,
    {
      kind: 'private',
      id: ellen,
      name: 'Ellen',
      relation: 'familieven',
      atWeekends: true,
      inHolidays: false,
      afterEffort: false,
      childsWish: false,
    },
  ],
  consents,
});

const offer = { type: 'makeOffer', offerId: 'friends', forId, on: day } as const;
const step = (to: (typeof offerSteps)[number], more: { readonly personId?: string } = {}) =>
  ({ type: 'moveOffer', id: '1', step: to, on: day, ...more }) as const;
const only = (plan: Plan) => {
  const [one] = plan.offers ?? [];
  if (one === undefined) throw new Error('no offer');
  return one;
};

describe('the life of an offer (P7)', () => {
  test('P7: offered, wanted, contact made, working, ended', () => {
    const familyCase = withEllen(yes());
    const plan = planAfter(
      undefined,
      [offer, step('wanted'), step('contact', { personId: ellen }), step('working'), step('ended')],
      { familyCase },
    );
    expect(only(plan).steps.map((one) => one.step)).toEqual([
      'offered',
      'wanted',
      'contact',
      'working',
      'ended',
    ]);
  });

  test('S3: nobody gets in touch without a consent in force', () => {
    for (const consents of [
      [],
      [yes({ withdrawn: { at: instant('2026-04-22T07:00:00Z'), recordedBy: sara.id } })],
      [yes({ reviewOn: calendarDate('2026-04-21') })],
      [yes({ recipient: { kind: 'network', personId: 'somebody else' } })],
    ]) {
      const familyCase = withEllen(...consents);
      const wanted = planAfter(undefined, [offer, step('wanted')], { familyCase });
      expect(
        refusalOf(planAnswer(wanted, step('contact', { personId: ellen }), { familyCase })),
      ).toMatchObject({
        code: 'OfferNeedsConsent',
        field: 'person',
      });
    }
  });

  test('S3: is withdrawn at once when its consent is, and never retroactively', () => {
    const plan = planAfter(undefined, [offer, step('wanted'), step('contact', { personId: ellen })], {
      familyCase: withEllen(yes()),
    });
    const at = instant('2026-06-01T09:00:00Z');
    const later = withEllen(yes({ withdrawn: { at, recordedBy: sara.id } }));
    expect(offerStanding(only(plan), later, now)).toBe('contact');
    expect(offerStanding(only(plan), later, at)).toBe('withdrawn');
  });

  test('P7: the same offer to the same person is there once while it is open', () => {
    const plan = planAfter(undefined, offer);
    expect(planAnswer(plan, offer)).toEqual({ ok: true, value: [] });
    const refused = planAfter(plan, step('notWanted'));
    expect(planAnswer(refused, offer)).toEqual({ ok: true, value: [] });
    expect(latestStep(only(planAfter(refused, step('wanted')))).step).toBe('wanted');
  });

  test('P7: the day and the note of where it stands can be put right, and the old ones are kept', () => {
    const plan = planAfter(undefined, [{ ...offer, on: addDays(day, -3) }, step('wanted')]);
    const right = {
      ...step('wanted'),
      on: addDays(day, -1),
      note: 'Sagt i telefonen',
      corrects: true,
    } as const;
    const { steps } = only(planAfter(plan, right));
    expect(steps.map((one) => [one.step, one.on, one.note])).toEqual([
      ['offered', addDays(day, -3), undefined],
      ['wanted', day, undefined],
      ['wanted', addDays(day, -1), 'Sagt i telefonen'],
    ]);
    // Said twice it counts once; a repetition that corrects nothing changes nothing; no day before the step before.
    const after = planAfter(plan, right);
    expect(planAnswer(after, right)).toEqual({ ok: true, value: [] });
    expect(planAnswer(after, step('wanted'))).toEqual({ ok: true, value: [] });
    expect(refusalOf(planAnswer(plan, { ...right, on: addDays(day, -4) }))).toMatchObject({
      code: 'DateOrder',
    });
  });

  test('P7: never works, and never ends, what the table does not allow; days only go on', () => {
    const attempts = fc.array(
      fc.record({ to: fc.constantFrom(...offerSteps), after: fc.integer({ min: -3, max: 0 }) }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(attempts, fc.boolean(), (tried, allowed) => {
        const familyCase = allowed ? withEllen(yes()) : withEllen();
        const plan = tried.reduce(
          (before, { to, after }) => {
            const command = { ...step(to, { personId: ellen }), on: addDays(day, after) };
            return planAnswer(before, command, { familyCase }).ok
              ? planAfter(before, command, { familyCase })
              : before;
          },
          planAfter(undefined, { ...offer, on: addDays(day, -3) }, { familyCase }),
        );
        const { steps } = only(plan);
        for (const [at, one] of steps.slice(1).entries()) {
          const before = steps[at];
          expect(before && nextSteps[before.step]).toContain(one.step);
          expect(before && before.on <= one.on).toBe(true);
        }
        if (!allowed)
          expect(steps.some((one) => one.step === 'contact' || one.step === 'working')).toBe(false);
      }),
    );
  });

  test('P7: is considered at each follow-up, without a word of which', () => {
    const asked = (plan: Plan) =>
      agendaFromPlan(plan, [], family, day, (item) =>
        item.kind === 'offers' ? `${item.running}` : 'x',
      ).filter(({ fromPlan }) => fromPlan === 'offers');
    const begun = planAfter(undefined, offer);
    expect(asked(begun)).toMatchObject([{ text: 'true', touches: 'nothing' }]);
    expect(asked({ ...begun, offers: [] })).toMatchObject([{ text: 'false' }]);
  });
});
