import fc from 'fast-check';
import {
  addDays,
  addMilliseconds,
  type CalendarDate,
  calendarDate,
  clockOf,
  dateAt,
  daysBetween,
  type Instant,
  instantAt,
  weekdayOf,
} from '../../../src/domain/base/calendar';
import { localTime } from '../../../src/domain/base/meeting-time';
import { isWorkingDay } from '../../../src/domain/base/working-days';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import {
  type DigestPlan,
  type DigestRun,
  decentInstant,
  digestOn,
  digestWeekdays,
  dueDigest,
  isDigestTime,
  nextDigest,
} from '../../../src/domain/overview/digest-plan';

const { calendar } = defaultSettings;
const day = calendarDate;
const mondays: DigestPlan = { weekday: 1, daily: false, at: localTime('08:00') };
const longAgo = instantAt(day('2026-01-01'), '00:00');

describe('D1: the days on which a digest comes', () => {
  it.each([
    ['2026-08-03', 'week', 'a Monday'],
    ['2026-08-04', undefined, 'a Tuesday'],
    ['2026-08-08', undefined, 'a Saturday'],
    ['2026-04-06', undefined, 'Easter Monday'],
    ['2026-04-07', 'week', 'the Tuesday after Easter'],
    ['2026-04-08', undefined, 'the Wednesday after Easter'],
    ['2026-05-25', undefined, 'Whit Monday'],
    ['2026-05-26', 'week', 'the Tuesday after Whitsun'],
  ])('by a plan of Mondays on %s: %s (%s)', (on, kind, _what) => {
    expect(digestOn(mondays, day(on), calendar)?.kind).toBe(kind);
  });

  it('on the day of the week’s digest the day’s does not come too', () => {
    const both: DigestPlan = { ...mondays, daily: true };
    const kinds = Array.from(
      { length: 7 },
      (_, at) => digestOn(both, addDays(day('2026-08-03'), at), calendar)?.kind,
    );
    expect(kinds).toEqual(['week', 'day', 'day', 'day', 'day', undefined, undefined]);
  });

  it('M9: keep the clock of the wall through summer time', () => {
    const clocks = ['2026-03-23', '2026-03-30', '2026-10-19', '2026-10-26'].map((on) => {
      const at = digestOn(mondays, day(on), calendar)?.at ?? longAgo;
      return [at, clockOf(at)];
    });
    expect(clocks).toEqual([
      ['2026-03-23T07:00:00.000Z', '08:00'],
      ['2026-03-30T06:00:00.000Z', '08:00'],
      ['2026-10-19T06:00:00.000Z', '08:00'],
      ['2026-10-26T07:00:00.000Z', '08:00'],
    ]);
  });

  it('say when the next one comes', () => {
    const next = (after: Instant) => nextDigest(mondays, after, calendar)?.day;
    expect(next(instantAt(day('2026-07-30'), '12:00'))).toBe('2026-08-03');
    expect(next(instantAt(day('2026-08-03'), '07:59'))).toBe('2026-08-03');
    expect(next(instantAt(day('2026-08-03'), '08:00'))).toBe('2026-08-10');
    expect(nextDigest({ daily: false, at: mondays.at }, longAgo, calendar)).toBeUndefined();
  });

  it.each([
    ['06:45', false],
    ['07:00', true],
    ['17:00', true],
    ['22:00', false],
  ])('no digest comes at night: %s', (at, fits) => {
    expect(isDigestTime(localTime(at))).toBe(fits);
  });
});

