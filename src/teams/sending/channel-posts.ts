import type { CloudAdapter, ConversationReference } from 'botbuilder';
import type { Services } from '../../app/base/services';
import { unseen } from '../../app/base/unseen';
import { digestPosted, digestToPost, digestToUpdate, digestUpdated } from '../../app/overview/digest-post';
import type { Digest } from '../../app/overview/digest-store';
import type { OutboxItem, SendOutcome } from '../../app/ports/outbox';
import type { ChannelPost } from '../../app/telling/notices';
import { askForReaders } from '../edge/shared-place';
import type { Tokens } from '../edge/tokens';
import { messageOf } from './messages';
import { outcomeOf } from './outcomes';

/** Asked once, right before a post: whether it may go. */
type MayPost = () => Promise<boolean>;

/** Posts where others read along, and updates what was posted there. */
export interface ChannelPosts {
  send(tenantId: string, item: OutboxItem, post: ChannelPost, mayPost: MayPost): Promise<SendOutcome>;
}

export const createChannelPosts = (parts: {
  readonly services: Services;
  readonly adapter: CloudAdapter;
  readonly tokens: Tokens;
  readonly botId: string;
}): ChannelPosts => {
  const { adapter, tokens, botId } = parts;
  // Nobody looks: it comes by itself.
  const services = unseen(parts.services);
  const now = (): number => Date.parse(services.clock.now());
  const wayTo = ({ place }: Digest) => place.way as Partial<ConversationReference>;

  const readersOf = async (digest: Digest) => {
    let readers: Awaited<ReturnType<typeof askForReaders>>;
    await tokens.ready();
    await adapter.continueConversationAsync(botId, wayTo(digest), async (context) => {
      readers = await askForReaders(context, digest.place.conversationId);
    });
    return readers;
  };

  const post = async (
    tenantId: string,
    item: OutboxItem,
    digestId: string,
    mayPost: MayPost,
  ): Promise<SendOutcome> => {
    let activityId: string | undefined;
    let isPosting = false;
    try {
      const due = await digestToPost(services, tenantId, item, digestId, readersOf);
      if (due === undefined) return { outcome: 'obsolete' };
      const { conversationId } = due.digest.place;
      if ('stands' in due) return { outcome: 'sent', conversationId, activityId: due.stands };
      const { digest, view } = due;
      await tokens.ready();
      await adapter.continueConversationAsync(botId, wayTo(digest), async (context) => {
        isPosting = await mayPost();
        if (!isPosting) return;
        activityId = (await context.sendActivity(messageOf(view, digest.locale, undefined)))?.id ?? '';
      });
      if (activityId === undefined) return { outcome: 'failed' };
      await digestPosted(services, tenantId, item.id, due, activityId);
      return { outcome: 'sent', conversationId, activityId };
    } catch (error) {
      // It was posted; only the record of it is missing.
      if (activityId !== undefined) return { outcome: 'sent', conversationId: '', activityId };
      const outcome = outcomeOf(error, { now: now() });
      // What failed before the post certainly did not arrive, and is retried as such.
      return outcome.outcome === 'ambiguous' && !isPosting ? { outcome: 'failed' } : outcome;
    }
  };

  const update = async (
    tenantId: string,
    { digestId, activityId }: Extract<ChannelPost, { readonly kind: 'digestFollows' }>,
    mayPost: MayPost,
  ): Promise<SendOutcome> => {
    const due = await digestToUpdate(services, tenantId, digestId, activityId);
    if (due === undefined) return { outcome: 'obsolete' };
    const { digest, view } = due;
    let isPosted = false;
    try {
      await tokens.ready();
      await adapter.continueConversationAsync(botId, wayTo(digest), async (context) => {
        if (!(await mayPost())) return;
        await context.updateActivity({ ...messageOf(view, digest.locale, undefined), id: activityId });
        isPosted = true;
      });
    } catch (error) {
      const outcome = outcomeOf(error, { now: now() });
      // An update may be repeated freely: it overwrites itself. What is gone stays gone.
      if (outcome.outcome === 'ambiguous') return { outcome: 'failed' };
      return outcome.outcome === 'refused' || outcome.outcome === 'rejected'
        ? { outcome: 'obsolete' }
        : outcome;
    }
    if (!isPosted) return { outcome: 'failed' };
    await digestUpdated(services, tenantId, due);
    return { outcome: 'sent', conversationId: digest.place.conversationId, activityId };
  };

  return {
    send: (tenantId, item, what, mayPost) =>
      what.kind === 'digest' ? post(tenantId, item, what.digestId, mayPost) : update(tenantId, what, mayPost),
  };
};
