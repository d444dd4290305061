import fc from 'fast-check';
import { addDays } from '../../../src/domain/base/calendar';
import type { PrivateInNetwork } from '../../../src/domain/case/family-case';
import { aheadDays, gapsAhead } from '../../../src/domain/plan/gap-radar';
import { actionsOf } from '../../../src/domain/plan/plan-actions';
import { sara } from '../../support/people';
import { aGoal, on, planAfter } from '../../support/plan';

const today = on('2026-09-20');
const autumn = { name: 'Efterårsferie', from: on('2026-10-10'), to: on('2026-10-18') };

const own = (more: Partial<PrivateInNetwork> = {}, id = 'gudrun'): PrivateInNetwork => ({
  kind: 'private',
  id,
  name: 'Gudrun',
  relation: 'mormor',
  atWeekends: false,
  inHolidays: false,
  afterEffort: false,
  childsWish: false,
  ...more,
});

const kinds = (network: readonly PrivateInNetwork[], day = today) =>
  gapsAhead({ network }, undefined, [], [autumn], day).map(({ kind }) => kind);

describe('the gap radar (D5)', () => {
  test('D5: a holiday in which nobody of the family’s own is there shows four weeks before, and no earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 80 }), fc.boolean(), (before, isThere) => {
        const day = addDays(autumn.from, -before);
        const shown = kinds(
          [own({ inHolidays: isThere, atWeekends: true }), own({ atWeekends: true }, 'kim')],
          day,
        );
        expect(shown.includes('holiday')).toBe(!isThere && before >= 0 && before <= aheadDays);
      }),
    );
  });

  test('D5: all that rests on one person is a question about that one', () => {
    expect(kinds([own({ inHolidays: true })])).toEqual(['oneAlone']);
    expect(kinds([own({ inHolidays: true }), own({ atWeekends: true }, 'kim')])).toEqual([]);
    expect(gapsAhead({ network: [] }, undefined, [], [], today)).toEqual([]);
  });

  test('D5: an effort of colleagues that ends shows before it does, where nobody of the family’s own goes on', () => {
    const withAction = (responsibleId: string, dueOn: string) => {
      const plan = planAfter(planAfter(undefined, aGoal('Ro')), {
        type: 'writeAction',
        what: 'Kommer om morgenen',
        responsibleId,
        dueOn: on(dueOn),
        goalId: '1',
      });
      return (network: readonly PrivateInNetwork[]) =>
        gapsAhead({ network }, plan, actionsOf(plan, []), [], today).map(({ kind }) => kind);
    };
    const staff = `staff:${sara.id}`;
    expect(withAction(staff, '2026-10-01')([])).toEqual(['effortEnds']);
    expect(withAction(staff, '2026-12-01')([])).toEqual([]);
    expect(
      withAction(staff, '2026-10-01')([own({ afterEffort: true }), own({ afterEffort: true }, 'kim')]),
    ).toEqual([]);
    expect(withAction('member:freja', '2026-10-01')([])).toEqual([]);
  });
});