describe('D1: a digest that was held up', () => {
  const due = (now: string, last?: string, plan = mondays) =>
    dueDigest(
      plan,
      { plannedAt: longAgo, ...(last && { last: day(last) }) },
      instantAt(day(now.slice(0, 10)), now.slice(11)),
      calendar,
    );

  it('is caught up once, at once, when the program comes back during the day', () => {
    expect(due('2026-08-03 09:10', '2026-07-27')).toEqual({
      run: { kind: 'week', day: '2026-08-03', at: instantAt(day('2026-08-03'), '08:00') },
      dueAt: instantAt(day('2026-08-03'), '09:10'),
    });
    expect(due('2026-08-03 09:20', '2026-08-03')).toBeUndefined();
  });

  it('comes on the next working day when the program comes back at night or at the weekend', () => {
    expect(due('2026-08-03 23:00', '2026-07-27')?.dueAt).toBe(instantAt(day('2026-08-04'), '08:00'));
    expect(due('2026-08-08 10:00', '2026-07-27')).toEqual({
      run: expect.objectContaining({ day: '2026-08-03' }),
      dueAt: instantAt(day('2026-08-10'), '08:00'),
    });
  });

  it('takes the place of a day’s digest, and not of a newer week’s', () => {
    const both: DigestPlan = { ...mondays, daily: true };
    expect(due('2026-08-05 00:05', '2026-07-31', both)?.run).toMatchObject({
      kind: 'week',
      day: '2026-08-03',
    });
    expect(due('2026-08-10 00:05', '2026-07-31', both)?.run).toMatchObject({
      kind: 'week',
      day: '2026-08-10',
    });
  });

  it('is not owed from before the plan was made', () => {
    const plannedAt = instantAt(day('2026-08-03'), '08:30');
    expect(
      dueDigest(mondays, { plannedAt }, instantAt(day('2026-08-03'), '09:00'), calendar),
    ).toBeUndefined();
  });
});

/** A program going up and down, on its own clock; it does what the rounds and the dispatcher do. */
interface Year {
  readonly plans: readonly { readonly from: Instant; readonly plan: DigestPlan }[];
  /** Sorted, apart from each other. */
  readonly outages: readonly { readonly from: Instant; readonly to: Instant }[];
}

interface Sent {
  readonly run: DigestRun;
  readonly at: Instant;
}

const begin = day('2026-01-05');
const days = 364;
const midnights = Array.from({ length: days }, (_, at) => instantAt(addDays(begin, at), '00:00'));
const end = instantAt(addDays(begin, days), '00:00');

const simulate = ({ plans, outages }: Year): readonly Sent[] => {
  const isUp = (at: Instant): boolean => !outages.some(({ from, to }) => from <= at && at < to);
  const planAt = (at: Instant) => plans.findLast(({ from }) => from <= at);
  const sent: Sent[] = [];
  let last: CalendarDate | undefined;
  let line: { readonly run: DigestRun; readonly dueAt: Instant } | undefined;
  let roundDone: CalendarDate | undefined;
  const round = (now: Instant): void => {
    const present = planAt(now);
    if (present === undefined) return;
    const known = { plannedAt: present.from, ...(last !== undefined && { last }) };
    const due = dueDigest(present.plan, known, now, calendar);
    if (due === undefined) return;
    last = dateAt(due.dueAt);
    line = due;
  };
  const dispatch = (now: Instant): void => {
    const present = planAt(now);
    if (line === undefined || line.dueAt > now || present === undefined) return;
    const then = decentInstant(now, present.plan.at, calendar);
    if (then > now) {
      line = { ...line, dueAt: then };
      last = dateAt(then);
      return;
    }
    sent.push({ run: line.run, at: now });
    line = undefined;
  };
  const moments = [...midnights, ...outages.map(({ to }) => to), ...plans.map(({ from }) => from)]
    .filter((at) => at < end)
    .sort();
  const at = (now: Instant): void => {
    if (!isUp(now)) return;
    const today = dateAt(now);
    // A changed plan is queued at once; what waited under the old one goes.
    const changed = plans.some(({ from }) => from === now);
    if (changed && line !== undefined) {
      line = undefined;
      last = addDays(today, -1);
    }
    if (roundDone !== today || changed) {
      roundDone = today;
      round(now);
    }
    dispatch(now);
  };
  for (const [index, now] of moments.entries()) {
    at(now);
    const next = moments[index + 1] ?? end;
    // Annotated, since it is assigned in the functions above.
    for (
      let waiting = line as typeof line | undefined;
      waiting !== undefined && waiting.dueAt < next;
      waiting = line
    ) {
      if (waiting.dueAt <= now || !isUp(waiting.dueAt)) break;
      dispatch(waiting.dueAt);
    }
  }
  return sent;
};

