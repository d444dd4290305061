import { cardsOf, fieldsOf, type Json, listOf } from './activity';
import type { Conversation } from './directory';
import { activityFor, type Post } from './transcript';
import type { Persona } from './world';

/** The refresh action of the card this person sees, if it has one that Teams would run. */
export const refreshAction = (post: Post, person: Persona): Json | undefined => {
  const action = fieldsOf(refreshOf(post, person).action);
  return action.type === 'Action.Execute' ? action : undefined;
};

/**
 * Whether Teams asks for this person's own view unprompted: the card they see names them among its first 60 `userIds`, or
 * names nobody in a conversation of at most 60. An empty list means "only when asked".
 */
export const refreshesFor = (post: Post, person: Persona, conversation: Conversation): boolean => {
  if (!refreshAction(post, person)) return false;
  const userIds = refreshOf(post, person).userIds;
  if (userIds === undefined) return conversation.members.length <= 60;
  return listOf(userIds).slice(0, 60).includes(person.userId);
};

const refreshOf = (post: Post, person: Persona): Json =>
  fieldsOf(cardsOf(activityFor(post, person.id))[0]?.refresh);

/**
 * Remembers when each person's view was last asked for. It is asked for again if the bot has edited the message since or the
 * view is older than a minute, so that a card answering with a refreshing card does not loop.
 */
export interface RefreshMemory {
  /** Whether to ask now; if so, records it. */
  claim(post: Post, personId: string): boolean;
  /** The person has just got a view by pressing a button. */
  note(post: Post, personId: string): void;
}

const freshFor = 60_000;

export const openRefreshMemory = (now: () => number): RefreshMemory => {
  const asked = new Map<string, { version: number; at: number }>();
  const note = (post: Post, personId: string): void => {
    asked.set(`${post.id}/${personId}`, { version: post.version, at: now() });
  };
  return {
    note,
    claim: (post, personId) => {
      const last = asked.get(`${post.id}/${personId}`);
      if (last && last.version === post.version && now() - last.at < freshFor) return false;
      note(post, personId);
      return true;
    },
  };
};
