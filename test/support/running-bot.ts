import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/app/ports/clock';
import { readConfig } from '../../src/config';
import { demoWorld } from '../../src/demo/world';
import { addMilliseconds, type Instant, instant } from '../../src/domain/calendar';
import { createLog } from '../../src/log';
import { type Running, start } from '../../src/start';
import { startTeams, type Teams } from '../../src/tryout/teams';

/** The day on which the demo's story needs no shift: seven weeks after its second meeting. */
export const storyDay = '2026-08-04';

/** Staff of the demo by their short ids in the run contract. */
export const staffId = (number: number): string =>
  `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
export const [sara, lea, jonas, mille, ida, per, karen, rie, adam] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  staffId,
) as [string, string, string, string, string, string, string, string, string];

export interface MovableClock extends Clock {
  /** Moves time on by so many hours. */
  passHours(hours: number): void;
}

const clockAt = (at: Instant): MovableClock => {
  let began = Date.now();
  let base = at;
  return {
    // Real milliseconds pass on the story's day, so that what is timed goes on.
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
  running(): Running;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  /** Stops the bot and starts it anew on the same file. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const startBotAtWork = async (at = `${storyDay}T08:00:00Z`): Promise<BotAtWork> => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-'));
  const clock = clockAt(instant(at));
  const logged: string[] = [];
  const log = createLog({ level: 'debug', destination: { write: (line) => void logged.push(line) } });
  const launch = (port: number): Promise<Running> =>
    start(
      readConfig({
        PORT: String(port),
        DEMO: '1',
        DEMO_DATE: at.slice(0, 10),
        SQLITE_FILE: join(folder, 'store.db'),
      }),
      { clock, log },
    );
  let running = await launch(0);
  const port = Number(new URL(running.url).port);
  const teams = await startTeams({ botUrl: `${running.url}/api/messages`, world: demoWorld });
  return {
    teams,
    clock,
    logged,
    running: () => running,
    restart: async () => {
      await running.stop();
      running = await launch(port);
    },
    close: async () => {
      await running.stop();
      await teams.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
