// @ts-check
import { avatar } from '../avatar.mjs';
import { h, icon, iconButton } from '../dom.mjs';
import { gesture, showOutcome } from '../gestures.mjs';
import { world } from '../live.mjs';
import { local, t } from '../texts.mjs';

/** Waits this long after the last key before it asks, as Teams does. Milliseconds. */
const pause = 250;

/**
 * The message extension's search, above the compose box.
 * @param {{ who: import('../gestures.mjs').Who, conversationId: string }} scene
 * @param {(attachment: import('../../activity').Attachment) => void} onPicked
 * @param {() => void} onClose
 */
export const searchPanel = (scene, onPicked, onClose) => {
  const { search, bot } = world();
  if (!search) throw new Error('The app has no message extension');
  const input = { ...scene.who, conversationId: scene.conversationId };
  let asked = 0;
  /** @type {number | undefined} */
  let timer;

  const results = h('div', {
    class: 'search-results',
    'data-testid': 'search-results',
    'aria-live': 'polite',
  });
  /** @param {string} text */
  const say = (text) => results.replaceChildren(h('p', { class: 'search-note' }, text));

  /** @param {import('../../answers').Finding} finding */
  const pick = async (finding) => {
    const attachment = await gesture('pick', { ...input, finding });
    if ('answer' in attachment) return showOutcome(attachment);
    onPicked(attachment);
    return undefined;
  };

  /** @param {string} text */
  const ask = async (text) => {
    asked += 1;
    const mine = asked;
    say(t('searching'));
    /** @type {import('../../answers').SearchReading} */
    const reading = await gesture('search', { ...input, ...(text ? { text } : {}) });
    // An answer to an earlier text must not hide the one to a later text.
    if (mine !== asked) return;
    if (reading.answer === 'notice') return say(reading.text);
    if (reading.answer === 'failed') {
      say(t('failed'));
      return showOutcome(reading);
    }
    if (reading.findings.length === 0) return say(t('noHits'));
    results.replaceChildren(
      ...reading.findings.map((finding) =>
        h(
          'button',
          { type: 'button', class: 'search-hit', 'data-testid': 'search-hit', onclick: () => pick(finding) },
          avatar('bot', 'small'),
          h('span', {}, h('strong', {}, finding.title), h('span', {}, finding.subtitle)),
        ),
      ),
    );
  };

  const field = h('input', {
    type: 'search',
    class: 'search-field',
    placeholder: local(search.placeholder),
    'aria-label': local(search.title),
    'data-testid': 'search-input',
    oninput: () => {
      clearTimeout(timer);
      const text = field.value.trim();
      if (text !== '') timer = window.setTimeout(() => ask(text), pause);
    },
  });

  const panel = h(
    'section',
    {
      class: 'search-panel',
      'aria-label': local(search.title),
      'data-testid': 'search-panel',
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key === 'Escape') onClose();
      },
    },
    h(
      'header',
      {},
      avatar('bot', 'small'),
      h('h3', {}, `${bot.name} · ${local(search.title)}`),
      iconButton('close', t('close'), { onclick: onClose }),
    ),
    h('div', { class: 'search-box' }, icon('search'), field),
    results,
  );
  if (search.initialRun) ask('');
  queueMicrotask(() => field.focus());
  return panel;
};
