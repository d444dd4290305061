// @ts-check
import { avatar } from './avatar.mjs';
import { h, icon } from './dom.mjs';
import { personOf, unreadOf, world } from './live.mjs';
import { local, t } from './texts.mjs';
import { change, showPerson, view } from './view.mjs';

/** The people that the visitor can be, with what they have not read; a press puts them into the active pane. */
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
        unread > 0 && h('span', { class: 'badge' }, String(unread)),
      ),
      h('span', { class: 'rail-name' }, person.name.split(' ')[0] ?? ''),
    );
  });

/** The invitations that were taken. @type {Set<number>} */
const tried = new Set();

export const triedCount = () => tried.size;

/**
 * Proposals for the first minutes: each shows the person, goes to the place and writes the phrase.
 * @param {(side: import('./view.mjs').Side, text: string) => void} type
 */
export const renderWelcome = (type) => {
  const { invitations, title } = world();
  return [
    h('div', { class: 'welcome-text' }, h('h1', {}, t('welcomeIn', { title })), h('p', {}, t('welcomeText'))),
    h(
      'div',
      { class: 'invitations' },
      ...invitations.map((invitation, index) => {
        const person = personOf(invitation.person);
        return h(
          'button',
          {
            type: 'button',
            class: `invitation${tried.has(index) ? ' tried' : ''}`,
            'data-testid': `invitation-${index + 1}`,
            onclick: () => {
              tried.add(index);
              if (invitation.beside) change({ right: { person: invitation.beside, place: 'personal' } });
              type(showPerson(invitation.person, 'left', invitation.place ?? 'personal'), invitation.text);
            },
          },
          avatar(invitation.person, 'medium'),
          h(
            'span',
            { class: 'invitation-text' },
            h('strong', {}, local(invitation.caption)),
            h(
              'span',
              { class: 'invitation-phrase' },
              `${person?.name.split(' ')[0] ?? ''}: “${invitation.text}”`,
            ),
          ),
          h('span', { class: 'invitation-go' }, tried.has(index) ? icon('check') : icon('spark')),
        );
      }),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button welcome-close',
        'aria-label': t('close'),
        title: t('close'),
        'data-testid': 'welcome-close',
        onclick: () => change({ welcome: false }),
      },
      icon('close'),
    ),
  ];
};
