import fc from 'fast-check';
import { type RoundRecord, roundId } from '../../src/app/base/rounds';
import { days, hours, minutes, seconds } from '../../src/delivery/durations';
import { type Job, startSchedule } from '../../src/delivery/schedule';
import {
  addDays,
  addMilliseconds,
  type CalendarDate,
  calendarDate,
  type Instant,
  instant,
  instantAt,
} from '../../src/domain/base/calendar';
import { dueRun, latestRun, nextRun, type Rule } from '../../src/domain/base/recurrence';
import { newMemoryStore } from '../support/store/memory-store';
import { interceptedStore } from './intercepted-store';
import { newSimulatedTime } from './simulated-time';
import { newFakeLog, tenantId } from './world';

const daily: Rule = { every: 'day', at: '06:00' };
const mondays: Rule = { every: 'week', weekday: 1, at: '08:00' };

const anyTime = fc
  .record({ hour: fc.nat(23), minute: fc.nat(59) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  anyTime.map((at): Rule => ({ every: 'day', at })),
  fc.record({ every: fc.constant('week' as const), weekday: fc.integer({ min: 1, max: 7 }), at: anyTime }),
);
/** Any moment in a year with both changes of summer time. */
const anyInstant = fc
  .nat(days(365))
  .map((passed) => addMilliseconds(instant('2026-01-01T00:00:00Z'), passed));

describe('the run that is due', () => {
  test.each([
    ['is today at the Danish hour in summer', '2026-06-09T04:00:00Z', '2026-06-09'],
    ['is today at the Danish hour in winter', '2026-12-09T05:00:00Z', '2026-12-09'],
    ['is still the one of yesterday a moment before', '2026-06-09T03:59:59Z', '2026-06-08'],
    ['is the latest only, when several were missed', '2026-06-20T12:00:00Z', '2026-06-20'],
  ])('%s', (_, now, day) => {
    expect(dueRun(instant('2026-06-01T04:00:00Z'), instant(now), daily)?.day).toBe(day);
  });

  test('is none when it was done already', () => {
    const lastRun = instant('2026-06-09T04:00:00Z');
    expect(dueRun(lastRun, instant('2026-06-09T04:00:00Z'), daily)).toBeUndefined();
    expect(dueRun(lastRun, instant('2026-06-10T03:59:59Z'), daily)).toBeUndefined();
  });

  test('is on the day of the week that the rule names', () => {
    const lastRun = instant('2026-06-01T06:00:00Z');
    expect(dueRun(lastRun, instant('2026-06-08T05:59:59Z'), mondays)).toBeUndefined();
    const due = { day: calendarDate('2026-06-08'), at: instant('2026-06-08T06:00:00Z') };
    expect(dueRun(lastRun, instant('2026-06-08T06:00:00Z'), mondays)).toEqual(due);
    expect(dueRun(lastRun, instant('2026-06-14T23:00:00Z'), mondays)).toEqual(due);
  });

  test('is none for work that never ran, which has missed nothing', () => {
    expect(dueRun(undefined, instant('2026-06-09T12:00:00Z'), daily)).toBeUndefined();
  });

  test('is not due a second time on a day when the rule is moved to a later hour', () => {
    const lastRun = instant('2026-06-09T04:00:00Z');
    expect(dueRun(lastRun, instant('2026-06-09T12:00:00Z'), { every: 'day', at: '12:00' })).toBeUndefined();
  });

  test.each(
    ['02:30', '02:00', '03:00', '00:00', '23:45'].flatMap((at) => [
      [
        'spring',
        at,
        [calendarDate('2026-03-28'), calendarDate('2026-03-29'), calendarDate('2026-03-30')],
      ] as const,
      [
        'autumn',
        at,
        [calendarDate('2026-10-24'), calendarDate('2026-10-25'), calendarDate('2026-10-26')],
      ] as const,
    ]),
  )('comes once a day over the change of summer time in %s, at %s', (_, at, dates) => {
    const rule: Rule = { every: 'day', at };
    const runs: CalendarDate[] = [];
    let lastRun = instantAt(addDays(dates[0], -1), at);
    const end = instantAt(addDays(dates[2], 1), '00:00');
    for (let now = instantAt(dates[0], '00:00'); now < end; now = addMilliseconds(now, minutes(15))) {
      const run = dueRun(lastRun, now, rule);
      if (run === undefined) continue;
      runs.push(run.day);
      lastRun = run.at;
    }
    expect(runs).toEqual(dates);
  });

  test('never comes twice for a day nor before its time, whenever one looks', () => {
    fc.assert(
      fc.property(
        anyRule,
        fc.array(anyInstant, { minLength: 1, maxLength: 20, size: 'max' }),
        (rule, moments) => {
          const [first, ...later] = moments.toSorted();
          if (first === undefined) return;
          let lastRun = latestRun(first, rule).at;
          for (const now of later) {
            const run = dueRun(lastRun, now, rule);
            if (run !== undefined) {
              expect(run.at > lastRun && run.at <= now).toBe(true);
              lastRun = run.at;
            }
            expect(dueRun(lastRun, now, rule)).toBeUndefined();
            expect(nextRun(now, rule).at > now).toBe(true);
          }
        },
      ),
    );
  });

  test('is always the one that was foretold as the next', () => {
    fc.assert(
      fc.property(anyRule, anyInstant, (rule, now) => {
        const next = nextRun(now, rule);
        const justBefore = addMilliseconds(next.at, -1);
        expect(dueRun(latestRun(now, rule).at, justBefore, rule)).toBeUndefined();
        expect(dueRun(latestRun(now, rule).at, next.at, rule)).toEqual(next);
      }),
    );
  });
});

describe('the schedule', () => {
  const newWorld = (start = '2026-06-08T07:00:00Z') => {
    const time = newSimulatedTime(start);
    const store = newMemoryStore(time.clock);
    const { log, lines } = newFakeLog();
    const runs: { readonly tenantId: string; readonly day: string; readonly at: Instant }[] = [];
    const job: Job = {
      name: 'coverage',
      rule: daily,
      run: async (tenant, day) => {
        runs.push({ tenantId: tenant, day, at: time.clock.now() });
      },
    };
    const startIt = (changes: Partial<Job> = {}, parts: Partial<Parameters<typeof startSchedule>[0]> = {}) =>
      startSchedule({
        jobs: [{ ...job, ...changes }],
        store,
        log,
        tenants: [tenantId],
        clock: time.clock,
        wake: time.wake,
        ...parts,
      });
    return { time, store, lines, runs, start: startIt, daysRun: () => runs.map(({ day }) => day) };
  };

  test('runs the work to the minute, each day once, and not for the day that it was first seen on', async () => {
    const { time, runs, start } = newWorld();
    start();
    await time.pass(days(3));
    expect(runs).toEqual([
      { tenantId, day: '2026-06-09', at: instant('2026-06-09T04:00:00Z') },
      { tenantId, day: '2026-06-10', at: instant('2026-06-10T04:00:00Z') },
      { tenantId, day: '2026-06-11', at: instant('2026-06-11T04:00:00Z') },
    ]);
  });

  test('begins today when it is first seen before the hour', async () => {
    const { time, start, daysRun } = newWorld('2026-06-08T03:00:00Z');
    start();
    await time.pass(hours(2));
    expect(daysRun()).toEqual(['2026-06-08']);
  });

  test('runs the work in every tenant', async () => {
    const { time, runs, start } = newWorld();
    start({}, { tenants: ['one', 'two'] });
    await time.pass(days(1));
    expect(runs.map((run) => run.tenantId)).toEqual(['one', 'two']);
  });

  test('catches up once after an outage', async () => {
    const { time, start, daysRun } = newWorld();
    const before = start();
    await time.pass(days(1));
    await before.stop();
    await time.pass(days(5));
    start();
    await time.pass(hours(10));
    expect(daysRun()).toEqual(['2026-06-09', '2026-06-14']);
  });

  test('a round that is late is warned about once, with tenant and kind; one in time is not', async () => {
    const { time, lines, start } = newWorld();
    const warnings = () => lines.filter(({ level }) => level === 'warn');
    const fails = { run: () => Promise.reject(new Error('not today')) };
    const failing = start(fails);
    await time.pass(days(1));
    expect(warnings()).toEqual([
      {
        level: 'warn',
        event: 'schedule.late',
        fields: { tenantId, kind: 'round', jobId: 'coverage', minutes: 30 },
      },
    ]);
    await failing.stop();
    start();
    await time.pass(days(2));
    expect(warnings()).toHaveLength(2);
  });

  test.each([
    ['look at the same moment', [0, 0, 0]],
    ['have clocks that differ a little', [0, 15, 300, -900]],
  ])('runs the work once though several instances of the program %s', async (_, skews) => {
    const { time, store, start, daysRun } = newWorld();
    const slow = interceptedStore(store, async (_call, _kind, work) => {
      const answer = await work();
      await new Promise<void>((resolve) => time.wake(20, resolve));
      return answer;
    });
    for (const skew of skews) start({}, { ...time.machine(skew), store: slow });
    await time.pass(days(3));
    expect(daysRun()).toEqual(['2026-06-09', '2026-06-10', '2026-06-11']);
  });

  test('runs the work again in a quarter of an hour when it breaks', async () => {
    const { time, runs, lines, start } = newWorld();
    let attempts = 0;
    start({
      run: async (tenant, day) => {
        attempts += 1;
        if (attempts < 3) throw new Error('this text names a family');
        runs.push({ tenantId: tenant, day, at: time.clock.now() });
      },
    });
    await time.pass(days(1));
    expect(runs).toMatchObject([{ day: '2026-06-09', at: instant('2026-06-09T04:30:00Z') }]);
    expect(lines.filter(({ event }) => event === 'schedule.jobFailed')).toHaveLength(2);
  });

  test('D6: that a run breaks off is known, since when and how often, until it is done', async () => {
    const { time, store, start } = newWorld();
    const partition = store.partition({ tenantId });
    const failing = async () =>
      (await partition.read<RoundRecord>('lease', roundId('coverage')))?.body.failing;
    let attempts = 0;
    const seen: unknown[] = [];
    const job = start({
      run: async () => {
        attempts += 1;
        seen.push(await failing());
        if (attempts < 4) throw new Error('not yet');
      },
    });
    await time.pass(days(1));
    const since = instant('2026-06-09T04:00:00Z');
    expect(seen).toEqual([undefined, { since, times: 1 }, { since, times: 2 }, { since, times: 3 }]);
    expect(await failing()).toBeUndefined();
    await job.stop();
  });

  test('D6: one under which the program died has not broken off', async () => {
    const { time, store, start } = newWorld();
    const machine = time.machine();
    start({ run: () => new Promise(() => {}) }, machine);
    await time.pass(days(1) - hours(3) + minutes(1));
    machine.die();
    const record = await store.partition({ tenantId }).read<RoundRecord>('lease', roundId('coverage'));
    expect(record?.body.claimedUntil).toBeDefined();
    expect(record?.body.failing).toBeUndefined();
  });

  test('runs the work again in another instance when one dies under it', async () => {
    const { time, runs, start } = newWorld();
    const machine = time.machine();
    start({ run: () => new Promise(() => {}) }, machine);
    await time.pass(hours(21) - 1);
    start({}, time.machine(-seconds(1)));
    await time.pass(hours(1));
    machine.die();
    expect(runs).toMatchObject([{ day: '2026-06-09', at: instant('2026-06-09T04:15:01Z') }]);
  });

  test('tells the work when it was done last, which lies back after an outage', async () => {
    const { time, start } = newWorld();
    const seen: (readonly [string, string])[] = [];
    const run: Job['run'] = async (_, day, last) => {
      seen.push([day, last]);
    };
    const schedule = start({ run });
    await time.pass(days(2));
    await schedule.stop();
    await time.pass(days(4));
    start({ run });
    await time.pass(seconds(1));
    expect(seen).toEqual([
      ['2026-06-09', '2026-06-08'],
      ['2026-06-10', '2026-06-09'],
      ['2026-06-14', '2026-06-10'],
    ]);
  });

  test('does not run the work twice because the store failed right after it', async () => {
    const { time, store, start, daysRun } = newWorld();
    let isDown = false;
    const moody = interceptedStore(store, async (call, _, work) => {
      if (isDown && call === 'read') throw new Error('down');
      return work();
    });
    const days: string[] = [];
    start(
      {
        run: async (_, day) => {
          days.push(day);
          isDown = true;
        },
      },
      { store: moody },
    );
    await time.pass(hours(21) + minutes(5));
    isDown = false;
    await time.pass(hours(10));
    start();
    await time.pass(hours(10));
    expect(days).toEqual(['2026-06-09']);
    expect(daysRun()).toEqual([]);
  });

  test('lets the work under way end before it stops, and does not run it again after a restart', async () => {
    const { time, start, daysRun } = newWorld();
    let hasEnded = false;
    const schedule = start({
      run: async () => {
        await new Promise<void>((resolve) => time.wake(minutes(1), resolve));
        hasEnded = true;
      },
    });
    await time.pass(hours(21));
    const stopped = schedule.stop().then(() => expect(hasEnded).toBe(true));
    await time.pass(minutes(2));
    await stopped;
    start();
    await time.pass(hours(20));
    expect(daysRun()).toEqual([]);
  });
});
