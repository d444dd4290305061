import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
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

/** In milliseconds; servers close connections that have been idle for 5 seconds or more. */
const idleAtMost = 2_000;
const plain = new HttpAgent({ keepAlive: true, timeout: idleAtMost });
const secure = new HttpsAgent({ keepAlive: true, timeout: idleAtMost });

/**
 * Closes an idle connection before the service does. A message sent down one that is just being closed is lost, or nobody
 * knows whether it is. A proxy is left alone.
 */
const freshConnections: Policy<unknown> = {
  name: 'freshConnections',
  sendRequest: (request, next) => {
    request.agent ??= request.url.startsWith('https:') ? secure : plain;
    return next(request);
  },
};

/** No instance has more ways out than this; Teams knows a handful of service addresses. */
const clientsAtMost = 100;

type Sdk = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Sdk['createConnectorFactory']>;

/**
 * The SDK's authentication, with its clients made once per address instead of per turn, each sending a message once. The
 * connector's client repeats a POST after a 500, which may double a message; repeating is the outbox's decision, so the
 * client's own retries are removed.
 */
export class SharedClients extends ConfigurationBotFrameworkAuthentication {
  readonly #clients = new Map<string, ReturnType<ConnectorFactory['create']>>();
  #userTokens: ReturnType<Sdk['createUserTokenClient']> | undefined;

  override async authenticateRequest(
    ...request: Parameters<Sdk['authenticateRequest']>
  ): ReturnType<Sdk['authenticateRequest']> {
    const sender = await super.authenticateRequest(...request);
    return {
      ...sender,
      ...(sender.connectorFactory && { connectorFactory: this.#shared(sender.connectorFactory) }),
    };
  }

  override createConnectorFactory(...claims: Parameters<Sdk['createConnectorFactory']>): ConnectorFactory {
    return this.#shared(super.createConnectorFactory(...claims));
  }

  /** Nobody signs in with this bot, but every turn in the SDK has such a client. It is always the bot's own. */
  override createUserTokenClient(
    ...claims: Parameters<Sdk['createUserTokenClient']>
  ): ReturnType<Sdk['createUserTokenClient']> {
    this.#userTokens ??= super.createUserTokenClient(...claims);
    return this.#userTokens;
  }

  #shared(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: (serviceUrl, audience) => {
        const way = JSON.stringify([serviceUrl, audience]);
        const known = this.#clients.get(way);
        if (known !== undefined) return known;
        if (this.#clients.size >= clientsAtMost) this.#clients.clear();
        const client = factory.create(serviceUrl, audience).then(sendingOnce);
        this.#clients.set(way, client);
        client.catch(() => this.#clients.delete(way));
        return client;
      },
    };
  }
}

const sendingOnce = <Made>(made: Made): Made => {
  const { pipeline } = (made as Made & ConnectorClient).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy(freshConnections);
  pipeline.addPolicy(onlyForRecipient);
  return made;
};
