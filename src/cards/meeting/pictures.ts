import type { LocalTime } from '../../domain/base/meeting-time';
import type { ParticipantGroup } from '../../views/meeting/meeting';
import { type Html, html } from '../html';

/*
 * Pictures for the child's own page: simple lines and warm colours that also print well in black and white. Each has a name
 * for screen readers.
 */

const ink = '#33404a';

export const house = (name: string): Html => html`<svg role="img" aria-label="${name}" viewBox="0 0 120 110">
<path d="M14 54 60 14l46 40" fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M26 48v52h68V48L60 20z" fill="#ffe3b3" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>
<path d="M51 100V72q9-10 18 0v28" fill="#d96c4f" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>
<circle cx="64" cy="86" r="2" fill="${ink}"/>
<rect x="33" y="58" width="13" height="13" rx="2" fill="#bfe3f2" stroke="${ink}" stroke-width="3"/>
<rect x="74" y="58" width="13" height="13" rx="2" fill="#bfe3f2" stroke="${ink}" stroke-width="3"/>
<path d="M83 28V17h9v19" fill="#d96c4f" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>
</svg>`;

const hand = (turn: number, length: number, width: number): Html => {
  const angle = turn * 2 * Math.PI;
  const x = (60 + length * Math.sin(angle)).toFixed(1);
  const y = (55 - length * Math.cos(angle)).toFixed(1);
  return html`<path d="M60 55 ${x} ${y}" stroke="${ink}" stroke-width="${String(width)}" stroke-linecap="round"/>`;
};

const mark = (_unused: unknown, hour: number): Html => {
  const angle = (hour / 12) * 2 * Math.PI;
  const x = (60 + 37 * Math.sin(angle)).toFixed(1);
  const y = (55 - 37 * Math.cos(angle)).toFixed(1);
  return html`<circle cx="${x}" cy="${y}" r="${hour % 3 === 0 ? '3' : '1.8'}" fill="${ink}"/>`;
};

/** A clock face that shows a time. */
export const clock = (time: LocalTime, name: string): Html => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return html`<svg role="img" aria-label="${name}" viewBox="0 0 120 110">
<circle cx="60" cy="55" r="47" fill="#fff8e8" stroke="${ink}" stroke-width="5"/>
${Array.from({ length: 12 }, mark)}
${hand((hours + minutes / 60) / 12, 20, 6)}
${hand(minutes / 60, 31, 4)}
<circle cx="60" cy="55" r="4" fill="#d96c4f"/>
</svg>`;
};

const shirts: Readonly<Record<ParticipantGroup, string>> = {
  family: '#f2a65a',
  supportPerson: '#8cc084',
  network: '#8cc084',
  staff: '#7fb2d6',
};
/** One for all: nobody is drawn as what they are not, and it prints light. */
const skin = '#ffe6c9';
const hairs = ['#5b3a29', '#2d2a32', '#c98a3d', '#8a8d91'];
const cuts = [
  'M36 44q0-28 24-28t24 28q-6-14-24-14T36 44z',
  'M34 60q-4-46 26-46t26 46q-4-4-5-16-6-12-21-12t-21 12q-1 12-5 16z',
  'M36 42q4-26 24-26t24 26q-8-8-14-14-10 10-34 14z',
];

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

const bust = (
  group: ParticipantGroup,
  index: number,
): Html => html`<path d="M26 108q2-26 34-26t34 26z" fill="${shirts[group]}" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>
<circle cx="60" cy="50" r="25" fill="${skin}" stroke="${ink}" stroke-width="4"/>
<path d="${pick(cuts, index)}" fill="${pick(hairs, index + Math.floor(index / 4))}" stroke="${ink}" stroke-width="3" stroke-linejoin="round"/>
<circle cx="51" cy="49" r="3" fill="${ink}"/><circle cx="69" cy="49" r="3" fill="${ink}"/>
<path d="M49 59q11 11 22 0" fill="none" stroke="${ink}" stroke-width="3.5" stroke-linecap="round"/>`;

/** A friendly face. The index varies it; the colour of the shirt follows the group, as the words do. */
export const face = (group: ParticipantGroup, index: number, name: string): Html =>
  html`<svg role="img" aria-label="${name}" viewBox="20 8 80 102">${bust(group, index)}</svg>`;

const chair = (
  colour: string,
): Html => html`<g stroke="${ink}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
<path d="M24 150v22M96 150v22" fill="none"/><rect x="20" y="62" width="80" height="76" rx="10" fill="${colour}"/></g>`;

const seat = (colour: string): Html =>
  html`<rect x="12" y="136" width="96" height="16" rx="6" fill="${colour}" stroke="${ink}" stroke-width="4"/>`;

/** Somebody on a chair. */
export const seated = (group: ParticipantGroup, index: number, colour: string, name: string): Html =>
  html`<svg role="img" aria-label="${name}" viewBox="6 42 108 134">${chair(colour)}
<g transform="translate(0 30)">${bust(group, index)}</g>${seat(colour)}
</svg>`;

/** A chair that nobody has taken yet. */
export const freeChair = (colour: string, name: string): Html =>
  html`<svg role="img" aria-label="${name}" viewBox="6 42 108 134">${chair(colour)}${seat(colour)}
<path d="M49 92q0-12 11-12t11 11q0 8-8 12-3 2-3 6" fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round"/><circle cx="60" cy="122" r="3.2" fill="${ink}"/>
</svg>`;
