import fc from 'fast-check';
import { addDays, calendarDate, weekdayOf } from '../../../src/domain/base/calendar';
import { formatDate, formatDateInYear } from '../../../src/language/dates';
import { parseClock, readMoved, readWhen } from '../../../src/language/when';

const day = fc
  .oneof(
    fc.integer({ min: 0, max: 3 * 365 }),
    // Around New Year with week 53, the leap day and both changes of the clock.
    fc.constantFrom(0, 363, 364, 365, 366, 368, 787, 788, 789, 86, 87, 296, 297),
  )
  .map((days) => addDays(calendarDate('2026-01-01'), days));

const weekdays = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const hourWords = ['et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
const two = (number: number): string => String(number).padStart(2, '0');

/** Ways to say a day, each with its meaning on the day it is said. */
const days = fc
  .tuple(day, fc.integer({ min: -20, max: 40 }), fc.integer({ min: 0, max: 6 }))
  .chain(([today, away, at]) => {
    const date = addDays(today, away);
    const thisMonday = addDays(today, 1 - weekdayOf(today));
    const [name, nameInEnglish] = [weekdays.da[at], weekdays.en[at]];
    const last = addDays(today, -(((weekdayOf(today) - at + 5) % 7) + 1));
    const [year, month, dayNumber] = date.split('-').map(Number);
    return fc
      .constantFrom(
        [formatDate(date, 'da'), date],
        [formatDate(date, 'en'), date],
        [formatDateInYear(date, 'da'), date],
        [`d. ${dayNumber}/${month}-${String(year).slice(2)}`, date],
        [`${dayNumber}.${month}.${year}`, date],
        [`om ${Math.abs(away)} dage`, addDays(today, Math.abs(away))],
        [`${Math.abs(away)} days ago`, addDays(today, -Math.abs(away))],
        [`${name} i næste uge`, addDays(thisMonday, 7 + at)],
        [`${nameInEnglish} next week`, addDays(thisMonday, 7 + at)],
        [`${name} i sidste uge`, addDays(thisMonday, at - 7)],
        [`i ${name}s`, last],
        [`last ${nameInEnglish}`, last],
        ['i morgen tidlig', addDays(today, 1)],
        ['i forgårs', addDays(today, -2)],
      )
      .map(([text = '', means = '']) => ({ today, text, means }));
  });

/** Ways to say a time between seven and seven, when nobody means the night. */
const times = fc
  .tuple(fc.integer({ min: 7, max: 11 }), fc.integer({ min: 0, max: 59 }))
  .chain(([hour, minute]) => {
    const word = hourWords[hour - 1] ?? '';
    const [whole, exact] = [`${two(hour)}:00`, `${two(hour)}:${two(minute)}`];
    return fc
      .constantFrom(
        [`kl. ${hour}`, whole],
        [`kl. ${word}`, whole],
        [`kl. ${hour}.${two(minute)}`, exact],
        [`${hour}:${two(minute)}`, exact],
        [`kl. ${hour}:${two(minute)}:00`, exact],
        [`${hour} AM`, whole],
        [`${hour}pm`, `${hour + 12}:00`],
        [`halv ${hourWords[hour]}`, `${two(hour)}:30`],
        [`kvart over ${word}`, `${two(hour)}:15`],
        [`kvart i ${hour + 1}`, `${two(hour)}:45`],
        [`ti minutter i ${hourWords[hour]}`, `${two(hour)}:50`],
        [`at half past ${hour}`, `${two(hour)}:30`],
        [`mellem ${hour} og ${hour + 2}`, `${whole}-${two(hour + 2)}:00`],
        [`kl. ${hour} i 2 timer`, `${whole}-${two(hour + 2)}:00`],
        [`kl. ${hour}-${hour + 1}.30`, `${whole}-${two(hour + 1)}:30`],
      )
      .map(([text = '', means = '']) => ({ text, means }));
  });

const meaningOf = (read: ReturnType<typeof readWhen>): string =>
  read.wrong === undefined
    ? [read.date, [read.start, read.end].filter(Boolean).join('-')].filter(Boolean).join(' ')
    : `wrong: ${read.wrong}`;

describe('a reading is what the text names, and nothing else', () => {
  it('a day by itself, in either language, whatever day it is', () => {
    fc.assert(
      fc.property(days, ({ today, text, means }) => {
        expect([text, meaningOf(readWhen(text, today))]).toEqual([text, means]);
      }),
      { numRuns: 500 },
    );
  });

  it('a day with a time, in either order', () => {
    fc.assert(
      fc.property(days, times, fc.boolean(), (on, time, dayFirst) => {
        const text = dayFirst ? `${on.text} ${time.text}` : `${time.text} ${on.text}`;
        const read = meaningOf(readWhen(text, on.today));
        // Said the other way round, two numbers may run together: then it is asked about.
        const allowed = dayFirst
          ? [`${on.means} ${time.means}`]
          : [`${on.means} ${time.means}`, 'wrong: day'];
        expect([text, allowed.includes(read) ? 'as named' : read]).toEqual([text, 'as named']);
      }),
      { numRuns: 500 },
    );
  });

  it('a time by itself', () => {
    fc.assert(
      fc.property(times, ({ text, means }) => {
        expect([text, parseClock(text)]).toEqual([text, means.includes('-') ? undefined : means]);
      }),
    );
  });

  it('a weekday that is not that of the date is asked about, also where another year would fit', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 6 }), (today, date, off) => {
        const wrong = weekdays.da[(weekdayOf(date) - 1 + off) % 7];
        const read = readWhen(`${wrong} den ${formatDateInYear(date, 'da')}`, today);
        expect(read).toMatchObject({
          wrong: 'day',
          refusal: { code: 'WeekdayDoesNotFit', params: { date } },
        });
      }),
    );
  });

  it('a year is never a time', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom('januar', 'februar', 'september', 'November', 'maj'),
        fc.integer({ min: 1900, max: 2099 }),
        fc.constantFrom('', 'fredag den ', 'kl. 10 '),
        (today, number, month, year, before) => {
          const read = readWhen(`${before}${number}. ${month} ${year}`, today);
          const start = read.wrong === 'hours' ? undefined : read.start;
          expect(start === undefined || before.startsWith('kl')).toBe(true);
          expect(read.wrong === undefined ? Number(read.date.slice(0, 4)) : year).toBe(year);
        },
      ),
    );
  });
});

