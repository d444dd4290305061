// @ts-check
import { avatar } from './avatar.mjs';
import { h, icon } from './dom.mjs';
import { authorName, isTyping, postsIn, world } from './live.mjs';
import { messageKey, refreshSeen, renderMessage } from './message.mjs';
import { t } from './texts.mjs';

/** @typedef {import('./live.mjs').Post} Post */
/** @typedef {import('./compose.mjs').Place} Place */

/** Messages of one author within this time stand together. Milliseconds. */
const togetherness = 3 * 60_000;

/**
 * The messages of a conversation as one person sees them. A message whose looks have not changed keeps its
 * element, so that nothing typed into a card is lost when another message comes.
 * @param {import('./view.mjs').Side} side
 * @param {() => HTMLElement} pane
 * @param {(threadId: string) => void} onReply
 */
export const createConversation = (side, pane, onReply) => {
  const list = h('div', { class: 'messages' });
  const element = h(
    'div',
    { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: 0, 'data-testid': `log-${side}` },
    list,
  );
  /** @type {Map<string, { key: string, element: HTMLElement }>} */
  let kept = new Map();
  let shown = '';

  /**
   * @param {Post} post
   * @param {Post | undefined} before
   * @param {Place} place
   */
  const message = (post, before, place) => {
    const follows =
      before?.author === post.author &&
      Date.parse(post.at) - Date.parse(before.at) < togetherness &&
      before.threadId === post.threadId;
    const key = messageKey(post, place.person, follows);
    const same = kept.get(post.id);
    if (same?.key === key) return same;
    return {
      key,
      element: renderMessage(post, { person: place.person, locale: place.locale }, follows, pane),
    };
  };

  /**
   * @param {readonly Post[]} posts
   * @param {Map<string, HTMLElement>} rendered
   */
  const threads = (posts, rendered) =>
    [...new Set(posts.map(({ threadId }) => threadId ?? ''))].map((threadId) =>
      h(
        'section',
        { class: 'thread', 'data-testid': 'thread' },
        ...posts.filter((post) => post.threadId === threadId).map(({ id }) => rendered.get(id)),
        posts.some((post) => post.threadId === threadId && post.onlyFor === undefined) &&
          h(
            'button',
            {
              type: 'button',
              class: 'reply-button',
              'data-testid': 'reply',
              onclick: () => onReply(threadId),
            },
            icon('reply'),
            t('reply'),
          ),
      ),
    );

  /** @param {Place} place */
  const update = (place) => {
    const { conversation, person, locale } = place;
    const now = `${person}/${conversation.id}/${locale}`;
    const moved = now !== shown;
    if (moved) kept = new Map();
    shown = now;

    const posts = postsIn(conversation.id, person);
    const next = new Map(posts.map((post, index) => [post.id, message(post, posts[index - 1], place)]));
    const fresh = posts.filter(({ id }) => kept.get(id)?.element !== next.get(id)?.element);
    const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
    const elements = new Map([...next].map(([id, entry]) => [id, entry.element]));
    kept = next;

    const parts = [
      ...(conversation.kind === 'channel' ? threads(posts, elements) : elements.values()),
      ...(posts.length === 0 ? [empty(place)] : []),
      ...(isTyping(conversation.id) ? [typing()] : []),
    ];
    settle(parts);
    if (moved || (atEnd && fresh.length > 0) || isTyping(conversation.id))
      element.scrollTop = element.scrollHeight;
    for (const post of fresh) refreshSeen(post, { person, locale });
  };

  /**
   * Puts the parts in place and moves only those that are not there yet: moving an element takes the keyboard
   * from whatever is in it.
   * @param {readonly HTMLElement[]} parts
   */
  const settle = (parts) => {
    parts.forEach((part, index) => {
      const there = list.children[index];
      if (there === part) return;
      if (part.classList.contains('thread') && there?.classList.contains('thread')) there.replaceWith(part);
      else list.insertBefore(part, there ?? null);
    });
    while (list.children.length > parts.length) list.lastElementChild?.remove();
  };

  return { element, update };
};

/** @param {Place} place */
const empty = ({ conversation }) => {
  const bot = world().bot.name;
  return h(
    'div',
    { class: 'empty' },
    avatar(conversation.kind === 'personal' ? 'bot' : conversation.kind, 'medium'),
    h('h3', {}, t('emptyTitle')),
    h('p', {}, t(conversation.kind === 'personal' ? 'emptyPersonal' : 'emptyShared', { bot })),
  );
};

const typing = () =>
  h(
    'div',
    { class: 'typing', 'aria-label': t('typing', { bot: authorName('bot') }) },
    avatar('bot', 'small'),
    h('span', { class: 'dots' }, h('i'), h('i'), h('i')),
  );
