import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The program in several processes of its own on one store. */
export interface Instances {
  /** The addresses of the instances that are up. */
  urls(): readonly string[];
  /** Starts one in each place; resolves when all answer. `ahead`: how many milliseconds their clocks run ahead of ours. */
  start(ahead?: number): Promise<void>;
  /** Whether the one in a place answers. */
  isUp(place: number): boolean;
  /** Kills the one in a place at once, whatever it is doing, and starts the next one there. */
  kill(place: number): Promise<void>;
  /** Stops all of them the way a service manager does. */
  stop(): Promise<void>;
  /** When a process was killed, by the name its requests carry. */
  killedAt(name: string): number | undefined;
  /** Nothing is left running. */
  killAll(): void;
  /** How many log lines, by level and event. */
  readonly logged: ReadonlyMap<string, number>;
}

interface Instance {
  readonly name: string;
  readonly child: ChildProcess;
  /** Resolves with the address once it answers; rejects if it ends before. */
  readonly up: Promise<string>;
  url?: string;
}

/**
 * Runs in each process before the program: its requests say which process they come from, so that its posts can be told from
 * those of the process before; and its clock runs ahead, so that there is no need to wait for minutes.
 */
const preload = `
  import http from 'node:http';
  const { request } = http;
  http.request = (...args) => {
    const sending = request(...args);
    if (!sending.headersSent) sending.setHeader('x-instance', process.env.CHAOS_NAME);
    return sending;
  };
  const ahead = Number(process.env.CHAOS_AHEAD);
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...args) { args.length === 0 ? super(RealDate.now() + ahead) : super(...args); }
    static now() { return RealDate.now() + ahead; }
  };
`;

const startLimit = 120_000;
const program = join(__dirname, '../../dist/main.js');

/** @param folder where the processes work, so that they find no `.env`. */
export const openInstances = (
  count: number,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Instances => {
  const places = new Map<number, Instance>();
  const killed = new Map<string, number>();
  const logged = new Map<string, number>();
  const children = new Set<ChildProcess>();
  let generation = 0;
  let clockAhead = 0;

  const launch = (place: number): Instance => {
    generation += 1;
    const name = `${place}-${generation}`;
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, program],
      {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          PORT: '0',
          CHAOS_NAME: name,
          CHAOS_AHEAD: String(clockAhead),
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    children.add(child);
    child.once('exit', () => children.delete(child));
    const up = new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('an instance did not start')), startLimit);
      child.once('exit', () => reject(new Error('an instance ended before it answered')));
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [, level, event] = /"level":"(\w+)".*"event":"([\w.]+)"/.exec(line) ?? [];
        if (event === undefined) return;
        logged.set(`${level} ${event}`, (logged.get(`${level} ${event}`) ?? 0) + 1);
        const [, port] = /"port":(\d+)/.exec(line) ?? [];
        if (event !== 'bot.started' || port === undefined) return;
        clearTimeout(late);
        instance.url = `http://127.0.0.1:${port}`;
        resolve(instance.url);
      });
    });
    up.catch(() => {});
    const instance: Instance = { name, child, up };
    places.set(place, instance);
    return instance;
  };

  return {
    logged,
    urls: () => [...places.values()].flatMap(({ url }) => (url === undefined ? [] : [url])),
    start: async (ahead = 0) => {
      clockAhead = ahead;
      // The first one creates the store.
      for (let place = 0; place < count; place += 1) await launch(place).up;
    },
    isUp: (place) => places.get(place)?.url !== undefined,
    kill: async (place) => {
      const instance = places.get(place);
      if (instance === undefined) return;
      delete instance.url;
      killed.set(instance.name, Date.now());
      const exit = once(instance.child, 'exit');
      instance.child.kill('SIGKILL');
      await exit;
      launch(place);
    },
    stop: async () => {
      for (const instance of places.values()) {
        await instance.up;
        delete instance.url;
        const exit = once(instance.child, 'exit');
        instance.child.kill('SIGTERM');
        await exit;
      }
      places.clear();
    },
    killedAt: (name) => killed.get(name),
    killAll: () => {
      for (const child of children) child.kill('SIGKILL');
    },
  };
};
