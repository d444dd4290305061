// @ts-check
import { setLanguage } from './texts.mjs';

/**
 * What the visitor looks at. Kept in the address, so that a view can be shared; of people it holds the id alone.
 * @typedef {'left' | 'right'} Side
 * @typedef {{ person: string, place: string }} PaneView
 * @typedef {'da-DK' | 'en-GB'} Locale
 * @typedef {{
 *   left: PaneView, right: PaneView | undefined, active: Side,
 *   theme: 'light' | 'dark', language: import('./texts.mjs').Language, traffic: boolean, welcome: boolean,
 *   locales: Record<string, Locale>,
 * }} View
 */

/** @type {View} */
export const view = {
  left: { person: '', place: 'personal' },
  right: undefined,
  active: 'left',
  theme: 'light',
  language: 'da',
  traffic: false,
  welcome: true,
  locales: {},
};

/** @type {() => void} */
let onChange = () => {};

/** Room for one person's chat, but not for two. */
export const isNarrow = () => matchMedia('(width < 700px)').matches;

/**
 * Reads the view from the address. Whoever is not in the world is left out.
 * @param {import('../world').TryoutWorld} world
 * @param {() => void} listener Called after every change.
 */
export const openView = (world, listener) => {
  onChange = listener;
  const query = new URLSearchParams(location.search);
  const knows = (/** @type {string | null} */ id) => world.people.some((person) => person.id === id);
  const first = world.invitations[0]?.person ?? world.people[0]?.id ?? '';
  const left = query.get('left');
  const right = query.get('right');
  view.left = { person: knows(left) ? (left ?? '') : first, place: query.get('leftPlace') ?? 'personal' };
  view.right = knows(right)
    ? { person: right ?? '', place: query.get('rightPlace') ?? 'personal' }
    : undefined;
  const dark = query.get('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  view.theme = dark === 'dark' ? 'dark' : 'light';
  view.language = query.get('lang') === 'en' ? 'en' : 'da';
  view.traffic = query.get('traffic') === '1';
  // With little room, the chat gets it. The proposals are a press away.
  const welcome = query.get('welcome') ?? (isNarrow() ? '0' : '1');
  view.welcome = welcome !== '0' && world.invitations.length > 0;
  view.locales = Object.fromEntries(world.people.map(({ id, locale }) => [id, locale ?? 'da-DK']));
  apply();
};

/** @param {Partial<View>} changes */
export const change = (changes) => {
  Object.assign(view, changes);
  if (!view.right) view.active = 'left';
  apply();
  onChange();
};

/**
 * @param {Side} side
 * @param {Partial<PaneView>} changes
 */
export const changePane = (side, changes) => {
  const pane = view[side] ?? view.left;
  change({ [side]: { ...pane, ...changes }, active: side });
};

/**
 * Shows a person in a pane; in the one where they already are, if they are in one.
 * @param {string} person
 * @param {Side} side
 * @param {string} [place]
 * @returns {Side} where they are now
 */
export const showPerson = (person, side, place) => {
  const other = side === 'left' ? 'right' : 'left';
  const at = view[other]?.person === person ? other : side;
  const moved = view[at]?.person !== person;
  changePane(at, { person, place: place ?? (moved ? 'personal' : (view[at]?.place ?? 'personal')) });
  return at;
};

const apply = () => {
  setLanguage(view.language);
  document.documentElement.dataset.theme = view.theme;
  const query = new URLSearchParams({ left: view.left.person });
  if (view.left.place !== 'personal') query.set('leftPlace', view.left.place);
  if (view.right) query.set('right', view.right.person);
  if (view.right && view.right.place !== 'personal') query.set('rightPlace', view.right.place);
  query.set('theme', view.theme);
  if (view.language !== 'da') query.set('lang', view.language);
  if (view.traffic) query.set('traffic', '1');
  if (!view.welcome) query.set('welcome', '0');
  history.replaceState(null, '', `?${query}`);
};
