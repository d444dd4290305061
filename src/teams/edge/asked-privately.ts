import type { Activity, TurnContext } from 'botbuilder';
import { isRecord } from './json';
import { placeOf } from './place';

/**
 * On a card only one person sees in a shared place, so that what its presses lead to stays theirs: Teams does not say which
 * kind of message a press comes from. A forged mark only makes an answer private.
 */
const markOfCard = 'onlyMe';

/** What the edge notes about a message nobody else there sees (`inbound.ts`). */
export interface MaybeTargeted {
  readonly targeted?: true;
}

const isMarked = (data: unknown): boolean => isRecord(data) && Boolean(data[markOfCard]);

/** Whether something was asked in a shared place so that nobody else sees it: then nobody else may see the answer either. */
export const askedPrivately = (activity: Activity): boolean => {
  if (placeOf(activity) === 'personal') return false;
  if ((activity as MaybeTargeted).targeted) return true;
  const value: unknown = activity.value;
  if (!isRecord(value)) return false;
  return [value, value.data, isRecord(value.action) ? value.action.data : undefined].some(isMarked);
};

/** The data of a card, without what is noted on it for the edge alone. */
export const withoutMark = <Data extends Readonly<Record<string, unknown>>>(data: Data): Data => {
  const { [markOfCard]: _, ...rest } = data;
  return rest as Data;
};

/** The same, with every press on its cards marked as one nobody else sees. */
export const keptPrivate = <Body extends object>(body: Body): Body =>
  JSON.parse(JSON.stringify(body), (key: string, value: unknown) =>
    key === 'data' && isRecord(value) ? { ...value, [markOfCard]: true } : value,
  ) as Body;

/** Asks the connector's client to post something only its recipient sees; see `onlyForRecipient`. */
const header = 'x-only-for-recipient';

interface PrivateClient {
  readonly conversations: {
    sendToConversation(
      conversationId: string,
      activity: Partial<Activity>,
      options: { readonly customHeaders: Readonly<Record<string, string>> },
    ): Promise<{ readonly id?: string }>;
  };
}

/**
 * Posts a message where it was asked, for the asker's eyes only. Rejects as any post does; it is never posted for everybody
 * instead.
 */
export const postPrivately = async (
  context: TurnContext,
  message: Partial<Activity>,
): Promise<{ readonly id?: string }> => {
  const { activity, adapter, turnState } = context;
  const client = turnState.get<PrivateClient>(adapter.ConnectorClientKey);
  const { channelId, conversation, from, id, recipient, serviceUrl, type } = activity;
  return client.conversations.sendToConversation(
    conversation.id,
    {
      ...keptPrivate(message),
      channelId,
      serviceUrl,
      conversation,
      from: recipient,
      recipient: from,
      // Shows the question above its answer.
      ...(type === 'message' && { entities: [{ type: 'targetedMessageInfo', messageId: id }] }),
    },
    { customHeaders: { [header]: 'true' } },
  );
};

interface Sending {
  url: string;
  readonly headers: { has(name: string): boolean; delete(name: string): void };
}

/** In the connector's protocol, the address says that a message is only for its recipient; the client has no such option. */
export const onlyForRecipient = {
  name: 'onlyForRecipient',
  sendRequest: <Response>(
    request: Sending,
    next: (request: Sending) => Promise<Response>,
  ): Promise<Response> => {
    if (request.headers.has(header)) {
      request.headers.delete(header);
      const url = new URL(request.url);
      url.searchParams.set('isTargetedActivity', 'true');
      request.url = url.href;
    }
    return next(request);
  },
};
