import type { Clock } from '../app/ports/clock';
import type { Store } from '../app/ports/store';
import {
  addDays,
  addMilliseconds,
  type CalendarDate,
  dateAt,
  type Instant,
  instantAt,
  weekdayOf,
} from '../domain/base/calendar';
import type { Log } from '../log';
import { hours, minutes } from './durations';
import { startLoop } from './loop';
import { type Wake, wakeByTimer } from './wake';

/** When recurring work is to be done: at a Danish local time (`HH:MM`), each day or on one day of the week (M9). */
export type Rule =
  | { readonly every: 'day'; readonly at: string }
  /** `weekday` as in ISO 8601: 1 is Monday, 7 is Sunday. */
  | { readonly every: 'week'; readonly weekday: number; readonly at: string };

/** One run of recurring work: the day that it is for, and the instant that the rule gives it. */
export interface Run {
  readonly day: CalendarDate;
  readonly at: Instant;
}

/** The latest run that the rule puts at or before an instant, whether it was done or not. */
export const latestRun = (now: Instant, rule: Rule): Run => {
  const today = dateAt(now);
  const planned = addDays(today, -daysSince(rule, today));
  const at = instantAt(planned, rule.at);
  if (at <= now) return { day: planned, at };
  const day = addDays(planned, -period(rule));
  return { day, at: instantAt(day, rule.at) };
};

/** The first run that the rule puts after an instant. */
export const nextRun = (now: Instant, rule: Rule): Run => {
  const day = addDays(latestRun(now, rule).day, period(rule));
  return { day, at: instantAt(day, rule.at) };
};

/**
 * The run that is to be done now, if any. After an outage that is the latest one that was missed, and only that; there
 * is never a second run for a day, also when the rule's time was moved. `lastRun` is the `at` of the run done last;
 * work that never ran has missed nothing and begins with its next run.
 */
export const dueRun = (lastRun: Instant | undefined, now: Instant, rule: Rule): Run | undefined => {
  if (lastRun === undefined) return undefined;
  const run = latestRun(now, rule);
  return run.day > dateAt(lastRun) ? run : undefined;
};

const period = (rule: Rule): number => (rule.every === 'day' ? 1 : 7);

/** Days from the rule's weekday to a day, 0 to 6. */
const daysSince = (rule: Rule, day: CalendarDate): number =>
  rule.every === 'day' ? 0 : (weekdayOf(day) - rule.weekday + 7) % 7;

/** Recurring work in every tenant. */
export interface Job {
  /** Names the record of the last run: letters, digits and `-`. Another name makes it another job. */
  readonly name: string;
  readonly rule: Rule;
  /**
   * Does the work for a day. Must be safe to repeat: it is called again when it throws, when it takes longer than a
   * quarter of an hour, and when the program dies under it. `last` is the day of the run before, which lies further back
   * after an outage.
   */
  run(tenantId: string, day: CalendarDate, last: CalendarDate): Promise<void>;
}

export interface Schedule {
  /** Begins nothing more and resolves when the work under way is done. */
  stop(): Promise<void>;
}

export interface ScheduleParts {
  readonly jobs: readonly Job[];
  readonly store: Store;
  readonly clock: Clock;
  readonly tenants: readonly string[];
  readonly log: Log;
  /** Left out: real time. */
  readonly wake?: Wake;
}

/** How long a run belongs to the instance that began it; then it is begun again, here or elsewhere. */
const claimLength = minutes(15);

/** The clocks of two instances may differ by a minute. */
const longestClaim = (now: Instant): Instant => addMilliseconds(now, claimLength + minutes(1));

/** How long to leave the store alone when it fails, or when another instance was faster. */
const rest = minutes(1);

/** The calendar is looked at this often at least, since a machine that slept does not notice how long. */
const longestSleep = hours(1);

interface JobRecord {
  /** `at` of the last run that was done, or that lay before the job was first seen. */
  readonly lastRun: Instant;
  /** While a run is under way: when others may take it to be lost. */
  readonly claimedUntil?: Instant;
}

/** Runs the jobs by the calendar, each run in one instance of the program; what an outage held up is caught up once. */
export const startSchedule = ({ jobs, tenants, ...parts }: ScheduleParts): Schedule => {
  const loops = tenants.flatMap((tenantId) => jobs.map((job) => startJob(job, tenantId, parts)));
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
};

const startJob = (
  { name, rule, run }: Job,
  tenantId: string,
  { store, clock, log, wake = wakeByTimer }: Omit<ScheduleParts, 'jobs' | 'tenants'>,
) => {
  const partition = store.partition({ tenantId });
  const id = `schedule:${name}`;
  /** The last run done here, also when that is not written yet. */
  let done: Instant | undefined;

  const write = async (body: JobRecord, version: string | undefined): Promise<boolean> => {
    const document = { kind: 'lease', id, body } as const;
    const { committed } = await partition.commit([
      version === undefined ? { do: 'create', document } : { do: 'replace', document, version },
    ]);
    return committed;
  };

  const untilNextRun = (now: Instant): number =>
    Math.min(Date.parse(nextRun(now, rule).at), Date.parse(now) + longestSleep);

  const round = async (): Promise<number> => {
    const now = clock.now();
    const later = Date.parse(now) + rest;
    const record = await partition.read<JobRecord>('lease', id);
    if (record === undefined || (done !== undefined && done > record.body.lastRun)) {
      const written = await write({ lastRun: done ?? latestRun(now, rule).at }, record?.version);
      return written ? untilNextRun(now) : later;
    }
    const due = dueRun(record.body.lastRun, now, rule);
    if (due === undefined) return untilNextRun(now);
    const { claimedUntil } = record.body;
    // A claim that ends later than any can was made before the clock was set back.
    const isClaimed = claimedUntil !== undefined && now < claimedUntil && claimedUntil <= longestClaim(now);
    if (isClaimed) return Date.parse(claimedUntil);

    const claim = addMilliseconds(now, claimLength);
    if (!(await write({ ...record.body, claimedUntil: claim }, record.version))) return later;
    try {
      await run(tenantId, due.day, dateAt(record.body.lastRun));
    } catch (error) {
      log.error('schedule.jobFailed', { tenantId, jobId: name, day: due.day, error });
      return Date.parse(claim);
    }
    log.info('schedule.jobDone', { tenantId, jobId: name, day: due.day });
    done = due.at;
    return round();
  };

  return startLoop({
    round,
    onError: (error) => log.error('schedule.storeFailed', { tenantId, jobId: name, error }),
    restAfterError: rest,
    clock,
    wake,
  });
};
