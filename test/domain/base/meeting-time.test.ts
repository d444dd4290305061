import fc from 'fast-check';
import { instant } from '../../../src/domain/base/calendar';
import {
  checkMeetingTime,
  checkNotBusy,
  endsAt,
  localTime,
  minutesLater,
  parseLocalTime,
  sameTime,
  startsAt,
  timesOverlap,
} from '../../../src/domain/base/meeting-time';
import { refusalOf } from '../../support/family-case';
import { at } from '../../support/meeting/meeting';

const now = instant('2026-04-09T08:00:00Z');

describe('M9: times are Danish local time', () => {
  it.each([
    ['2026-01-20', '2026-01-20T09:00:00.000Z'],
    ['2026-03-28', '2026-03-28T09:00:00.000Z'],
    ['2026-03-29', '2026-03-29T08:00:00.000Z'],
    ['2026-10-24', '2026-10-24T08:00:00.000Z'],
    ['2026-10-25', '2026-10-25T09:00:00.000Z'],
  ])('M9: ten o’clock on %s', (on, utc) => {
    expect(startsAt(at(on))).toBe(utc);
  });

  it('M9: an hour and a half is an hour and a half, also when the clock is changed', () => {
    const night = at('2026-10-25', '01:30', '03:30');
    expect(Date.parse(endsAt(night)) - Date.parse(startsAt(night))).toBe(3 * 60 * 60 * 1000);
  });

  it.each(['24:00', '9:00', '10.00', '10:60', '', '10:00:00', ' 10:00'])('"%s" is no time of day', (text) => {
    expect(parseLocalTime(text)).toBeUndefined();
    expect(() => localTime(text)).toThrow(RangeError);
  });

  it.each([
    ['09:45', 30, '10:15'],
    ['10:00', 90, '11:30'],
    ['23:00', 59, '23:59'],
    ['23:00', 60, undefined],
  ])('%s and %i minutes is %s', (time, minutes, later) => {
    expect(minutesLater(localTime(time), minutes)).toBe(later);
  });
});

describe('a time at which a meeting can be', () => {
  it.each([
    ['ends before it starts', at('2026-04-21', '10:00', '09:59'), 'MeetingEndsBeforeStart', 'end'],
    ['ends as it starts', at('2026-04-21', '10:00', '10:00'), 'MeetingEndsBeforeStart', 'end'],
    ['lasts eight hours', at('2026-04-21', '08:00', '16:00'), undefined, undefined],
    ['lasts longer', at('2026-04-21', '08:00', '16:01'), 'MeetingTooLong', 'end'],
    ['lies in the past', at('2026-04-08'), 'DateInPast', 'on'],
    ['begins at this very moment', at('2026-04-09', '10:00', '11:00'), 'TimeInPast', 'start'],
    ['began earlier today', at('2026-04-09', '09:00', '11:00'), 'TimeInPast', 'start'],
    ['begins in a minute', at('2026-04-09', '10:01', '11:00'), undefined, undefined],
    ['lies a year ahead', at('2027-04-09'), undefined, undefined],
    ['lies further ahead', at('2027-04-10'), 'DateTooFar', 'on'],
    ['has a mistyped year', at('2062-04-21'), 'DateTooFar', 'on'],
  ])('one that %s', (_what, time, code, field) => {
    expect(refusalOf(checkMeetingTime(time, now))).toEqual(
      code === undefined ? undefined : expect.objectContaining({ code, field }),
    );
  });

  it.each([
    ['begins', '02:30', '03:45', 'start'],
    ['begins as that hour does', '02:00', '03:45', 'start'],
    ['ends', '01:30', '02:30', 'end'],
  ])('M9: one that %s in the hour that summer time leaves out is refused', (_what, start, end, field) => {
    const morning = instant('2026-03-01T08:00:00Z');
    expect(refusalOf(checkMeetingTime(at('2026-03-29', start, end), morning))).toEqual({
      code: 'TimeSkipped',
      field,
    });
  });

  it('M9: one on either side of that hour, or in the hour that comes twice in October, can be', () => {
    const morning = instant('2026-03-01T08:00:00Z');
    for (const [on, start, end] of [
      ['2026-03-29', '00:30', '01:30'],
      ['2026-03-29', '03:00', '04:00'],
      ['2026-10-25', '02:00', '03:30'],
    ] as const) {
      expect(checkMeetingTime(at(on, start, end), morning).ok).toBe(true);
    }
  });
});

describe('meetings that overlap', () => {
  const ten = at('2026-04-21');

  it.each([
    ['the same time', ten, true],
    ['one that begins before it ends', at('2026-04-21', '11:29', '12:00'), true],
    ['one around it', at('2026-04-21', '09:00', '12:00'), true],
    ['one that begins as it ends', at('2026-04-21', '11:30', '12:00'), false],
    ['one that ends as it begins', at('2026-04-21', '09:00', '10:00'), false],
    ['the same hours of another day', at('2026-04-22'), false],
  ])('%s', (_what, other, overlaps) => {
    expect(timesOverlap(ten, other)).toBe(overlaps);
    expect(checkNotBusy(ten, [at('2026-05-01'), other]).ok).toBe(!overlaps);
  });

  it('a refusal tells the time that is taken', () => {
    expect(refusalOf(checkNotBusy(ten, [at('2026-04-21', '11:00', '12:00')]))).toEqual({
      code: 'MeetingOverlaps',
      field: 'start',
      params: { start: '11:00', end: '12:00' },
    });
  });

  it('a time is the same when day, beginning and end are', () => {
    expect(sameTime(ten, at('2026-04-21'))).toBe(true);
    for (const other of [at('2026-04-22'), at('2026-04-21', '10:15'), at('2026-04-21', '10:00', '11:00')]) {
      expect(sameTime(ten, other)).toBe(false);
    }
  });

  it('a meeting does not stand in its own way', () => {
    expect(checkNotBusy(ten, [{ ...ten, meetingId: 'own' }], 'own').ok).toBe(true);
    expect(checkNotBusy(ten, [{ ...ten, meetingId: 'other' }], 'own').ok).toBe(false);
    expect(checkNotBusy(ten, [ten], 'own').ok).toBe(false);
  });

  it('whichever is asked about first, the answer is the same', () => {
    const clock = fc
      .integer({ min: 0, max: 23 * 60 })
      .map((minute) => minutesLater(localTime('00:00'), minute));
    const time = fc
      .tuple(fc.constantFrom('2026-04-21', '2026-04-22'), clock, fc.integer({ min: 1, max: 59 }))
      .map(([on, start = localTime('00:00'), minutes]) => at(on, start, minutesLater(start, minutes)));
    fc.assert(
      fc.property(time, time, (one, other) => {
        expect(timesOverlap(one, other)).toBe(timesOverlap(other, one));
        const shareMoment = startsAt(one) < endsAt(other) && startsAt(other) < endsAt(one);
        expect(timesOverlap(one, other)).toBe(shareMoment);
      }),
    );
  });
});
