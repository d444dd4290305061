import fc from 'fast-check';
import { createWindow } from '../../../src/teams/edge/limits';

describe('so many turns within so many milliseconds', () => {
  test('never more than that within any such stretch of time, and never fewer for somebody who keeps to it', () => {
    const pauses = fc.array(fc.nat(30), { maxLength: 200 });
    fc.assert(
      fc.property(pauses, (waits) => {
        const isWithin = createWindow(5, 100);
        let now = 0;
        const letIn: number[] = [];
        for (const pause of waits) {
          now += pause;
          const recent = letIn.filter((at) => at > now - 100).length;
          const answer = isWithin('anybody', now);
          expect(answer).toBe(recent < 5);
          if (answer) letIn.push(now);
        }
      }),
    );
  });

  test('each person has a window of their own, and a clock set back keeps nobody out', () => {
    const isWithin = createWindow(1, 100);
    expect([isWithin('a', 1_000), isWithin('b', 1_000), isWithin('a', 1_050)]).toEqual([true, true, false]);
    expect(isWithin('a', 10)).toBe(true);
  });
});
