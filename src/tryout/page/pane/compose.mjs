// @ts-check
import { renderCard } from '../cards/card.mjs';
import { attachListbox } from '../cards/listbox.mjs';
import { h, icon, iconButton, renderInto } from '../dom.mjs';
import { gesture, showOutcome } from '../gestures.mjs';
import { isCard, model, personOf, postsIn, world } from '../live.mjs';
import { t } from '../texts.mjs';
import { showNotice } from '../toast.mjs';
import { searchPanel } from './extension.mjs';
import { attachButton } from './files.mjs';

/**
 * @typedef {{ person: string, locale: import('../view.mjs').Locale, conversation: import('../live.mjs').Conversation }} Place
 * @typedef {{ text: string, attachments: import('../../activity').Attachment[], threadId: string | undefined }} Draft
 */

/** What each person has begun to write, by person and conversation. @type {Map<string, Draft>} */
const drafts = new Map();

/** Said once: colleagues may well talk among themselves. */
let toldOfMentions = false;

/**
 * The box to write in, with suggestions above it. Shows the draft of whoever is at the pane.
 * @param {import('../view.mjs').Side} side
 * @param {() => Place} place
 */
export const createCompose = (side, place) => {
  const chips = h('div', { class: 'chips', role: 'group', 'data-testid': `suggestions-${side}` });
  // A mouse wheel scrolls down, the chips are in a row.
  chips.addEventListener('wheel', ({ deltaY }) => chips.scrollBy(deltaY, 0), { passive: true });
  const extras = h('div', { class: 'compose-extras' });
  const onlyBotSees = h('div', { class: 'replying', hidden: true, 'data-testid': `privately-${side}` });
  const panel = h('div', { class: 'compose-panel' });
  const field = h('textarea', { rows: 1, 'data-testid': `compose-${side}`, id: `compose-${side}` });
  const send = iconButton('send', t('send'), {
    class: 'icon-button send',
    'data-testid': `send-${side}`,
    onclick: () => submit(),
  });
  const tools = h('div', { class: 'compose-tools' });
  const element = h(
    'div',
    { class: 'compose' },
    panel,
    chips,
    h(
      'div',
      { class: 'compose-box' },
      extras,
      onlyBotSees,
      h('div', { class: 'compose-field' }, field),
      h('div', { class: 'compose-row' }, tools, send),
    ),
  );

  const keyOf = () => `${place().person}/${place().conversation.id}`;
  const draft = () => {
    const existing = drafts.get(keyOf());
    if (existing) return existing;
    /** @type {Draft} */
    const fresh = { text: '', attachments: [], threadId: undefined };
    drafts.set(keyOf(), fresh);
    return fresh;
  };
  const who = () => ({ as: place().person, locale: place().locale });

  /** What follows a slash at the beginning, where others read along and only the bot sees it. */
  const slashCommand = () => {
    const takesThem = world().bot.supportsTargetedMessages && model.installed.has(place().conversation.id);
    return takesThem && place().conversation.kind !== 'personal' && field.value.startsWith('/')
      ? field.value.slice(1)
      : undefined;
  };

  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, 140)}px`;
    send.disabled = field.value.trim() === '' && draft().attachments.length === 0;
    onlyBotSees.hidden = slashCommand() === undefined;
  };

  /** @param {string} text */
  const write = (text) => {
    field.value = text;
    draft().text = text;
    grow();
  };

  const closePanel = () => panel.replaceChildren();

  const submit = async () => {
    const { text, attachments, threadId } = draft();
    if (text.trim() === '' && attachments.length === 0) return;
    const { id: conversationId } = place().conversation;
    drafts.delete(keyOf());
    shownDraft = '';
    update();
    const outcome = await gesture('say', {
      ...who(),
      conversationId,
      ...(threadId ? { threadId } : {}),
      text: text.trim(),
      attachments,
    });
    showOutcome(outcome);
    if (outcome.heard === false && text.trim() !== '' && !toldOfMentions) {
      toldOfMentions = true;
      showNotice(t('notHeard', { bot: world().bot.name }));
    }
  };

  /**
   * The app itself, and its commands here.
   * @param {string} typed
   */
  const slashOptions = (typed) => {
    const { conversation, locale } = place();
    const language = locale === 'da-DK' ? 'da' : 'en';
    const own = world()
      .commands.filter(({ places }) => places.includes(conversation.kind))
      .map(({ text, description, unfinished }) => ({
        title: `/${text[language]}`,
        subtitle: description[language],
        value: `${text[language]}${unfinished ? ' ' : ''}`,
      }));
    const app = { title: `/${world().bot.name}`, subtitle: t('askPrivately'), value: `${world().bot.name} ` };
    return [app, ...own].filter(
      ({ value }) =>
        value.toLowerCase().startsWith(typed.toLowerCase()) &&
        value.trim().toLowerCase() !== typed.trim().toLowerCase(),
    );
  };

  field.addEventListener('input', () => write(field.value));
  const mentions = attachListbox(field, {
    above: true,
    query: ({ value, selectionStart }) => {
      if (place().conversation.kind === 'personal') return undefined;
      return slashCommand() ?? /(?:^|\s)@([\p{L} ]{0,30})$/u.exec(value.slice(0, selectionStart ?? 0))?.[1];
    },
    options: (wanted) => {
      if (slashCommand() !== undefined) return slashOptions(wanted);
      return [world().bot.name, ...place().conversation.members.map((id) => personOf(id)?.name ?? '')]
        .filter(
          (name) =>
            name.toLowerCase().startsWith(wanted.toLowerCase()) &&
            name.toLowerCase() !== wanted.toLowerCase(),
        )
        .map((name) => ({ title: name, value: name }));
    },
    pick: ({ value }) => {
      if (slashCommand() !== undefined) return write(`/${value}`);
      const at = field.value.lastIndexOf('@', (field.selectionStart ?? 0) - 1);
      write(`${field.value.slice(0, at)}@${value} ${field.value.slice(field.selectionStart ?? 0)}`);
    },
  });
  // After the list's own keys, which stop Enter when they use it.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });

  /** @param {import('./files.mjs').FileSent[]} files */
  const attach = async (files) => {
    if (files.length === 0) return;
    showOutcome(await gesture('attach', { ...who(), conversationId: place().conversation.id, files }));
  };

  const startMention = () => {
    const spaced = field.value === '' || /\s$/.test(field.value) ? field.value : `${field.value} `;
    write(`${spaced}@`);
    field.focus();
    mentions.update();
  };

  const openSearch = () => {
    if (panel.firstChild) return closePanel();
    panel.append(
      searchPanel(
        { who: who(), conversationId: place().conversation.id },
        (attachment) => {
          draft().attachments = [attachment];
          closePanel();
          shownDraft = '';
          update();
          field.focus();
        },
        () => {
          closePanel();
          field.focus();
        },
      ),
    );
    return undefined;
  };

  /** @param {{ title: string, hint: string, text: string, unfinished: boolean }} suggestion */
  const chip = ({ title, hint, text, unfinished }) =>
    h(
      'button',
      {
        type: 'button',
        class: 'chip',
        title: hint,
        'data-testid': 'suggestion',
        onclick: () => {
          write(text);
          if (unfinished) field.focus();
          else submit();
        },
      },
      title,
    );

  const suggestions = () => {
    const { conversation, locale, person } = place();
    const { bot, commands } = world();
    const own = conversation.kind === 'personal' ? personOf(person)?.chips : undefined;
    const prefix = conversation.kind === 'personal' ? '' : `@${bot.name} `;
    const language = locale === 'da-DK' ? 'da' : 'en';
    const last = postsIn(conversation.id, place().person).at(-1);
    const offered = (last?.author === 'bot' ? last.activity.suggestedActions?.actions : undefined) ?? [];
    return [
      ...offered.map(({ title, value }) => ({
        title: title ?? String(value),
        hint: '',
        text: `${prefix}${value}`,
        unfinished: false,
      })),
      ...(own ?? commands)
        .filter(({ places }) => places.includes(conversation.kind))
        .map(({ text, description, unfinished }) => ({
          title: `${text[language]}${unfinished ? ' …' : ''}`,
          hint: description[language],
          text: `${prefix}${text[language]}${unfinished ? ' ' : ''}`,
          unfinished: unfinished ?? false,
        })),
    ];
  };

  const placeholder = () => {
    const bot = world().bot.name;
    if (draft().threadId) return t('composeReply');
    return t(
      {
        personal: /** @type {const} */ ('compose'),
        groupChat: /** @type {const} */ ('composeShared'),
        channel: /** @type {const} */ ('composePost'),
      }[place().conversation.kind],
      { bot },
    );
  };

  let shownDraft = '';

  const update = () => {
    const key = keyOf();
    if (shownDraft !== key) {
      shownDraft = key;
      closePanel();
      mentions.close();
      field.value = draft().text;
    }
    field.placeholder = placeholder();
    field.setAttribute('aria-label', placeholder());
    chips.setAttribute('aria-label', t('suggestions'));
    onlyBotSees.replaceChildren(icon('lock'), h('span', {}, t('onlyBotSees', { bot: world().bot.name })));
    grow();
    const offered = suggestions();
    renderInto(chips, offered, () => offered.map(chip));
    renderInto(tools, key, () => [
      ...(place().conversation.kind === 'personal' ? attachButton(`attach-${side}`, attach) : []),
      world().search &&
        iconButton('plus', t('openSearch', { bot: world().bot.name }), {
          'data-testid': `search-${side}`,
          onclick: openSearch,
        }),
      place().conversation.kind !== 'personal' &&
        iconButton('at', t('mention'), { 'data-testid': `mention-${side}`, onclick: startMention }),
    ]);
    renderInto(extras, [key, draft().threadId, draft().attachments], () => [
      draft().threadId !== undefined && replyBanner(),
      ...draft().attachments.map(attached),
    ]);
  };

  const replyBanner = () =>
    h(
      'div',
      { class: 'replying' },
      icon('reply'),
      h('span', {}, t('replyingTo')),
      iconButton('close', t('stopReplying'), {
        onclick: () => {
          draft().threadId = undefined;
          update();
        },
      }),
    );

  /** @param {import('../../activity').Attachment} attachment */
  const attached = (attachment) =>
    h(
      'div',
      { class: 'attached', 'data-testid': 'attached-card' },
      isCard(attachment)
        ? renderCard(attachment.content, async () => {})
        : h('span', {}, attachment.contentType),
      iconButton('close', t('removeCard'), {
        onclick: () => {
          draft().attachments = [];
          update();
        },
      }),
    );

  return {
    element,
    update,
    attach,
    /** @param {string} threadId */
    replyIn: (threadId) => {
      draft().threadId = threadId;
      update();
      field.focus();
    },
    /**
     * Writes a text as if somebody typed it, and sends it.
     * @param {string} text
     */
    type: async (text) => {
      const patient = !matchMedia('(prefers-reduced-motion: reduce)').matches;
      const target = keyOf();
      for (let length = 1; patient && length < text.length; length += 1) {
        write(text.slice(0, length));
        await new Promise((resolve) => setTimeout(resolve, 14));
        if (keyOf() !== target) return;
      }
      write(text);
      await submit();
    },
  };
};
