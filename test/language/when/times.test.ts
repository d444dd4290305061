import { calendarDate } from '../../../src/domain/base/calendar';
import { localTime } from '../../../src/domain/base/meeting-time';
import { refusalText } from '../../../src/language/texts';
import {
  formatHours,
  formatMeetingTime,
  formatMeetingTimeInYear,
  formatTime,
} from '../../../src/language/times';

const time = { on: calendarDate('2026-04-21'), start: localTime('10:00'), end: localTime('11:30') };

describe('the time of a meeting', () => {
  it('is written as Danes write it, with a dot and an unbroken line between', () => {
    expect(formatTime(time.start, 'da')).toBe('10.00');
    expect(formatHours(time, 'da')).toBe('kl. 10.00–11.30');
    expect(formatMeetingTime(time, 'da')).toBe('tirsdag 21. april kl. 10.00–11.30');
    expect(formatMeetingTimeInYear(time, 'da')).toBe('tirsdag 21. april 2026 kl. 10.00–11.30');
  });

  it('is written with a colon in English', () => {
    expect(formatTime(time.start, 'en')).toBe('10:00');
    expect(formatMeetingTime(time, 'en')).toBe('Tuesday 21 April, 10:00–11:30');
    expect(formatMeetingTimeInYear(time, 'en')).toBe('Tuesday 21 April 2026, 10:00–11:30');
  });

  it('stands in a refusal as the language writes it', () => {
    const refusal = { code: 'MeetingOverlaps', params: { start: '10:00', end: '11:30' } } as const;
    expect(refusalText(refusal, 'da')).toContain('kl. 10.00 til 11.30');
    expect(refusalText(refusal, 'en')).toContain('10:00 to 11:30');
  });
});
