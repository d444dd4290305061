import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it reached the server. */
export interface ModelRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the server does with a request. */
export type ModelAnswer = (response: ServerResponse, request: ModelRequest) => void;

export interface ModelServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** From now on. */
  answers(how: ModelAnswer): void;
  /** The requests since this was last called. */
  asked(): readonly ModelRequest[];
  /** Resolves when the next request arrives. */
  reached(): Promise<void>;
  close(): Promise<void>;
}

/** The answer of a model that says this. */
export const saying =
  (content: unknown): ModelAnswer =>
  (response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: 'm',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
      }),
    );
  };

const nothing = {
  family: 'NONE',
  person: 'NONE',
  department: 'NONE',
  day: 'NONE',
  until: 'NONE',
  time: 'NONE',
};

/** The answer of a model that keeps to the schema. */
export const naming = (intent: string, slots: Partial<typeof nothing> = {}): ModelAnswer =>
  saying(JSON.stringify({ intent, ...nothing, ...slots }));

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): ModelAnswer =>
  (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message: 'told in confidence', code: 'some_code' } }));
  };

/** Never answers. */
export const silent: ModelAnswer = () => {};

/** A local server that speaks the protocol. */
export const startModelServer = async (): Promise<ModelServer> => {
  let how: ModelAnswer = naming('NONE');
  let asked: ModelRequest[] = [];
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      const arrived = { path: request.url ?? '', headers: request.headers, body };
      asked.push(arrived);
      for (const tell of waiting) tell();
      waiting = [];
      how(response, arrived);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: (next) => {
      how = next;
    },
    asked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    reached: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
