import {
  type Activity,
  type CloudAdapter,
  type ConversationParameters,
  type ConversationReference,
  TurnContext,
} from 'botbuilder';
import type { Services } from '../../app/base/services';
import { unseen } from '../../app/base/unseen';
import { reorganisationGoesOn } from '../../app/continuity/reorganisation-round';
import { staffMember } from '../../app/organisation/directory';
import { readPreferences } from '../../app/organisation/preferences';
import { putOffForQuiet } from '../../app/overview/quiet-hours';
import type { OutboxItem, Sender, SendOutcome } from '../../app/ports/outbox';
import { forgetCard, type Shown } from '../../app/telling/note-cards';
import { noticeView } from '../../app/telling/notice-views';
import type { LostReply, Notice } from '../../app/telling/notices';
import type { OutboxContent } from '../../app/telling/outbox';
import { putCardsInLine } from '../../app/telling/standing-cards';
import { putToldInLine } from '../../app/telling/tellings';
import type { Instant } from '../../domain/base/calendar';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { Locale } from '../../language/texts';
import type { Log } from '../../log';
import type { View } from '../../views/view';
import type { Tokens } from '../edge/tokens';
import { type Renew, renewStandingCard } from './card-renewal';
import type { ChannelPosts } from './channel-posts';
import { barredFor, type Conversations, type KnownConversation } from './conversations';
import { lostReplyView } from './lost-replies';
import { messageOf } from './messages';
import { outcomeOf } from './outcomes';

/** Asked right before a post, once: whether it may go. A turn's own messages may always. */
type MayPost = () => Promise<boolean>;
const always: MayPost = async () => true;

/** Writes to people outside a turn of their own. */
export interface Messenger {
  /** Shows a view to somebody in their own chat with the bot. */
  show(tenantId: string, person: StaffId, view: View, how: Showing): Promise<SendOutcome>;
  /** Shows a view in place of what a message in somebody's own chat shows. */
  renew(...card: [...Parameters<Renew>, mayPost?: MayPost]): Promise<SendOutcome>;
}

export interface Showing {
  /** Before the view was made (S9). */
  readonly since: Instant;
  /** What it says, when it comes by itself. */
  readonly notice?: Notice;
  /** Left out: the language that the person last wrote in. A language that they have chosen comes first. */
  readonly locale?: Locale;
  readonly mayPost?: MayPost;
}

/** What the ways to Teams are made of. */
export interface MessengerParts {
  readonly services: Services;
  readonly adapter: CloudAdapter;
  readonly tokens: Tokens;
  readonly botId: string;
  readonly conversations: Conversations;
  /** Records what a message in somebody's own chat shows from now on, so that it follows changes (S9). */
  readonly note: (shown: Shown) => Promise<void>;
}

/** A message that Teams took in. */
interface Posted {
  readonly conversationId: string;
  readonly activityId: string;
}

/** How an attempt to post went: an outcome, or that the chat is not there any more and may be begun anew. */
type Attempt = SendOutcome | { readonly outcome: 'chatGone' };

export const createMessenger = ({
  services,
  adapter,
  tokens,
  botId,
  conversations,
  note,
}: MessengerParts): Messenger => {
  const now = (): number => Date.parse(services.clock.now());

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
    return messageOf(view, chosen, known?.reference?.user?.id);
  };

  /** Begins the person's own chat, with whatever way into the tenant is known; undefined when there is none. */
  const begin = async (
    tenantId: string,
    person: StaffId,
  ): Promise<((send: (context: TurnContext) => Promise<void>) => Promise<void>) | undefined> => {
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

  /** Posts a message by one way. What fails before the post certainly did not arrive. */
  const post = async (
    way: (send: (context: TurnContext) => Promise<void>) => Promise<void>,
    message: Partial<Activity>,
    mayPost: MayPost,
    isBeginning: boolean,
  ): Promise<Attempt> => {
    let posted: Posted | undefined;
    let beginning = isBeginning;
    try {
      await tokens.ready();
      await way(async (context) => {
        beginning = false;
        if (!(await mayPost())) return;
        const response = await context.sendActivity(message);
        posted = { conversationId: context.activity.conversation.id, activityId: response?.id ?? '' };
      });
    } catch (error) {
      const outcome = outcomeOf(error, { beginning, now: now() });
      const isGone = outcome.outcome === 'refused' && outcome.reason === 'gone';
      return isGone && !isBeginning ? { outcome: 'chatGone' } : outcome;
    }
    // Never posted without an error only when somebody else has the item; then nobody looks at this.
    return posted === undefined ? { outcome: 'failed' } : { outcome: 'sent', ...posted };
  };

  /** Says it in the chat that is known, else in one that is begun: also, once, when the known one is gone. */
  const say = async (
    tenantId: string,
    person: StaffId,
    message: Partial<Activity>,
    known: KnownConversation | undefined,
    mayPost: MayPost,
  ): Promise<SendOutcome> => {
    const { reference } = known ?? {};
    // The item is taken once, also when the first post found no chat.
    const may = once(mayPost);
    if (reference?.conversation !== undefined) {
      const attempt = await post(
        (send) => adapter.continueConversationAsync(botId, reference, send),
        message,
        may,
        false,
      );
      if (attempt.outcome !== 'chatGone') return attempt;
    }
    const way = await begin(tenantId, person);
    if (way === undefined) return { outcome: 'refused', reason: 'notInstalled' };
    let begun: Partial<ConversationReference> | undefined;
    const attempt = await post(
      (send) =>
        way((context) => {
          begun = TurnContext.getConversationReference(context.activity);
          return send(context);
        }),
      message,
      may,
      true,
    );
    if (attempt.outcome === 'sent' && begun !== undefined) await conversations.begun(tenantId, person, begun);
    return attempt.outcome === 'chatGone' ? { outcome: 'refused', reason: 'gone' } : attempt;
  };

  return {
    show: async (tenantId, person, view, { since, notice, locale, mayPost = always }) => {
      const known = await conversations.of(tenantId, person);
      const barred = barredFor(known, services.clock.now());
      if (barred !== undefined) return { outcome: 'refused', reason: barred };
      const message = await messageFor(tenantId, person, view, known, locale);
      const outcome = await say(tenantId, person, message, known, mayPost);
      if (outcome.outcome === 'refused') await conversations.refused(tenantId, person, outcome.reason);
      if (outcome.outcome === 'sent') {
        const message = outcome.activityId;
        await note({ tenantId, person, message, view, since, ...(notice && { notice }) });
      }
      return outcome;
    },
    renew: async (tenantId, person, id, view, mayPost = always) => {
      const known = await conversations.of(tenantId, person);
      const reference = known?.reference;
      if (reference?.conversation === undefined || known?.refused !== undefined)
        return { outcome: 'obsolete' };
      const message = { ...(await messageFor(tenantId, person, view, known)), id };
      let isPosted = false;
      try {
        await tokens.ready();
        await adapter.continueConversationAsync(botId, reference, async (context) => {
          if (!(await mayPost())) return;
          await context.updateActivity(message);
          isPosted = true;
        });
      } catch (error) {
        const outcome = outcomeOf(error, { now: now() });
        switch (outcome.outcome) {
          case 'ambiguous':
            // It overwrites itself: an update may be repeated freely.
            return { outcome: 'failed' };
          case 'refused':
            // The message was deleted, or can't be changed any more; nobody needs to hear of that.
            await forgetCard(services, tenantId, person, id);
            return { outcome: 'obsolete' };
          case 'rejected':
            return { outcome: 'obsolete' };
          default:
            return outcome;
        }
      }
      // Somebody else has the item, or it was queued again: the chat still shows what it did.
      if (!isPosted) return { outcome: 'failed' };
      return { outcome: 'sent', conversationId: reference.conversation.id, activityId: id };
    },
  };
};

