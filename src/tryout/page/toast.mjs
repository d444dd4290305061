// @ts-check
import { h, icon, iconButton } from './dom.mjs';
import { t } from './texts.mjs';
import { change } from './view.mjs';

const staysFor = 6_000;

/**
 * @param {'failure' | 'notice'} kind
 * @param {string} text
 * @param {...(import('./dom.mjs').Child)} more
 */
const show = (kind, text, ...more) => {
  /** @type {HTMLElement} */
  const toast = h(
    'div',
    { class: `toast toast-${kind}`, 'data-testid': `toast-${kind}` },
    icon(kind === 'failure' ? 'warning' : 'check'),
    h('div', { class: 'toast-text' }, h('div', {}, text), ...more),
    iconButton('close', t('close'), { onclick: () => toast.remove() }),
  );
  const toasts = document.getElementById('toasts');
  toasts?.append(toast);
  // Shown again, so that it is above a dialog opened since.
  toasts?.hidePopover();
  toasts?.showPopover();
  setTimeout(() => toast.remove(), staysFor);
};

/** @param {string} text */
export const showNotice = (text) => show('notice', text);

/** @param {import('../answers').Failure} failure */
export const showFailure = ({ status, text }) =>
  show(
    'failure',
    text ?? t(status === 0 ? 'unreachable' : 'failed'),
    h(
      'div',
      { class: 'toast-more' },
      status === 0 ? false : h('span', {}, t('failedDetail', { status })),
      h(
        'button',
        { type: 'button', class: 'link-button', onclick: () => change({ traffic: true }) },
        t('seeTraffic'),
      ),
    ),
  );
