import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from '../listen';

export interface HttpRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The path's variable parts, decoded, in order. */
  readonly parts: readonly string[];
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON; undefined if there was none. */
  readonly body: unknown;
}

export type HttpReply =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: number; readonly file: Buffer; readonly headers: Readonly<Record<string, string>> }
  /** Keeps the response open; the function ends it. */
  | { readonly stream: (response: ServerResponse) => void }
  /** Drops the connection without an answer. */
  | { readonly drop: true };

export interface HttpRoute {
  readonly method: string;
  /** Each capture is one part. */
  readonly path: RegExp;
  handle(request: HttpRequest): HttpReply | Promise<HttpReply>;
}

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

const largestBody = 4_000_000;

/**
 * Serves the routes on loopback only, and only to requests that name a loopback host: no page on the web may reach the
 * try-out server through a host name of its own. Port 0 takes a free one. If the port is taken, the error says what to do.
 */
export const serve = async (routes: readonly HttpRoute[], port: number): Promise<HttpServer> => {
  const server = createServer((request, response) => {
    answer(routes, request, response).catch((error: unknown) => {
      send(response, { status: 500, body: { error: { code: 'TryoutFault', message: String(error) } } });
    });
  });
  await listen(server, { port, host: '127.0.0.1', setting: 'TRYOUT_PORT' });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** The reply to a bad request, in the connector's error format. */
export const problem = (
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): HttpReply => ({
  status,
  body: { error: { code, message } },
  headers,
});

const answer = async (
  routes: readonly HttpRoute[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
    return send(response, problem(403, 'ForeignHost', 'This server answers on loopback only.'));
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (!match) continue;
    const body = await readBody(request);
    if (!body.ok)
      return send(response, problem(body.status, 'BadSyntax', 'The body is no JSON, or too long.'));
    return send(
      response,
      await route.handle({
        method,
        path: url.pathname,
        query: url.searchParams,
        parts: match.slice(1).map(decodePart),
        headers: request.headers,
        body: body.value,
      }),
    );
  }
  send(response, problem(404, 'NotFound', `Nothing answers ${method} ${url.pathname}`));
};

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const readBody = async (
  request: IncomingMessage,
): Promise<{ ok: true; value: unknown } | { ok: false; status: number }> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) return { ok: false, status: 413 };
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400 };
  }
};

const send = (response: ServerResponse, reply: HttpReply): void => {
  if ('drop' in reply) {
    response.destroy();
    return;
  }
  if ('stream' in reply) {
    reply.stream(response);
    return;
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // Two statements each: restify, which the bot may run in the same process, replaces writeHead with one that returns
  // nothing.
  if ('file' in reply) {
    response.writeHead(reply.status, reply.headers);
    response.end(reply.file);
    return;
  }
  const body = reply.body === undefined ? '' : JSON.stringify(reply.body);
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  response.end(body);
};
