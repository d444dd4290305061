// @ts-check
import { currentLanguage } from './texts.mjs';

/** @typedef {Node | string | false | null | undefined} Child */
/** @typedef {Record<string, string | number | boolean | undefined | ((event: any) => unknown)>} Props */

/**
 * Makes an element. `on…` props are listeners, `true` is an empty attribute, `false` and `undefined` leave it out,
 * names that begin with `--` are CSS variables.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export const h = (tag, props = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value);
    else if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(.../** @type {(Node | string)[]} */ (children.filter(Boolean)));
  return element;
};

/** Line drawings on a 20 × 20 grid. */
const shapes = {
  send: 'M3 10 17 3.5 12.5 17 9.8 11.2Z M9.8 11.2 17 3.5',
  plus: 'M10 4v12 M4 10h12',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z M13 13l4 4',
  at: 'M13.5 10a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Zm0 0v1.2c0 2 3.5 2 3.5-1.2a7 7 0 1 0-3 5.7',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z M10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M4.2 15.8l1.2-1.2M14.6 5.4l1.2-1.2',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12Z',
  split: 'M3 4.5h14v11H3Z M10 4.5v11',
  traffic: 'M6 16V4M3 7l3-3 3 3M14 4v12M11 13l3 3 3-3',
  close: 'M5 5l10 10M15 5 5 15',
  down: 'M5 8l5 5 5-5',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16 3v3.5h-3.5',
  check: 'M4 10.5l4 4 8-9',
  hash: 'M8 3 6.5 17M13.5 3 12 17M3.5 7.5h13.5M3 12.5h13.5',
  people:
    'M7.5 4.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4ZM2.5 16c0-5.5 10-5.5 10 0ZM13 5a2.3 2.3 0 1 1 0 4.6M14.5 11.6c2 .3 3 1.9 3 4.4h-2',
  file: 'M5 2.5h6.5L15.5 6.5v11H5Z M11.5 2.5v4h4 M8 11h5 M8 14h5',
  reply: 'M8 4.5 3.5 9 8 13.5M3.5 9H12a4.5 4.5 0 0 1 4.5 4.5v2',
  spark: 'M10 2.5l1.9 5.6 5.6 1.9-5.6 1.9L10 17.5l-1.9-5.6L2.5 10l5.6-1.9Z',
  lock: 'M5 9h10v7.5H5ZM7 9V6.5a3 3 0 0 1 6 0V9',
  warning: 'M10 3 18 16.5H2Z M10 8v4 M10 14.2v.3',
};

/**
 * @param {keyof typeof shapes} name
 * @param {string} [className]
 */
export const icon = (name, className = '') => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon ${className}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
};

/**
 * A button with a drawing and a name for those who cannot see it.
 * @param {keyof typeof shapes} name
 * @param {string} label
 * @param {Props} props
 */
export const iconButton = (name, label, props) =>
  h(
    'button',
    { type: 'button', class: 'icon-button', title: label, 'aria-label': label, ...props },
    icon(name),
  );

/** @type {WeakMap<Element, string>} */
const shown = new WeakMap();

/**
 * Renders a part of the page anew when what it shows has changed, and keeps the keyboard's place in it.
 * @param {Element} container
 * @param {unknown} shows Everything that the part depends on, besides the page's language.
 * @param {() => Child[]} render
 */
export const renderInto = (container, shows, render) => {
  const key = JSON.stringify([currentLanguage(), shows]);
  if (shown.get(container) === key) return;
  shown.set(container, key);
  const active = document.activeElement;
  const focused =
    active instanceof HTMLElement && container.contains(active) ? active.dataset.testid : undefined;
  container.replaceChildren(.../** @type {(Node | string)[]} */ (render().filter(Boolean)));
  if (focused) {
    const again = container.querySelector(`[data-testid="${CSS.escape(focused)}"]`);
    if (again instanceof HTMLElement) again.focus();
  }
};

/** @param {string} name */
export const initials = (name) =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .filter((_letter, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase();
