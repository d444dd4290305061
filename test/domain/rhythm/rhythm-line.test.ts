import { calendarDate as date } from '../../../src/domain/base/calendar';
import { rhythmLine } from '../../../src/domain/rhythm/rhythm-line';

const way = {
  startedOn: date('2026-01-05'),
  meetingsHeld: [
    { kind: 'startup' as const, on: date('2026-01-20') },
    { kind: 'followUp' as const, on: date('2026-03-02') },
  ],
  lastContactOn: date('2026-02-10'),
};

it('goes from the start by what was to what is to come, in the order of the days', () => {
  const line = rhythmLine(way, [
    { kind: 'followUpMeeting', on: date('2026-06-02') },
    { kind: 'contact', on: date('2026-03-16') },
  ]);
  expect(line.map(({ on, was, what }) => `${was ? '●' : '○'} ${what} ${on}`)).toEqual([
    '● started 2026-01-05',
    '● startup 2026-01-20',
    '● contact 2026-02-10',
    '● followUp 2026-03-02',
    '○ contact 2026-03-16',
    '○ followUpMeeting 2026-06-02',
  ]);
});

it('counts a contact on the day of a meeting once, and leaves out what is due beside the way', () => {
  const line = rhythmLine({ ...way, lastContactOn: date('2026-03-02') }, [
    { kind: 'targetGroup', on: date('2026-03-20') },
    { kind: 'uncovered' },
  ]);
  expect(line.map(({ what }) => what)).toEqual(['started', 'startup', 'followUp']);
});
