import { type Activity, fieldsOf, textOf } from './activity';
import type { Traffic } from './traffic';

/** What the bot's endpoint said to an activity. */
export interface BotAnswer {
  /** HTTP status; 0 when the bot could not be reached or did not answer in time. */
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

const request = async (
  botUrl: string,
  activity: Activity,
  headers: Readonly<Record<string, string>>,
): Promise<BotAnswer> => {
  try {
    const response = await fetch(botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, body: readable(await response.text()) };
  } catch (error) {
    return { status: 0, body: { error: { code: 'NoAnswer', message: reasonOf(error) } } };
  }
};

const readable = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error && cause.message !== '' ? cause.message : String(cause);
};

const describe = (activity: Activity): string => {
  if (activity.type === 'invoke') {
    const verb = textOf(fieldsOf(fieldsOf(activity.value).action).verb);
    return ['invoke', activity.name, verb].filter(Boolean).join(' ');
  }
  return activity.type === 'message' && activity.value !== undefined ? 'message (submit)' : activity.type;
};
