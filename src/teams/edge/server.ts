import {
  type Activity,
  type CloudAdapter,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import * as restify from 'restify';
import { type Log, withLogFields } from '../../log';
import type { Readiness } from '../../readiness';
import { version } from '../../version';
import { type Authentication, proofOf } from './authentication';
import { type BodyProblem, createBodyReader } from './body';
import { type CalendarFiles, calendarHeaders } from './calendar';
import { type DoorProblem, guardDoor } from './door';
import { type ActivityProblem, inboundActivity } from './inbound';
import { headersOf, type Sheets } from './sheets';
import { createTally } from './tally';

export interface ServerParts {
  readonly adapter: CloudAdapter;
  readonly authentication: Authentication;
  readonly bot: (context: TurnContext) => Promise<void>;
  readonly sheets: Sheets;
  readonly calendarFiles: CalendarFiles;
  readonly ready: Readiness;
  /** Without a bot id no identity is checked: then only services on this machine get an answer. */
  readonly onlyLoopback: boolean;
  readonly log: Log;
}

const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1'];

const isLoopbackUrl = (url: string): boolean => loopbackHosts.includes(new URL(url).hostname);

const badRequest = { code: 'BadRequest' };

/** The outcome of a turn, as the response to its request. Error texts never come from the inside. */
interface Outcome {
  readonly status: number;
  readonly body?: unknown;
}

const noAnswer: Outcome = { status: 501 };

/** The HTTP side: one way in for activities, one for sheets to print, one for calendars, and two for monitoring. */
export const createServer = (parts: ServerParts): restify.Server => {
  const { adapter, authentication, bot, sheets, calendarFiles, ready, onlyLoopback, log } = parts;
  const readBody = createBodyReader();
  const refused = createTally((reason: DoorProblem | BodyProblem | ActivityProblem | 'sender', count) =>
    log.warn('request.refused', { reason, count }),
  );
  const tokenRefused = createTally((_: 'token', count) => log.warn('auth.refused', { count }));
  const keysMissing = createTally((_: 'keys', count) => log.error('auth.keysUnreachable', { count }));

  const runTurn = async (activity: Activity, header: string): Promise<Outcome> => {
    const proof = await proofOf(authentication, activity, header);
    if (proof.proof === 'refused') {
      tokenRefused('token');
      return { status: 401 };
    }
    if (proof.proof === 'noKeys') {
      keysMissing('keys');
      return { status: 503 };
    }
    let outcome: Outcome = activity.type === 'invoke' ? noAnswer : { status: 200 };
    try {
      await adapter.processActivityDirect(proof.sender, activity, async (context) => {
        await bot(context);
        const answer: { readonly value: InvokeResponse } | undefined =
          context.turnState.get(INVOKE_RESPONSE_KEY);
        if (activity.type === 'invoke' && answer !== undefined) outcome = answer.value;
      });
    } catch (error) {
      log.error('turn.broken', { error });
      return { status: 500 };
    }
    return outcome;
  };

  const server = restify.createServer({ name: 'Rød Tråd' });
  guardDoor(server.server, refused);
  server.on('restifyError', (_request, response, error, callback) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error('request.failed', { error });
    if (!response.headersSent) response.send(status, status === 404 ? { code: 'NotFound' } : badRequest);
    return callback();
  });
  server.head('/api/messages', (_request, response, next) => {
    response.send(200);
    next();
  });
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    const read = await readBody(request);
    if (!read.ok) {
      refused(read.code);
      if (read.status === 408) response.header('Connection', 'close');
      response.send(read.status, badRequest);
      return;
    }
    const inbound = inboundActivity(read.value);
    if (!inbound.ok || (onlyLoopback && !isLoopbackUrl(inbound.activity.serviceUrl))) {
      refused(inbound.ok ? 'sender' : inbound.problem);
      response.send(400, badRequest);
      return;
    }
    const { status, body } = await withLogFields({}, () =>
      runTurn(inbound.activity, request.headers.authorization ?? ''),
    );
    if (body === undefined || status >= 400) response.send(status);
    else response.send(status, body);
  });
  server.get('/sheets/:token', async (request: restify.Request, response: restify.Response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const language = searchParams.get('language');
    const { token } = request.params as { readonly token: string };
    const page = await sheets(token, language === 'da' || language === 'en' ? language : undefined);
    response.sendRaw(page.status, 'html' in page ? page.html : Buffer.from(page.file), headersOf(page));
  });
  server.get('/calendar/:file', async (request: restify.Request, response: restify.Response) => {
    const { file } = request.params as { readonly file: string };
    const calendar = await calendarFiles(file.replace(/\.ics$/, ''));
    if (calendar === undefined) response.send(404, { code: 'NotFound' });
    else response.sendRaw(200, calendar, calendarHeaders);
  });
  server.get('/healthz', (_request, response, next) => {
    response.send(200, { status: 'up', version });
    next();
  });
  server.get('/readyz', async (_request, response) => {
    const codes = await ready();
    if (codes.length === 0) response.send(200, { status: 'ready' });
    else response.send(503, { status: 'not ready', codes });
  });
  return server;
};
