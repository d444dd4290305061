// @ts-check
import { avatar } from '../avatar.mjs';
import { markdownToHtml } from '../cards/markdown.mjs';
import { h, icon, iconButton, renderInto } from '../dom.mjs';
import { gesture, showOutcome } from '../gestures.mjs';
import {
  attachmentsFor,
  conversationsOf,
  isCard,
  markRead,
  model,
  personOf,
  placeOf,
  postsIn,
  unreadIn,
  world,
} from '../live.mjs';
import { clock, t } from '../texts.mjs';
import { change, changePane, view } from '../view.mjs';
import { createCompose } from './compose.mjs';
import { createConversation } from './conversation.mjs';
import { takeDrops } from './files.mjs';

/**
 * One person's Teams: who they are, their conversations, and the one that is open.
 * @param {import('../view.mjs').Side} side
 */
export const createPane = (side) => {
  const head = h('header', { class: 'pane-head' });
  const chats = h('nav', { class: 'chats' });
  const placeHead = h('header', { class: 'place-head' });
  const notInstalled = h('div', { class: 'not-installed' });

  const paneView = () => view[side] ?? view.left;
  /** @returns {import('./compose.mjs').Place} */
  const place = () => {
    const { person, place: key } = paneView();
    return { person, locale: view.locales[person] ?? 'da-DK', conversation: placeOf(person, key) };
  };

  const compose = createCompose(side, place);
  const conversation = createConversation(side, () => element, compose.replyIn);
  const element = h(
    'section',
    {
      class: 'pane',
      'data-testid': `pane-${side}`,
      onpointerdown: () => activate(),
      onfocusin: () => activate(),
    },
    head,
    h(
      'div',
      { class: 'pane-body' },
      chats,
      h(
        'div',
        { class: 'conversation' },
        placeHead,
        conversation.element,
        h('div', { class: 'new-answer-place' }, conversation.note),
        notInstalled,
        compose.element,
      ),
    ),
  );

  // Teams accepts files only in one's own chat, as long as the app asks for no more.
  takeDrops(
    element,
    () => place().conversation.kind === 'personal' && !compose.element.hidden,
    compose.attach,
  );

  const activate = () => {
    if (view.active !== side) change({ active: side });
  };

  const setInstalled = async (/** @type {boolean} */ installed) => {
    const { person, locale } = place();
    const conversationId = placeOf(person, 'personal').id;
    showOutcome(await gesture('install', { as: person, locale, conversationId, installed }));
  };

  const renderHead = () => {
    const { person: id, locale } = place();
    const person = personOf(id);
    const installed = model.installed.has(placeOf(id, 'personal').id);
    return [
      avatar(id, 'medium'),
      h(
        'div',
        { class: 'pane-person' },
        h('h2', {}, person?.name ?? ''),
        h('p', {}, [person?.title, person?.department].filter(Boolean).join(' · ')),
        h(
          'select',
          {
            class: 'pane-switch',
            'aria-label': t('switchPerson'),
            'data-testid': `switch-person-${side}`,
            onchange: (/** @type {any} */ event) =>
              changePane(side, { person: event.target.value, place: 'personal' }),
          },
          ...world().people.map((each) =>
            h('option', { value: each.id, selected: each.id === id }, `${each.name}, ${each.title}`),
          ),
        ),
      ),
      h('span', { class: 'pane-chevron' }, icon('down')),
      h('div', { class: 'spacer' }),
      h(
        'label',
        { class: 'switch' },
        h('input', {
          type: 'checkbox',
          role: 'switch',
          'aria-label': t('installed'),
          checked: installed,
          'data-testid': `installed-${side}`,
          onchange: (/** @type {any} */ event) => setInstalled(event.target.checked),
        }),
        h('span', { class: 'switch-track' }),
        h('span', { class: 'switch-label', 'aria-hidden': 'true' }, t('installed')),
      ),
      h(
        'select',
        {
          class: 'small-select',
          'aria-label': t('teamsLanguage'),
          title: t('teamsLanguage'),
          'data-testid': `locale-${side}`,
          onchange: (/** @type {any} */ event) =>
            change({ locales: { ...view.locales, [id]: event.target.value } }),
        },
        h('option', { value: 'da-DK', selected: locale === 'da-DK' }, 'Dansk'),
        h('option', { value: 'en-GB', selected: locale === 'en-GB' }, 'English'),
      ),
      view.right !== undefined &&
        iconButton('close', t('closePane'), {
          'data-testid': `close-${side}`,
          onclick: () =>
            change(
              side === 'right' ? { right: undefined } : { left: view.right ?? view.left, right: undefined },
            ),
        }),
    ];
  };

  /** @param {import('../live.mjs').Conversation} each */
  const chatEntry = (each) => {
    const { person } = place();
    const unread = unreadIn(person, each.id);
    const last = postsIn(each.id, person).at(-1);
    const name = each.kind === 'personal' ? world().bot.name : (each.name ?? '');
    const open = each.id === place().conversation.id;
    return h(
      'button',
      {
        type: 'button',
        class: `chat${open ? ' open' : ''}${unread > 0 ? ' unread' : ''}`,
        'aria-current': open ? 'true' : undefined,
        title: name,
        'data-testid': `place-${side}-${each.key}`,
        onclick: () => changePane(side, { place: each.key }),
      },
      avatar(each.kind === 'personal' ? 'bot' : each.kind, 'small'),
      h(
        'span',
        { class: 'chat-text' },
        h('span', { class: 'chat-name' }, name),
        each.kind === 'channel'
          ? false
          : h('span', { class: 'chat-preview' }, last ? previewOf(last, person) : ''),
      ),
      h(
        'span',
        { class: 'chat-side' },
        last && each.kind !== 'channel' ? h('time', {}, clock(last.at)) : false,
        unread > 0 &&
          h(
            'span',
            { class: 'badge', 'aria-hidden': 'true', 'data-testid': `unread-${side}-${each.key}` },
            String(unread),
          ),
        unread > 0 && h('span', { class: 'only-heard' }, t('unread', { count: unread })),
      ),
    );
  };

  const renderChats = () => {
    const own = conversationsOf(place().person);
    const teams = [...new Set(own.map(({ team }) => team?.name).filter((name) => name !== undefined))];
    return [
      h('h3', {}, t('chats')),
      ...own.filter(({ kind }) => kind !== 'channel').map(chatEntry),
      teams.length > 0 && h('h3', {}, t('teams')),
      ...teams.flatMap((name) => [
        h('div', { class: 'team-name' }, name),
        ...own.filter(({ team }) => team?.name === name).map(chatEntry),
      ]),
    ];
  };

  const renderPlaceHead = () => {
    const { person, conversation: open } = place();
    const hint = {
      personal: () => t('personalHint', { name: personOf(person)?.name ?? '' }),
      groupChat: () => t('groupHint', { count: open.members.length }),
      channel: () => t('channelHint', { team: open.team?.name ?? '' }),
    }[open.kind]();
    return [
      avatar(open.kind === 'personal' ? 'bot' : open.kind, 'small'),
      h(
        'div',
        {},
        h('h3', {}, open.kind === 'personal' ? world().bot.name : (open.name ?? '')),
        h('p', {}, hint),
      ),
      h(
        'div',
        { class: 'members', 'aria-hidden': 'true' },
        ...(open.kind === 'personal' ? [] : open.members.slice(0, 5).map((id) => avatar(id, 'tiny'))),
      ),
    ];
  };

  const renderNotInstalled = () => {
    const gaps = { name: personOf(place().person)?.name ?? '', bot: world().bot.name };
    return [
      icon('warning'),
      h('div', {}, h('strong', {}, t('notInstalled')), h('p', {}, t('notInstalledHint', gaps))),
      h(
        'button',
        {
          type: 'button',
          class: 'button primary',
          'data-testid': `install-${side}`,
          onclick: () => setInstalled(true),
        },
        t('install'),
      ),
    ];
  };

  const update = () => {
    const { person, conversation: open } = place();
    const installed = model.installed.has(open.id);
    if (!document.hidden) markRead(person, open.id);
    element.classList.toggle('active', view.active === side && view.right !== undefined);
    element.setAttribute(
      'aria-label',
      `${t(side === 'left' ? 'leftPane' : 'rightPane')}: ${personOf(person)?.name ?? ''}`,
    );
    chats.setAttribute('aria-label', t('chatsOf', { name: personOf(person)?.name ?? '' }));
    renderInto(
      head,
      [
        person,
        view.locales[person],
        model.installed.has(placeOf(person, 'personal').id),
        Boolean(view.right),
      ],
      renderHead,
    );
    renderInto(
      chats,
      [
        open.id,
        conversationsOf(person).map(({ id }) => [
          id,
          unreadIn(person, id),
          postsIn(id, person).at(-1)?.id,
          postsIn(id, person).at(-1)?.version,
        ]),
      ],
      renderChats,
    );
    renderInto(placeHead, open.id, renderPlaceHead);
    renderInto(notInstalled, [installed, person], () => (installed ? [] : renderNotInstalled()));
    compose.element.hidden = !installed && open.kind === 'personal';
    conversation.update(place());
    if (!compose.element.hidden) compose.update();
  };

  return { element, update, type: compose.type };
};

/**
 * The last message in one line, for the list: its summary, its text, or the card's heading.
 * @param {import('../live.mjs').Post} post
 * @param {string} person
 */
const previewOf = (post, person) => {
  const card = attachmentsFor(post, person).find(isCard)?.content;
  const text = post.activity.summary || post.activity.text || headingOf(card);
  const plain = document.createElement('div');
  plain.innerHTML = markdownToHtml(String(text));
  const line = (plain.textContent ?? '').slice(0, 90);
  return post.author === person ? `${capital(t('you'))}: ${line}` : line;
};

/** @param {unknown} card */
const headingOf = (card) => {
  /** @type {{ text: string, stands: boolean }[]} */
  const texts = [];
  const visit = (/** @type {any} */ node) => {
    const stands = node?.style === 'heading' || node?.weight === 'Bolder' || node?.weight === 'bolder';
    if (typeof node?.text === 'string') texts.push({ text: node.text, stands });
    for (const child of [...(node?.body ?? []), ...(node?.items ?? []), ...(node?.columns ?? [])])
      visit(child);
  };
  visit(card);
  return (texts.find(({ stands }) => stands) ?? texts[0])?.text ?? '';
};

/** @param {string} word */
const capital = (word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
