import fc from 'fast-check';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  instantAt,
} from '../../../src/domain/base/calendar';
import { checkMeetingTime, localTime, timesOverlap } from '../../../src/domain/base/meeting-time';
import { meetingObstacleOn } from '../../../src/domain/base/working-days';
import {
  otherTimes,
  type ProposalWish,
  proposeMeeting,
  proposeWithRoom,
} from '../../../src/domain/meeting/proposal';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { at } from '../../support/meeting/meeting';

const day = calendarDate;
const { calendar } = defaultSettings;

const propose = (today: string, dueBy: string, more: Partial<ProposalWish> = {}) =>
  proposeMeeting({ today: day(today), dueBy: day(dueBy), calendar, busy: [], ...more });

/** The coordinator is busy all day. */
const wholeDay = (on: string) => at(on, '07:00', '18:00');

describe('M1, M2, M9: a meeting is proposed for the last good day within its deadline', () => {
  it('M9: at ten, for an hour and a half', () => {
    expect(propose('2026-06-01', '2026-06-16')).toEqual({ time: at('2026-06-16'), late: false });
  });

  it('M9: at the hours and for as long as the municipality has set', () => {
    const early = {
      ...calendar,
      meetingStarts: [localTime('08:30'), localTime('11:00')],
      meetingMinutes: 45,
    };
    const taken = (...busy: ProposalWish['busy']) =>
      propose('2026-06-01', '2026-06-16', { calendar: early, busy })?.time;
    expect(taken()).toEqual(at('2026-06-16', '08:30', '09:15'));
    expect(taken(at('2026-06-16', '08:00', '09:00'))).toEqual(at('2026-06-16', '11:00', '11:45'));
  });

  it('M9: the length of the meeting is the coordinator’s choice', () => {
    expect(propose('2026-06-01', '2026-06-16', { minutes: 60 })?.time.end).toBe('11:00');
  });

  it.each([
    ['a Saturday', '2026-03-10', '2026-05-02', '2026-05-01', { kind: 'weekend' }],
    [
      'Constitution Day',
      '2026-05-20',
      '2026-06-05',
      '2026-06-04',
      { kind: 'closedDay', day: 'constitutionDay' },
    ],
    [
      'the Friday after Ascension Day',
      '2026-05-01',
      '2026-05-15',
      '2026-05-13',
      { kind: 'closedDay', day: 'dayAfterAscension' },
    ],
    [
      'Easter',
      '2026-03-01',
      '2026-04-06',
      '2026-03-27',
      { kind: 'publicHoliday', name: { da: 'Anden påskedag', en: 'Easter Monday' } },
    ],
    [
      'the autumn holiday',
      '2026-09-20',
      '2026-10-14',
      '2026-10-09',
      { kind: 'schoolHoliday', name: 'Efterårsferie' },
    ],
    [
      'the summer holiday',
      '2026-06-10',
      '2026-07-20',
      '2026-06-26',
      { kind: 'schoolHoliday', name: 'Sommerferie' },
    ],
    [
      'the Christmas weeks',
      '2026-12-01',
      '2026-12-31',
      '2026-12-18',
      { kind: 'closedDay', day: 'newYearsEve' },
    ],
    [
      'New Year’s Day',
      '2026-12-10',
      '2027-01-01',
      '2026-12-18',
      { kind: 'publicHoliday', name: { da: 'Nytårsdag', en: "New Year's Day" } },
    ],
    ['the winter holiday of a leap year', '2028-02-01', '2028-02-20', '2028-02-11', { kind: 'weekend' }],
  ])('M9: not on %s, but before it, and it says why', (_what, today, dueBy, on, movedBecause) => {
    expect(propose(today, dueBy)).toEqual({ time: at(on), late: false, movedBecause });
  });

  it('M9: the 29th of February is a day like others', () => {
    expect(propose('2028-02-21', '2028-02-29')?.time.on).toBe('2028-02-29');
  });

  it.each([
    ['2026-03-27', '2026-03-27T09:00:00.000Z'],
    ['2026-04-08', '2026-04-08T08:00:00.000Z'],
    ['2026-10-23', '2026-10-23T08:00:00.000Z'],
    ['2026-10-26', '2026-10-26T09:00:00.000Z'],
  ])('M9: ten in the morning stays ten over the change of summer time (%s)', (on, utc) => {
    const time = propose('2026-03-01', on)?.time;
    expect(time && instantAt(time.on, time.start)).toBe(utc);
  });
});

