import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/app/ports/clock';
import type { Wake } from '../../src/delivery/wake';
import { type Instant, instant } from '../../src/domain/base/calendar';

/** Time that passes only when told to, as fast as the work in it allows. */
export interface SimulatedTime {
  readonly clock: Clock;
  readonly wake: Wake;
  /** Lets this many milliseconds pass, with everything that falls due in them. */
  pass(milliseconds: number): Promise<void>;
  /** Time for one machine: its clock may be off by this many milliseconds, and it may die, which ends its timers. */
  machine(skew?: number): { readonly clock: Clock; readonly wake: Wake; die(): void };
}

export const newSimulatedTime = (start: string): SimulatedTime => {
  const calls = new Set<{ readonly at: number; readonly callback: () => void }>();
  let now = Date.parse(instant(start));

  const machine = (skew = 0) => {
    let isDead = false;
    const clock: Clock = { now: () => new Date(now + skew).toISOString() as Instant };
    const wake: Wake = (milliseconds, callback) => {
      const call = {
        at: now + milliseconds,
        callback: () => {
          if (!isDead) callback();
        },
      };
      calls.add(call);
      return () => calls.delete(call);
    };
    return {
      clock,
      wake,
      die: () => {
        isDead = true;
      },
    };
  };

  const nextCall = (end: number) =>
    [...calls]
      .filter(({ at }) => at <= end)
      .reduce<{ readonly at: number; readonly callback: () => void } | undefined>(
        (first, call) => (first === undefined || call.at < first.at ? call : first),
        undefined,
      );

  const pass = async (milliseconds: number): Promise<void> => {
    const end = now + milliseconds;
    await setImmediate();
    for (let call = nextCall(end); call !== undefined; call = nextCall(end)) {
      now = call.at;
      calls.delete(call);
      call.callback();
      await setImmediate();
    }
    now = end;
  };

  return { ...machine(), pass, machine };
};
