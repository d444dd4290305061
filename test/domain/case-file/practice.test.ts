import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import {
  type Kept,
  patternsIn,
  practiceOf,
  practicePoints,
  sampleOf,
} from '../../../src/domain/case-file/practice';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { openedCase, startDay } from '../../support/family-case';

const of = (familyCase: FamilyCase, today = '2026-06-08') =>
  practiceOf({
    familyCase,
    meetings: [],
    minutes: [],
    plan: undefined,
    settings: defaultSettings,
    today: calendarDate(today),
  });

describe('L7: a case held against the practice standard', () => {
  it('a point is missing only where there was an occasion for it', () => {
    const young = of(openedCase(), startDay);
    expect(young).toMatchObject({
      startupInTime: 'notYet',
      agendaWithFamily: 'notYet',
      minutesFiled: 'notYet',
    });
    const old = of(openedCase());
    expect(old).toMatchObject({ startupInTime: 'notKept', contactInTime: 'notKept', goals: 'notYet' });
  });

  it('a start-up meeting that was held late stays late (M1)', () => {
    const held = (on: string): FamilyCase => ({
      ...openedCase(),
      meetingsHeld: [{ kind: 'startup', on: calendarDate(on) }],
    });
    expect(of(held('2026-05-02')).startupInTime).toBe('kept');
    expect(of(held('2026-05-03')).startupInTime).toBe('notKept');
  });

  it('a formal decision without its steps is seen (T4)', () => {
    const decided = (done: boolean): FamilyCase => ({
      ...openedCase(),
      phases: [
        {
          phase: 'decided',
          on: startDay,
          formalDecision: {
            partyHearing: { done: true },
            complaintGuidance: done ? { done } : { done: false, explanation: 'glemt' },
          },
        },
      ],
    });
    expect([of(decided(true)).decisionSteps, of(decided(false)).decisionSteps]).toEqual(['kept', 'notKept']);
  });

  it('patterns count cases by point, and never a case by its points', () => {
    const kept = fc.constantFrom<Kept>('kept', 'notKept', 'notYet');
    const checked = fc.record(Object.fromEntries(practicePoints.map((point) => [point, kept])));
    fc.assert(
      fc.property(fc.array(checked, { maxLength: 10 }), (cases) => {
        const patterns = patternsIn(cases as unknown as Parameters<typeof patternsIn>[0]);
        for (const { point, kept: many, of: all } of patterns) {
          expect(all).toBe(cases.filter((one) => one[point] !== 'notYet').length);
          expect(many).toBe(cases.filter((one) => one[point] === 'kept').length);
        }
        const missing = patterns.map(({ kept: many, of: all }) => all - many);
        expect(missing).toEqual(missing.toSorted((one, other) => other - one));
      }),
    );
  });

  it('the sample is drawn by lot: whoever asks gets the same, in whatever order the cases come', () => {
    const references = ['a', 'b', 'c', 'd'];
    const lots: Readonly<Record<string, string>> = { a: '3', b: '1', c: '4', d: '2' };
    const draw = (of_: readonly string[]) => sampleOf(of_, (one) => lots[one] ?? '', 2);
    expect(draw(references)).toEqual(['b', 'd']);
    expect(draw(references.toReversed())).toEqual(['b', 'd']);
  });
});
