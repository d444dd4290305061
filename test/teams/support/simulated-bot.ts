import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { departmentDocument, settingsDocument, staffDocument } from '../../../src/app/organisation/directory';
import type { OutboxItem } from '../../../src/app/ports/outbox';
import type { NewDocument } from '../../../src/app/ports/store';
import { dueKey } from '../../../src/app/telling/outbox';
import { demoTenantId, readConfig } from '../../../src/config';
import type { Wake } from '../../../src/delivery/wake';
import { departments, settings } from '../../../src/demo/departments';
import { staffList } from '../../../src/demo/staff';
import {
  type CalendarDate,
  calendarDate,
  dateAt,
  type Instant,
  instantAt,
} from '../../../src/domain/base/calendar';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { createLog } from '../../../src/log';
import { type Running, start } from '../../../src/start';
import { openSqliteStore } from '../../../src/store/sqlite';
import { fieldsOf } from '../../../src/tryout/activity';
import { demoWorld } from '../../../src/tryout/demo-world';
import type { Person, SeenMessage } from '../../../src/tryout/person';
import { startTeams, type Teams } from '../../../src/tryout/teams';

/** The bot with the demo's staff and no families, in a time that stands still until it is moved. */
export interface SimulatedBot {
  readonly teams: Teams;
  /** The store's file. */
  readonly file: string;
  person(id: string): Person;
  /** Time moves to a Danish local time on a day, and everything due by then happens. */
  comesTo(day: CalendarDate, time: string): Promise<void>;
  /**
   * What the bot has written to these people of its own accord since the last call, by person. Throws if it wrote to anybody
   * else.
   */
  news(...ids: readonly string[]): Promise<readonly { readonly to: string; readonly message: SeenMessage }[]>;
  /** The staff list has somebody as they now are. */
  saveStaff(person: StaffMember): Promise<void>;
  /** The program stops; what is due waits. */
  stop(): Promise<void>;
  /** The program starts on the same file. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The daily work of the program. */
const jobs = ['coverage', 'rooms', 'nudges'];
const roundTimes = ['00:06', '02:31', '06:16', '06:31'];

interface SimulatedTime {
  readonly clock: { now(): Instant };
  readonly wake: Wake;
  moveTo(at: number): void;
  /** Calls whoever wanted to be woken by now. */
  ring(): void;
}

const simulatedTime = (at: Instant): SimulatedTime => {
  let now = Date.parse(at);
  const calls = new Set<{ readonly at: number; readonly callback: () => void }>();
  return {
    clock: { now: () => new Date(now).toISOString() as Instant },
    wake: (milliseconds, callback) => {
      const call = { at: now + milliseconds, callback };
      calls.add(call);
      return () => calls.delete(call);
    },
    moveTo: (to) => {
      now = Math.max(now, to);
    },
    ring: () => {
      for (const call of [...calls].filter((one) => one.at <= now)) {
        calls.delete(call);
        call.callback();
      }
    },
  };
};

export const startSimulatedBot = async (day: CalendarDate): Promise<SimulatedBot> => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-year-'));
  const file = join(folder, 'store.db');
  const time = simulatedTime(instantAt(day, '05:00'));
  const { clock, wake } = time;
  const put = async (...documents: readonly NewDocument[]): Promise<void> => {
    const store = openSqliteStore({ file, clock });
    await store
      .partition({ tenantId: demoTenantId })
      .commit(documents.map((document) => ({ do: 'put', document })));
    await store.close();
  };
  await put(
    ...departments.map(departmentDocument),
    ...staffList(calendarDate).map(staffDocument),
    settingsDocument(settings),
  );
  const log = createLog({ level: 'error' });
  const launch = (port: number): Promise<Running> =>
    start(readConfig({ PORT: String(port), ALLOWED_TENANTS: demoTenantId, SQLITE_FILE: file }), {
      clock,
      wake,
      log,
      rateLimit: { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 },
    });
  let running: Running | undefined = await launch(0);
  const port = Number(new URL(running.url).port);
  const teams = await startTeams({
    botUrl: `${running.url}/api/messages`,
    world: demoWorld,
    now: () => Date.parse(clock.now()),
  });

  /** Whether nothing is due, and the day's work is done. */
  const isQuiet = async ({ services }: Running): Promise<boolean> => {
    const partition = services.store.partition({ tenantId: demoTenantId });
    const now = clock.now();
    const { documents } = await partition.find<OutboxItem>('outbox', { keys: [dueKey] });
    if (documents.some(({ body }) => body.state === 'leased' || body.dueAt <= now)) return false;
    const isMorning = now < instantAt(dateAt(now), '06:30');
    for (const job of isMorning ? [] : jobs) {
      const record = await partition.read<{ readonly lastRun: Instant }>('lease', `schedule:${job}`);
      if (record === undefined || dateAt(record.body.lastRun) < dateAt(now)) return false;
    }
    return true;
  };

  /** Whether nobody has done anything since the bot came to rest. */
  let isAtRest = false;

  /** Rings until nothing is due. Send budgets take a second now and then. */
  const settle = async (): Promise<void> => {
    for (let round = 1; !isAtRest && running !== undefined; round += 1) {
      time.ring();
      await setTimeout(1);
      isAtRest = await isQuiet(running);
      if (round % 100 === 0) time.moveTo(Date.parse(clock.now()) + 1_000);
      if (round > 5_000) throw new Error(`the bot does not come to rest at ${clock.now()}`);
    }
  };

  let read = 0;
  const chats = new Map<string, string>();

  return {
    teams,
    file,
    person: (id) => {
      isAtRest = false;
      return teams.person(id);
    },
    comesTo: async (to, at) => {
      // A send during which hours pass would be taken for lost.
      await settle();
      // The day's rounds run at their times; a leap over them would be an outage.
      for (const round of roundTimes.filter((one) => one < at)) {
        if (running === undefined || instantAt(to, round) <= clock.now()) continue;
        time.moveTo(Date.parse(instantAt(to, round)));
        isAtRest = false;
        await settle();
      }
      time.moveTo(Date.parse(instantAt(to, at)));
      isAtRest = false;
      await settle();
    },
    news: async (...ids) => {
      await settle();
      for (const { direction, request, conversationId } of teams.traffic()) {
        const from = String(fieldsOf(fieldsOf(request).from).aadObjectId);
        if (direction === 'toBot' && conversationId !== undefined) chats.set(conversationId, from);
      }
      const gestures = new Set(teams.traffic().map(({ request }) => fieldsOf(request).id));
      const fresh = teams.traffic().filter(({ id, direction, method, request }) => {
        const isAnswer = gestures.has(fieldsOf(request).replyToId);
        return id > read && direction === 'fromBot' && method === 'POST' && !isAnswer;
      });
      read = teams.traffic().at(-1)?.id ?? read;
      const news: { readonly to: string; readonly message: SeenMessage }[] = [];
      for (const { conversationId = '' } of fresh) {
        const to = chats.get(conversationId) ?? '';
        if (!ids.includes(to)) throw new Error(`somebody else was written to: ${to}`);
        news.push({ to, message: await teams.person(to).receives(() => true) });
      }
      return news.toSorted((one, other) => one.to.localeCompare(other.to));
    },
    saveStaff: async (person) => {
      await running?.services.store
        .partition({ tenantId: demoTenantId })
        .commit([{ do: 'put', document: staffDocument(person) }]);
    },
    stop: async () => {
      await running?.stop();
      running = undefined;
    },
    start: async () => {
      running = await launch(port);
      isAtRest = false;
    },
    close: async () => {
      await running?.stop();
      await teams.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
