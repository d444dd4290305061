import { type Activity, fieldsOf, isJson, type Json, listOf, textOf } from './activity';
import { type Address, addressId, type Directory } from './directory';
import type { BotRequestKind, Fault, Faults } from './faults';
import { type HttpReply, type HttpRequest, type HttpRoute, problem } from './http';
import type { Installations } from './installations';
import { memberRoutes } from './members';
import type { Traffic } from './traffic';
import type { Post, Transcript } from './transcript';

export interface ConnectorParts {
  readonly directory: Directory;
  readonly transcript: Transcript;
  readonly installations: Installations;
  readonly faults: Faults;
  /** Milliseconds the bot has to wait before it may send there; undefined if it may now. */
  readonly throttle: (threadId: string) => number | undefined;
  readonly traffic: Traffic;
  readonly now: () => number;
  readonly onTyping: (conversationId: string) => void;
}

/** Teams refuses messages of more than 100 KB, counted in UTF-16. */
const largestMessage = 100 * 1024;

/**
 * The Bot Connector's REST protocol as a bot uses it: conversations, activities, members, teams. Refuses what Teams refuses,
 * with the same status and error code, and logs every exchange to the traffic.
 */
export const connectorRoutes = (parts: ConnectorParts): readonly HttpRoute[] => {
  const { directory, transcript, installations, traffic, now } = parts;

  /** Carries out a request of the bot, or fails it as planned: before or after carrying it out. */
  const withFaults = (kind: BotRequestKind, carryOut: () => HttpReply): HttpReply => {
    const fault = parts.faults.take(kind);
    if (!fault) return carryOut();
    if (fault.afterDelivery) carryOut();
    return failed(fault);
  };

  const refusal = (address: Address, activity: Json): HttpReply | undefined => {
    if (!installations.has(address.conversation)) {
      return address.conversation.kind === 'personal'
        ? problem(403, 'MessageWritesBlocked', 'The user has blocked or uninstalled the bot.')
        : problem(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
    }
    if (JSON.stringify(activity).length * 2 > largestMessage) {
      return problem(413, 'MessageSizeTooBig', 'Message size too large.');
    }
    const wait = parts.throttle(addressId(address));
    if (wait === undefined) return undefined;
    return problem(429, 'Throttled', 'Too many requests.', { 'retry-after': String(Math.ceil(wait / 1000)) });
  };

  const deliver = (address: Address, activity: Activity, onlyFor?: string): HttpReply => {
    if (activity.type === 'typing') parts.onTyping(address.conversation.id);
    if (activity.type !== 'message') return { status: 202, body: {} };
    if (!hasContent(activity))
      return problem(400, 'BadSyntax', 'The activity has neither text nor attachments.');
    return { status: 201, body: { id: transcript.add(address, 'bot', activity, onlyFor).id } };
  };

  const post = (address: Address, activity: Activity): HttpReply =>
    refusal(address, activity) ?? deliver(address, activity);

  const noConversation = (): HttpReply => problem(404, 'ConversationNotFound', 'Conversation not found.');
  const noActivity = (): HttpReply => problem(404, 'ActivityNotFoundInConversation', 'Activity not found.');

  /** A reply to a channel message belongs to that message's thread. */
  const addressFor = (conversationId: string, replyTo?: string): Address | undefined => {
    const address = directory.find(conversationId);
    if (!address || address.threadId !== undefined || address.conversation.kind !== 'channel') return address;
    const threadId = replyTo === undefined ? undefined : transcript.find(replyTo)?.threadId;
    return threadId === undefined ? address : { ...address, threadId };
  };

  const create = ({ body }: HttpRequest): HttpReply => {
    const wanted = fieldsOf(body);
    const channelData = fieldsOf(wanted.channelData);
    const tenantId = textOf(fieldsOf(channelData.tenant).id) ?? textOf(wanted.tenantId);
    const activity = isJson(wanted.activity) ? asActivity(wanted.activity) : undefined;

    const channelId = textOf(fieldsOf(channelData.channel).id);
    if (channelId !== undefined) {
      const address = directory.find(channelId);
      if (!address) return noConversation();
      if (!activity) return problem(400, 'BadSyntax', 'A thread is created with its first activity.');
      const reply = post(address, activity);
      const activityId = 'body' in reply ? textOf(fieldsOf(reply.body).id) : undefined;
      if (activityId === undefined) return reply;
      return { status: 201, body: { id: addressId({ ...address, threadId: activityId }), activityId } };
    }

    if (tenantId !== directory.world.tenantId)
      return problem(400, 'BadArgument', 'The tenant is missing or unknown.');
    const [member, ...more] = listOf(wanted.members);
    const person = directory.findPerson(textOf(fieldsOf(member).id) ?? '');
    if (wanted.isGroup === true || more.length > 0)
      return problem(400, 'BadSyntax', 'Bots cannot create group chats.');
    if (!person) return problem(403, 'ForbiddenOperationException', 'The user is not found in the tenant.');
    const conversation = directory.place('personal', person.id);
    if (!installations.has(conversation)) {
      return problem(
        403,
        'ForbiddenOperationException',
        "The bot is not installed in the user's personal scope.",
      );
    }
    if (!activity) return { status: 201, body: { id: conversation.id } };
    const reply = post({ conversation }, activity);
    const activityId = 'body' in reply ? textOf(fieldsOf(reply.body).id) : undefined;
    return activityId === undefined ? reply : { status: 201, body: { id: conversation.id, activityId } };
  };

  const sendTo = ({ parts: [conversationId = '', replyTo], body, query }: HttpRequest): HttpReply => {
    const activity = asActivity(body);
    const address = addressFor(conversationId, replyTo ?? activity.replyToId);
    if (!address) return noConversation();
    return isTargeted(query)
      ? withFaults('sendTargeted', () => postTargeted(address, activity))
      : withFaults('send', () => post(address, activity));
  };

  /** Only to somebody who is there, and never in a personal chat: there is nobody else in it. */
  const postTargeted = (address: Address, activity: Activity): HttpReply => {
    const { kind, members } = address.conversation;
    const recipient = directory.findPerson(textOf(fieldsOf(activity.recipient).id) ?? '');
    if (kind === 'personal' || !recipient || !members.includes(recipient))
      return problem(400, 'BadArgument', 'A targeted message needs a recipient among several members.');
    return refusal(address, activity) ?? deliver(address, activity, recipient.id);
  };

  const update = ({ parts: [conversationId = '', activityId = ''], body, query }: HttpRequest): HttpReply => {
    const address = addressFor(conversationId);
    if (!address) return noConversation();
    const post = transcript.find(activityId);
    if (post?.conversationId !== address.conversation.id || post.author !== 'bot' || !isOfKind(post, query))
      return noActivity();
    const activity = asActivity(body);
    return withFaults('update', () => {
      const refused = refusal(address, activity);
      if (refused) return refused;
      if (!hasContent(activity))
        return problem(400, 'BadSyntax', 'The activity has neither text nor attachments.');
      transcript.edit(activityId, activity);
      return { status: 200, body: { id: activityId } };
    });
  };

  const remove = ({ parts: [conversationId = '', activityId = ''], query }: HttpRequest): HttpReply => {
    const address = addressFor(conversationId);
    if (!address) return noConversation();
    const post = transcript.find(activityId);
    if (post?.conversationId !== address.conversation.id || post.author !== 'bot' || !isOfKind(post, query))
      return noActivity();
    return withFaults('delete', () => {
      transcript.remove(activityId);
      return { status: 200 };
    });
  };

  const routes: readonly HttpRoute[] = [
    {
      method: 'POST',
      path: /^\/v3\/conversations\/?$/,
      handle: (request) => withFaults('create', () => create(request)),
    },
    { method: 'POST', path: /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/, handle: sendTo },
    { method: 'PUT', path: /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, handle: update },
    { method: 'DELETE', path: /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, handle: remove },
    ...memberRoutes(directory, installations),
  ];
  return routes.map((route) => recorded(route, traffic, now));
};

const isTargeted = (query: URLSearchParams): boolean => query.get('isTargetedActivity') === 'true';

/** A message stays with those it was sent to. */
const isOfKind = (post: Post, query: URLSearchParams): boolean =>
  isTargeted(query) === (post.onlyFor !== undefined);

const hasContent = (activity: Activity): boolean =>
  Boolean(activity.text?.trim()) || (activity.attachments ?? []).length > 0;

const asActivity = (body: unknown): Activity => {
  const fields = fieldsOf(body);
  return { ...fields, type: textOf(fields.type) ?? 'message' } as Activity;
};

const failed = ({ status, retryAfter }: Fault): HttpReply => {
  if (status === undefined) return { drop: true };
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return problem(status, status === 429 ? 'Throttled' : 'ServiceError', 'A planned fault.', headers);
};

/** The same route, with every exchange logged to the traffic. */
const recorded = (route: HttpRoute, traffic: Traffic, now: () => number): HttpRoute => ({
  ...route,
  handle: async (request) => {
    const at = new Date(now()).toISOString();
    const started = performance.now();
    const reply = await route.handle(request);
    const [conversationId] = request.parts;
    traffic.record({
      at,
      direction: 'fromBot',
      what: describe(request),
      method: request.method,
      path: request.query.size > 0 ? `${request.path}?${request.query}` : request.path,
      ...(conversationId === undefined ? {} : { conversationId }),
      status: 'status' in reply ? reply.status : 0,
      milliseconds: Math.round(performance.now() - started),
      request: request.body,
      response: 'body' in reply ? reply.body : undefined,
    });
    return reply;
  },
});

const describe = ({ method, path, body, query }: HttpRequest): string => {
  const type = textOf(fieldsOf(body).type);
  if (/\/activities/.test(path))
    return (
      { POST: `send ${type ?? ''}${isTargeted(query) ? ' to one' : ''}`, PUT: 'update', DELETE: 'delete' }[
        method
      ]?.trim() ?? method
    );
  if (/members/.test(path)) return 'members';
  return method === 'POST' ? 'create conversation' : path;
};