describe('M9: a proposal does not take the coordinator’s other meetings', () => {
  it.each([
    [['10:00-11:00'], '13:00'],
    [['11:29-12:00'], '13:00'],
    [['11:30-12:00'], '10:00'],
    [['10:30-11:00', '13:30-14:00'], '09:00'],
    [['09:30-14:00'], '14:00'],
  ])('M9: with meetings at %j it is at %s', (taken, start) => {
    const busy = taken.map((times) => at('2026-06-16', ...(times.split('-') as [string, string])));
    expect(propose('2026-06-01', '2026-06-16', { busy })?.time).toMatchObject({ on: '2026-06-16', start });
  });

  it('M9: a day that is full is passed over, and it says why', () => {
    expect(propose('2026-06-01', '2026-06-16', { busy: [wholeDay('2026-06-16')] })).toEqual({
      time: at('2026-06-15'),
      late: false,
      movedBecause: { kind: 'busy' },
    });
  });
});

describe('M9: when it can’t be within the deadline, it is the first good day after it, and says so', () => {
  it('M9: when every day that is left is full', () => {
    const busy = ['2026-06-15', '2026-06-16'].map(wholeDay);
    expect(propose('2026-06-12', '2026-06-16', { busy })).toEqual({
      time: at('2026-06-17'),
      late: true,
      movedBecause: { kind: 'busy' },
    });
  });

  it('M9: when the holidays have begun: the Tuesday after Easter, the Monday after the summer, the new year', () => {
    expect(propose('2026-03-27', '2026-04-04')).toMatchObject({ time: at('2026-04-07'), late: true });
    expect(propose('2026-06-26', '2026-07-20')).toMatchObject({ time: at('2026-08-10'), late: true });
    expect(propose('2026-12-18', '2026-12-31')).toMatchObject({ time: at('2027-01-04'), late: true });
  });

  it.each([
    ['today', '2026-06-16', '2026-06-17'],
    ['yesterday', '2026-06-15', '2026-06-17'],
    ['a year ago', '2025-06-16', '2026-06-17'],
  ])('M9: when the deadline is %s it is tomorrow at the earliest', (_when, dueBy, on) => {
    expect(propose('2026-06-16', dueBy)).toEqual({ time: at(on), late: true });
  });

  it('M9: after a long pause it still finds a day', () => {
    expect(propose('2027-07-01', '2026-06-16')).toEqual({ time: at('2027-08-09'), late: true });
  });

  it('M9: where a calendar leaves no day at all, nothing is proposed', () => {
    const schoolHolidays = [{ name: 'Altid', from: day('2020-01-01'), to: day('2040-01-01') }];
    expect(
      propose('2026-06-01', '2026-06-16', { calendar: { ...calendar, schoolHolidays } }),
    ).toBeUndefined();
  });
});

describe('M8: other times to choose from', () => {
  const facts = { today: day('2026-06-08'), calendar, busy: [] };

  it('M8: the good days nearest to the one that does not suit, in order', () => {
    const times = otherTimes({ ...facts, than: at('2026-06-16'), count: 3 });
    expect(times).toEqual([at('2026-06-15'), at('2026-06-17'), at('2026-06-18')]);
  });

  it('M8: none in the past, none on a holiday, none that is taken', () => {
    const busy = [wholeDay('2026-06-10')];
    const times = otherTimes({ ...facts, than: at('2026-06-09'), count: 3, busy });
    expect(times).toEqual([at('2026-06-11'), at('2026-06-12'), at('2026-06-15')]);
    const spring = { ...facts, today: day('2026-03-26') };
    expect(otherTimes({ ...spring, than: at('2026-03-27'), count: 1 })).toEqual([at('2026-04-07')]);
  });
});

