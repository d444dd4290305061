// @ts-check
import { h, icon, initials } from './dom.mjs';
import { personOf } from './live.mjs';

/**
 * A round picture with initials for a person, the app's logo for the bot, a drawing for places.
 * @param {string} who A person's id, `bot`, `groupChat` or `channel`.
 * @param {'tiny' | 'small' | 'medium'} size
 */
export const avatar = (who, size) => {
  const kind = who === 'bot' ? 'bot' : who === 'groupChat' || who === 'channel' ? 'place' : 'person';
  const props = { class: `avatar avatar-${kind} avatar-${size}`, 'aria-hidden': 'true' };
  if (kind === 'bot') return h('span', props, h('img', { src: '/page/logo.svg', alt: '' }));
  if (kind === 'place') return h('span', props, icon(who === 'channel' ? 'hash' : 'people'));
  const person = personOf(who);
  // Drawn rather than written: initials are not part of a button's name.
  return h('span', {
    ...props,
    '--avatar': person?.colour ?? '#616161',
    'data-initials': initials(person?.name ?? '?'),
  });
};
