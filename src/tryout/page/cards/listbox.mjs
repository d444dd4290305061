// @ts-check
import { h } from '../dom.mjs';

/**
 * @typedef {{ title: string, subtitle?: string, value: string }} Option
 * @typedef {{
 *   options: (query: string) => readonly Option[],
 *   query: (input: HTMLInputElement | HTMLTextAreaElement) => string | undefined,
 *   pick: (option: Option) => void,
 *   chosen?: () => string | undefined,
 *   above?: boolean,
 * }} ListboxSettings `query` answers what is being looked for; undefined closes the list. `chosen`: the title of what the
 *   field holds already, where it is a field to choose in: nothing is taken then that nobody pointed at.
 */

let count = 0;

/**
 * Gives a text field a list to choose from, with the keys and roles of a combobox.
 * @param {HTMLInputElement | HTMLTextAreaElement} input Its parent has to be positioned.
 * @param {ListboxSettings} settings
 */
export const attachListbox = (input, { options, query, pick, chosen, above }) => {
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

  // A field of several lines is a text box with suggestions, not a combobox, which can only have one line.
  const isCombobox = input instanceof HTMLInputElement;
  if (isCombobox) input.setAttribute('role', 'combobox');
  if (isCombobox) input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('autocomplete', 'off');

  const render = () => {
    list.hidden = shown.length === 0;
    if (isCombobox) input.setAttribute('aria-expanded', String(!list.hidden));
    list.replaceChildren(
      ...shown.map((option, index) =>
        h(
          'div',
          {
            class: 'listbox-option',
            role: 'option',
            id: `${list.id}-${index}`,
            'aria-selected': String(index === current),
            // Not click: by then the field would have lost the focus, and closed the list.
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
    else if (current < 0) input.removeAttribute('aria-activedescendant');
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
    current = first(wanted ?? '');
    render();
  };
  /**
   * What is highlighted when the list opens. In a field to choose in: the present choice, or the first match for what was
   * typed.
   */
  const first = (/** @type {string} */ wanted) => {
    if (chosen === undefined) return 0;
    const held = chosen();
    if (held !== undefined) return shown.findIndex(({ title }) => title === held);
    return wanted.trim() === '' ? -1 : 0;
  };
  /** @param {number} index */
  const choose = (index) => {
    const option = shown[index];
    // What is picked is written into the field, which must not open the list again.
    if (option) pick(option);
    close();
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
      current = current < 0 && step < 0 ? shown.length - 1 : (current + step + shown.length) % shown.length;
      render();
    } else if (event.key === 'Tab' && chosen !== undefined) {
      // On to the next field, as Tab does in any form, with the match for what was typed.
      if (chosen() === undefined && current >= 0) choose(current);
      else close();
      return;
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      if (current < 0) return;
      choose(current);
    } else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  input.after(list);
  return { update, close };
};
