// @ts-check
/** @typedef {import('../live').Snapshot} Snapshot */
/** @typedef {import('../changes').Change} Change */
/** @typedef {import('../transcript').Post} Post */
/** @typedef {import('../world').Persona} Persona */
/** @typedef {Snapshot['conversations'][number]} Conversation */

/** What the server has reported so far. */
export const model = {
  /** @type {Snapshot['world'] | undefined} */
  world: undefined,
  /** @type {readonly Conversation[]} */
  conversations: [],
  /** @type {Set<string>} */
  installed: new Set(),
  /** @type {Map<string, Post>} */
  posts: new Map(),
  /** @type {import('../traffic').Exchange[]} */
  exchanges: [],
  /** Until when, in milliseconds, the bot shows as typing, by conversation. @type {Map<string, number>} */
  typing: new Map(),
  online: false,
};

const typingShows = 6_000;

/**
 * Follows the server for as long as the page is open; reconnects by itself.
 * @param {(change?: Change) => void} onChange Called without a change when everything is new.
 */
export const follow = (onChange) => {
  const events = new EventSource('/live');
  events.addEventListener('snapshot', (event) => {
    const snapshot = /** @type {Snapshot} */ (JSON.parse(event.data));
    model.world = snapshot.world;
    model.conversations = snapshot.conversations;
    model.installed = new Set(snapshot.installed);
    model.posts = new Map(snapshot.posts.map((post) => [post.id, post]));
    model.exchanges = [...snapshot.exchanges];
    model.online = true;
    onChange();
  });
  events.addEventListener('change', (event) => {
    const change = /** @type {Change} */ (JSON.parse(event.data));
    take(change);
    onChange(change);
    if (change.change === 'typing') setTimeout(() => onChange(change), typingShows + 50);
  });
  events.addEventListener('error', () => {
    model.online = false;
    onChange();
  });
};

/** @param {Change} change */
const take = (change) => {
  switch (change.change) {
    case 'post':
      model.posts.set(change.post.id, change.post);
      if (change.post.author === 'bot') model.typing.delete(change.post.conversationId);
      break;
    case 'removed':
      model.posts.delete(change.id);
      break;
    case 'typing':
      model.typing.set(change.conversationId, Date.now() + typingShows);
      break;
    case 'installed':
      if (change.installed) model.installed.add(change.conversationId);
      else model.installed.delete(change.conversationId);
      break;
    case 'exchange':
      model.exchanges = [...model.exchanges.slice(-499), change.exchange];
      break;
  }
};

export const world = () => {
  if (!model.world) throw new Error('The server has not told about the world yet');
  return model.world;
};

/** @param {string} id */
export const personOf = (id) => world().people.find((person) => person.id === id);

/** @param {string} personId */
export const conversationsOf = (personId) =>
  model.conversations.filter(({ members }) => members.includes(personId));

/**
 * The place of this key as this person has it, else their own chat with the bot.
 * @param {string} personId
 * @param {string} key
 */
export const placeOf = (personId, key) => {
  const own = conversationsOf(personId);
  const found =
    own.find((conversation) => conversation.key === key) ?? own.find(({ kind }) => kind === 'personal');
  if (!found) throw new Error('Everybody has a chat of their own');
  return found;
};

/**
 * The messages of a conversation that this person sees, oldest first.
 * @param {string} conversationId
 * @param {string} personId
 */
export const postsIn = (conversationId, personId) =>
  [...model.posts.values()]
    .filter((post) => post.conversationId === conversationId && (post.onlyFor ?? personId) === personId)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

/** @param {string} author */
export const authorName = (author) => (author === 'bot' ? world().bot.name : (personOf(author)?.name ?? ''));

/** @param {string} conversationId */
export const isTyping = (conversationId) => (model.typing.get(conversationId) ?? 0) > Date.now();

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/**
 * The message's attachments as this person sees them.
 * @param {Post} post
 * @param {string} personId
 */
export const attachmentsFor = (post, personId) => {
  const attachments = post.activity.attachments ?? [];
  const view = post.views[personId];
  if (!view || view.version !== post.version) return attachments;
  return [
    { contentType: adaptiveCard, content: view.card },
    ...attachments.filter(({ contentType }) => contentType !== adaptiveCard),
  ];
};

/** @param {import('../activity').Attachment} attachment */
export const isCard = (attachment) => attachment.contentType === adaptiveCard;

/** When each person last looked at each conversation. @type {Map<string, string>} */
const reads = new Map();
let firstLook = new Date().toISOString();

/** Everything that was there when the page opened counts as read. */
export const startReading = () => {
  firstLook = [...model.posts.values()].reduce((latest, { at }) => (at > latest ? at : latest), '');
};

/**
 * @param {string} personId
 * @param {string} conversationId
 */
export const markRead = (personId, conversationId) => {
  const latest = postsIn(conversationId, personId).at(-1)?.at;
  if (latest !== undefined) reads.set(`${personId}/${conversationId}`, latest);
};

/**
 * @param {string} personId
 * @param {string} conversationId
 */
export const unreadIn = (personId, conversationId) => {
  const since = reads.get(`${personId}/${conversationId}`) ?? firstLook;
  return postsIn(conversationId, personId).filter(({ at, author }) => at > since && author !== personId)
    .length;
};

/** @param {string} personId */
export const unreadOf = (personId) =>
  conversationsOf(personId).reduce((sum, { id }) => sum + unreadIn(personId, id), 0);
