import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fieldsOf, textOf } from '../../src/tryout/activity';
import { type FaultDraw, retryAfterOf } from './faults';
import { between, pick, type Random } from './random';

/** A message the bot posted, as the connector saw it. */
export interface Post {
  readonly activityId: string | undefined;
  /** The outbox item being sent; undefined for the reply of a turn. */
  readonly itemId: string | undefined;
  /** The process that posted it. */
  readonly by: string;
  readonly landed: boolean;
  /** When the connector told the bot that it had arrived; undefined if it told the bot otherwise or nothing. */
  acknowledgedAt?: number;
}

export interface FrontParts {
  readonly random: Random;
  readonly faults: FaultDraw;
  /** The instances that are up. */
  readonly bots: () => readonly string[];
  /** How far the instances' clocks run ahead, in milliseconds. */
  readonly ahead: number;
  /** The outbox item being posted to a person or a channel. */
  readonly itemBeingSentTo: (whom: string) => Promise<string | undefined>;
}

/** Stands between Teams and the bot: takes activities to any instance that is up, and makes the connector fail. */
export interface Front {
  readonly url: string;
  /** The address of the stand-in for Teams. */
  connect(teamsUrl: string): void;
  readonly posts: readonly Post[];
  close(): void;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Longer than the bot waits for the connector. */
const silence = 32_000;
/** How long an activity waits for an instance that is up; Teams itself gives up a little later. */
const patience = 12_000;

export const openFront = async ({
  random,
  faults,
  ahead,
  bots,
  itemBeingSentTo,
}: FrontParts): Promise<Front> => {
  const posts: Post[] = [];
  /** By conversation. */
  const people = new Map<string, string>();
  /** What people have sent. Whatever answers none of it comes from the outbox. */
  const gestures = new Set<string>();
  let teamsUrl = '';
  let url = '';

  /** Takes an activity to an instance. If that breaks off midway, half the time another instance gets it unchanged. */
  const toBot = async (message: IncomingMessage, body: Buffer): Promise<Answer> => {
    const activity = fieldsOf(JSON.parse(body.toString()));
    const conversation = fieldsOf(activity.conversation);
    const person = textOf(fieldsOf(activity.from).aadObjectId);
    const id = textOf(conversation.id);
    if (conversation.conversationType === 'personal' && id !== undefined && person !== undefined)
      people.set(id, person);
    gestures.add(textOf(activity.id) ?? '');
    const sent = Buffer.from(JSON.stringify({ ...activity, serviceUrl: url }));
    const lastTry = Date.now() + patience;
    while (Date.now() < lastTry) {
      const up = bots();
      if (up.length > 0) {
        try {
          return await forward(`${pick(random, up)}/api/messages`, message, sent);
        } catch (error) {
          const wasRefused = (error as { readonly code?: string }).code === 'ECONNREFUSED';
          if (!wasRefused && random() < 0.5) break;
        }
      }
      await setTimeout(50);
    }
    return { status: 502, headers: {}, body: Buffer.from('') };
  };

  const noteBegun = (body: Buffer, answer: Answer): void => {
    const [member] = (fieldsOf(JSON.parse(body.toString())).members ?? []) as readonly unknown[];
    const person = textOf(fieldsOf(member).id);
    const id = textOf(fieldsOf(JSON.parse(answer.body.toString() || '{}')).id);
    if (person !== undefined && id !== undefined && answer.status < 300) people.set(id, person);
  };

  /** A request of the bot, and what the connector makes of it. */
  const toTeams = async (
    message: IncomingMessage,
    path: string,
    body: Buffer,
    response: ServerResponse,
  ): Promise<void> => {
    const { method = '' } = message;
    const [, conversationId, replyTo] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
    const isPost = method === 'POST' && conversationId !== undefined;
    const conversation = decodeURIComponent(conversationId ?? '');
    // Whatever is nobody's own chat is a channel.
    const whom = people.get(conversation) ?? conversation;
    const isFromOutbox = isPost && !gestures.has(decodeURIComponent(replyTo ?? ''));
    const itemId = isFromOutbox ? await itemBeingSentTo(whom) : undefined;
    const fault = method === 'GET' ? undefined : faults.take();
    const isCarriedOut = fault === undefined || fault.landed === true || fault.instead === 'slow';
    if (fault?.instead === 'slow') await setTimeout(between(random, 500, 3_000));
    const answer = isCarriedOut ? await forward(`${teamsUrl}${path}`, message, body) : undefined;
    if (answer !== undefined && path === '/v3/conversations') noteBegun(body, answer);
    const post: Post | undefined = isPost
      ? {
          activityId: answer && textOf(fieldsOf(JSON.parse(answer.body.toString() || '{}')).id),
          itemId,
          by: String(message.headers['x-instance']),
          landed: answer !== undefined && answer.status < 300,
        }
      : undefined;
    if (post !== undefined) posts.push(post);
    const silentUntil = Date.now() + silence;
    while (fault?.instead === 'silence' && Date.now() < silentUntil && !faults.isOver())
      await setTimeout(200);
    if (fault?.instead === 'reset' || fault?.instead === 'silence') {
      response.destroy();
    } else if (fault?.status !== undefined) {
      const code = fault.status === 404 ? 'ConversationNotFound' : 'ServiceError';
      response.writeHead(fault.status, {
        'content-type': 'application/json',
        ...retryAfterOf(fault, random, Date.now() + ahead),
      });
      response.end(JSON.stringify({ error: { code, message: 'A fault of the chaos run' } }));
    } else if (answer !== undefined) {
      if (post?.landed === true && !message.socket.destroyed)
        response.once('finish', () => {
          post.acknowledgedAt = Date.now();
        });
      reply(response, answer);
    }
  };

  const server = createServer((message, response) => {
    const { pathname } = new URL(message.url ?? '/', 'http://localhost');
    const answered = async (): Promise<void> => {
      const body = await buffer(message);
      if (pathname === '/api/messages') reply(response, await toBot(message, body));
      else await toTeams(message, pathname, body, response);
    };
    // Whoever asked may have been killed meanwhile.
    answered().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    posts,
    connect: (to) => {
      teamsUrl = to.replace(/\/$/, '');
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const reply = (response: ServerResponse, { status, headers, body }: Answer): void => {
  const type = headers['content-type'] ?? 'application/json';
  response.writeHead(status, { 'content-type': type });
  response.end(body);
};

/** The same request to another address, on a new connection. Rejects without a complete answer. */
const forward = (to: string, { method, headers }: IncomingMessage, body: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { host: _, connection: __, 'transfer-encoding': ___, ...kept } = headers;
    const sending = request(to, {
      method,
      agent: false,
      headers: { ...kept, 'content-length': body.length },
    });
    sending.once('error', reject);
    sending.once('response', (response) => {
      buffer(response).then(
        (content) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: content }),
        reject,
      );
    });
    sending.end(body);
  });
