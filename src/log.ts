import { AsyncLocalStorage } from 'node:async_hooks';
import { type DestinationStream, pino } from 'pino';
import type { LogLevel } from './config';

/**
 * The program's log: JSON lines of an event name and a flat record. Nothing that people
 * wrote and nothing about a family may stand there (L1 is kept elsewhere, L2 forbids CPR numbers), so the types
 * let through only what cannot be free text, and a value that still looks like text is written as `[text]`.
 *
 *     log.info('turn.answered', { intent, ms, outcome });
 *     log.error('outbox.failed', { error, tenantId, itemId: item.id });
 */
export interface Log {
  debug: LogEvent;
  info: LogEvent;
  warn: LogEvent;
  error: LogEvent;
}

/** `what.happened`, the same at every call of the same place. */
type EventName = `${string}.${string}`;

type LogEvent = <const Fields extends object>(event: EventName, fields?: Fields & Loggable<Fields>) => void;

/**
 * What each field may be: `error` anything thrown; names ending in `Id` an id; all others a number, a truth value or a
 * code, that is text of a finite or branded type. A plain `string` under any other name does not compile.
 */
type Loggable<Fields> = {
  readonly [Name in keyof Fields]: Name extends 'error'
    ? unknown
    : Name extends 'id' | `${string}Id`
      ? string | undefined
      : string extends Fields[Name]
        ? never
        : Fields[Name] extends string | number | boolean | undefined
          ? Fields[Name]
          : never;
};

/** What all lines of the work that is under way carry. */
const ofTheWork = new AsyncLocalStorage<Record<string, unknown>>();

/**
 * Runs a piece of work, a turn or a delivery, whose log lines all carry these fields, and none of the work that
 * started it.
 */
export const withLogFields = <const Fields extends object, Value>(
  fields: Fields & Loggable<Fields>,
  work: () => Value,
): Value => ofTheWork.run({ ...fields }, work);

/** Adds what has become known about the work under way: its lines carry it from now on. */
export const addLogFields = <const Fields extends object>(fields: Fields & Loggable<Fields>): void => {
  Object.assign(ofTheWork.getStore() ?? {}, fields);
};

type Tap = (
  level: 'debug' | 'info' | 'warn' | 'error',
  event: string,
  fields: Readonly<Record<string, unknown>>,
) => void;

/** Writes to standard output unless told otherwise. */
export const createLog = ({
  level,
  destination,
  tap,
}: {
  readonly level: LogLevel;
  readonly destination?: DestinationStream;
  /** Gets every line as it is written, or would be: for telemetry. */
  readonly tap?: Tap;
}): Log => {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: 'event',
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const lines = pino(options, destination ?? standardOutput());
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error'): LogEvent =>
    (event, fields) => {
      const isWritten = lines.isLevelEnabled(name);
      if (!isWritten && tap === undefined) return;
      const said = withoutText({ ...ofTheWork.getStore(), ...fields });
      const what = codeOf(event) ?? '[text]';
      tap?.(name, what, said);
      if (isWritten) lines[name](said, what);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
};

/** On a full disk a line is lost and the program goes on: an unhandled error would end it. */
const standardOutput = (): DestinationStream => pino.destination({ fd: 1, sync: true }).on('error', () => {});

const withoutText = (fields: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, name === 'error' ? describeError(value) : plainValue(value)]),
  );

const plainValue = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? value : (codeOf(value) ?? '[text]');

/** Ids and codes of Teams, Entra and this program have no blanks and no letters beyond ASCII; a CPR number is neither. */
const codeOf = (value: unknown): string | undefined =>
  typeof value === 'string' &&
  /^[\w.:;=@/+$-]{1,200}$/.test(value) &&
  !/(?<![\da-f])\d{6}-?\d{4}(?![\da-f])/i.test(value)
    ? value
    : undefined;

/** An error as it may be logged. */
interface ErrorDescription {
  readonly name: string;
  readonly code?: string | number;
  /** The HTTP status that a service answered. */
  readonly status?: number;
  /** Where in the code, innermost first. */
  readonly at?: readonly string[];
  readonly cause?: ErrorDescription;
}

/**
 * Name, code, status and place of an error, and never its message: those of Azure, HTTP clients and parsers quote
 * requests, answers and addresses, and with them what people wrote.
 */
const describeError = (error: unknown, depth = 3): ErrorDescription => {
  const code = codeIn(error);
  const status = statusIn(error);
  const at = framesOf(error);
  const cause = property(error, 'cause');
  return {
    name: codeOf(property(error, 'name')) ?? `thrown:${typeof error}`,
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(at.length > 0 && { at }),
    ...(cause !== undefined && depth > 1 && { cause: describeError(cause, depth - 1) }),
  };
};

const codeIn = (error: unknown): string | number | undefined => {
  const code = property(error, 'code');
  return typeof code === 'number' ? code : codeOf(code);
};

const statusIn = (error: unknown): number | undefined =>
  [
    property(error, 'statusCode'),
    property(error, 'status'),
    property(property(error, 'response'), 'status'),
  ].find((status) => typeof status === 'number');

const property = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;

/**
 * The lines of the stack that are places in code. A message may have lines of its own and stands first, so it is
 * cut off where it can be found, and whatever does not have the strict form of a place is left out.
 */
const framesOf = (error: unknown): readonly string[] => {
  const stack = property(error, 'stack');
  if (typeof stack !== 'string') return [];
  const message = property(error, 'message');
  const start = typeof message === 'string' ? stack.indexOf(message) : -1;
  const places = typeof message === 'string' && start >= 0 ? stack.slice(start + message.length) : stack;
  return places
    .split('\n')
    .filter((line) => frame.test(line))
    .map((line) => line.trim().slice('at '.length));
};

const frame =
  /^ {4}at (?:async )?(?:(?:new )?[\w$.<>#]+(?: \[as [\w$.<>]+\])? \()?(?:file:\/\/|node:|\/|[A-Za-z]:\\)[^\s()]*:\d+:\d+\)?$/;
