import { type RoundRecord, roundId } from '../app/base/rounds';
import type { Clock } from '../app/ports/clock';
import type { Store } from '../app/ports/store';
import { addMilliseconds, type CalendarDate, dateAt, type Instant } from '../domain/base/calendar';
import { dueRun, latestRun, nextRun, type Rule, type Run } from '../domain/base/recurrence';
import type { Log } from '../log';
import { hours, minutes } from './durations';
import { startLoop } from './loop';
import { type Wake, wakeByTimer } from './wake';

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

/** How long to leave the store alone after it failed, or after another instance was faster. */
const rest = minutes(1);

/** A round that begins this long after its time, or is not done by then, is late. One warning tells of it. */
const lateAfter = minutes(30);

/** We look at the calendar at least this often, since a machine that slept does not notice for how long. */
const longestSleep = hours(1);

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
  const id = roundId(name);
  /** The last run done here, also when that is not written yet. */
  let done: Instant | undefined;
  /** The run that a warning has already called late. */
  let toldLate: Instant | undefined;

  const tellIfLate = ({ at }: Run, now: Instant): void => {
    if (toldLate === at || now < addMilliseconds(at, lateAfter)) return;
    toldLate = at;
    const late = Math.round((Date.parse(now) - Date.parse(at)) / minutes(1));
    log.warn('schedule.late', { tenantId, kind: 'round', jobId: name, minutes: late });
  };

  const write = async (body: RoundRecord, version: string | undefined): Promise<boolean> => {
    const document = { kind: 'lease', id, body } as const;
    const { committed } = await partition.commit([
      version === undefined ? { do: 'create', document } : { do: 'replace', document, version },
    ]);
    return committed;
  };

  /** D6: a run that broke off is noted beside its claim, to tell it apart from one that nobody began. */
  const noteFailure = async (claim: Instant): Promise<void> => {
    const record = await partition.read<RoundRecord>('lease', id);
    if (record?.body.claimedUntil !== claim) return;
    const { since = clock.now(), times = 0 } = record.body.failing ?? {};
    await write({ ...record.body, failing: { since, times: times + 1 } }, record.version);
  };

  const untilNextRun = (now: Instant): number =>
    Math.min(Date.parse(nextRun(now, rule).at), Date.parse(now) + longestSleep);

  const round = async (): Promise<number> => {
    const now = clock.now();
    const later = Date.parse(now) + rest;
    const record = await partition.read<RoundRecord>('lease', id);
    if (record === undefined || (done !== undefined && done > record.body.lastRun)) {
      const written = await write({ lastRun: done ?? latestRun(now, rule).at }, record?.version);
      return written ? untilNextRun(now) : later;
    }
    const due = dueRun(record.body.lastRun, now, rule);
    if (due === undefined) return untilNextRun(now);
    tellIfLate(due, now);
    const { claimedUntil } = record.body;
    // A claim that ends later than any we make was made before the clock was set back.
    const isClaimed = claimedUntil !== undefined && now < claimedUntil && claimedUntil <= longestClaim(now);
    if (isClaimed) return Date.parse(claimedUntil);

    const claim = addMilliseconds(now, claimLength);
    if (!(await write({ ...record.body, claimedUntil: claim }, record.version))) return later;
    try {
      await run(tenantId, due.day, dateAt(record.body.lastRun));
    } catch (error) {
      log.error('schedule.jobFailed', { tenantId, kind: 'round', jobId: name, day: due.day, error });
      await noteFailure(claim).catch(() => {});
      return Date.parse(claim);
    }
    log.info('schedule.jobDone', { tenantId, kind: 'round', jobId: name, day: due.day });
    done = due.at;
    return round();
  };

  return startLoop({
    round,
    onError: (error) => log.error('schedule.storeFailed', { tenantId, kind: 'round', jobId: name, error }),
    restAfterError: rest,
    clock,
    wake,
  });
};
