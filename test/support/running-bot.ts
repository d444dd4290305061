import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../src/app/ports/clock';
import type { OutboxItem } from '../../src/app/ports/outbox';
import { dueKey } from '../../src/app/telling/outbox';
import { demoTenantId, readConfig } from '../../src/config';
import { seedDemo } from '../../src/demo/seed';
import { addMilliseconds, calendarDate, type Instant, instant } from '../../src/domain/base/calendar';
import { createLog } from '../../src/log';
import { type Running, start } from '../../src/start';
import { openSqliteStore } from '../../src/store/sqlite';
import type { CredentialsFactory } from '../../src/teams/edge/authentication';
import type { RateLimit } from '../../src/teams/edge/limits';
import type { Telemetry } from '../../src/telemetry/telemetry';
import { demoWorld } from '../../src/tryout/demo-world';
import type { Person } from '../../src/tryout/person';
import { startTeams, type Teams } from '../../src/tryout/teams';
import { keptByWorker } from './jest/kept';

/** The day on which the demo's story needs no shift: seven weeks after its second meeting. */
const storyDay = '2026-08-04';

/** Demo staff by their short ids in the run contract. */
export const staffId = (number: number): string =>
  `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
export const sara = staffId(1);
export const lea = staffId(2);
export const jonas = staffId(3);
export const mille = staffId(4);
export const ida = staffId(5);
export const per = staffId(6);
export const karen = staffId(7);
export const rie = staffId(8);
export const adam = staffId(9);
/** A coordinator besides Sara and Lea, who does not have the app. */
export const nikolaj = staffId(10);
/** Of another authority, and in the network of only two families. */
export const nora = staffId(19);
/** Her Teams is set to English. */
export const emily = staffId(23);

export interface MovableClock extends Clock {
  /** Moves time on by this many hours. */
  passHours(hours: number): void;
}

const clockAt = (at: Instant): MovableClock => {
  let began = Date.now();
  let base = at;
  return {
    // Real milliseconds pass on the story's day, so that timers run.
    now: () => addMilliseconds(base, Date.now() - began),
    passHours: (hours) => {
      base = addMilliseconds(base, Date.now() - began + hours * 3_600_000);
      began = Date.now();
    },
  };
};

/** The bot with the demo municipality, and people at a stand-in for Teams. All in this process. */
export interface BotAtWork {
  readonly teams: Teams;
  readonly clock: MovableClock;
  /** The store's file. */
  readonly file: string;
  /** Somebody in the demo using Teams, by id. */
  person(id: string): Person;
  running(): Running;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  /** Lets this many hours pass, once nothing is on its way out; what has become due is then sent at once. */
  letPass(hours: number): Promise<void>;
  /** Stops the bot and restarts it on the same file. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface BotOptions {
  /** An existing store, which is left where it is. Otherwise a new one with the demo. */
  readonly file?: string;
  /** Left out, nobody is too fast: tests don't type at a human pace. */
  readonly pace?: RateLimit;
  /** With the try-out page, for tests in a browser. */
  readonly page?: boolean;
  /** Where the bot's tokens come from; left out, it needs none. */
  readonly credentials?: CredentialsFactory;
  /** Further environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  readonly telemetry?: Telemetry;
}

/** A send during which hours pass would be taken for lost, and repeated. */
const nothingOnItsWay = async ({ services }: Running): Promise<void> => {
  const partition = services.store.partition({ tenantId: demoTenantId });
  const isSending = async (): Promise<boolean> =>
    (await partition.find<OutboxItem>('outbox', { keys: [dueKey] })).documents.some(
      ({ body }) => body.state === 'leased',
    );
  while (await isSending()) await setTimeout(5);
};

/** Resolves once requests arrive: the first may still use a connection that the restart has cut. */
const answering = async (url: string): Promise<void> => {
  const isUp = () =>
    fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) await setTimeout(5);
};

/** The store's file with the demo as of a day. Telling the story takes time: a worker does it once. */
const demoOn = (day: string, clock: Clock): Promise<Buffer> =>
  keptByWorker(`demo on ${day}`, () => tellDemo(day, clock));

const tellDemo = async (day: string, clock: Clock): Promise<Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-demo-'));
  const file = join(folder, 'store.db');
  const store = openSqliteStore({ file, clock });
  const services = { store, clock, ids: { next: randomUUID }, wakeDispatcher: () => {}, publicUrl: () => '' };
  await seedDemo(services, { tenantId: demoTenantId, today: calendarDate(day) });
  await store.close();
  const content = readFileSync(file);
  rmSync(folder, { recursive: true, force: true });
  return content;
};

const anyPace: RateLimit = { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 };

export const startBotAtWork = async (
  at = `${storyDay}T08:00:00Z`,
  { file, pace = anyPace, page = false, credentials, env = {}, telemetry }: BotOptions = {},
): Promise<BotAtWork> => {
  const folder = file === undefined ? mkdtempSync(join(tmpdir(), 'roed-traad-')) : undefined;
  const store = file ?? join(folder ?? '', 'store.db');
  const clock = clockAt(instant(at));
  const day = at.slice(0, 10);
  if (file === undefined) writeFileSync(store, await demoOn(day, clock));
  const logged: string[] = [];
  const log = createLog({
    level: 'debug',
    destination: { write: (line) => void logged.push(line) },
    ...(telemetry && { tap: telemetry.heard }),
  });
  const launch = (port: number): Promise<Running> =>
    start(readConfig({ PORT: String(port), DEMO: '1', DEMO_DATE: day, SQLITE_FILE: store, ...env }), {
      clock,
      log,
      rateLimit: pace,
      ...(credentials && { credentials }),
      ...(telemetry && { telemetry }),
    });
  let running = await launch(0);
  const port = Number(new URL(running.url).port);
  const teams = await startTeams({
    botUrl: `${running.url}/api/messages`,
    world: demoWorld,
    page,
    now: () => Date.parse(clock.now()),
  });
  return {
    teams,
    clock,
    logged,
    file: store,
    person: teams.person,
    running: () => running,
    letPass: async (hours) => {
      await nothingOnItsWay(running);
      clock.passHours(hours);
      running.services.wakeDispatcher(demoTenantId);
    },
    restart: async () => {
      await running.stop();
      running = await launch(port);
      await answering(running.url);
    },
    close: async () => {
      await running.stop();
      await teams.close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};
