// @ts-check
import { avatar } from '../avatar.mjs';
import { renderCard } from '../cards/card.mjs';
import { h, iconButton } from '../dom.mjs';
import { gesture, showOutcome } from '../gestures.mjs';
import { t } from '../texts.mjs';
import { showFailure } from '../toast.mjs';

/** Teams' own widths, in pixels. */
const widths = { small: 320, medium: 480, large: 640 };

/**
 * Shows a form that the bot asked for, over the pane of whoever opened it, until it is submitted or closed.
 * @param {import('../../answers').DialogContent} content
 * @param {string} postId
 * @param {import('../gestures.mjs').Who & { name: string }} who
 * @param {HTMLElement} pane
 */
export const showDialog = (content, postId, who, pane) => {
  const { left, width } = pane.getBoundingClientRect();
  const body = h('div', { class: 'dialog-body' });
  const title = h('h2', { id: 'dialog-title' }, content.title);
  /** @type {HTMLDialogElement} */
  const dialog = h(
    'dialog',
    {
      class: 'dialog',
      'aria-labelledby': 'dialog-title',
      'data-testid': 'dialog',
      '--pane-left': `${left}px`,
      '--pane-width': `${width}px`,
    },
    h(
      'header',
      { class: 'dialog-head' },
      avatar('bot', 'small'),
      h('div', { class: 'dialog-titles' }, title, h('p', {}, t('dialogFor', { name: who.name }))),
      iconButton('close', t('close'), { 'data-testid': 'dialog-close', onclick: () => dialog.close() }),
    ),
    body,
  );
  dialog.addEventListener('close', () => dialog.remove());

  /** @param {import('../../answers').DialogContent} step */
  const show = (step) => {
    const wanted = step.width ?? 'medium';
    const pixels =
      typeof wanted === 'number'
        ? wanted
        : (widths[/** @type {keyof typeof widths} */ (wanted)] ?? widths.medium);
    dialog.style.setProperty('--dialog-width', `${pixels}px`);
    title.textContent = step.title;
    body.replaceChildren(
      renderCard(
        step.card,
        async (press) => {
          // Teams' dialogs don't know Execute; a bot that relies on it has to find out here.
          if (press.kind !== 'submit')
            return showFailure({ answer: 'failed', status: 400, text: t('onlySubmit') });
          /** @type {import('../../answers').Reading} */
          const reading = await gesture('dialog', {
            as: who.as,
            locale: who.locale,
            postId,
            data: press.data,
          });
          if (reading.answer === 'dialog') return show(reading.dialog);
          showOutcome(reading);
          if (reading.answer !== 'failed') dialog.close();
        },
        3,
      ),
    );
    const first = body.querySelector('input, select, textarea');
    if (first instanceof HTMLElement) first.focus();
  };

  document.body.append(dialog);
  dialog.showModal();
  show(content);
};
