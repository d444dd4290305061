import { type CalendarDate, daysBetween } from '../../domain/base/calendar';
import { formatDateShort } from '../../language/dates';
import { formatQuantity } from '../../language/quantities';
import { fill, type Locale, textsFor } from '../../language/texts';
import type { GoalView } from '../../views/plan/plan';
import { type Html, html } from '../html';

type Indicator = GoalView['indicators'][number];

const [width, height, left, top, foot] = [300, 150, 10, 32, 116];
/** In the picture's units, at the font size of the target. */
const letterWidth = 10;

const at = (value: number): string => value.toFixed(1);

/**
 * P5: where a sign began, how it has moved, and where it should go: drawn in lines that print well, with a figure at every
 * point and a date at the first and last. No gauge and no score (P6). Described in words for screen readers.
 */
export const effectPicture = (one: Indicator, locale: Locale): Html => {
  const { sheet } = textsFor(locale).plan;
  const figure = (value: number): string => formatQuantity(value, locale);
  const named = fill(sheet.signOf, {
    name: one.name,
    start: figure(one.start),
    now: figure(one.now),
    target: figure(one.target),
    ...(one.unit !== undefined && { unit: one.unit }),
  });
  const goal = `${sheet.target} ${figure(one.target)}`;
  // Room for the target beside its line, however long the figure.
  const right = 12 + letterWidth * goal.length;
  const values = [...one.points.map(({ value }) => value), one.target];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [begin] = one.points;
  const end = one.points.at(-1);
  if (begin === undefined || end === undefined) return html``;
  const [first, last] = [begin.on, end.on];
  const span = Math.max(1, daysBetween(first, last));
  const x = (on: CalendarDate): number =>
    left + 14 + (daysBetween(first, on) / span) * (width - left - right - 28);
  const y = (value: number): number => foot - ((value - low) / (high - low || 1)) * (foot - top);
  const line = one.points.map(({ on, value }) => `${at(x(on))},${at(y(value))}`).join(' ');
  const target = at(y(one.target));
  return html`<svg class="effect" role="img" aria-label="${named}" viewBox="0 0 ${String(width)} ${String(height)}">
<line x1="${String(left)}" y1="${target}" x2="${String(width - right)}" y2="${target}" stroke="#1f5f5b" stroke-width="2" stroke-dasharray="6 5"/>
<text x="${String(width - right + 6)}" y="${at(y(one.target) + 4)}" font-size="16" fill="#1f5f5b">${goal}</text>
<polyline points="${line}" fill="none" stroke="#33404a" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/>
${one.points.map(
  ({ on, value }) =>
    html`<circle cx="${at(x(on))}" cy="${at(y(value))}" r="6" fill="#fff" stroke="#33404a" stroke-width="3"/><text x="${at(x(on))}" y="${at(y(value) - 12)}" font-size="18" font-weight="600" text-anchor="middle" fill="#1a1a1a">${figure(value)}</text>`,
)}
<text x="${String(left)}" y="${String(height - 6)}" font-size="14" fill="#444">${formatDateShort(first, locale)}</text>
${
  first === last
    ? ''
    : html`<text x="${String(width - right)}" y="${String(height - 6)}" font-size="14" text-anchor="end" fill="#444">${formatDateShort(last, locale)}</text>`
}
</svg>`;
};
