import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Why a request was refused before any turn began, as a code for the log. */
export type DoorProblem = 'host' | 'target' | 'encoding' | 'router';

/** How long a client may take, in milliseconds: for the headers, and for the whole request. */
interface Patience {
  readonly headers: number;
  readonly request: number;
}

const usualPatience: Patience = { headers: 5_000, request: 10_000 };

const hostPattern = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const somewhere = 'http://localhost';

const isHost = (host: string): boolean => hostPattern.test(host) && URL.canParse(`http://${host}`);

/** The path and query a request asks for, or why we can't tell. */
const targetOf = ({
  url = '',
  headersDistinct: { host: hosts = [] },
}: IncomingMessage): { readonly path: string } | DoorProblem => {
  if (hosts.length > 1 || !hosts.every(isHost)) return 'host';
  const address = url.startsWith('/') ? somewhere + url : url;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return 'target';
  const { pathname, search } = new URL(address);
  try {
    decodeURIComponent(pathname);
  } catch {
    return 'encoding';
  }
  return { path: pathname + search };
};

const refuse = (response: ServerResponse): void => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(400, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(JSON.stringify({ code: 'BadRequest' }));
};

/**
 * Stands in front of everything that answers requests: whatever was sent, the router gets a path it can read, since it
 * throws on a host or target that makes no URL, which would end the process. Slow clients are dropped.
 */
export const guardDoor = (
  server: Server,
  onRefused: (problem: DoorProblem) => void,
  patience: Patience = usualPatience,
): void => {
  const inside = server.listeners('request');
  server.removeAllListeners('request');
  // Node itself then tells the client to send the body.
  server.removeAllListeners('checkContinue');
  // We speak only HTTP: without a listener, an upgrade request is a request like any other.
  server.removeAllListeners('upgrade');
  const turnAway = (response: ServerResponse, problem: DoorProblem): void => {
    onRefused(problem);
    refuse(response);
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const target = targetOf(request);
    if (typeof target === 'string') return turnAway(response, target);
    request.url = target.path;
    request.headers.host = 'localhost';
    try {
      for (const listener of inside) listener.call(server, request, response);
    } catch {
      turnAway(response, 'router');
    }
  });
  Object.assign(server, {
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    // How often Node looks for slow clients; its default of 30 s is a long time.
    connectionsCheckingInterval: Math.min(1_000, patience.headers),
  });
};
