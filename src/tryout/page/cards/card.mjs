// @ts-check

import { h } from '../dom.mjs';
import { t } from '../texts.mjs';
import { makeAccessible, speak } from './accessible.mjs';
import { knowBadges } from './badge.mjs';
import { hostConfig } from './host-config.mjs';
import { attachListbox } from './listbox.mjs';
import { markdownToHtml } from './markdown.mjs';
import { nameRadiosApart } from './radios.mjs';

/**
 * @typedef {{ kind: 'execute', verb: string | undefined, id: string | undefined, data: Record<string, unknown> }} ExecutePress
 * @typedef {{ kind: 'submit', data: Record<string, unknown> }} SubmitPress
 * @typedef {ExecutePress | SubmitPress} CardPress
 */

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (/** @type {string} */ text, /** @type {any} */ result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};
AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
knowBadges();

const config = new AdaptiveCards.HostConfig(hostConfig);

/**
 * Renders an Adaptive Card. While a press is answered the buttons are off and the pressed one shows that it works.
 * @param {any} json
 * @param {(press: CardPress) => Promise<void>} onPress
 * @param {number} [level] Of the card's own heading.
 * @returns {HTMLElement}
 */
export const renderCard = (json, onPress, level = 4) => {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = config;
  const holder = h('div', { class: 'card', 'data-testid': 'card', lang: json?.lang });
  speak(json?.lang);
  try {
    card.parse(json);
    card.onExecuteAction = (action) => {
      const press = pressOf(action);
      if (press) whileBusy(holder, () => onPress(press));
    };
    const rendered = card.render();
    if (!rendered) throw new Error('nothing was rendered');
    nameRadiosApart(rendered);
    holder.append(rendered);
    for (const input of card.getAllInputs()) {
      if (input instanceof AdaptiveCards.ChoiceSetInput && input.style === 'filtered') improveFiltered(input);
    }
    makeAccessible(holder, level);
  } catch {
    holder.append(h('p', { class: 'card-broken' }, json?.fallbackText ?? t('cannotShow')));
  }
  return holder;
};

/**
 * @param {import('adaptivecards').Action} action
 * @returns {CardPress | undefined}
 */
const pressOf = (action) => {
  if (action instanceof AdaptiveCards.ExecuteAction) {
    return { kind: 'execute', verb: action.verb || undefined, id: action.id, data: { ...action.data } };
  }
  if (action instanceof AdaptiveCards.SubmitAction) return { kind: 'submit', data: { ...action.data } };
  if (action instanceof AdaptiveCards.OpenUrlAction && /^(https?|mailto|tel):/.test(action.url ?? '')) {
    window.open(action.url, '_blank', 'noreferrer,noopener');
  }
  return undefined;
};

/**
 * @param {HTMLElement} holder
 * @param {() => Promise<void>} work
 */
const whileBusy = async (holder, work) => {
  if (holder.getAttribute('aria-busy') === 'true') return;
  const pressed = document.activeElement?.closest('.ac-pushButton');
  const buttons = [...holder.querySelectorAll('button')].filter((button) => !button.disabled);
  holder.setAttribute('aria-busy', 'true');
  for (const button of buttons) button.disabled = true;
  if (pressed && holder.contains(pressed)) pressed.classList.add('working');
  try {
    await work();
  } finally {
    holder.removeAttribute('aria-busy');
    for (const button of buttons) button.disabled = false;
    pressed?.classList.remove('working');
  }
};

/**
 * The renderer makes a text field with a browser's own list, which looks foreign and shows a preset choice by its
 * value. This gives it the page's list instead.
 * @param {import('adaptivecards').ChoiceSetInput} input
 */
const improveFiltered = (input) => {
  const field = input.renderedElement?.querySelector('input');
  if (!field) return;
  field.removeAttribute('list');
  field.parentElement?.querySelector('datalist')?.remove();
  const box = field.parentElement;
  box?.classList.add('filtered');
  // The renderer names the box, which takes no keys.
  field.setAttribute('aria-labelledby', box?.getAttribute('aria-labelledby') ?? '');
  const preset = input.choices.find(({ value }) => value === field.value)?.title;
  if (preset) field.value = preset;
  const choices = input.choices.map(({ title, value }) => ({ title: title ?? '', value: value ?? '' }));
  const chosen = () => choices.find(({ title }) => title === field.value)?.title;
  attachListbox(field, {
    chosen,
    query: ({ value }) => (chosen() === undefined ? value : ''),
    options: (wanted) =>
      choices.filter(({ title }) => title.toLowerCase().includes(wanted.trim().toLowerCase())),
    pick: ({ title }) => {
      field.value = title;
      field.dispatchEvent(new Event('input'));
    },
  });
};
