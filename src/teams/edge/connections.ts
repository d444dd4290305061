import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { CloudAdapter, Middleware } from 'botbuilder';
import { onlyForRecipient } from './asked-privately';

/** What the connector's client sends, as far as it matters here. */
interface Sending {
  url: string;
  readonly headers: { has(name: string): boolean; delete(name: string): void };
  agent?: HttpAgent | HttpsAgent;
}

interface Policy<Response> {
  readonly name: string;
  sendRequest(request: Sending, next: (request: Sending) => Promise<Response>): Promise<Response>;
}

/** The connector's client hides the HTTP client that does the sending. */
interface ConnectorClient {
  readonly client: {
    readonly pipeline: {
      removePolicy(options: { readonly name: string }): unknown;
      addPolicy(policy: Policy<unknown>): unknown;
    };
  };
}

/** In milliseconds; servers close connections that were idle for 5 seconds or more. */
const idleAtMost = 2_000;
const plain = new HttpAgent({ keepAlive: true, timeout: idleAtMost });
const secure = new HttpsAgent({ keepAlive: true, timeout: idleAtMost });

/**
 * Closes an idle connection before the service does. A message sent down one that is just being closed is lost, or
 * nobody knows whether it is. A proxy is left alone.
 */
const freshConnections: Policy<unknown> = {
  name: 'freshConnections',
  sendRequest: (request, next) => {
    request.agent ??= request.url.startsWith('https:') ? secure : plain;
    return next(request);
  },
};

/**
 * How the bot sends: each message once. The connector's client repeats a POST after a 500, which may double a message;
 * whether to repeat is for the outbox to decide, so the client's own retries are taken out at the beginning of each turn.
 */
export const sendingOnce = (adapter: CloudAdapter): Middleware => ({
  onTurn: async (context, next) => {
    const connector: ConnectorClient | undefined = context.turnState.get(adapter.ConnectorClientKey);
    connector?.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    connector?.client.pipeline.addPolicy(freshConnections);
    connector?.client.pipeline.addPolicy(onlyForRecipient);
    await next();
  },
});
