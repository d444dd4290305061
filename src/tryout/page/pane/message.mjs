// @ts-check
import { avatar } from '../avatar.mjs';
import { renderCard } from '../cards/card.mjs';
import { escapeHtml, markdownToHtml } from '../cards/markdown.mjs';
import { h, icon, iconButton } from '../dom.mjs';
import { gesture, showOutcome } from '../gestures.mjs';
import { attachmentsFor, authorName, isCard, personOf } from '../live.mjs';
import { clock, currentLanguage, t } from '../texts.mjs';
import { showDialog } from './dialog.mjs';

/** @typedef {import('../live.mjs').Post} Post */
/** @typedef {{ person: string, locale: import('../view.mjs').Locale }} Viewer */

const downloadInfo = 'application/vnd.microsoft.teams.file.download.info';

/**
 * Everything that a message's looks depend on; a message is rendered anew when this changes.
 * @param {Post} post
 * @param {string} person
 * @param {boolean} follows
 */
export const messageKey = (post, person, follows) =>
  JSON.stringify([post.version, follows, attachmentsFor(post, person), currentLanguage()]);

/**
 * One message as the viewer sees it.
 * @param {Post} post
 * @param {Viewer} viewer
 * @param {boolean} follows True when the message before is by the same author, so that the name is not repeated.
 * @param {() => HTMLElement} pane
 * @param {() => void} onPress
 */
export const renderMessage = (post, viewer, follows, pane, onPress) => {
  // In a channel everybody's posts are on the left with a name, one's own too.
  const own = post.author === viewer.person && post.threadId === undefined;
  const cards = attachmentsFor(post, viewer.person).filter(isCard);
  const name = authorName(post.author);
  const { refresh } = /** @type {any} */ (cards[0]?.content ?? {});
  return h(
    'article',
    {
      class: `message${own ? ' own' : ''}${follows ? ' follows' : ''}`,
      'data-testid': 'message',
      'data-post': post.id,
      'data-author': post.author,
      'aria-label': `${name} ${clock(post.at)}`,
    },
    !own && avatar(post.author, 'small'),
    h(
      'div',
      { class: 'message-main' },
      h(
        'header',
        { class: 'message-head' },
        !own && h('strong', {}, name),
        post.author === 'bot' && h('span', { class: 'badge-app' }, t('app')),
        h('time', { datetime: post.at }, clock(post.at)),
        post.version > 1 && h('span', { class: 'edited' }, t('edited')),
        post.onlyFor !== undefined && h('span', { class: 'only-you' }, icon('lock'), t('onlyYou')),
        refresh &&
          iconButton('refresh', t('refreshCard'), {
            class: 'icon-button tiny',
            'data-testid': 'refresh',
            onclick: async () => showOutcome(await ask('refresh', viewer, post, { trigger: 'manual' })),
          }),
      ),
      post.activity.text ? bubble(post) : false,
      ...(post.activity.attachments ?? [])
        .filter(({ contentType }) => contentType === downloadInfo)
        .map(({ name }) => h('div', { class: 'bubble file-bubble' }, icon('file'), String(name ?? ''))),
      ...cards.map((card) =>
        renderCard(card.content, (press) => {
          onPress();
          return answer(press, post, viewer, pane());
        }),
      ),
    ),
  );
};

/** @param {Post} post */
const bubble = (post) => {
  const text = post.activity.text ?? '';
  const element = h('div', { class: 'bubble' });
  // People write plain text in which only mentions have a meaning; bots write Markdown unless they say otherwise.
  const plain = post.author !== 'bot' || post.activity.textFormat === 'plain';
  element.innerHTML = plain
    ? escapeHtml(text)
        .replace(/&#60;at&#62;(.+?)&#60;\/at&#62;/g, '<span class="mention">$1</span>')
        .replace(/\n/g, '<br>')
    : markdownToHtml(text);
  return element;
};

/**
 * @param {string} name
 * @param {Viewer} viewer
 * @param {Post} post
 * @param {Record<string, unknown>} more
 */
const ask = (name, viewer, post, more) =>
  gesture(name, { as: viewer.person, locale: viewer.locale, postId: post.id, ...more });

/**
 * Tells the bot of a press and shows what came of it; a new card comes by itself, with the live changes.
 * @param {import('../cards/card.mjs').CardPress} press
 * @param {Post} post
 * @param {Viewer} viewer
 * @param {HTMLElement} pane
 */
const answer = async ({ kind, ...press }, post, viewer, pane) => {
  /** @type {import('../../answers').Reading} */
  const reading = await ask(kind, viewer, post, press);
  if (reading.answer !== 'dialog') return showOutcome(reading);
  const name = personOf(viewer.person)?.name ?? '';
  showDialog(reading.dialog, post.id, { as: viewer.person, locale: viewer.locale, name }, pane);
};

/**
 * Asks for the viewer's own view of a card that they see; the server knows whether it is due.
 * @param {Post} post
 * @param {Viewer} viewer
 */
export const refreshSeen = (post, viewer) => {
  const card = /** @type {any} */ (attachmentsFor(post, viewer.person).find(isCard)?.content);
  if (card?.refresh) ask('refresh', viewer, post, { trigger: 'automatic' });
};