const once = (ask: MayPost): MayPost => {
  let answer: Promise<boolean> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
};

/** Sends outbox items: the text is made now, from the state and the rights at this moment. */
export const createSender = (
  services: Services,
  messenger: Messenger,
  channelPosts: ChannelPosts,
  log: Log,
): Sender => {
  const say = async (
    tenantId: string,
    person: StaffMember,
    item: OutboxItem,
    what: Notice | LostReply,
    mayPost: MayPost,
  ): Promise<SendOutcome> => {
    const since = services.clock.now();
    if (what.kind === 'lostReply') {
      const view = await lostReplyView(services, tenantId, person, what);
      return messenger.show(tenantId, person.id, view, { since, mayPost });
    }
    // The daily word has a time of its own.
    if (what.kind !== 'dailyWord' && (await putOffForQuiet(services, tenantId, person.id, item, what)))
      return { outcome: 'obsolete' };
    const view = await noticeView(unseen(services), tenantId, person, what);
    return view === undefined
      ? { outcome: 'obsolete' }
      : messenger.show(tenantId, person.id, view, { since, notice: what, mayPost });
  };
  const sendOut = async (tenantId: string, item: OutboxItem, mayPost: MayPost): Promise<SendOutcome> => {
    const { to } = item;
    const what = item.notice as OutboxContent;
    if (what.kind === 'digest' || what.kind === 'digestFollows')
      return channelPosts.send(tenantId, item, what, mayPost);
    if (what.kind === 'cardsFollow') {
      await putCardsInLine(services, tenantId, what);
      return { outcome: 'obsolete' };
    }
    if (what.kind === 'manyTold') {
      await putToldInLine(services, tenantId, item.id, what);
      return { outcome: 'obsolete' };
    }
    if (what.kind === 'reorganisationGoesOn') {
      await reorganisationGoesOn(services, tenantId, what.reorganisationId);
      return { outcome: 'obsolete' };
    }
    if (to.kind !== 'person') return { outcome: 'obsolete' };
    const recipient = await staffMember(services, tenantId, to.staffId);
    // Also for somebody who has left: then their chat has to follow above all.
    if (what.kind === 'cardFollows') {
      const renew: Renew = (...card) => messenger.renew(...card, mayPost);
      return recipient === undefined
        ? { outcome: 'obsolete' }
        : renewStandingCard(services, renew, tenantId, recipient, what.cardId);
    }
    return recipient?.active
      ? say(tenantId, recipient, item, what, mayPost)
      : { outcome: 'refused', reason: 'gone' };
  };
  return {
    send: async (tenantId, item, mayPost) => {
      let isPosting = false;
      const may: MayPost = async () => {
        isPosting = await mayPost();
        return isPosting;
      };
      try {
        return await sendOut(tenantId, item, may);
      } catch (error) {
        const { kind } = item.notice as OutboxContent;
        log.error('outbox.sendFailed', { error, tenantId, kind, itemId: item.id });
        return isPosting ? { outcome: 'ambiguous' } : { outcome: 'failed' };
      }
    },
  };
};
