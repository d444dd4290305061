import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { demoTenantId } from '../src/config';
import { skipAhead } from './support/monotonic';
import { type BotAtWork, startBotAtWork } from './support/running-bot';

jest.setTimeout(120_000);

const asked = async (url: string) => {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: await response.text() };
};

/** A probe runs at most every this many milliseconds. */
const probeEvery = 10_000;

/** Asks until a probe finds it. `pass`: makes the time pass in which none runs; left out, it takes real time. */
const answers = async (
  url: string,
  status: number,
  pass: (milliseconds: number) => void = () => {},
): Promise<string> => {
  for (;;) {
    pass(probeEvery);
    const found = await asked(url);
    if (found.status === status) return found.body;
    await setTimeout(100);
  }
};

describe('/readyz of a store that is no longer what it was', () => {
  let bot: BotAtWork;
  let pass: ReturnType<typeof skipAhead>;
  beforeEach(async () => {
    pass = skipAhead();
    bot = await startBotAtWork();
    expect((await asked(bot.running().url)).status).toBe(200);
  });
  afterEach(async () => {
    await bot.close();
    jest.restoreAllMocks();
  });

  test('is 503 while its files are away', async () => {
    const { url } = bot.running();
    renameSync(bot.file, `${bot.file}.away`);
    try {
      expect(await answers(url, 503, pass)).toContain('StoreGone');
    } finally {
      renameSync(`${bot.file}.away`, bot.file);
    }
    await answers(url, 200, pass);
  });

  test('is 503 when a newer program has written to it', async () => {
    const file = new Database(bot.file, { timeout: 5_000 });
    file.prepare("UPDATE document SET schema = 99 WHERE kind = 'case' AND id = ?").run(['HOI-2026-001']);
    file.close();
    expect(await answers(bot.running().url, 503, pass)).toContain('StoreNewer');
  });
});

describe('/readyz of a program of its own', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'roed-traad-readyz-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is 503 while the disk is full, and 200 when there is room again', async () => {
    // Its log is on the same disk.
    const log = join(folder, 'log');
    const program = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      env: {
        ...process.env,
        PORT: '0',
        HOST: '127.0.0.1',
        SQLITE_FILE: join(folder, 'store.db'),
        ALLOWED_TENANTS: demoTenantId,
      },
      stdio: ['ignore', openSync(log, 'w'), 'inherit'],
    });
    const port = (): string | undefined =>
      /"port":(\d+),"event":"bot.started"/.exec(readFileSync(log, 'utf8'))?.[1];
    /** From here on no file of the program may grow beyond this many bytes, as on a full disk. */
    const roomFor = (bytes: string): void => {
      execFileSync('prlimit', ['--pid', String(program.pid), `--fsize=${bytes}:unlimited`]);
    };
    try {
      while (port() === undefined && program.exitCode === null) await setTimeout(100);
      const url = `http://127.0.0.1:${port()}`;
      // Not asked before: the first probe finds the disk full.
      roomFor('1');
      expect(await answers(url, 503)).toContain('StoreNotWritable');
      roomFor('unlimited');
      await answers(url, 200);
    } finally {
      if (program.kill()) await once(program, 'exit');
    }
  });
});
