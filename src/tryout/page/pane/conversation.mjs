// @ts-check
import { avatar } from '../avatar.mjs';
import { h, icon } from '../dom.mjs';
import { authorName, isTyping, postsIn, world } from '../live.mjs';
import { t } from '../texts.mjs';
import { messageKey, refreshSeen, renderMessage } from './message.mjs';

/** @typedef {import('../live.mjs').Post} Post */
/** @typedef {import('./compose.mjs').Place} Place */

/** Messages by one author within this time are shown together. Milliseconds. */
const togetherness = 3 * 60_000;

/**
 * The messages of a conversation as one person sees them. A message whose looks have not changed keeps its
 * element, so that nothing typed into a card is lost when another message comes.
 * @param {import('../view.mjs').Side} side
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
  /** From something said or pressed here until its answer has come: the message, or that of the card. @type {string | undefined} */
  let awaits;
  /** The first answer that came further down than one reads. @type {string | undefined} */
  let unseen;

  const note = h('button', {
    type: 'button',
    class: 'new-answer',
    hidden: true,
    'data-testid': `new-answer-${side}`,
    onclick: () => {
      if (unseen !== undefined) bringIntoView(unseen);
    },
  });

  const isAtEnd = () => element.scrollHeight - element.scrollTop - element.clientHeight < 80;
  element.addEventListener('scroll', () => {
    if (isAtEnd()) tell(undefined);
  });

  /** @param {string | undefined} id */
  const tell = (id) => {
    unseen = id;
    note.hidden = id === undefined;
  };

  /**
   * All of a message, or its beginning when it is longer than there is room for.
   * @param {string} id
   */
  const bringIntoView = (id) => {
    const box = kept.get(id)?.element.getBoundingClientRect();
    if (!box) return;
    const above = box.top - element.getBoundingClientRect().top - 12;
    const below = above + box.height + 24 - element.clientHeight;
    element.scrollTop += Math.min(above, Math.max(below, 0));
    tell(undefined);
  };

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
      element: renderMessage(post, { person: place.person, locale: place.locale }, follows, pane, () => {
        awaits = post.id;
      }),
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
    const atEnd = isAtEnd();
    const arrived = posts.filter(({ id }) => !kept.has(id));
    const elements = new Map([...next].map(([id, entry]) => [id, entry.element]));
    kept = next;

    const parts = [
      ...(conversation.kind === 'channel' ? threads(posts, elements) : elements.values()),
      ...(posts.length === 0 ? [empty(place)] : []),
      ...(isTyping(conversation.id) ? [typing()] : []),
    ];
    settle(parts);
    note.replaceChildren(icon('down'), t('newAnswer'));
    const toEnd = () => {
      element.scrollTop = element.scrollHeight;
      tell(undefined);
    };
    const own = arrived.findLastIndex(({ author }) => author === person);
    if (moved) awaits = undefined;
    if (own >= 0) awaits = arrived[own]?.id;
    if (moved || own >= 0) toEnd();
    const answers = arrived.slice(own + 1);
    // A press may be answered in the card itself.
    const changed = fresh.filter(({ id }) => id === awaits && !answers.length);
    if (!moved) show([...answers, ...changed.filter(({ author }) => author !== person)], atEnd || own >= 0);
    if (isTyping(conversation.id) && (atEnd || awaits !== undefined))
      element.scrollTop = element.scrollHeight;
    for (const post of fresh) refreshSeen(post, { person, locale });
  };

  /**
   * What has come: brought into view for who waits for it or reads at the end; who reads further up hears of it.
   * @param {readonly Post[]} posts
   * @param {boolean} atEnd
   */
  const show = (posts, atEnd) => {
    const [answer] = posts;
    if (!answer) return;
    if (awaits !== undefined || atEnd) bringIntoView(answer.id);
    else tell(unseen ?? answer.id);
    awaits = undefined;
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

  return { element, note, update };
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
