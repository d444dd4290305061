import { type Activity, TurnContext } from 'botbuilder';
import type { PlaceReader, SharedPlace } from '../../app/base/services';
import type { StaffId } from '../../domain/organisation/organisation';
import { isRecord } from './json';
import { placeOf } from './place';

const channelTypes = ['standard', 'private', 'shared'] as const;

/** A channel's own id: in messages, that of their thread follows it. */
const rootOf = (conversationId: string): string => conversationId.split(';messageid=')[0] ?? conversationId;

/** Teams' name for it; lengthy names help nobody. */
const nameAtMost = 80;

/** The place a turn comes from, if others read along there; undefined in somebody's own chat. */
export const sharedPlaceOf = (context: TurnContext): SharedPlace | undefined => {
  const { activity } = context;
  const kind = placeOf(activity);
  if (kind === 'personal') return undefined;
  const conversationId = rootOf(activity.conversation.id);
  const channel = channelOf(activity);
  const channelType = channelTypes.find((type) => type === String(channel.type).toLowerCase());
  const named = typeof channel.name === 'string' ? channel.name : activity.conversation.name;
  const name = named?.trim().slice(0, nameAtMost);
  return {
    kind,
    conversationId,
    ...(kind === 'channel' && channelType !== undefined && { channelType }),
    ...(name && { name }),
    way: wayTo(activity, conversationId),
    readers: () => readersIn(context, conversationId),
  };
};

const channelOf = ({ channelData }: Activity): Readonly<Record<string, unknown>> => {
  const data: unknown = channelData;
  return isRecord(data) && isRecord(data.channel) ? data.channel : {};
};

/** What it takes to write there later, without anybody's name. */
const wayTo = (activity: Activity, conversationId: string): object => {
  const {
    activityId: _,
    locale: __,
    user: ___,
    conversation,
    ...way
  } = TurnContext.getConversationReference(activity);
  const { conversationType, isGroup, tenantId } = conversation ?? {};
  return { ...way, conversation: { conversationType, isGroup, tenantId, id: conversationId, name: '' } };
};

/** What we need of the SDK's client, whose type it does not export. */
interface MembersClient {
  readonly conversations: {
    getConversationPagedMembers(
      conversationId: string,
      options: { readonly pageSize: number; readonly continuationToken?: string },
    ): Promise<{ readonly members?: readonly unknown[]; readonly continuationToken?: string }>;
  };
}

const pageSize = 200;
/** The largest team has 25,000 members; a place with more than this many has no use for a digest. */
const pagesAtMost = 10;

/** Everybody who reads along in a place, as Teams reports them at this moment; undefined if it does not say. */
const readersIn = async (
  context: TurnContext,
  conversationId: string,
): Promise<readonly PlaceReader[] | undefined> => {
  try {
    return await askForReaders(context, conversationId);
  } catch {
    return undefined;
  }
};

/** The same, for what can be retried: rejects with Teams' answer. */
export const askForReaders = async (
  context: TurnContext,
  conversationId: string,
): Promise<readonly PlaceReader[] | undefined> => {
  const client = context.turnState.get<MembersClient>(context.adapter.ConnectorClientKey);
  const own = context.activity.conversation.tenantId;
  const readers: PlaceReader[] = [];
  let next: string | undefined;
  for (let page = 0; page < pagesAtMost; page += 1) {
    const found = await client.conversations.getConversationPagedMembers(conversationId, {
      pageSize,
      ...(next !== undefined && { continuationToken: next }),
    });
    readers.push(...(found.members ?? []).map((member) => readerOf(member, own)));
    next = found.continuationToken;
    if (!next) return readers;
  }
  return undefined;
};

/** Somebody is a colleague only if everything Teams says about them fits. */
const readerOf = (member: unknown, own: string | undefined): PlaceReader => {
  const { aadObjectId, objectId, tenantId, userRole, userPrincipalName } = isRecord(member) ? member : {};
  const id = typeof aadObjectId === 'string' ? aadObjectId : objectId;
  const isGuest = typeof userRole === 'string' && userRole.toLowerCase() !== 'user';
  const isExternal = typeof userPrincipalName === 'string' && /#ext#/i.test(userPrincipalName);
  const isElsewhere =
    typeof tenantId === 'string' && own !== undefined && tenantId.toLowerCase() !== own.toLowerCase();
  return {
    ...(typeof id === 'string' && { id: id.toLowerCase() as StaffId }),
    outsider: isGuest || isExternal || isElsewhere,
  };
};
