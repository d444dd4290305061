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

/** The connector's client keeps the client that does the sending to itself. */
interface ConnectorClient {
  readonly client: {
    readonly pipeline: {
      removePolicy(options: { readonly name: string }): unknown;
      addPolicy(policy: Policy<unknown>): unknown;
    };
  };
}

/** Servers close what was idle for 5 seconds or more, in milliseconds. */
const idleAtMost = 2_000;
const plain = new HttpAgent({ keepAlive: true, timeout: idleAtMost });
const secure = new HttpsAgent({ keepAlive: true, timeout: idleAtMost });

/**
 * Gives up a connection that was idle before the service does. Sent down one that is just being closed, a message is
 * lost, or nobody knows whether it is. A proxy's own way is left to it.
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
