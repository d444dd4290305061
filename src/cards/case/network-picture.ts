import type { Locale } from '../../language/locale';
import { textsFor } from '../../language/texts';
import type { NetworkSheet } from '../../views/case/network-sheet';
import { type Html, html } from '../html';

type Person = NetworkSheet['network'][number];
export type Mark = 'atWeekends' | 'inHolidays' | 'afterEffort';

export const marks: readonly Mark[] = ['atWeekends', 'inHolidays', 'afterEffort'];

const [width, middle] = [760, 380];
const ink = '#33404a';
const fills: Readonly<Record<Mark, string>> = {
  atWeekends: '#f2a65a',
  inHolidays: '#7fb2d6',
  afterEffort: '#1f5f5b',
};
const rowHeight = 58;

const at = (value: number): string => value.toFixed(1);

/** A shape and a colour for each, so that neither carries the meaning alone: a circle, a triangle, a square. */
export const markShape = (mark: Mark, x: number, y: number): Html => {
  const look = html`fill="${fills[mark]}" stroke="${ink}" stroke-width="1.5"`;
  if (mark === 'atWeekends') return html`<circle cx="${at(x)}" cy="${at(y)}" r="6" ${look}/>`;
  if (mark === 'inHolidays')
    return html`<path d="M${at(x)} ${at(y - 7)}l7 12h-14z" ${look} stroke-linejoin="round"/>`;
  return html`<rect x="${at(x - 6)}" y="${at(y - 6)}" width="12" height="12" ${look}/>`;
};

/** Long names are set tighter, so that they stay whole. */
const fitted = (text: string, letters: number, pixels: number): Html =>
  text.length > letters ? html` textLength="${String(pixels)}" lengthAdjust="spacingAndGlyphs"` : html``;

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(([first = '']) => first)
    .filter((_letter, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase();

interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
}

const details = (one: Person): string =>
  one.kind === 'private' ? one.relation : `${one.role}, ${one.organisation}`;

const person = (one: Person, { x, y, side }: Place): Html => {
  const away = side === 'left' ? -1 : 1;
  const anchor = side === 'left' ? 'end' : 'start';
  const textAt = x + away * 26;
  const shown = one.kind === 'private' ? marks.filter((mark) => one[mark]) : [];
  return html`<circle cx="${at(x)}" cy="${at(y)}" r="18" fill="${one.kind === 'private' ? '#ffe3b3' : '#e4edf3'}" stroke="${ink}" stroke-width="2"/>
<text x="${at(x)}" y="${at(y + 5)}" font-size="13" font-weight="600" text-anchor="middle" fill="#1a1a1a">${initials(one.name)}</text>
<text x="${at(textAt)}" y="${at(y - 6)}" font-size="15" font-weight="600" text-anchor="${anchor}" fill="#1a1a1a"${fitted(one.name, 24, 200)}>${one.name}${
    one.kind === 'private' && one.childsWish ? ' ♥' : ''
  }</text>
<text x="${at(textAt)}" y="${at(y + 10)}" font-size="12.5" text-anchor="${anchor}" fill="#444"${fitted(details(one), 32, 205)}>${details(one)}</text>
${shown.map((mark, index) => markShape(mark, textAt + away * (7 + index * 19), y + 23))}`;
};

/** Those on one side, from top to bottom, bent around the family. */
const placesOf = (count: number, side: Place['side'], height: number): readonly Place[] =>
  Array.from({ length: count }, (_unused, index) => {
    const y = height / 2 + (index - (count - 1) / 2) * rowHeight;
    const bend = count < 2 ? 0 : Math.abs(index - (count - 1) / 2) / (count / 2);
    const out = 150 - bend * 22;
    return { x: side === 'left' ? middle - out : middle + out, y, side };
  });

/**
 * M3: the family in the middle, its own people on the left, professionals on the right. A thick line leads to those who stay
 * when the support ends, a thin one to the others. Described for screen readers; the page also says the same in words.
 */
export const networkPicture = ({ alias, members, network }: NetworkSheet, locale: Locale): Html => {
  const { networkMap } = textsFor(locale);
  const privates = network.filter(({ kind }) => kind === 'private');
  const professionals = network.filter(({ kind }) => kind === 'professional');
  const rows = Math.max(
    privates.length,
    professionals.length,
    Math.ceil((members.length * 20 + 60) / rowHeight),
  );
  const height = rows * rowHeight + 44;
  const placed = [
    ...placesOf(privates.length, 'left', height + 20).map((place, index) => ({
      place,
      one: privates[index],
    })),
    ...placesOf(professionals.length, 'right', height + 20).map((place, index) => ({
      place,
      one: professionals[index],
    })),
  ];
  const centre = height / 2 + 10;
  const tall = Math.max(52, members.length * 11 + 34);
  return html`<svg class="map" role="img" aria-label="${networkMap.picture}" viewBox="0 0 ${String(width)} ${String(height)}">
<text x="224" y="16" font-size="14" font-weight="600" text-anchor="end" fill="#1f5f5b">${networkMap.close}</text>
<text x="536" y="16" font-size="14" font-weight="600" fill="#1f5f5b">${networkMap.professionals}</text>
${placed.map(({ place, one }) => {
  const stays = one?.kind === 'private' && one.afterEffort;
  const look = stays
    ? html`stroke="#1f5f5b" stroke-width="4"`
    : html`stroke="#8a949b" stroke-width="1.6" ${one?.kind === 'professional' ? html`stroke-dasharray="5 4"` : ''}`;
  return html`<line x1="${String(middle)}" y1="${at(centre)}" x2="${at(place.x)}" y2="${at(place.y)}" ${look}/>`;
})}
<ellipse cx="${String(middle)}" cy="${at(centre)}" rx="96" ry="${String(tall)}" fill="#fff8e8" stroke="${ink}" stroke-width="2.5"/>
<text x="${String(middle)}" y="${at(centre - members.length * 9.5)}" font-size="14" font-weight="700" text-anchor="middle" fill="#1a1a1a"${fitted(alias, 20, 150)}>${alias}</text>
${members.map(
  (name, index) =>
    html`<text x="${String(middle)}" y="${at(centre - members.length * 9.5 + 20 + index * 19)}" font-size="14" text-anchor="middle" fill="#1a1a1a"${fitted(name, 22, 160)}>${name}</text>`,
)}
${placed.map(({ place, one }) => (one === undefined ? html`` : person(one, place)))}
</svg>`;
};
