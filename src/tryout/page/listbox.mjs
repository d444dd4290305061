// @ts-check
import { h } from './dom.mjs';

/**
 * @typedef {{ title: string, subtitle?: string, value: string }} Option
 * @typedef {{
 *   options: (query: string) => readonly Option[],
 *   query: (input: HTMLInputElement | HTMLTextAreaElement) => string | undefined,
 *   pick: (option: Option) => void,
 *   above?: boolean,
 * }} ListboxSettings `query` answers what is being looked for; undefined closes the list.
 */

let count = 0;

/**
 * Gives a text field a list to choose from, with the keys and roles of a combobox.
 * @param {HTMLInputElement | HTMLTextAreaElement} input Its parent has to be positioned.
 * @param {ListboxSettings} settings
 */
export const attachListbox = (input, { options, query, pick, above }) => {
  count += 1;
  const list = h('div', {
    class: `listbox${above ? ' above' : ''}`,
    role: 'listbox',
    id: `listbox-${count}`,
    hidden: true,
  });
  /** @type {readonly Option[]} */
  let shown = [];
  let current = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('autocomplete', 'off');

  const render = () => {
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    list.replaceChildren(
      ...shown.map((option, index) =>
        h(
          'div',
          {
            class: 'listbox-option',
            role: 'option',
            id: `${list.id}-${index}`,
            'aria-selected': String(index === current),
            // Not click: the field would lose the focus, and close the list, before.
            onpointerdown: (/** @type {Event} */ event) => {
              event.preventDefault();
              choose(index);
            },
          },
          h('span', {}, option.title),
          option.subtitle ? h('span', { class: 'listbox-subtitle' }, option.subtitle) : false,
        ),
      ),
    );
    if (list.hidden) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${current}`);
    list.children[current]?.scrollIntoView({ block: 'nearest' });
  };

  const close = () => {
    shown = [];
    render();
  };
  const update = () => {
    const wanted = query(input);
    shown = wanted === undefined ? [] : options(wanted).slice(0, 50);
    current = 0;
    render();
  };
  /** @param {number} index */
  const choose = (index) => {
    const option = shown[index];
    close();
    if (option) pick(option);
  };

  input.addEventListener('input', update);
  input.addEventListener('click', update);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (list.hidden) {
      if (event.key === 'ArrowDown' && input instanceof HTMLInputElement) {
        update();
        event.preventDefault();
      }
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      current = (current + step + shown.length) % shown.length;
      render();
    } else if (event.key === 'Enter' || event.key === 'Tab') choose(current);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  input.after(list);
  return { update, close };
};
