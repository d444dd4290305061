import type { Log } from './log';

/** Errors of a connection that went away: they concern one request, whoever forgot to catch them. */
const passing: readonly unknown[] = [
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_HTTP_HEADERS_SENT',
];

const isPassing = (error: unknown): boolean => passing.includes((error as { code?: unknown } | null)?.code);

/** What the net listens to; `process`, except in tests. */
interface Process {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown;
}

/**
 * The last net below everything. A promise that nobody waited for, or a connection that broke, concerns one request:
 * it is logged and the program goes on. Anything else that nobody caught may have left things half done: the program
 * ends, and the platform restarts it.
 */
export const hangLastNet = (on: Process, log: Log, end: () => void): void => {
  on.on('unhandledRejection', (error) => log.error('process.unhandledRejection', { error }));
  on.on('uncaughtException', (error) => {
    log.error('process.uncaughtException', { error });
    if (!isPassing(error)) end();
  });
};

const voices = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/**
 * Libraries that write to the console would bypass the log, with stack traces and what people sent. They are
 * silenced.
 */
export const silenceConsole = (console: Pick<Console, (typeof voices)[number]>): void => {
  for (const voice of voices) console[voice] = () => {};
};
