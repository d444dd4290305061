import type { Activity, ConversationReference } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import { mainPartition, type Services } from '../app/base/services';
import type { RefusalReason } from '../app/ports/outbox';
import type { StaffId } from '../domain/organisation/organisation';
import type { Locale } from '../language/texts';
import { isOwnChat, placeOf } from './place';

/** Where somebody can be written to. */
export interface KnownConversation {
  readonly reference: Partial<ConversationReference>;
  /** The language that Teams was set to when the person last wrote there, when it said. */
  readonly locale?: Locale;
  /** Present when Teams has said that writing there is no use. */
  readonly refused?: RefusalReason;
}

/** The id of the document that remembers how to begin a conversation in this tenant. */
const anyConversation = 'any';

export interface Conversations {
  /** Keeps what a turn tells about where its sender can be reached, and in which language. Writes only what is new. */
  remember(tenantId: string, person: StaffId, activity: Activity, locale: Locale | undefined): Promise<void>;
  /** A person's own chat with the bot. */
  of(tenantId: string, person: StaffId): Promise<KnownConversation | undefined>;
  /** Any conversation of the tenant: enough to begin one with somebody who has not written yet. */
  any(tenantId: string): Promise<KnownConversation | undefined>;
  /** Teams has said that writing there is no use, until the app is installed again. */
  refused(tenantId: string, person: StaffId, reason: RefusalReason): Promise<void>;
}

/** What it takes to write there, without names: whoever it is stands in the staff list. */
const kept = (activity: Activity): Partial<ConversationReference> => {
  const reference = TurnContext.getConversationReference(activity);
  const { activityId: _, locale: __, user, conversation, ...place } = reference;
  return {
    ...place,
    ...(user && { user: { id: user.id, name: '' } }),
    ...(conversation && { conversation: { ...conversation, name: '' } }),
  };
};

/** Conversations in the store, with what this process has seen in front of it. */
export const createConversations = (services: Services): Conversations => {
  const known = new Map<string, string>();
  const write = async (tenantId: string, id: string, conversation: KnownConversation): Promise<void> => {
    const text = JSON.stringify(conversation);
    const key = `${tenantId}/${id}`;
    if (known.get(key) === text) return;
    await mainPartition(services, tenantId).commit([
      { do: 'put', document: { kind: 'conversation', id, body: conversation } },
    ]);
    known.set(key, text);
  };
  const read = async (tenantId: string, id: string): Promise<KnownConversation | undefined> =>
    (await mainPartition(services, tenantId).read<KnownConversation>('conversation', id))?.body;
  /** What was once stored for somebody's own chat and may be shared is no way to reach them. */
  const ownChat = async (tenantId: string, person: StaffId): Promise<KnownConversation | undefined> => {
    const known = await read(tenantId, person);
    return known !== undefined && isOwnChat(known.reference.conversation) ? known : undefined;
  };

  return {
    remember: async (tenantId, person, activity, locale) => {
      const reference = kept(activity);
      const { user: _, conversation: __, ...place } = reference;
      await write(tenantId, anyConversation, { reference: place });
      if (placeOf(activity) === 'personal')
        await write(tenantId, person, { reference, ...(locale && { locale }) });
    },
    of: ownChat,
    any: (tenantId) => read(tenantId, anyConversation),
    refused: async (tenantId, person, reason) => {
      const conversation = await ownChat(tenantId, person);
      if (conversation !== undefined) await write(tenantId, person, { ...conversation, refused: reason });
    },
  };
};
