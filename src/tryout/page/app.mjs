// @ts-check
import { h, icon, iconButton, renderInto } from './dom.mjs';
import { authorName, follow, model, startReading, unreadOf, world } from './live.mjs';
import { createPane } from './pane/pane.mjs';
import { renderRail, renderWelcome, welcomeState } from './people.mjs';
import { t } from './texts.mjs';
import { createTraffic } from './traffic.mjs';
import { change, openView, view } from './view.mjs';

const skip = h('a', { class: 'skip', href: '#compose-left', 'data-testid': 'skip' });
skip.addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById(`compose-${view.active}`)?.focus();
});
const bar = h('header', { class: 'bar' });
const rail = h('nav', { class: 'rail', 'data-testid': 'people' });
const welcome = h('section', { class: 'welcome', 'data-testid': 'welcome' });
const offline = h('p', { class: 'offline', role: 'alert' });
const splitter = h('div', {
  class: 'splitter',
  role: 'separator',
  'aria-orientation': 'vertical',
  tabindex: 0,
  'data-testid': 'splitter',
});
const panes = { left: createPane('left'), right: createPane('right') };
// Nothing can be typed before the first snapshot says who is there: it would go nowhere, and be wiped away.
const stage = h('div', { class: 'panes', hidden: true }, panes.left.element, splitter, panes.right.element);
const traffic = createTraffic();

document
  .getElementById('app')
  ?.append(
    skip,
    bar,
    h(
      'div',
      { class: 'below' },
      rail,
      h('main', { class: 'stage' }, offline, welcome, stage, traffic.element),
    ),
  );

/** The left pane's share of the width, in per cent. */
let share = 50;

/** @param {number} percent */
const resize = (percent) => {
  share = Math.min(75, Math.max(25, percent));
  stage.style.setProperty('--share', `${share}%`);
  splitter.setAttribute('aria-valuenow', String(Math.round(share)));
};

splitter.addEventListener('pointerdown', (event) => {
  splitter.setPointerCapture(event.pointerId);
  const { left, width } = stage.getBoundingClientRect();
  const move = (/** @type {PointerEvent} */ moved) => resize(((moved.clientX - left) / width) * 100);
  splitter.addEventListener('pointermove', move);
  splitter.addEventListener('pointerup', () => splitter.removeEventListener('pointermove', move), {
    once: true,
  });
});
splitter.addEventListener('keydown', (event) => {
  const step = { ArrowLeft: -5, ArrowRight: 5 }[event.key];
  if (step !== undefined) resize(share + step);
});
resize(share);

/** Whoever has waited longest for an answer of theirs, otherwise the next in the list: a sensible second person. */
const secondPerson = () => {
  const others = world().people.filter(({ id }) => id !== view.left.person);
  return others.find(({ id }) => unreadOf(id) > 0) ?? others[0];
};

const toggleSplit = () => {
  const second = secondPerson();
  change({ right: view.right || !second ? undefined : { person: second.id, place: 'personal' } });
};

const renderBar = () => [
  h('img', { class: 'bar-logo', src: '/page/logo.svg', alt: '' }),
  h('h1', { class: 'bar-name' }, world().bot.name),
  h('span', { class: 'bar-title' }, `${world().title} · ${t('tagline')}`),
  h('div', { class: 'spacer' }),
  world().invitations.length > 0 &&
    !view.welcome &&
    iconButton('spark', t('showWelcome'), {
      'data-testid': 'show-welcome',
      onclick: () => change({ welcome: true }),
    }),
  iconButton('split', t(view.right ? 'unsplit' : 'split'), {
    'aria-pressed': String(view.right !== undefined),
    'data-testid': 'toggle-split',
    onclick: toggleSplit,
  }),
  h(
    'button',
    {
      type: 'button',
      class: 'icon-button with-text',
      title: t('showTraffic'),
      'aria-pressed': String(view.traffic),
      'data-testid': 'toggle-traffic',
      onclick: () => change({ traffic: !view.traffic }),
    },
    icon('traffic'),
    t('traffic'),
  ),
  h(
    'div',
    { class: 'segmented', role: 'group', 'aria-label': t('pageLanguage') },
    .../** @type {const} */ (['da', 'en']).map((language) =>
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(view.language === language),
          'data-testid': `language-${language}`,
          onclick: () => change({ language }),
        },
        language.toUpperCase(),
      ),
    ),
  ),
  iconButton(view.theme === 'dark' ? 'sun' : 'moon', t('theme'), {
    'data-testid': 'toggle-theme',
    onclick: () => change({ theme: view.theme === 'dark' ? 'light' : 'dark' }),
  }),
];

const render = () => {
  document.title = `${world().bot.name} · ${world().title}`;
  stage.hidden = false;
  skip.textContent = t('toWriting');
  panes.left.update();
  panes.right.element.hidden = view.right === undefined;
  splitter.hidden = view.right === undefined;
  splitter.setAttribute('aria-label', t('resize'));
  if (view.right) panes.right.update();
  rail.setAttribute('aria-label', t('people'));
  renderInto(bar, [view.right, view.traffic, view.theme, view.welcome], renderBar);
  renderInto(
    rail,
    [view.left.person, view.right?.person, world().people.map(({ id }) => unreadOf(id))],
    renderRail,
  );
  welcome.hidden = !view.welcome;
  renderInto(welcome, welcomeState(), () => renderWelcome((side, text) => panes[side].type(text)));
  traffic.element.hidden = !view.traffic;
  if (view.traffic) traffic.update();
  offline.hidden = model.online;
  offline.textContent = model.online ? '' : t('offline');
};

let waiting = false;

/** Renders once for everything that happens before the next frame. */
const soon = () => {
  if (waiting || !model.world) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    render();
  });
};

let opened = false;
follow((happened) => {
  if (!model.world) return;
  if (!opened) {
    opened = true;
    startReading();
    openView(model.world, soon);
  }
  if (happened?.change === 'post' && happened.post.author === 'bot') announce(happened.post);
  soon();
});
document.addEventListener('visibilitychange', soon);

/**
 * Tells of a message in the page's title while nobody looks.
 * @param {import('./live.mjs').Post} post
 */
function announce(post) {
  if (document.hidden)
    document.title = t('newMessage', { name: authorName(post.author), text: post.activity.text ?? '' });
}
