import fc from 'fast-check';
import { addDays, calendarDate } from '../../../src/domain/base/calendar';
import { publicHolidayOn } from '../../../src/domain/base/holidays';
import { closedBecause, isWorkingDay, meetingObstacleOn } from '../../../src/domain/base/working-days';
import { defaultSettings } from '../../../src/domain/organisation/settings';

const day = calendarDate;
const { calendar } = defaultSettings;

describe('M9: Danish public holidays', () => {
  it.each([
    ['2026-01-01', 'Nytårsdag'],
    ['2026-04-02', 'Skærtorsdag'],
    ['2026-04-03', 'Langfredag'],
    ['2026-04-05', 'Påskedag'],
    ['2026-04-06', 'Anden påskedag'],
    ['2026-05-14', 'Kristi Himmelfartsdag'],
    ['2026-05-24', 'Pinsedag'],
    ['2026-05-25', 'Anden Pinsedag'],
    ['2026-12-25', 'Juledag'],
    ['2026-12-26', 'Anden Juledag'],
  ])('M9: %s is %s', (date, name) => {
    expect(publicHolidayOn(day(date))?.name.da).toBe(name);
  });

  it.each([
    ['2027', '03-28'],
    ['2028', '04-16'],
    ['2029', '04-01'],
    ['2030', '04-21'],
    ['2038', '04-25'],
    ['2285', '03-22'],
  ])('M9: Easter Sunday of %s is %s', (year, date) => {
    expect(publicHolidayOn(day(`${year}-${date}`))).toMatchObject({
      name: { en: 'Easter Sunday' },
      daysAfterEaster: 0,
    });
  });

  it('M9: Great Prayer Day is one no longer', () => {
    expect(publicHolidayOn(day('2023-05-05'))).toBeDefined();
    expect(publicHolidayOn(day('2024-04-26'))).toBeUndefined();
    expect(publicHolidayOn(day('2026-05-01'))).toBeUndefined();
  });

  it.each(['2026-06-05', '2026-12-24', '2026-12-31'])('M9: %s is none', (date) => {
    expect(publicHolidayOn(day(date))).toBeUndefined();
  });

  it('M9: a fixed holiday has no place after Easter', () => {
    expect(publicHolidayOn(day('2026-12-25'))).not.toHaveProperty('daysAfterEaster');
    expect(publicHolidayOn(day('2026-04-02'))?.daysAfterEaster).toBe(-3);
  });
});

describe('M9: when the municipality is closed', () => {
  it.each([
    ['2026-04-18', { kind: 'weekend' }],
    ['2026-04-19', { kind: 'weekend' }],
    ['2026-04-05', { kind: 'publicHoliday', name: { da: 'Påskedag', en: 'Easter Sunday' } }],
    ['2026-05-15', { kind: 'closedDay', day: 'dayAfterAscension' }],
    ['2027-05-07', { kind: 'closedDay', day: 'dayAfterAscension' }],
    ['2026-06-05', { kind: 'closedDay', day: 'constitutionDay' }],
    ['2026-12-24', { kind: 'closedDay', day: 'christmasEve' }],
    ['2026-12-31', { kind: 'closedDay', day: 'newYearsEve' }],
    ['2026-12-23', undefined],
    ['2026-12-28', undefined],
    ['2026-05-01', undefined],
    ['2028-02-29', undefined],
    ['2026-07-15', undefined],
  ])('M9: %s', (date, because) => {
    expect(closedBecause(day(date), calendar)).toEqual(because);
    expect(isWorkingDay(day(date), calendar)).toBe(because === undefined);
  });

  it('M9: which of those days it closes on is the municipality’s own decision', () => {
    const open = { closedDays: ['christmasEve'] } as const;
    expect(['2026-05-15', '2026-06-05', '2026-12-31'].every((date) => isWorkingDay(day(date), open))).toBe(
      true,
    );
    expect(isWorkingDay(day('2026-12-24'), open)).toBe(false);
  });
});

describe('M9: days on which no meeting is proposed', () => {
  it.each([
    ['2026-02-09', 'Vinterferie'],
    ['2026-03-30', 'Påskeferie'],
    ['2026-06-29', 'Sommerferie'],
    ['2026-08-07', 'Sommerferie'],
    ['2026-10-12', 'Efterårsferie'],
    ['2026-12-21', 'Juleferie'],
    ['2026-12-30', 'Juleferie'],
    ['2027-02-19', 'Vinterferie'],
    ['2028-12-27', 'Juleferie'],
  ])('M9: %s lies in "%s", which is a day of work', (date, name) => {
    expect(meetingObstacleOn(day(date), calendar)).toEqual({ kind: 'schoolHoliday', name });
    expect(isWorkingDay(day(date), calendar)).toBe(true);
  });

  it.each(['2026-06-26', '2026-08-10', '2026-04-07', '2026-10-19', '2026-12-18', '2027-01-04'])(
    'M9: %s is the last day before, or the first after, a school holiday',
    (date) => {
      expect(meetingObstacleOn(day(date), calendar)).toBeUndefined();
    },
  );

  it('M9: the school holidays of a municipality are its own', () => {
    const holiday = { name: 'Kartoffelferie', from: day('2026-09-07'), to: day('2026-09-07') };
    const own = { ...calendar, schoolHolidays: [holiday] };
    expect(meetingObstacleOn(day('2026-09-07'), own)).toEqual({
      kind: 'schoolHoliday',
      name: 'Kartoffelferie',
    });
    expect(meetingObstacleOn(day('2026-10-12'), own)).toBeUndefined();
  });

  it('M9: the school holidays of the years to come are told in order, and each ends after it begins', () => {
    const { schoolHolidays } = calendar;
    expect(schoolHolidays.every(({ from, to }) => from <= to)).toBe(true);
    expect(schoolHolidays.slice(1).every(({ from }, at) => from > (schoolHolidays[at]?.to ?? ''))).toBe(true);
    const told = ['2026', '2027', '2028'].map(
      (year) => schoolHolidays.filter(({ to }) => to.startsWith(year)).length,
    );
    expect(told).toEqual([6, 6, 6]);
  });

  it('M9: in no year is there a fortnight without a day of work', () => {
    const begins = fc.integer({ min: 0, max: 60 * 365 }).map((days) => addDays(day('2024-01-01'), days));
    fc.assert(
      fc.property(begins, (first) => {
        const fortnight = Array.from({ length: 14 }, (_, at) => addDays(first, at));
        expect(fortnight.some((date) => isWorkingDay(date, calendar))).toBe(true);
      }),
    );
  });
});
