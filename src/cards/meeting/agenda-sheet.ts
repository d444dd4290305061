import { formatDate, formatDateShort } from '../../language/dates';
import { listed } from '../../language/lists';
import { fill, type Locale, type Texts, textsFor } from '../../language/texts';
import { formatMeetingTimeInYear } from '../../language/times';
import type { AgendaSheet } from '../../views/meeting/meeting-sheets';
import { type Html, html } from '../html';
import { capitalised, dotted } from '../parts';
import { leftOnPage, linesIn, sheetPage, sizeThatFits } from '../sheets/sheet-page';
import { itemGroups, itemText, ownerName } from './meeting-parts';

type Item = AgendaSheet['items'][number];

const style: Html = html`<style>
  .meta { color: #444; margin-top: .3em; }
  .own { border: 1pt solid #1a1a1a; display: inline-block; font-weight: 600; margin-top: .6em; padding: .2em .6em; }
  h2 { border-bottom: .75pt solid #c8c8c8; color: #1f5f5b; margin-top: 1em; padding-bottom: .2em; }
  ol { list-style: none; padding: 0; }
  li { break-inside: avoid; display: grid; gap: .6em; grid-template-columns: 1.6em 1fr auto; padding: .3em 0; }
  li p { font-weight: 600; }
  li small { color: #555; display: block; }
  .compact li { padding: 0; }
  .compact li p, .compact li div small { display: inline; }
  .compact li div small { margin-left: .6em; }
  .notes { break-inside: avoid; margin-top: 1.4em; }
  .notes div { border-bottom: .5pt solid #999; height: 2.2em; }
  .own { align-self: start; }
</style>`;

const sizes = { largest: 13, smallest: 7 };
/** Below this size, the item's owner is on the same line. */
const compactBelow = 10;
const [notesAtLeast, notesAtMost, noteHeight] = [3, 14, 2.2];

const itemHeight = (one: Item, texts: Texts, points: number): number => {
  const said = itemText(one, texts);
  const leaving = one.leave === undefined ? 0 : 1.2;
  return points < compactBelow
    ? linesIn(`${said} ${ownerName(one.owner, texts) ?? ''}`, points, 0.82) * 1.4 + leaving
    : linesIn(said, points, 0.8) * 1.4 + 1.9 + leaving;
};

/** The height in em without lines for notes: head and foot, groups, and the items with their owners. */
const heightOf = (items: readonly Item[], groups: number, texts: Texts, points: number): number =>
  18 + groups * 3.4 + items.reduce((sum, one) => sum + itemHeight(one, texts, points), 0);

/**
 * M4: the agenda on one A4 page, the family's items first in their own words. It loads nothing from elsewhere and runs
 * nothing.
 */
export const renderAgendaSheet = (sheet: AgendaSheet, locale: Locale): string => {
  const texts = textsFor(locale);
  const { agenda: text } = texts.meetingSheets;
  const { coordinator, department, items, municipality, place, preparation, recipient, time, today } = sheet;
  const where = place?.kind === 'place' ? place.text : place?.link;
  const when = time && capitalised(formatMeetingTimeInYear(time, locale));
  const item = (one: Item): Html => {
    const owner = ownerName(one.owner, texts);
    const { leave = [], minutes } = one;
    return html`<li><span>${String(one.number)}.</span><div><p>${itemText(one, texts)}</p>${
      owner === undefined ? '' : html`<small>${owner}</small>`
    }${
      leave.length === 0 ? '' : html`<small>↪ ${fill(text.leave, { names: listed(leave, locale) })}</small>`
    }</div><small>${minutes === undefined ? '' : fill(text.minutes, { count: minutes })}</small></li>`;
  };
  const groups = itemGroups(items, texts);
  const height = (points: number): number => heightOf(items, groups.length, texts, points);
  const withNotes = sizeThatFits((points) => height(points) + notesAtLeast * noteHeight, sizes);
  // A full agenda is not made smaller just to leave lines for notes.
  const size = withNotes >= 11 ? withNotes : sizeThatFits(height, sizes);
  const notes = Math.min(notesAtMost, Math.floor(leftOnPage(height(size), size) / noteHeight));
  const body = html`<header class="head"><strong>${municipality}</strong><span>${department}</span></header>
<main class="${size < compactBelow ? 'compact' : 'open'}">
<h1>${text.title}</h1>
<p class="meta">${dotted(texts.meeting.kinds[sheet.kind], when)}${where === undefined ? '' : html`<br>${where}`}</p>
${
  recipient === undefined
    ? html`<p class="own">${text.own}</p>`
    : html`<p class="meta">${fill(text.for, { name: recipient })}</p>`
}
${
  preparation?.kind === 'withFamily'
    ? html`<p class="meta">${fill(text.made, {
        with: listed(preparation.with, locale),
        on: formatDateShort(preparation.on, locale),
      })}</p>`
    : ''
}
${items.length === 0 ? html`<p class="meta">${text.none}</p>` : ''}
${groups.map((group) => html`<h2>${group.label}</h2><ol>${group.items.map(item)}</ol>`)}
${
  notes >= notesAtLeast
    ? html`<section class="notes"><small>${text.notes}</small>${Array.from({ length: notes }, () => html`<div></div>`)}</section>`
    : ''
}
</main>
<footer>${fill(text.foot, { coordinator: coordinator.name, department, today: formatDate(today, locale) })}</footer>`;
  return sheetPage({ title: text.title, locale, size, style, body });
};
