import fc from 'fast-check';
import { addDays, calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { StaffId, StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { loadsOf, loadWeeks } from '../../../src/domain/overview/load';
import {
  forOutsiders,
  hiddenBelow,
  type Measured,
  type RhythmFigures,
  rhythmFigures,
  rhythmFiguresOf,
} from '../../../src/domain/overview/rhythm-figures';
import { rhythmFactsOf } from '../../../src/domain/rhythm/rhythm';
import { openedCase } from '../../support/family-case';

const day = calendarDate;
const today = day('2026-08-04');
const { rhythm } = defaultSettings;

const caseOf = (more: Partial<FamilyCase>): FamilyCase => ({ ...openedCase(), ...more });
const held = (...days: readonly string[]): FamilyCase['meetingsHeld'] =>
  days.map((on, at) => ({ kind: at === 0 ? 'startup' : 'followUp', on: day(on) }));
const figuresOf = (...cases: readonly (FamilyCase | Measured)[]) =>
  rhythmFiguresOf(
    cases.map((one) => ('familyCase' in one ? one : { familyCase: one, minutes: [] })),
    rhythm,
    today,
  );

describe('D3: how the rhythm is kept', () => {
  it('M1: start-up meetings within their time', () => {
    const startedOn = day('2026-03-02');
    const { shares } = figuresOf(
      caseOf({ startedOn, meetingsHeld: held('2026-05-02') }),
      caseOf({ startedOn, meetingsHeld: held('2026-05-04') }),
      caseOf({ startedOn }),
      // Not due yet, and long ago: neither counts.
      caseOf({ startedOn: day('2026-07-20') }),
      caseOf({ startedOn: day('2025-03-02'), meetingsHeld: held('2025-04-02') }),
    );
    expect(shares.startup).toEqual({ good: 1, of: 3 });
  });

  it('M2: follow-ups counted from the meeting before, and those that were due and are not held', () => {
    const { shares } = figuresOf(
      caseOf({ startedOn: day('2026-03-02'), meetingsHeld: held('2026-04-06', '2026-06-01', '2026-07-31') }),
      caseOf({ startedOn: day('2026-03-02'), meetingsHeld: held('2026-04-06') }),
    );
    expect(shares.followUp).toEqual({ good: 1, of: 3 });
  });

  it('C5: contact as it stands today', () => {
    const { shares } = figuresOf(
      caseOf({ lastContactOn: day('2026-08-01') }),
      caseOf({ lastContactOn: day('2026-07-01') }),
    );
    expect(shares.contact).toEqual({ good: 1, of: 2 });
  });

  it('R1, R2: minutes gone through, and the middle of the days until they were sent', () => {
    const minutes = (on: string, sentOn: string, outcome: 'fits' | 'notDone') =>
      ({
        time: { on: day(on) },
        sent: [{ version: 1, on: day(sentOn) }],
        reviews: [{ version: 1, parties: [{ outcome }] }],
      }) as unknown as Measured['minutes'][number];
    const one: Measured = {
      familyCase: caseOf({}),
      minutes: [
        minutes('2026-06-01', '2026-06-04', 'fits'),
        minutes('2026-06-10', '2026-06-30', 'notDone'),
        minutes('2026-07-01', '2026-07-08', 'fits'),
        minutes('2024-07-01', '2024-07-08', 'fits'),
      ],
    };
    const { shares, days } = figuresOf(one);
    expect(shares.reviewed).toEqual({ good: 2, of: 3 });
    expect(days).toEqual({ median: 7, of: 3 });
  });

  it('counts open cases alone', () => {
    expect(figuresOf(caseOf({ status: 'closed' })).shares.contact).toEqual({ good: 0, of: 0 });
  });
});

const share = fc.nat(30).chain((of) => fc.nat(of).map((good) => ({ good, of })));
const figures: fc.Arbitrary<RhythmFigures> = fc.record({
  shares: fc.record({ startup: share, followUp: share, contact: share, reviewed: share }),
  days: fc.record({ median: fc.nat(30), of: fc.nat(30) }),
});

describe('D3: outside the responsible team', () => {
  it('no number below five is told, or can be worked out from what is', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { shares, days } = forOutsiders(all);
        for (const name of rhythmFigures) {
          const told = shares[name];
          if ('hidden' in told) continue;
          expect(told.of).toBeGreaterThanOrEqual(hiddenBelow);
          for (const number of [told.good, told.of - told.good])
            expect(number === 0 || number >= hiddenBelow).toBe(true);
        }
        expect('hidden' in days || days.of >= hiddenBelow).toBe(true);
      }),
    );
  });

  it('what is told is what was counted', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { shares } = forOutsiders(all);
        for (const name of rhythmFigures)
          if (!('hidden' in shares[name])) expect(shares[name]).toEqual(all.shares[name]);
      }),
    );
  });
});

