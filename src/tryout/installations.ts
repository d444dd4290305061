import type { Conversation, Directory } from './directory';

/** Where the app is installed: per person's chat, per group chat, per team (all its channels at once). */
export interface Installations {
  has(conversation: Conversation): boolean;
  /** Returns whether this changed anything. */
  set(conversation: Conversation, installed: boolean): boolean;
  /** The ids of all conversations that have the app. */
  conversationIds(): readonly string[];
}

export const openInstallations = (
  directory: Directory,
  announce: (conversationId: string, installed: boolean) => void,
): Installations => {
  const scopeOf = (conversation: Conversation): string => conversation.team?.id ?? conversation.id;
  const without = (conversation: Conversation): boolean =>
    conversation.kind === 'personal' && conversation.members[0]?.installed === false;
  const scopes = new Set(directory.conversations.filter((each) => !without(each)).map(scopeOf));

  return {
    has: (conversation) => scopes.has(scopeOf(conversation)),
    set: (conversation, installed) => {
      const scope = scopeOf(conversation);
      if (scopes.has(scope) === installed) return false;
      if (installed) scopes.add(scope);
      else scopes.delete(scope);
      for (const each of directory.conversations) if (scopeOf(each) === scope) announce(each.id, installed);
      return true;
    },
    conversationIds: () =>
      directory.conversations.filter((each) => scopes.has(scopeOf(each))).map(({ id }) => id),
  };
};
