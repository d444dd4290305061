import { Agent, request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Activity, fieldsOf, textOf } from './activity';
import type { Traffic } from './traffic';

/** The bot endpoint's answer to an activity. */
export interface BotAnswer {
  /** HTTP status; 0 if the bot could not be reached or did not answer in time. */
  readonly status: number;
  readonly body: unknown;
}

/** The way from Teams to the bot's messaging endpoint. */
export interface BotLink {
  post(activity: Activity, headers?: Readonly<Record<string, string>>): Promise<BotAnswer>;
}

/** Teams gives up on a turn after 15 seconds. */
const patience = 15_000;

export const openBotLink = (botUrl: string, traffic: Traffic, now: () => number): BotLink => ({
  post: async (activity, headers = {}) => {
    const began = now();
    const started = performance.now();
    const result = await request(botUrl, activity, headers);
    const conversationId = textOf(fieldsOf(activity.conversation).id);
    traffic.record({
      at: new Date(began).toISOString(),
      direction: 'toBot',
      what: describe(activity),
      method: 'POST',
      path: new URL(botUrl).pathname,
      ...(conversationId === undefined ? {} : { conversationId }),
      status: result.status,
      milliseconds: Math.round(performance.now() - started),
      request: activity,
      response: result.body,
    });
    return result;
  },
});

/**
 * A new connection for each activity. A kept one could be closed by the bot just as it is used again (after a body it would
 * not read, or when idle too long), and nobody would know whether the activity had been read.
 */
const connections = new Agent({ keepAlive: false });

const request = (
  botUrl: string,
  activity: Activity,
  headers: Readonly<Record<string, string>>,
): Promise<BotAnswer> =>
  new Promise((resolve) => {
    const failed = (error: Error): void =>
      resolve({ status: 0, body: { error: { code: 'NoAnswer', message: reasonOf(error) } } });
    const body = JSON.stringify(activity);
    const sending = httpRequest(botUrl, {
      method: 'POST',
      agent: connections,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        ...headers,
      },
      signal: AbortSignal.timeout(patience),
    });
    sending.once('error', failed);
    sending.once('response', (response) => {
      text(response).then(
        (answer) => resolve({ status: response.statusCode ?? 0, body: readable(answer) }),
        failed,
      );
    });
    sending.end(body);
  });

const readable = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** What went wrong, down to its cause: "fetch failed" and the like say nothing by themselves. */
const reasonOf = (error: Error & { readonly code?: string }): string =>
  [error.code, error.message, error.cause instanceof Error ? error.cause.message : '']
    .filter((part) => part)
    .join(' · ');

const describe = (activity: Activity): string => {
  if (activity.type === 'invoke') {
    const verb = textOf(fieldsOf(fieldsOf(activity.value).action).verb);
    return ['invoke', activity.name, verb].filter(Boolean).join(' ');
  }
  return activity.type === 'message' && activity.value !== undefined ? 'message (submit)' : activity.type;
};
