import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMilliseconds,
  addMonths,
  calendarDate,
  dateAt,
  daysBetween,
  instant,
  instantAt,
  isWithin,
  municipalTimeZone,
  parseCalendarDate,
  weekdayOf,
} from '../../../src/domain/base/calendar';

const day = calendarDate;
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1950-01-01'), days));

describe('calendar dates', () => {
  it.each([
    ['2026-06-08', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-06-31', false],
    ['2026-13-01', false],
    ['8. juni 2026', false],
    ['2026-6-8', false],
    ['2026-06-08T10:00', false],
    ['', false],
  ])('"%s" is one: %s', (text, isOne) => {
    expect(parseCalendarDate(text)).toBe(isOne ? text : undefined);
  });

  it('one that is known to be right throws when it is not', () => {
    expect(() => day('2026-02-30')).toThrow(RangeError);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 2, '2027-02-15'],
  ])('%s and %s months is %s: a day that the month lacks becomes its last', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('adding days and counting them are each other’s opposite, and dates sort as text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(Math.sign(days)).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
    );
  });

  it('counting days, months and weekdays always agrees with Temporal, also on leap days and at the ends of months', () => {
    const leapDay = fc.integer({ min: 488, max: 518 }).map((fours) => day(`${fours * 4}-02-29`));
    const monthEnd = anyDay.map((date) => addDays(day(`${date.slice(0, 7)}-01`), -1));
    fc.assert(
      fc.property(
        fc.oneof(anyDay, leapDay, monthEnd),
        fc.integer({ min: -5000, max: 5000 }),
        anyDay,
        (date, number, other) => {
          const plain = Temporal.PlainDate.from(date);
          expect(addDays(date, number)).toBe(plain.add({ days: number }).toString());
          expect(addMonths(date, number % 400)).toBe(plain.add({ months: number % 400 }).toString());
          expect(daysBetween(date, other)).toBe(plain.until(other, { largestUnit: 'day' }).days);
          expect(weekdayOf(date)).toBe(plain.dayOfWeek);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('whatever is written as a date is one exactly when Temporal knows it', () => {
    const twoDigits = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), twoDigits, twoDigits, (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const known = () => Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
        if (parseCalendarDate(text) === undefined) expect(known).toThrow(RangeError);
        else expect(known()).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2026-06-07', false],
    ['2026-06-08', true],
    ['2026-06-14', true],
    ['2026-06-15', false],
  ])('%s is within a week, both ends included: %s', (on, inside) => {
    expect(isWithin(day(on), day('2026-06-08'), day('2026-06-14'))).toBe(inside);
    expect(isWithin(day(on), day('2026-06-08'), undefined)).toBe(on >= '2026-06-08');
  });
});

describe('M9: times are Danish local time', () => {
  it.each([
    ['2026-06-07T21:59:59.999Z', '2026-06-07'],
    ['2026-06-07T22:00:00Z', '2026-06-08'],
    ['2026-01-07T22:59:59Z', '2026-01-07'],
    ['2026-01-07T23:00:00Z', '2026-01-08'],
  ])('M9: at %s the date in Denmark is %s', (at, date) => {
    expect(dateAt(instant(at))).toBe(date);
  });

  it.each([
    ['2026-06-08', '09:00', '2026-06-08T07:00:00.000Z'],
    ['2026-01-08', '09:00', '2026-01-08T08:00:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('M9: %s at %s is %s, also on the days when the clock changes', (date, time, at) => {
    expect(instantAt(day(date), time)).toBe(at);
  });

  it('always agrees with Temporal, also in the hours that are skipped and repeated', () => {
    // For later years, the polyfill has another day for the change of the clock.
    const recentDay = fc.integer({ min: 0, max: 19_000 }).map((days) => addDays(day('1980-01-01'), days));
    const changed = fc
      .tuple(
        fc.integer({ min: 1980, max: 2034 }),
        fc.constantFrom('03', '10'),
        fc.integer({ min: 24, max: 31 }),
      )
      .map(([year, month, date]) => day(`${year}-${month}-${date}`));
    fc.assert(
      fc.property(fc.oneof(recentDay, changed), fc.integer({ min: 0, max: 24 * 60 - 1 }), (date, minutes) => {
        const time = [Math.floor(minutes / 60), minutes % 60]
          .map((part) => String(part).padStart(2, '0'))
          .join(':');
        const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(municipalTimeZone);
        expect(instantAt(date, time)).toBe(zoned.toInstant().toString({ fractionalSecondDigits: 3 }));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['2026-06-08', '2026-06-08T07:00', '2026-06-08T07:00:00', 'yesterday', ''])(
    '%j is no instant',
    (text) => {
      expect(() => instant(text)).toThrow(RangeError);
    },
  );

  it('instants sort as text', () => {
    const one = instant('2026-06-08T07:00:00Z');
    expect(one).toBe('2026-06-08T07:00:00.000Z');
    expect(addMilliseconds(one, 1)).toBe('2026-06-08T07:00:00.001Z');
    expect(addMilliseconds(one, 1) > one).toBe(true);
    expect(addMilliseconds(one, -1) < one).toBe(true);
  });
});
