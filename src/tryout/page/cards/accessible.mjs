// @ts-check
import { t } from '../texts.mjs';

/**
 * What the renderer leaves out, or gets wrong, for who does not see the card.
 * @param {HTMLElement} card
 * @param {number} level The level of the card's own heading: one below what it stands under.
 */
export const makeAccessible = (card, level) => {
  [...card.querySelectorAll('[role="heading"]')].forEach((heading, index) => {
    heading.setAttribute('aria-level', String(index === 0 ? level : level + 1));
  });
  // The menu is made anew each time, outside the card.
  card.addEventListener('click', () => setTimeout(nameMenus, 0, card.lang), { capture: true });
  for (const named of card.querySelectorAll('[aria-label][title]')) nameByTooltip(named);
  for (const group of card.querySelectorAll('.ac-choiceSetInput-expanded'))
    group.setAttribute('role', 'radiogroup');
  for (const group of card.querySelectorAll('.ac-choiceSetInput-multiSelect'))
    group.setAttribute('role', 'group');
  // Neither a plain box nor a group can be required; what it contains can.
  for (const box of card.querySelectorAll('div[aria-required]:not([role="radiogroup"])')) {
    box.removeAttribute('aria-required');
    if (box.classList.contains('filtered')) box.querySelector('input')?.setAttribute('aria-required', 'true');
  }
};

/**
 * The menu of the rest is a menu; the renderer calls it a list to choose from, without a name.
 * @param {unknown} lang The card's `lang`.
 */
const nameMenus = (lang) => {
  for (const menu of document.querySelectorAll('.ac-popup[role="listbox"]')) {
    menu.setAttribute('role', 'menu');
    menu.setAttribute('aria-label', moreIn(lang));
    for (const item of menu.children) item.removeAttribute('aria-current');
  }
};

/**
 * A press says what it is about in its tooltip where others on the card are called the same. The renderer names it by
 * its title all the same, and calls the menu of the rest “...”.
 * @param {Element} named
 */
const nameByTooltip = (named) => {
  const name = named.getAttribute('aria-label') ?? '';
  const tooltip = named.getAttribute('title') ?? '';
  if (tooltip.startsWith(`${name}: `) || /^[.…]+$/.test(name)) named.setAttribute('aria-label', tooltip);
};

/**
 * The renderer's own words in the card's language.
 * @param {unknown} lang The card's `lang`.
 */
export const speak = (lang) => {
  const { defaults } = AdaptiveCards.Strings;
  defaults.overflowButtonText = () => '…';
  defaults.overflowButtonTooltip = () => moreIn(lang);
};

/** @param {unknown} lang */
const moreIn = (lang) => t('moreActions', {}, lang === 'en' ? 'en' : 'da');
