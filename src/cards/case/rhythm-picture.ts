import type { CalendarDate } from '../../domain/base/calendar';
import type { RhythmPoint } from '../../domain/rhythm/rhythm-line';
import { formatDateShort } from '../../language/dates';
import type { Locale } from '../../language/locale';
import { fill, textsFor } from '../../language/texts';
import { type Html, html } from '../html';

/** The margin leaves room for the words at both ends. */
const [width, height, line, margin] = [760, 130, 66, 70];
const ink = '#33404a';

/** `Opfølgningsmøde 12. maj`, `Kontakt senest 3. juni`. */
export const rhythmWords = ({ on, was, what }: RhythmPoint, locale: Locale): string => {
  const { networkMap } = textsFor(locale);
  return fill(was ? networkMap.was : networkMap.comes, {
    what: networkMap.steps[what],
    on: formatDateShort(on, locale),
  });
};

/**
 * M2, C5: the past as full dots, the future as open ones, and today between them. In order, not to scale. Described for
 * screen readers.
 */
export const rhythmPicture = (points: readonly RhythmPoint[], today: CalendarDate, locale: Locale): Html => {
  const { networkMap } = textsFor(locale);
  const past = points.filter(({ was }) => was);
  const step = (width - 2 * margin) / Math.max(1, points.length);
  const x = (index: number): number => margin + step * (index < past.length ? index : index + 1);
  const now = margin + step * past.length;
  const at = (value: number): string => value.toFixed(1);
  const last = x(points.length - 1);
  return html`<svg class="rhythm" role="img" aria-label="${points.map((point) => rhythmWords(point, locale)).join('. ')}" viewBox="0 0 ${String(width)} ${String(height)}">
<line x1="${at(x(0))}" y1="${String(line)}" x2="${at(now)}" y2="${String(line)}" stroke="#1f5f5b" stroke-width="4"/>
<line x1="${at(now)}" y1="${String(line)}" x2="${at(Math.max(last, now))}" y2="${String(line)}" stroke="#8a949b" stroke-width="3" stroke-dasharray="6 5"/>
<line x1="${at(now)}" y1="${String(line - 16)}" x2="${at(now)}" y2="${String(line + 16)}" stroke="#b4232f" stroke-width="3"/>
<text x="${at(now)}" y="${String(line + 32)}" font-size="13" font-weight="700" text-anchor="middle" fill="#b4232f">${networkMap.today}</text>
<text x="${at(now)}" y="${String(line + 47)}" font-size="12" text-anchor="middle" fill="#444">${formatDateShort(today, locale)}</text>
${points.map(({ on, was, what }, index) => {
  const above = index % 2 === 0;
  const [name, day] = above ? [line - 38, line - 22] : [line + 32, line + 47];
  return html`<circle cx="${at(x(index))}" cy="${String(line)}" r="9" fill="${was ? '#1f5f5b' : '#fff'}" stroke="${was ? '#1f5f5b' : on < today ? '#b4232f' : ink}" stroke-width="3"/>
<text x="${at(x(index))}" y="${String(name)}" font-size="13" font-weight="600" text-anchor="middle" fill="#1a1a1a">${networkMap.steps[what]}</text>
<text x="${at(x(index))}" y="${String(day)}" font-size="12" text-anchor="middle" fill="#444">${formatDateShort(on, locale)}</text>`;
})}
</svg>`;
};
