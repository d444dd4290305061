import type { Activity, ConversationReference } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import { mainPartition, type Services } from '../../app/base/services';
import type { RefusalReason } from '../../app/ports/outbox';
import type { NewDocument } from '../../app/ports/store';
import { cardsFollow } from '../../app/telling/cards-follow';
import { type Reachability, unreachableKey } from '../../app/telling/reachability';
import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import type { Locale } from '../../language/texts';
import { isOwnChat, placeOf } from '../edge/place';

/** Where somebody can be written to. */
export interface KnownConversation extends Reachability {
  /** Left out when all that is known is that they can't be written to. */
  readonly reference?: Partial<ConversationReference>;
  /** The language that Teams was set to when the person last wrote there, when it said. */
  readonly locale?: Locale;
}

/** The id of the document that remembers how to begin a conversation in this tenant. */
const anyConversation = 'any';

/** How long a refusal is believed: after that the next message finds out again. */
const barMilliseconds = 24 * 60 * 60 * 1000;

/** Why there is no use in writing to somebody now, if that is so. */
export const barredFor = (known: KnownConversation | undefined, now: Instant): RefusalReason | undefined => {
  if (known?.refused === undefined) return undefined;
  const lapses = known.refusedAt === undefined ? now : addMilliseconds(known.refusedAt, barMilliseconds);
  return now < lapses ? known.refused : undefined;
};

/** Other instances write here too, so what stands in the store is the only truth. */
export interface Conversations {
  /**
   * Keeps what a turn tells about where its sender can be reached, and in which language. Whoever does anything in their
   * own chat can be reached; who could not before has their cards renewed. Writes only what is new.
   */
  remember(tenantId: string, person: StaffId, activity: Activity, locale: Locale | undefined): Promise<void>;
  /** A person's own chat with the bot. */
  of(tenantId: string, person: StaffId): Promise<KnownConversation | undefined>;
  /** Any conversation in the tenant: enough to begin one with somebody who has not written yet. */
  any(tenantId: string): Promise<KnownConversation | undefined>;
  /** A chat was begun with somebody. */
  begun(tenantId: string, person: StaffId, reference: Partial<ConversationReference>): Promise<void>;
  /** Teams has said that there is no use in writing there, until we hear of the person again. */
  refused(tenantId: string, person: StaffId, reason: RefusalReason): Promise<void>;
}

/** What is needed to write there, without names: the staff list says who it is. */
const kept = (reference: Partial<ConversationReference>): Partial<ConversationReference> => {
  const { activityId: _, locale: __, user, conversation, ...way } = reference;
  return {
    ...way,
    ...(user && { user: { id: user.id, name: '' } }),
    ...(conversation && { conversation: { ...conversation, name: '' } }),
  };
};

export const createConversations = (services: Services): Conversations => {
  /**
   * The last way into each tenant that was written here. Any working one will do, so others may have written a different
   * one.
   */
  const ways = new Map<string, string>();
  const read = async (tenantId: string, id: string): Promise<KnownConversation | undefined> =>
    (await mainPartition(services, tenantId).read<KnownConversation>('conversation', id))?.body;
  /** What was once stored as somebody's own chat but may be shared is not a way to reach them. */
  const ownChat = async (tenantId: string, person: StaffId): Promise<KnownConversation | undefined> => {
    const known = await read(tenantId, person);
    if (known?.reference === undefined || isOwnChat(known.reference.conversation)) return known;
    const { reference: _, ...rest } = known;
    return rest;
  };

  const write = async (
    tenantId: string,
    id: string,
    change: (before: KnownConversation | undefined) => KnownConversation,
  ): Promise<void> => {
    const before = await read(tenantId, id);
    const after = change(before);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(after)) return;
    const isBack = before?.refused !== undefined && after.refused === undefined;
    await mainPartition(services, tenantId).commit([
      { do: 'put', document: documentOf(id, after) },
      // S9: what changed while they could not be written to has not reached their cards.
      ...(isBack ? [cardsFollow(services, { of: 'people', people: [id as StaffId] })] : []),
    ]);
    if (isBack) services.wakeDispatcher(tenantId);
  };

  return {
    remember: async (tenantId, person, activity, locale) => {
      const reference = kept(TurnContext.getConversationReference(activity));
      const { user: _, conversation: __, ...way } = reference;
      const written = JSON.stringify(way);
      if (ways.get(tenantId) !== written) await write(tenantId, anyConversation, () => ({ reference: way }));
      ways.set(tenantId, written);
      if (placeOf(activity) !== 'personal') return;
      await write(tenantId, person, (before) => {
        const last = locale ?? before?.locale;
        return { reference, ...(last && { locale: last }) };
      });
    },
    of: ownChat,
    any: (tenantId) => read(tenantId, anyConversation),
    begun: (tenantId, person, reference) =>
      write(tenantId, person, (before) => {
        const { locale, reference: known } = before ?? {};
        // Begun by the id in the staff list; the one Teams itself uses is only in what the person sent.
        const { user: _, ...way } = kept(reference);
        return {
          reference: {
            ...way,
            ...(way.conversation && {
              conversation: { ...way.conversation, conversationType: 'personal' },
            }),
            ...(known?.user && { user: known.user }),
          },
          ...(locale && { locale }),
        };
      }),
    refused: (tenantId, person, reason) =>
      write(tenantId, person, (before) => ({
        ...before,
        refused: reason,
        refusedAt: services.clock.now(),
      })),
  };
};

const documentOf = (id: string, body: KnownConversation): NewDocument => ({
  kind: 'conversation',
  id,
  body,
  ...(body.refused !== undefined && { keys: [unreachableKey] }),
});