describe('D4: the load of the coming weeks', () => {
  const sara = 'sara' as StaffId;
  const person = (absence?: StaffMember['absence']): StaffMember => ({
    id: sara,
    name: 'Sara Testlund',
    title: '',
    departmentId: 'own' as StaffMember['departmentId'],
    roles: ['coordinator'],
    specialities: [],
    active: true,
    ...(absence && { absence }),
  });
  const planned = (...days: readonly string[]) =>
    caseOf({
      coordinatorId: sara,
      startedOn: day('2026-07-20'),
      lastContactOn: today,
      meetings: days.map((on, at) => ({ id: `m${at}`, kind: 'network', on: day(on), state: 'planned' })),
    });
  const loadOf = (cases: readonly FamilyCase[], who = person()) =>
    loadsOf(cases, new Map([[sara, who]]), rhythm, today)[0];

  it('counts each meeting in its week, and collisions on the same day', () => {
    const load = loadOf([planned('2026-08-05', '2026-08-12'), planned('2026-08-12', '2026-11-30')]);
    expect(load?.weeks.slice(0, 2)).toEqual([1, 2]);
    expect(load?.weeks).toHaveLength(loadWeeks);
    expect(load?.collisions).toEqual([{ on: '2026-08-12', why: 'sameDay', count: 2 }]);
  });

  it('says when a meeting falls on a day of absence', () => {
    const away = person({ from: day('2026-08-10'), to: day('2026-08-14') });
    expect(loadOf([planned('2026-08-12')], away)?.collisions).toEqual([
      { on: '2026-08-12', why: 'away', count: 1 },
    ]);
  });

  it('counts no more than there is, whatever the days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 20 }), (ahead) => {
        const load = loadOf([planned(...ahead.map((days) => addDays(today, days)))]);
        const sum = (load?.weeks ?? []).reduce((all, one) => all + one, 0);
        // One more: the start-up meeting, which is due while none of the rhythm is planned.
        expect(sum).toBeLessThanOrEqual(ahead.length + 1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('D3: measured by the index alone', () => {
  it('it is the same as by the cases themselves', () => {
    const days = fc.integer({ min: -400, max: 0 }).map((back) => addDays(today, back));
    const cases = fc.array(
      fc.record({
        startedOn: days,
        lastContactOn: fc.option(days, { nil: undefined }),
        meetings: fc.array(
          fc.record({
            on: days,
            kind: fc.constantFrom('startup' as const, 'followUp' as const, 'network' as const),
          }),
          { maxLength: 8 },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, (outlines) => {
        const all = outlines.map(({ startedOn, lastContactOn, meetings }) =>
          caseOf({
            startedOn,
            ...(lastContactOn && { lastContactOn }),
            meetingsHeld: meetings.toSorted((one, other) => (one.on < other.on ? -1 : 1)),
          }),
        );
        const byIndex = all.map((one) => ({ familyCase: rhythmFactsOf(one), minutes: [] }));
        expect(figuresOf(...byIndex)).toEqual(figuresOf(...all));
      }),
    );
  });
});
