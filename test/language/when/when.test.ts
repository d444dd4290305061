import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/base/calendar';
import { namesWhen, parseClock, readWhen } from '../../../src/language/when';

/** A Wednesday. */
const today = calendarDate('2026-06-17');

describe('a day with a time is read as people type it', () => {
  it.each([
    ['tirsdag kl. 10', { date: '2026-06-23', start: '10:00' }],
    ['21/4 kl 10-11.30', { date: '2026-04-21', start: '10:00', end: '11:30' }],
    ['21/4 10.30', { date: '2026-04-21', start: '10:30' }],
    ['i morgen 14', { date: '2026-06-18', start: '14:00' }],
    ['i morgen, kl. 9 til 10', { date: '2026-06-18', start: '09:00', end: '10:00' }],
    ['på fredag kl 8.15', { date: '2026-06-19', start: '08:15' }],
    ['d. 3. maj kl 9', { date: '2026-05-03', start: '09:00' }],
    ['3/5-2026 9.30', { date: '2026-05-03', start: '09:30' }],
    ['21. april 10', { date: '2026-04-21', start: '10:00' }],
    ['21. april 2027 kl. 8:15–9:00', { date: '2027-04-21', start: '08:15', end: '09:00' }],
    ['torsdag i uge 34 kl. 13', { date: '2026-08-20', start: '13:00' }],
    ['kl. 9 på mandag', { date: '2026-06-22', start: '09:00' }],
    ['fredag fra 1430 til 1500', { date: '2026-06-19', start: '14:30', end: '15:00' }],
    ['Tuesday at 10', { date: '2026-06-23', start: '10:00' }],
    ['Tuesday at 2 pm', { date: '2026-06-23', start: '14:00' }],
    ['tomorrow 2 pm', { date: '2026-06-18', start: '14:00' }],
    ['tomorrow 2-3 pm', { date: '2026-06-18', start: '14:00', end: '15:00' }],
    ['tomorrow 11-1pm', { date: '2026-06-18', start: '11:00', end: '13:00' }],
    ['2026-04-21T10:00', { date: '2026-04-21', start: '10:00' }],
    ['tirsdag 23. juni 2026 kl. 10.00', { date: '2026-06-23', start: '10:00' }],
    ['21/4', { date: '2026-04-21' }],
    ['på fredag', { date: '2026-06-19' }],
    ['uge 34', { date: '2026-08-17', week: true }],
    ['i uge 34', { date: '2026-08-17', week: true }],
    ['week 34', { date: '2026-08-17', week: true }],
    ['uge 34 kl 10', { date: '2026-08-17', week: true, start: '10:00' }],
  ])('%s', (text, when) => {
    expect(readWhen(text, today)).toEqual(when);
  });

  it('an end before the start stays as it was typed, for the rule to answer', () => {
    expect(readWhen('tirsdag 11-10', today)).toEqual({ date: '2026-06-23', start: '11:00', end: '10:00' });
  });
});

describe('a day of a meeting without its year lies ahead', () => {
  const ahead = (text: string) => readWhen(text, today, { lean: 'ahead' });

  it.each([
    ['25/12 kl 10', '2026-12-25'],
    ['2. januar kl 10', '2027-01-02'],
    ['uge 2', '2027-01-11'],
    ['torsdag i uge 2', '2027-01-14'],
    ['1/9', '2026-09-01'],
    ['tirsdag', '2026-06-23'],
  ])('%s', (text, date) => {
    expect(ahead(text)).toMatchObject({ date });
  });

  it.each([
    ['a day that has just been is a mistake, and not next year', '1/6 kl 10', '2026-06-01'],
    ['a year that was typed counts', '25/12-2025', '2025-12-25'],
    ['yesterday is yesterday', 'i går', '2026-06-16'],
    ['months ago are months ago', 'for 4 måneder siden', '2026-02-17'],
  ])('%s: %s', (_title, text, date) => {
    expect(ahead(text)).toMatchObject({ date });
  });
});

describe('what there is not is told apart from what there is', () => {
  it.each([
    ['31/2', { wrong: 'day', typed: '31/2' }],
    ['31/2 kl 10', { wrong: 'day', typed: '31/2', start: '10:00' }],
    ['29/2-2027 kl 10-11', { wrong: 'day', typed: '29/2-2027', start: '10:00', end: '11:00' }],
    ['tirsdag kl 25', { wrong: 'hours', typed: 'kl 25', date: '2026-06-23' }],
    ['tirsdag kl. 10.75', { wrong: 'hours', typed: 'kl. 10.75', date: '2026-06-23' }],
    ['i morgen 13 pm', { wrong: 'hours', typed: '13 pm', date: '2026-06-18' }],
    ['snart kl. 10', { wrong: 'day', typed: 'snart kl. 10' }],
    ['kl. 10', { wrong: 'noDay', start: '10:00' }],
    ['klokken 10-11', { wrong: 'noDay', start: '10:00', end: '11:00' }],
    ['kl. 25', { wrong: 'day', typed: 'kl. 25' }],
    ['10', { wrong: 'day', typed: '10' }],
    ['', { wrong: 'day', typed: '' }],
  ])('%s', (text, read) => {
    expect(readWhen(text, today)).toMatchObject(read);
  });

  it('never throws, and never makes up a time, whatever is typed', () => {
    const words = fc.constantFrom(
      'tirsdag',
      'kl.',
      '10',
      '25',
      '31/2',
      'uge',
      'i',
      'morgen',
      '-',
      'pm',
      'x',
      '9.30',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 15 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = readWhen(text, today);
        const times = read.wrong === 'hours' ? [] : [read.start, read.end];
        return times.every((time) => time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a time of day by itself', () => {
  it.each([
    ['10', '10:00'],
    ['kl. 9.30', '09:30'],
    ['2 pm', '14:00'],
    ['10-11', undefined],
    ['25', undefined],
    ['snart', undefined],
  ])('%s', (text, time) => {
    expect(parseClock(text)).toBe(time);
  });
});

describe('what is said like a time, in a line that names a family first', () => {
  it.each([
    'tirsdag kl. 10',
    '21/4 kl 10-11.30',
    'i morgen',
    'i dag',
    'uge 34',
    '31/2',
    'på fredag kl 25',
    'next Monday',
    'April 21st',
  ])('"%s" is', (text) => {
    expect(namesWhen(text)).toBe(true);
  });

  it.each(['Månesten', 'August', 'Maj', 'Tor', 'Familien Tor', '7', 'Freja i morgen', 'i', ''])(
    '"%s" is not',
    (text) => {
      expect(namesWhen(text)).toBe(false);
    },
  );
});
