// @ts-check
import { avatar } from './avatar.mjs';
import { h, icon, iconButton } from './dom.mjs';
import { personOf, unreadOf, world } from './live.mjs';
import { local, t } from './texts.mjs';
import { change, isNarrow, showPerson, view } from './view.mjs';

/** The people the visitor can be, with what they have not read; a press puts them into the active pane. */
export const renderRail = () =>
  world().people.map((person) => {
    const unread = unreadOf(person.id);
    const shown = [view.left.person, view.right?.person].includes(person.id);
    const label = `${person.name}, ${person.title}`;
    return h(
      'button',
      {
        type: 'button',
        class: `rail-person${shown ? ' shown' : ''}`,
        title: `${label}, ${person.department}`,
        'aria-label': unread > 0 ? `${label}, ${t('unread', { count: unread })}` : label,
        'aria-pressed': String(shown),
        'data-testid': `person-${person.id}`,
        onclick: () => showPerson(person.id, view.active),
      },
      h(
        'span',
        { class: 'rail-avatar' },
        avatar(person.id, 'medium'),
        unread > 0 && h('span', { class: 'badge', 'aria-hidden': 'true' }, String(unread)),
      ),
      h('span', { class: 'rail-name' }, person.name.split(' ')[0] ?? ''),
    );
  });

/** The invitations that were taken. @type {Set<number>} */
const tried = new Set();

/** How many are shown at a time; the rest is a press away. */
const atATime = 3;
let firstShown = 0;

/** Everything the look of the proposals depends on. */
export const welcomeState = () => [[...tried], firstShown];

/**
 * Proposals for the first minutes: each shows the person, goes to the place and writes the phrase.
 * @param {(side: import('./view.mjs').Side, text: string) => void} type
 */
export const renderWelcome = (type) => {
  const { invitations, title } = world();
  return [
    h(
      'div',
      { class: 'welcome-text' },
      h('h2', {}, t('welcomeIn', { title })),
      h('p', {}, t('welcomeText')),
      invitations.length > atATime &&
        h(
          'button',
          { type: 'button', class: 'more-button', 'data-testid': 'more-invitations', onclick: showMore },
          icon('refresh'),
          t('moreInvitations'),
        ),
    ),
    h(
      'div',
      { class: 'invitations' },
      ...invitations
        .map((invitation, index) => card(invitation, index, type))
        .slice(firstShown, firstShown + atATime),
    ),
    iconButton('close', t('close'), {
      class: 'icon-button welcome-close',
      'data-testid': 'welcome-close',
      onclick: () => change({ welcome: false }),
    }),
  ];
};

const showMore = () => {
  firstShown = firstShown + atATime < world().invitations.length ? firstShown + atATime : 0;
  change({});
};

/**
 * @param {import('../world').Invitation} invitation
 * @param {number} index
 * @param {(side: import('./view.mjs').Side, text: string) => void} type
 */
const card = (invitation, index, type) => {
  const { person, place, text, caption, beside } = invitation;
  const take = () => {
    tried.add(index);
    if (isNarrow()) change({ welcome: false });
    if (beside && !isNarrow()) change({ right: { person: beside, place: 'personal' } });
    type(showPerson(person, 'left', place ?? 'personal'), text);
  };
  return h(
    'button',
    {
      type: 'button',
      class: `invitation${tried.has(index) ? ' tried' : ''}`,
      'data-testid': `invitation-${index + 1}`,
      onclick: take,
    },
    avatar(person, 'medium'),
    h(
      'span',
      { class: 'invitation-text' },
      h('strong', {}, local(caption)),
      h('span', { class: 'invitation-phrase' }, `${personOf(person)?.name.split(' ')[0] ?? ''}: “${text}”`),
    ),
    h('span', { class: 'invitation-go' }, tried.has(index) ? icon('check') : icon('spark')),
  );
};
