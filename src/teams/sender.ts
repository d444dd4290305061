import type { Activity, CloudAdapter, ConversationParameters, TurnContext } from 'botbuilder';
import type { Services } from '../app/base/services';
import { staffMember } from '../app/organisation/directory';
import { readPreferences } from '../app/organisation/preferences';
import type { OutboxItem, Sender, SendOutcome } from '../app/ports/outbox';
import { noticeView } from '../app/telling/notice-views';
import type { CardChange, LostReply, Notice } from '../app/telling/notices';
import { standingView } from '../app/telling/standing-views';
import type { StaffId, StaffMember } from '../domain/organisation/organisation';
import type { Locale } from '../language/texts';
import type { Log } from '../log';
import type { View } from '../views/view';
import type { Conversations, KnownConversation } from './conversations';
import { lostReplyView } from './lost-replies';
import { messageOf } from './messages';
import type { StandingCards } from './standing-cards';

/** Writes to people outside the turn that they began. */
export interface Messenger {
  /** Shows a view to somebody in their own chat with the bot, in `locale` or else in the language they have chosen. */
  show(tenantId: string, person: StaffId, view: View, locale?: Locale): Promise<SendOutcome>;
  /** Shows a view in the place of what stands in a message of somebody's own chat. */
  renew(tenantId: string, person: StaffId, message: string, view: View): Promise<SendOutcome>;
}

export const statusOf = (error: unknown): number | undefined => {
  const { statusCode, status } = error as { statusCode?: unknown; status?: unknown };
  if (typeof statusCode === 'number') return statusCode;
  return typeof status === 'number' ? status : undefined;
};

