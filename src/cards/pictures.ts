import type { ParticipantGroup } from '../app/views/meeting';
import type { LocalTime } from '../domain/meeting-time';
import { type Html, html } from './html';

/*
 * Pictures for the child's own page: simple lines and warm colours that also print well in black and white. Each is named,
 * for those who hear the page instead of seeing it.
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
const skins = ['#ffdcb8', '#e8b98f', '#f7cfa5', '#c98f66'];
const hairs = ['#5b3a29', '#2d2a32', '#c98a3d', '#8a8d91'];
const cuts = [
  'M36 44q0-28 24-28t24 28q-6-14-24-14T36 44z',
  'M34 60q-4-46 26-46t26 46q-4-4-5-16-6-12-21-12t-21 12q-1 12-5 16z',
  'M36 42q4-26 24-26t24 26q-8-8-14-14-10 10-34 14z',
];

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

/** A friendly face. The index tells one from the next; the colour of the shirt goes with the group, as the words do. */
export const face = (
  group: ParticipantGroup,
  index: number,
  name: string,
): Html => html`<svg role="img" aria-label="${name}" viewBox="0 0 120 110">
<path d="M26 108q2-26 34-26t34 26z" fill="${shirts[group]}" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>
<circle cx="60" cy="50" r="25" fill="${pick(skins, index)}" stroke="${ink}" stroke-width="4"/>
<path d="${pick(cuts, index)}" fill="${pick(hairs, index + Math.floor(index / 4))}" stroke="${ink}" stroke-width="3" stroke-linejoin="round"/>
<circle cx="51" cy="49" r="3" fill="${ink}"/><circle cx="69" cy="49" r="3" fill="${ink}"/>
<path d="M49 59q11 11 22 0" fill="none" stroke="${ink}" stroke-width="3.5" stroke-linecap="round"/>
</svg>`;

const chair = (
  x: number,
  colour: string,
): Html => html`<g transform="translate(${String(x)} 0)" fill="none" stroke="${ink}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
<path d="M8 10h34v44H8z" fill="${colour}"/><path d="M4 54h42v12H4z" fill="${colour}"/><path d="M9 66v34M41 66v34"/></g>`;

/** Two chairs side by side. */
export const chairs = (name: string): Html => html`<svg role="img" aria-label="${name}" viewBox="0 0 120 110">
${chair(6, '#f2a65a')}${chair(64, '#8cc084')}
</svg>`;