describe('a meeting is moved to a weekday after the day it had, and never before it', () => {
  const tuesday = calendarDate('2026-06-09');

  it.each([
    ['onsdag', '2026-06-16', '2026-06-17'],
    ['til onsdag kl. 10', '2026-06-16', '2026-06-17'],
    ['på fredag', '2026-06-16', '2026-06-19'],
    ['torsdag', '2026-06-10', '2026-06-11'],
    ['mandag', '2026-06-10', '2026-06-15'],
    ['i morgen', '2026-06-16', '2026-06-10'],
    ['onsdag i denne uge', '2026-06-16', '2026-06-10'],
    ['nu på fredag', '2026-06-16', '2026-06-12'],
  ])('on a Tuesday, "%s" of a meeting on %s is %s', (text, from, date) => {
    expect(readMoved(text, tuesday, calendarDate(from))).toMatchObject({ date });
  });

  it('where the day before it in its week may be meant as well, it is asked about', () => {
    expect(readMoved('mandag', tuesday, calendarDate('2026-06-16'))).toMatchObject({
      refusal: { code: 'DayUnclear', params: { one: '2026-06-15', other: '2026-06-22' } },
    });
  });

  it('whatever the days', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(...weekdays.da),
        (today, away, name) => {
          const from = addDays(today, away);
          const read = readMoved(name, today, from);
          expect(read.wrong !== undefined || read.date > from).toBe(true);
        },
      ),
    );
  });
});