describe('M9: whatever the day, the deadline and the calendar', () => {
  const anyDay = fc.integer({ min: 0, max: 3 * 365 - 1 }).map((days) => addDays(day('2026-01-01'), days));
  const minutes = fc.constantFrom(30, 60, 90, 120);
  const busyAround = (middle: CalendarDate) =>
    fc.array(
      fc
        .tuple(
          fc.integer({ min: -20, max: 20 }),
          fc.constantFrom(['07:00', '18:00'], ['10:00', '11:00'], ['12:30', '14:30']),
        )
        .map(([days, [start = '', end = '']]) => at(addDays(middle, days), start, end)),
      { maxLength: 20 },
    );
  const wish = fc.tuple(anyDay, fc.integer({ min: -60, max: 120 }), minutes).chain(([today, days, length]) =>
    busyAround(addDays(today, days)).map((busy) => ({
      today,
      dueBy: addDays(today, days),
      calendar,
      busy,
      minutes: length,
    })),
  );

  it('M9: a proposal is never after the deadline unless it says so, and never within it when it does', () => {
    fc.assert(
      fc.property(wish, (one) => {
        const proposal = proposeMeeting(one);
        expect(proposal && proposal.time.on > one.dueBy).toBe(proposal?.late);
      }),
    );
  });

  it('M9: a proposal is never on a weekend, a holiday or a closed day, and never in the past', () => {
    fc.assert(
      fc.property(wish, (one) => {
        const time = proposeMeeting(one)?.time;
        expect(time && meetingObstacleOn(time.on, calendar)).toBeUndefined();
        expect(time && time.on > one.today).toBe(true);
        expect(time && checkMeetingTime(time, instantAt(one.today, '23:59')).ok).toBe(true);
      }),
    );
  });

  it('M9: a proposal never overlaps another meeting of the coordinator', () => {
    fc.assert(
      fc.property(wish, (one) => {
        const time = proposeMeeting(one)?.time;
        expect(one.busy.some((taken) => time !== undefined && timesOverlap(taken, time))).toBe(false);
      }),
    );
  });

  it('M9: no good day is passed over on the way from the deadline', () => {
    fc.assert(
      fc.property(wish, (one) => {
        const proposal = proposeMeeting({ ...one, busy: [] });
        if (proposal === undefined) throw new Error('nothing was proposed');
        const { time, late } = proposal;
        const [after, before] = late ? [one.today, time.on] : [time.on, addDays(one.dueBy, 1)];
        const skipped = Array.from({ length: Math.max(0, daysBetween(after, before) - 1) }, (_, days) =>
          addDays(after, days + 1),
        );
        expect(skipped.filter((on) => meetingObstacleOn(on, calendar) === undefined)).toEqual([]);
      }),
    );
  });

  it('M8: other times are as many as asked for, all different, on good days to come', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (today, days, count) => {
          const than = { on: addDays(today, days), start: localTime('10:00'), end: localTime('11:00') };
          const times = otherTimes({ than, today, calendar, busy: [], count });
          expect(new Set(times.map(({ on }) => on)).size).toBe(count);
          expect(
            times.every(
              ({ on }) => on > today && on !== than.on && meetingObstacleOn(on, calendar) === undefined,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('M8, M9: a proposal leaves room to move the meeting once', () => {
  const roomy = (today: string, dueBy: string, more: Partial<ProposalWish> = {}) =>
    proposeWithRoom({ today: day(today), dueBy: day(dueBy), calendar, busy: [], spareDays: 7, ...more });

  it('a week before the last day, where that day is good', () => {
    expect(roomy('2026-05-01', '2026-06-16')).toEqual({ time: at('2026-06-09'), late: false, spare: true });
  });

  it('before that where it is not', () => {
    expect(roomy('2026-05-01', '2026-06-12')?.time.on).toBe('2026-06-04');
  });

  it('nearer to the last day, and said to be, where nothing before is good; the last day itself only then', () => {
    expect(roomy('2026-06-12', '2026-06-16')).toEqual({ time: at('2026-06-15'), late: false, spare: false });
    expect(roomy('2026-06-15', '2026-06-16')).toEqual({ time: at('2026-06-16'), late: false, spare: false });
  });

  it('in any calendar: within the deadline where a day within it is good, and on the last one only where no other is', () => {
    const days = fc.integer({ min: 0, max: 120 });
    const taken = fc.uniqueArray(days, { maxLength: 60 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), taken, (from, ahead, busyOn) => {
        const today = addDays(day('2026-03-01'), from);
        const dueBy = addDays(today, ahead);
        const busy = busyOn.map((one) => wholeDay(addDays(day('2026-03-01'), one)));
        const proposal = proposeWithRoom({ today, dueBy, calendar, busy, spareDays: 7 });
        const plain = proposeMeeting({ today, dueBy, calendar, busy });
        expect(proposal?.late).toBe(plain?.late);
        if (proposal === undefined || proposal.late) return;
        expect(proposal.time.on <= dueBy && proposal.time.on > today).toBe(true);
        if (proposal.time.on !== dueBy) return;
        const before = proposeMeeting({ today, dueBy: addDays(dueBy, -1), calendar, busy });
        expect(before === undefined || before.late).toBe(true);
      }),
    );
  });
});
