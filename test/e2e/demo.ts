import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Demo, startDemo as startWith } from '../../src/tryout/demo';

const settings = (folder: string, pagePort: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: '0',
  TRYOUT_PORT: pagePort,
  STORE: 'sqlite',
  SQLITE_FILE: join(folder, 'store.db'),
  LOG_LEVEL: 'error',
});

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'roed-traad-demo-'));

/** The demo on a store of its own, in this process. */
export const startDemo = async (): Promise<Demo> => {
  const folder = newFolder();
  const demo = await startWith(settings(folder, '0'));
  return {
    ...demo,
    stop: async () => {
      await demo.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** `npm run demo` as a process of its own, on a store of its own. */
export interface DemoProcess extends Pick<Demo, 'page' | 'stop'> {
  /** Kills the process without warning and restarts it on the same store. */
  killAndRestart(): Promise<void>;
}

const startedWithin = 30_000;

interface Launched {
  readonly child: ChildProcess;
  readonly page: string;
}

const launch = (folder: string, pagePort: string): Promise<Launched> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/tryout/main.ts'], {
      env: settings(folder, pagePort),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('the demo did not start'));
    }, startedWithin);
    let printed = '';
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      const page = /Prøv den: +(\S+)\n/.exec(printed)?.[1];
      if (page === undefined) return;
      clearTimeout(timer);
      resolve({ child, page });
    });
    child.once('exit', (code) => reject(new Error(`the demo ended with ${code}`)));
  });

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill(signal);
  });

export const startDemoProcess = async (): Promise<DemoProcess> => {
  const folder = newFolder();
  let { child, page } = await launch(folder, '0');
  return {
    page,
    stop: async () => {
      await ended(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
    killAndRestart: async () => {
      await ended(child, 'SIGKILL');
      ({ child } = await launch(folder, new URL(page).port));
    },
  };
};
