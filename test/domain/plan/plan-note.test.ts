import fc from 'fast-check';
import { withoutNames } from '../../../src/domain/plan/without-names';
import { refusalOf } from '../../support/family-case';
import { planAfter, planAnswer } from '../../support/plan';

const note = (text: string) =>
  ({
    type: 'writeNote',
    kind: 'works',
    text,
    touches: { types: [], aboutIds: [], purpose: '' },
  }) as const;

describe('strengths and worries of the plan (P6)', () => {
  test('P6: stand there once, and nobody else’s until it is said what they tell (S6)', () => {
    const plan = planAfter(undefined, note('Gudruns onsdage'));
    expect(plan.notes).toMatchObject([
      { kind: 'works', text: 'Gudruns onsdage', touched: { typesUnsaid: true } },
    ]);
    expect(planAnswer(plan, note('Gudruns onsdage'))).toEqual({ ok: true, value: [] });
    expect(refusalOf(planAnswer(plan, note(' ')))).toMatchObject({ field: 'text' });
  });

  test('what holds no longer stays in the history', () => {
    const plan = planAfter(undefined, [note('Gudruns onsdage'), { type: 'settleNote', noteId: '1' }]);
    expect(plan.notes).toMatchObject([{ text: 'Gudruns onsdage', settledOn: '2026-04-22' }]);
    expect(planAnswer(plan, { type: 'settleNote', noteId: '1' })).toEqual({ ok: true, value: [] });
    expect(refusalOf(planAnswer(plan, { type: 'settleNote', noteId: '2' }))?.code).toBe('NoLongerThere');
  });
});

describe('a question to colleagues names no family (C9)', () => {
  test.each([
    ['Giver Alma en blød start', 'Giver … en blød start'],
    ['Henter Almas taske hos ALMA', 'Henter … taske hos …'],
    ['Ringer til Ellen fra foreningen', 'Ringer til …'],
    ['Almanak og kalender', 'Almanak og kalender'],
  ])('%s', (text, left) => {
    expect(withoutNames(text, ['Alma', 'Ellen fra foreningen'])).toBe(left);
  });

  test('C9: whatever is written, no name is left as a word of its own', () => {
    const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{1,7}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(word, { maxLength: 6 }),
        (names, others) => {
          const text = [...names, ...others].join(' ');
          const words = withoutNames(text, names).split(/\s+/);
          for (const name of names) expect(words).not.toContain(name);
        },
      ),
    );
  });
});
