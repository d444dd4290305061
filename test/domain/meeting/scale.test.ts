import fc from 'fast-check';
import type { Meeting } from '../../../src/domain/meeting/meeting';
import { heldBefore, scaleThrough } from '../../../src/domain/meeting/scale';
import { at, freja$, heldMeeting, plannedMeeting } from '../../support/meeting/meeting';

const held = (on: string, scale: Meeting['record']['scale'] = {}): Meeting => {
  const meeting = heldMeeting();
  return { ...meeting, id: on, time: at(on), record: { ...meeting.record, scale } };
};

const april = held('2026-04-21', { [freja$]: 4 });
const june = held('2026-06-16', { [freja$]: 6 });
const august = held('2026-08-11');

describe('M6: the scale, kept over time', () => {
  test('somebody’s numbers stand in the order in which they were said', () => {
    expect(scaleThrough(heldBefore(august, [june, april]), freja$)).toEqual([4, 6]);
  });

  test('a meeting at which somebody said no number is passed over', () => {
    const silent = held('2026-05-05');
    expect(scaleThrough([april, silent, june], freja$)).toEqual([4, 6]);
  });

  test('a nought is a number', () => {
    expect(scaleThrough([held('2026-04-21', { [freja$]: 0 }), june], freja$)).toEqual([0, 6]);
  });

  test('neither the meeting itself counts as before it, nor what is planned, nor what comes later', () => {
    const planned = { ...plannedMeeting({ time: at('2026-05-26') }), id: 'planned' };
    expect(heldBefore(june, [august, june, planned, april])).toEqual([april]);
  });

  test('of two meetings on one day the earlier in the day comes first', () => {
    const [morning, afternoon] = [
      { ...held('2026-06-16', { [freja$]: 2 }), time: at('2026-06-16', '09:00', '10:00') },
      { ...held('2026-06-16', { [freja$]: 3 }), time: at('2026-06-16', '13:00', '14:00') },
    ];
    expect(scaleThrough(heldBefore(august, [afternoon, morning]), freja$)).toEqual([2, 3]);
    expect(heldBefore(afternoon, [morning, afternoon])).toEqual([morning]);
  });

  test('P6: whatever was said, a person’s numbers are exactly those that this person said', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (own, others) => {
        const meetings = own.map((value, place) =>
          held(`2026-${String(place + 1).padStart(2, '0')}-10`, {
            [freja$]: value,
            ...(others[place] !== undefined && { 'member:other': others[place] }),
          }),
        );
        expect(scaleThrough(meetings, freja$)).toEqual(own);
      }),
    );
  });
});
