import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate, instant } from '../../src/domain/base/calendar';
import {
  formatDate,
  formatDateInYear,
  formatDateShort,
  formatDateTime,
  formatRelative,
} from '../../src/language/dates';
import { readWhen } from '../../src/language/when';

/** At most half a year before 2100: later years count as typing errors. */
const day = fc.integer({ min: 0, max: 39_800 }).map((days) => addDays(calendarDate('1990-01-01'), days));
/** The day a text names, if it names nothing else. */
const parseDate = (text: string, on: CalendarDate): CalendarDate | undefined => {
  const read = readWhen(text, on);
  return read.wrong === undefined && read.start === undefined ? read.date : undefined;
};
/** A Wednesday. */
const today = calendarDate('2026-06-17');

describe('dates are written as the language writes them', () => {
  it.each([
    ['2026-04-21', 'tirsdag 21. april 2026', 'Tuesday 21 April 2026'],
    ['2026-03-01', 'søndag 1. marts 2026', 'Sunday 1 March 2026'],
    ['2024-02-29', 'torsdag 29. februar 2024', 'Thursday 29 February 2024'],
    ['2026-12-31', 'torsdag 31. december 2026', 'Thursday 31 December 2026'],
  ])('%s', (date, danish, english) => {
    expect(formatDate(calendarDate(date), 'da')).toBe(danish);
    expect(formatDate(calendarDate(date), 'en')).toBe(english);
  });

  it('leaves the weekday out where it tells nothing', () => {
    expect(formatDateInYear(calendarDate('2027-03-09'), 'da')).toBe('9. marts 2027');
    expect(formatDateInYear(calendarDate('2027-03-09'), 'en')).toBe('9 March 2027');
  });

  it('leaves the year out where it goes without saying', () => {
    expect(formatDateShort(calendarDate('2026-04-21'), 'da')).toBe('21. april');
    expect(formatDateShort(calendarDate('2026-04-01'), 'en')).toBe('1 April');
  });

  it.each([
    [
      'in summer time',
      '2026-04-21T08:00:00Z',
      'tirsdag 21. april 2026 kl. 10.00',
      'Tuesday 21 April 2026 at 10:00',
    ],
    [
      'in winter time',
      '2026-01-05T08:05:00Z',
      'mandag 5. januar 2026 kl. 09.05',
      'Monday 5 January 2026 at 09:05',
    ],
    [
      'at midnight',
      '2026-01-04T23:00:00Z',
      'mandag 5. januar 2026 kl. 00.00',
      'Monday 5 January 2026 at 00:00',
    ],
    [
      'before clocks go forward',
      '2026-03-29T00:59:00Z',
      'søndag 29. marts 2026 kl. 01.59',
      'Sunday 29 March 2026 at 01:59',
    ],
    [
      'after clocks go forward',
      '2026-03-29T01:00:00Z',
      'søndag 29. marts 2026 kl. 03.00',
      'Sunday 29 March 2026 at 03:00',
    ],
    [
      'at the year change',
      '2026-12-31T23:30:00Z',
      'fredag 1. januar 2027 kl. 00.30',
      'Friday 1 January 2027 at 00:30',
    ],
  ])('times are Danish local time (M9): %s', (_, at, danish, english) => {
    expect(formatDateTime(instant(at), 'da')).toBe(danish);
    expect(formatDateTime(instant(at), 'en')).toBe(english);
  });

  it.each([
    [0, 'i dag', 'today'],
    [1, 'i morgen', 'tomorrow'],
    [-1, 'i går', 'yesterday'],
    [3, 'om 3 dage', 'in 3 days'],
    [-12, 'for 12 dage siden', '12 days ago'],
  ])('%i days from today', (days, danish, english) => {
    expect(formatRelative(addDays(today, days), today, 'da')).toBe(danish);
    expect(formatRelative(addDays(today, days), today, 'en')).toBe(english);
  });
});

