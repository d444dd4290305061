import type { Request as BotRequest, Response as BotResponse, CloudAdapter, TurnContext } from 'botbuilder';
import * as restify from 'restify';
import { type CalendarFiles, calendarHeaders } from './calendar';
import { originOf, rememberOrigin } from './origin';
import { headersOf, type Sheets } from './sheets';

export interface ServerParts {
  readonly adapter: CloudAdapter;
  readonly bot: (context: TurnContext) => Promise<void>;
  readonly sheets: Sheets;
  readonly calendarFiles: CalendarFiles;
  /** Rejects when the store does not answer or nothing sends what is in the outbox. */
  readonly ready: () => Promise<void>;
  /** Without a bot id nobody's identity is checked: then only services on this machine are answered. */
  readonly onlyLoopback: boolean;
}

const bodyLimit = 512 * 1024;
const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1'];

const isLoopbackUrl = (url: unknown): boolean => {
  try {
    return loopbackHosts.includes(new URL(String(url)).hostname);
  } catch {
    return false;
  }
};

/**
 * The adapter's response, without what it would tell about errors from the inside. Before the turn began, whatever went
 * wrong was the token: the adapter calls some of that an error of its own.
 */
const discreet = (response: restify.Response, hasBegun: () => boolean): BotResponse => {
  let code = 200;
  return {
    socket: response.socket,
    end: () => response.end(),
    header: (name: string, value: unknown) => response.header(name, value),
    status: (status: number) => {
      code = status >= 500 && !hasBegun() ? 401 : status;
      return response.status(code);
    },
    send: (body?: unknown) => (code < 400 ? response.send(code, body) : undefined),
  } as unknown as BotResponse;
};

/** The HTTP side: one way in for activities, one for sheets to print, one for calendars, and two for those who watch over the process. */
export const createServer = ({
  adapter,
  bot,
  sheets,
  calendarFiles,
  ready,
  onlyLoopback,
}: ServerParts): restify.Server => {
  const server = restify.createServer({ name: 'Rød Tråd' });
  server.use(restify.plugins.bodyParser({ maxBodySize: bodyLimit, mapParams: false }));
  server.on('restifyError', (_request, response, error, callback) => {
    response.send(error.statusCode ?? 500, { code: error.statusCode === 404 ? 'NotFound' : 'BadRequest' });
    return callback();
  });
  server.head('/api/messages', (_request, response, next) => {
    response.send(200);
    next();
  });
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    const body: unknown = request.body;
    const isActivity = typeof body === 'object' && body !== null && 'type' in body && 'conversation' in body;
    if (!isActivity || (onlyLoopback && !isLoopbackUrl((body as { serviceUrl?: unknown }).serviceUrl))) {
      response.send(400, { code: 'BadRequest' });
      return;
    }
    let begun = false;
    await adapter.process(
      request as unknown as BotRequest,
      discreet(response, () => begun),
      (context) => {
        begun = true;
        rememberOrigin(context, originOf(request.headers));
        return bot(context);
      },
    );
  });
  server.get('/sheets/:token', async (request: restify.Request, response: restify.Response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const language = searchParams.get('language');
    const { token } = request.params as { readonly token: string };
    const page = await sheets(token, language === 'da' || language === 'en' ? language : undefined);
    response.sendRaw(page.status, page.html, headersOf(page));
  });
  server.get('/calendar/:file', async (request: restify.Request, response: restify.Response) => {
    const { file } = request.params as { readonly file: string };
    const calendar = await calendarFiles(file.replace(/\.ics$/, ''));
    if (calendar === undefined) response.send(404, { code: 'NotFound' });
    else response.sendRaw(200, calendar, calendarHeaders);
  });
  server.get('/healthz', (_request, response, next) => {
    response.send(200, { status: 'up' });
    next();
  });
  server.get('/readyz', async (_request, response) => {
    try {
      await ready();
      response.send(200, { status: 'ready' });
    } catch {
      response.send(503, { status: 'not ready' });
    }
  });
  return server;
};
