import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { demoWorld } from '../../src/tryout/demo-world';
import { startTeams, type Teams } from '../../src/tryout/teams';
import { lea, sara, startBotAtWork } from '../support/running-bot';
import { answerTo } from './support/presses';
import { timesSent } from './support/traffic';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');

/** The program started as in production, on a port of its own. */
const startProgram = async (
  file: string,
): Promise<{ readonly child: ChildProcess; readonly url: string }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/main.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', DEMO: '1', SQLITE_FILE: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [, port] = /"port":(\d+)/.exec(line) ?? [];
    if (port !== undefined) return { child, url: `http://127.0.0.1:${port}` };
  }
  throw new Error('the program did not start');
};

describe('when the program is killed between the commit and the send', () => {
  let folder: string;
  let child: ChildProcess | undefined;
  let teams: Teams | undefined;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'roed-traad-kill-'));
  });
  afterAll(async () => {
    child?.kill('SIGKILL');
    await teams?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the next one tells what is still to be told, once', async () => {
    const file = join(folder, 'store.db');
    const program = await startProgram(file);
    child = program.child;
    teams = await startTeams({ botUrl: `${program.url}/api/messages`, world: demoWorld });
    for (const who of [lea, sara]) await answerTo(teams.person(who), 'hjælp');

    teams.faults.next(1_000, { status: 429, retryAfter: 60 });
    await teams.person(lea).says('overdrag HOI-2026-001 til Sara Testlund fordi strømmen går');
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    expect(timesSent({ teams }, sara, /strømmen går/)).toBe(0);
    teams.faults.clear();

    // A while later, when the killed one no longer holds the outbox.
    const later = new Date(Date.now() + 5 * 60_000).toISOString();
    const next = await startBotAtWork(later, { file });
    try {
      // It may have been sent just before: what is in doubt waits a little before it is resent.
      await next.letPass(1);
      const asked = await teams.person(sara).receives('strømmen går');
      expect(asked.reads).toContain('HOI-2026-001');
      await next.letPass(2);
      await next.restart();
      expect(timesSent({ teams }, sara, /strømmen går/)).toBe(1);
    } finally {
      await next.close();
    }
  });
});