describe('dates are read as people type them', () => {
  it.each([
    ['21/4', '2026-04-21'],
    ['21/4-26', '2026-04-21'],
    ['21/4-2027', '2027-04-21'],
    ['21/4 2027', '2027-04-21'],
    ['21/04/2027', '2027-04-21'],
    ['21.4.2026', '2026-04-21'],
    ['21.4', '2026-04-21'],
    ['21. 4. 2026', '2026-04-21'],
    ['21-04-2026', '2026-04-21'],
    ['2026-04-21', '2026-04-21'],
    ['2026–4–21', '2026-04-21'],
    ['21. april', '2026-04-21'],
    ['den 21. april 2027', '2027-04-21'],
    ['d. 21/4', '2026-04-21'],
    ['21. apr.', '2026-04-21'],
    ['1 sept 2026', '2026-09-01'],
    ['21 April 2026', '2026-04-21'],
    ['April 21st, 2026', '2026-04-21'],
    ['the 2nd of March', '2026-03-02'],
    ['tirsdag den 21. april', '2026-04-21'],
    ['Tirsdag, 21/4', '2026-04-21'],
    ['Tuesday 21 April 2026', '2026-04-21'],
    ['i dag', '2026-06-17'],
    ['I DAG!', '2026-06-17'],
    ['today', '2026-06-17'],
    ['i morgen', '2026-06-18'],
    ['tomorrow', '2026-06-18'],
    ['i overmorgen', '2026-06-19'],
    ['i går', '2026-06-16'],
    ['i gaar', '2026-06-16'],
    ['om 3 dage', '2026-06-20'],
    ['om en uge', '2026-06-24'],
    ['in two months', '2026-08-17'],
    ['for 2 uger siden', '2026-06-03'],
    ['3 days ago', '2026-06-14'],
    ['mandag', '2026-06-22'],
    ['på fredag', '2026-06-19'],
    ['fre.', '2026-06-19'],
    ['lør', '2026-06-20'],
    ['on Friday', '2026-06-19'],
    ['next Monday', '2026-06-22'],
    ['i mandags', '2026-06-15'],
    ['sidste fredag', '2026-06-12'],
    ['uge 34', '2026-08-17'],
    ['i uge 34', '2026-08-17'],
    ['week 34', '2026-08-17'],
    ['torsdag i uge 34', '2026-08-20'],
    ['uge 2 2027', '2027-01-11'],
    ['2026-W34', '2026-08-17'],
  ])('"%s" on a Wednesday in June is %s', (text, date) => {
    expect(parseDate(text, today)).toBe(date);
  });

  it.each([
    '31/6',
    '29/2-2026',
    '0/4',
    '21/13',
    '29. februar',
    'mandag 21. april 2026',
    'uge 54',
    'uge 0',
    'uge 53 2027',
    '10-11',
    '10.30',
    'snart',
    'i juni',
    'juni',
    'ma',
    'møde tirsdag',
    '',
    '1/1-1850',
    '2100-W10',
    '1'.repeat(80),
  ])('"%s" is no date', (text) => {
    expect(parseDate(text, today)).toBeUndefined();
  });

  it('a weekday is never today: on a Wednesday, "onsdag" is in a week', () => {
    expect(parseDate('onsdag', today)).toBe('2026-06-24');
    expect(parseDate('sidste onsdag', today)).toBe('2026-06-10');
  });

  it.each([
    ['5/1', '2026-12-20', '2027-01-05'],
    ['21. december', '2027-01-10', '2026-12-21'],
    ['29/2', '2028-01-10', '2028-02-29'],
    ['31/12', '2026-12-31', '2026-12-31'],
    ['uge 1', '2026-12-20', '2027-01-04'],
    ['uge 53', '2026-11-01', '2026-12-28'],
    ['i morgen', '2026-12-31', '2027-01-01'],
    ['om en måned', '2026-01-31', '2026-02-28'],
    ['i morgen', '2028-02-28', '2028-02-29'],
  ])('the year change, leap years and week 53: "%s" on %s is %s', (text, on, date) => {
    expect(parseDate(text, calendarDate(on))).toBe(date);
  });

  it('always reads back what it writes, in both languages, whatever day it is', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom<'da' | 'en'>('da', 'en'), (date, on, locale) => {
        expect(parseDate(formatDate(date, locale), on)).toBe(date);
      }),
    );
  });

  it('without a year, always finds a day at most half a year away', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -180, max: 180 }),
        fc.constantFrom<'da' | 'en'>('da', 'en'),
        (on, days, locale) => {
          const date = addDays(on, days);
          expect(parseDate(formatDateShort(date, locale), on)).toBe(date);
        },
      ),
    );
  });

  it('a weekday is always within the coming seven days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (on, days) => {
        const [weekday = ''] = formatDate(addDays(on, days), 'da').split(' ');
        expect(parseDate(weekday, on)).toBe(addDays(on, days));
      }),
    );
  });

  it('takes no year outside 1900 to 2099, and never throws, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d./ w-]{1,12}$/));
    fc.assert(
      fc.property(typed, day, (text, on) => {
        const date = parseDate(text, on) ?? on;
        return date >= '1900-01-01' && date < '2100';
      }),
      { numRuns: 2000 },
    );
  });
});
