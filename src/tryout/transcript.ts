import { type Activity, adaptiveCardType, type Json } from './activity';
import type { Address } from './directory';

/** A message as it stands in a conversation. Never changed in place: an edit makes a new one with the same id. */
export interface Post {
  readonly id: string;
  /** The id of the chat or channel; `threadId` tells the thread. */
  readonly conversationId: string;
  /** In channels: the id of the post that opened the thread (its own id if it did). */
  readonly threadId?: string;
  /** A person's id, or `bot`. */
  readonly author: string;
  /** The only person it is shown to, besides the bot; everybody there if left out. */
  readonly onlyFor?: string;
  readonly activity: Activity;
  /** ISO 8601. */
  readonly at: string;
  /** Grows with every edit by the bot; views of earlier versions no longer count. */
  readonly version: number;
  /** Cards that only one person sees in place of the message's own, by person id. */
  readonly views: Readonly<Record<string, PersonalView>>;
}

interface PersonalView {
  readonly card: Json;
  /** The version of the post this view belongs to. */
  readonly version: number;
}

export type TranscriptChange =
  | { readonly change: 'post'; readonly post: Post }
  | { readonly change: 'removed'; readonly id: string; readonly conversationId: string };

/** All messages of all conversations, oldest first, kept in memory. */
export interface Transcript {
  add(address: Address, author: string, activity: Activity, onlyFor?: string): Post;
  /** Replaces a message's content for everybody; undefined if there is no such message. */
  edit(id: string, activity: Activity): Post | undefined;
  /** False if there is no such message. */
  remove(id: string): boolean;
  /** Shows a card to one person only, in place of the message's own. */
  personalise(id: string, personId: string, card: Json): Post | undefined;
  find(id: string): Post | undefined;
  posts(conversationId?: string): readonly Post[];
}

export const openTranscript = (
  now: () => number,
  announce: (change: TranscriptChange) => void,
): Transcript => {
  const posts = new Map<string, Post>();
  let lastStamp = 0;

  /** Message ids are milliseconds, as in Teams, and never the same twice. */
  const nextStamp = (): number => {
    lastStamp = Math.max(lastStamp + 1, Math.floor(now()));
    return lastStamp;
  };

  const keep = (post: Post): Post => {
    posts.set(post.id, post);
    announce({ change: 'post', post });
    return post;
  };

  return {
    add: ({ conversation, threadId }, author, activity, onlyFor) => {
      const stamp = nextStamp();
      const id =
        conversation.kind === 'personal' && author === 'bot' ? `1:1${stamp.toString(36)}` : String(stamp);
      const thread = conversation.kind === 'channel' ? { threadId: threadId ?? id } : {};
      return keep({
        id,
        conversationId: conversation.id,
        ...thread,
        author,
        ...(onlyFor !== undefined && { onlyFor }),
        activity: { ...activity, id },
        at: new Date(stamp).toISOString(),
        version: 1,
        views: {},
      });
    },
    edit: (id, activity) => {
      const post = posts.get(id);
      return post && keep({ ...post, activity: { ...activity, id }, version: post.version + 1 });
    },
    remove: (id) => {
      const post = posts.get(id);
      if (!post) return false;
      posts.delete(id);
      announce({ change: 'removed', id, conversationId: post.conversationId });
      return true;
    },
    personalise: (id, personId, card) => {
      const post = posts.get(id);
      return post && keep({ ...post, views: { ...post.views, [personId]: { card, version: post.version } } });
    },
    find: (id) => posts.get(id),
    posts: (conversationId) =>
      [...posts.values()].filter(
        (post) => conversationId === undefined || post.conversationId === conversationId,
      ),
  };
};

/** Whether this person sees a message in a place they are in. */
export const isSeenBy = ({ onlyFor }: Post, personId: string): boolean =>
  onlyFor === undefined || onlyFor === personId;

/** The message as this person sees it: with their own view of a card if there is one for this version. */
export const activityFor = (post: Post, personId: string): Activity => {
  const view = post.views[personId];
  if (!view || view.version !== post.version) return post.activity;
  const others = (post.activity.attachments ?? []).filter(
    ({ contentType }) => contentType !== adaptiveCardType,
  );
  return {
    ...post.activity,
    attachments: [{ contentType: adaptiveCardType, content: view.card }, ...others],
  };
};
