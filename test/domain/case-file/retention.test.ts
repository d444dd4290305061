import fc from 'fast-check';
import { addDays, addMonths, calendarDate, daysBetween } from '../../../src/domain/base/calendar';
import {
  fateOf,
  looksGoOn,
  lookupsAreOver,
  type RetentionSettings,
} from '../../../src/domain/case-file/retention';

const settings: RetentionSettings = { caseMonths: 60, looksMonths: 60, lookupsMonths: 24, noticeDays: 30 };
const closedOn = calendarDate('2026-07-10');
const goesOn = calendarDate('2031-07-10');
const fate = (today: string, plannedFor?: string, held = false) =>
  fateOf(
    { closedOn, held },
    plannedFor === undefined ? undefined : calendarDate(plannedFor),
    settings,
    calendarDate(today),
  );

describe('L4: when a case is deleted', () => {
  it('it is kept for its months, stands on the list for the days of notice, and then goes', () => {
    expect(fate('2031-06-09')).toEqual({ is: 'keep' });
    expect(fate('2031-06-10')).toEqual({ is: 'plan', deleteOn: goesOn });
    expect(fate('2031-07-09', goesOn)).toEqual({ is: 'plan', deleteOn: goesOn });
    expect(fate('2031-07-10', goesOn)).toEqual({ is: 'delete' });
  });

  it('one that never stood on the list stands there first, however long ago it should have gone', () => {
    expect(fate('2035-01-01')).toEqual({ is: 'plan', deleteOn: '2035-01-31' });
  });

  it('a hold keeps it, and so do more months after it was put on the list', () => {
    expect(fate('2031-07-10', goesOn, true)).toEqual({ is: 'keep' });
    const longer = { ...settings, caseMonths: 61 };
    expect(fateOf({ closedOn, held: false }, goesOn, longer, goesOn)).toEqual({ is: 'keep' });
    expect(fateOf({ closedOn, held: false }, goesOn, longer, calendarDate('2031-07-11'))).toEqual({
      is: 'plan',
      deleteOn: '2031-08-10',
    });
  });

  it('nothing is ever deleted that is open, held, younger than its months or was not on the list for its days', () => {
    const day = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays(calendarDate('2026-01-01'), days));
    const some = fc.record({
      caseMonths: fc.integer({ min: 1, max: 240 }),
      looksMonths: fc.integer({ min: 1, max: 240 }),
      lookupsMonths: fc.integer({ min: 1, max: 60 }),
      noticeDays: fc.integer({ min: 7, max: 90 }),
    });
    fc.assert(
      fc.property(
        fc.option(day, { nil: undefined }),
        fc.boolean(),
        day,
        some,
        (closed, held, from, rules) => {
          let planned: ReturnType<typeof calendarDate> | undefined;
          let listedOn: typeof planned;
          for (let today = from; daysBetween(from, today) < 400; today = addDays(today, 1)) {
            const next = fateOf({ closedOn: closed, held }, planned, rules, today);
            if (next.is === 'delete') {
              expect(held).toBe(false);
              if (closed === undefined || listedOn === undefined) throw new Error('it was never to go');
              expect(today >= addMonths(closed, rules.caseMonths)).toBe(true);
              expect(daysBetween(listedOn, today)).toBeGreaterThanOrEqual(rules.noticeDays);
              return;
            }
            if (next.is === 'plan') listedOn ??= today;
            planned = next.is === 'plan' ? next.deleteOn : undefined;
            if (next.is === 'keep') listedOn = undefined;
          }
        },
      ),
    );
  });

  it('who has looked is kept for its own months, and never goes before the case', () => {
    const deletedOn = calendarDate('2031-07-12');
    expect(looksGoOn(closedOn, deletedOn, settings)).toBe(deletedOn);
    expect(looksGoOn(closedOn, deletedOn, { ...settings, looksMonths: 72 })).toBe('2032-07-10');
  });

  it('look-ups that met no case go with their month', () => {
    expect(lookupsAreOver('2026-03', settings, calendarDate('2028-03-31'))).toBe(false);
    expect(lookupsAreOver('2026-03', settings, calendarDate('2028-04-01'))).toBe(true);
  });
});