const retryAfter = (error: unknown): number | undefined => {
  const { response } = error as { response?: { headers?: { get?: (name: string) => string | undefined } } };
  const seconds = Number(response?.headers?.get?.('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
};

/** Network errors that come before anything was sent. */
const neverSent: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/**
 * What the connector's answer means. A 5xx or a broken connection may have come after the message landed; only what was
 * surely refused before is repeated freely (platform: retryable answers).
 */
export const outcomeOf = (error: unknown, creating: boolean): SendOutcome => {
  const status = statusOf(error);
  if (status === 429) {
    const wait = retryAfter(error);
    return { outcome: 'throttled', ...(wait !== undefined && { retryAfterMilliseconds: wait }) };
  }
  if (status === 403) return { outcome: 'refused', reason: creating ? 'notInstalled' : 'blocked' };
  if (status === 404) return { outcome: 'refused', reason: creating ? 'notInstalled' : 'gone' };
  if (status === 400) return { outcome: 'refused', reason: 'blocked' };
  if (status === 401 || status === 412) return { outcome: 'failed' };
  const { code } = error as { code?: unknown };
  return neverSent.includes(code) ? { outcome: 'failed' } : { outcome: 'ambiguous' };
};

export const createMessenger = (
  services: Services,
  adapter: CloudAdapter,
  botId: string,
  conversations: Conversations,
  standingCards: StandingCards,
): Messenger => {
  const messageFor = async (
    tenantId: string,
    person: StaffId,
    view: View,
    known: KnownConversation | undefined,
    locale?: Locale,
  ): Promise<Partial<Activity>> => {
    const { language, written } = await readPreferences(services, tenantId, person);
    const unchosen = locale ?? written ?? known?.locale ?? 'da';
    const chosen: Locale = language === 'follow' ? unchosen : language;
    return messageOf(view, chosen, known?.reference.user?.id);
  };

  /** The way into the person's own chat, which is begun if it is not known yet; undefined when there is none. */
  const wayTo = async (
    tenantId: string,
    person: StaffId,
    known: KnownConversation | undefined,
  ): Promise<((send: (context: TurnContext) => Promise<void>) => Promise<void>) | undefined> => {
    if (known !== undefined) return (send) => adapter.continueConversationAsync(botId, known.reference, send);
    const any = await conversations.any(tenantId);
    const { serviceUrl, channelId, bot } = any?.reference ?? {};
    if (serviceUrl === undefined) return undefined;
    const parameters = {
      isGroup: false,
      bot,
      tenantId,
      members: [{ id: person, name: '' }],
      channelData: { tenant: { id: tenantId } },
    } as unknown as ConversationParameters;
    return (send) =>
      adapter.createConversationAsync(botId, channelId ?? 'msteams', serviceUrl, '', parameters, send);
  };

  return {
    show: async (tenantId, person, view, locale) => {
      const known = await conversations.of(tenantId, person);
      if (known?.refused !== undefined) return { outcome: 'refused', reason: known.refused };
      const message = await messageFor(tenantId, person, view, known, locale);
      const inOwnChat = await wayTo(tenantId, person, known);
      let sent: { conversationId: string; activityId: string } | undefined;
      try {
        await inOwnChat?.(async (context) => {
          const response = await context.sendActivity(message);
          sent = { conversationId: context.activity.conversation.id, activityId: response?.id ?? '' };
        });
      } catch (error) {
        const outcome = outcomeOf(error, known === undefined);
        if (outcome.outcome === 'refused') await conversations.refused(tenantId, person, outcome.reason);
        return outcome;
      }
      if (sent === undefined) return { outcome: 'refused', reason: 'notInstalled' };
      await standingCards.shown(tenantId, person, sent.activityId, view);
      return { outcome: 'sent', ...sent };
    },
    renew: async (tenantId, person, id, view) => {
      const known = await conversations.of(tenantId, person);
      if (known === undefined || known.refused !== undefined) return { outcome: 'obsolete' };
      const message = { ...(await messageFor(tenantId, person, view, known)), id };
      try {
        await adapter.continueConversationAsync(botId, known.reference, async (context) => {
          await context.updateActivity(message);
        });
      } catch (error) {
        const outcome = outcomeOf(error, false);
        if (outcome.outcome !== 'refused') return outcome;
        // The message was deleted, or can't be changed any more; nobody needs to hear of that.
        await standingCards.forget(tenantId, person, id);
        return { outcome: 'obsolete' };
      }
      return { outcome: 'sent', conversationId: known.reference.conversation?.id ?? '', activityId: id };
    },
  };
};

/** Sends outbox items: the text is made now, from the state and the rights of this moment. */
export const createSender = (
  services: Services,
  messenger: Messenger,
  standingCards: StandingCards,
  log: Log,
): Sender => {
  const say = async (tenantId: string, person: StaffMember, notice: Notice): Promise<SendOutcome> => {
    const view = await noticeView(services, tenantId, person, notice);
    return view === undefined ? { outcome: 'obsolete' } : messenger.show(tenantId, person.id, view);
  };
  const renew = async (tenantId: string, person: StaffMember, change: CardChange): Promise<SendOutcome> => {
    const standing = await standingCards.latest(tenantId, person.id, change);
    if (standing === undefined) return { outcome: 'obsolete' };
    const view = await standingView(services, tenantId, person, change, standing.standing);
    return view.ok
      ? messenger.renew(tenantId, person.id, standing.message, view.value)
      : { outcome: 'obsolete' };
  };
  return {
    send: async (tenantId, { id, to, notice }: OutboxItem) => {
      if (to.kind !== 'person') return { outcome: 'obsolete' };
      try {
        const recipient = await staffMember(services, tenantId, to.staffId);
        if (recipient === undefined || !recipient.active) return { outcome: 'refused', reason: 'gone' };
        const what = notice as Notice | CardChange | LostReply;
        if (what.kind === 'lostReply') {
          const view = await lostReplyView(services, tenantId, recipient, what);
          return await messenger.show(tenantId, recipient.id, view);
        }
        return what.kind === 'cardChanged'
          ? await renew(tenantId, recipient, what)
          : await say(tenantId, recipient, what);
      } catch (error) {
        log.error('outbox.sendFailed', { error, itemId: id });
        return { outcome: 'failed' };
      }
    },
  };
};
