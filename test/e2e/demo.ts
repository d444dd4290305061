import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm run demo` as a process of its own, on a store of its own. */
export interface Demo {
  readonly page: string;
  stop(): Promise<void>;
  /** Kills the process without warning and restarts it on the same store. */
  killAndRestart(): Promise<void>;
}

const startedWithin = 30_000;
/** Each worker's demo has its own two ports. */
const botPort = 3978 + 2 * (Number(process.env.JEST_WORKER_ID ?? 1) - 1);
const page = `http://localhost:${botPort + 1}`;

const launch = (folder: string): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/tryout/main.ts'], {
      env: {
        ...process.env,
        PORT: String(botPort),
        TRYOUT_PORT: String(botPort + 1),
        STORE: 'sqlite',
        SQLITE_FILE: join(folder, 'store.db'),
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('the demo did not start'));
    }, startedWithin);
    let printed = '';
    child.stdout?.on('data', (text: Buffer) => {
      printed += text.toString();
      if (!printed.includes(page)) return;
      clearTimeout(timer);
      resolve(child);
    });
    child.once('exit', (code) => reject(new Error(`the demo ended with ${code}`)));
  });

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill(signal);
  });

export const startDemo = async (): Promise<Demo> => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-demo-'));
  let child = await launch(folder);
  return {
    page,
    stop: async () => {
      await ended(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
    killAndRestart: async () => {
      await ended(child, 'SIGKILL');
      child = await launch(folder);
    },
  };
};