const moment = fc
  .tuple(fc.integer({ min: 0, max: days - 1 }), fc.integer({ min: 0, max: 143 }))
  .map(([on, tenth]) => addMilliseconds(instantAt(addDays(begin, on), '00:00'), tenth * 600_000));
const plan: fc.Arbitrary<DigestPlan> = fc
  .record({
    weekday: fc.option(fc.constantFrom(...digestWeekdays), { nil: undefined }),
    daily: fc.boolean(),
    at: fc.constantFrom('07:00', '08:00', '12:30', '17:00').map(localTime),
  })
  .map(({ weekday, ...rest }) => (weekday === undefined ? { ...rest, daily: true } : { ...rest, weekday }));
const year: fc.Arbitrary<Year> = fc
  .record({
    first: plan,
    others: fc.array(fc.record({ from: moment, plan }), { maxLength: 2 }),
    outages: fc.array(fc.record({ from: moment, hours: fc.integer({ min: 1, max: 200 }) }), { maxLength: 6 }),
  })
  .map(({ first, others, outages }) => ({
    plans: [
      { from: instantAt(begin, '00:00'), plan: first },
      ...others.sort((one, other) => (one.from < other.from ? -1 : 1)),
    ],
    outages: outages.map(({ from, hours }) => ({ from, to: addMilliseconds(from, hours * 3_600_000) })),
  }));

describe('D1: through a year with summer time, holidays, outages and changed plans', () => {
  it('never two on a day, never twice the same, none at night, at the weekend or on a holiday', () => {
    fc.assert(
      fc.property(year, (one) => {
        const sent = simulate(one);
        const on = sent.map(({ at }) => dateAt(at));
        expect(new Set(on).size).toBe(on.length);
        expect(new Set(sent.map(({ run }) => run.day)).size).toBe(sent.length);
        for (const { at, run } of sent) {
          expect(isWorkingDay(dateAt(at), calendar)).toBe(true);
          expect(clockOf(at) >= '07:00' && clockOf(at) <= '17:00').toBe(true);
          expect(at >= run.at).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('each that is due comes at its time while the program is up, and exactly one to each week of a week’s plan', () => {
    fc.assert(
      fc.property(plan, (always) => {
        const sent = simulate({ plans: [{ from: instantAt(begin, '00:00'), plan: always }], outages: [] });
        const due = Array.from({ length: days }, (_, at) =>
          digestOn(always, addDays(begin, at), calendar),
        ).filter((run) => run !== undefined);
        expect(sent).toEqual(due.map((run) => ({ run, at: run.at })));
        if (always.weekday === undefined) return;
        const weeks = sent.filter(({ run }) => run.kind === 'week');
        const weekOf = (on: CalendarDate) =>
          Math.floor((daysBetween(begin, on) - ((always.weekday ?? 1) - weekdayOf(begin))) / 7);
        expect(new Set(weeks.map(({ run }) => weekOf(run.day))).size).toBe(weeks.length);
        expect(weeks.length).toBeGreaterThanOrEqual(51);
      }),
      { numRuns: 12 },
    );
  });

  it('an outage costs no week’s digest that a newer one has not replaced', () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(...digestWeekdays),
        (from, hours, weekday) => {
          const always: DigestPlan = { weekday, daily: false, at: localTime('08:00') };
          const to = addMilliseconds(from, hours * 3_600_000);
          fc.pre(to < instantAt(addDays(begin, days - 10), '00:00'));
          const plans = [{ from: instantAt(begin, '00:00'), plan: always }];
          const undisturbed = simulate({ plans, outages: [] }).map(({ run }) => run.day);
          const sent = simulate({ plans, outages: [{ from, to }] });
          expect(undisturbed).toEqual(expect.arrayContaining(sent.map(({ run }) => run.day)));
          // Over Easter, a missed one may only come on the day of the next one, and then it is that one too.
          const lost = undisturbed.filter(
            (day) => !sent.some(({ run, at }) => run.day === day || dateAt(at) === day),
          );
          expect(lost).toEqual([]);
        },
      ),
      { numRuns: 15, examples: [['2026-03-28T23:00:00.000Z' as Instant, 89, 1]] },
    );
  });
});
