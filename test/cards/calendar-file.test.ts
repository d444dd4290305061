import { renderCalendarFile } from '../../src/cards/meeting/calendar-file';
import { instant } from '../../src/domain/base/calendar';
import type { Locale } from '../../src/language/texts';

const facts = {
  uid: '7b1f0c52-8a53-4d5b-9d1c-2f3d7c9a1e55@roed-traad',
  sequence: 2,
  start: instant('2026-06-16T08:00:00Z'),
  end: instant('2026-06-16T09:30:00Z'),
  status: 'confirmed',
} as const;
const stamp = new Date('2026-06-08T07:00:00Z');
const locales: readonly Locale[] = ['da', 'en'];

describe.each(locales)('a calendar file (%s) is one that calendars take in (RFC 5545)', (locale) => {
  const file = renderCalendarFile(facts, stamp, locale);
  const lines = file.split('\r\n');
  const said = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);

  test('its lines end by CR and LF, and none is longer than 75 bytes', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('it is a calendar with one event, of a version and by a product', () => {
    const brackets = lines.filter((line) => /^(BEGIN|END):/.test(line));
    expect(brackets).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
    expect(said('VERSION')).toBe('2.0');
    expect(said('PRODID')).toMatch(/^-\/\//);
  });

  test('its times are in UTC, which needs no time zone of its own, through summer time too (M9)', () => {
    expect([said('DTSTART'), said('DTEND')]).toEqual(['20260616T080000Z', '20260616T093000Z']);
    expect(said('DTSTAMP')).toBe('20260608T070000Z');
    expect(file).not.toContain('TZID');
  });

  test('it says that it is a meeting, and nothing else', () => {
    expect(said('SUMMARY')).toBe({ da: 'Møde', en: 'Meeting' }[locale]);
    const names = lines.map((line) => line.split(/[:;]/)[0]).filter((name) => name !== '');
    const allowed = [
      'BEGIN',
      'END',
      'VERSION',
      'PRODID',
      'METHOD',
      'UID',
      'SEQUENCE',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'STATUS',
    ];
    expect(names.filter((name = '') => !allowed.includes(name))).toEqual([]);
  });

  test('its last line ends too, and it names the municipality where that has an address', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const organizer = { name: 'Bakkeby Kommune', email: 'moeder@bakkeby.example' };
    const named = renderCalendarFile(facts, stamp, locale, organizer).replaceAll('\r\n ', '');
    expect(named).toMatch(/^ORGANIZER;CN="?Bakkeby Kommune"?:MAILTO:moeder@bakkeby\.example\r$/im);
  });

  test('a cancellation takes the same event out again', () => {
    const cancelled = renderCalendarFile({ ...facts, sequence: 3, status: 'cancelled' }, stamp, locale);
    for (const line of ['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3', `UID:${facts.uid}`]) {
      expect(cancelled.split('\r\n')).toContain(line);
    }
  });
});
