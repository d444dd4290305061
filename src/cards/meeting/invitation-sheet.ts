import { formatDate } from '../../language/dates';
import { fill, type Locale, textsFor } from '../../language/texts';
import { formatHours, formatTime } from '../../language/times';
import type { InvitationSheet } from '../../views/meeting/meeting-sheets';
import { type Html, html } from '../html';
import { capitalised } from '../parts';
import { linesIn, sheetPage, sizeThatFits } from '../sheets/sheet-page';
import { interpreterText, itemText, ownerName } from './meeting-parts';
import { clock, house } from './pictures';

const style: Html = html`<style>
  .kind { color: #444; }
  .intro { font-size: 1.1em; margin-top: .6em; }
  .facts { display: grid; gap: 1em; grid-template-columns: 1fr 1fr; margin-top: 1.2em; }
  .facts div { align-items: center; border: 1.5pt solid #1f5f5b; border-radius: 3mm; column-gap: 1em; display: grid; grid-template-columns: auto 1fr; padding: .7em 1em; }
  .facts svg { grid-row: span 2; height: 4.4em; }
  .facts dt { align-self: end; color: #444; }
  .facts dd { align-self: start; font-size: 1.1em; font-weight: 600; line-height: 1.3; }
  .items { margin-top: 1.2em; }
  ol { list-style: none; margin-top: .4em; padding: 0; }
  li { break-inside: avoid; display: grid; gap: .6em; grid-template-columns: 1.6em 1fr; padding: .25em 0; }
  li small { color: #555; }
  .answer { border: 1pt solid #1a1a1a; border-radius: 3mm; break-inside: avoid; margin-top: 1.4em; padding: .8em 1em; }
  .boxes { list-style: none; margin: .3em 0; padding: 0; }
  .boxes li { display: flex; gap: .7em; padding: .35em 0; }
  .boxes li::before { border: 1pt solid #1a1a1a; content: ""; flex: none; height: 5mm; margin-top: .2em; width: 5mm; }
  .write { border-bottom: .75pt solid #1a1a1a; flex: 1; }
  .support { margin-top: 1em; }
  .whole { white-space: nowrap; }
  .items { flex: 1; }
  .items li { break-inside: avoid; }
  h2 { break-after: avoid; }
  small, footer { font-size: max(.8em, 11pt); }
</style>`;

/** Never smaller than people can read: a long invitation takes more pages. */
const sizes = { largest: 14, smallest: 11 };

/** The height in em: everything around the items, then the items. */
const heightOf = (said: readonly string[], where: string, points: number): number =>
  42 +
  linesIn(where, points, 0.3) * 1.45 +
  said.reduce((sum, one) => sum + linesIn(one, points, 0.9) * 1.4 + 0.5, 0);

/**
 * M8: an invitation on paper, with the items its reader may see. It prints on one A4 page if that stays readable, and the
 * answer is never split between two. It loads nothing from elsewhere and runs nothing.
 */
export const renderInvitationSheet = (sheet: InvitationSheet, locale: Locale): string => {
  const texts = textsFor(locale);
  const {
    child: { pictures },
    invitation: text,
  } = texts.meetingSheets;
  const { coordinator, department, items, municipality, place, recipient, time, today } = sheet;
  const kind = texts.meeting.kinds[sheet.kind];
  const where = place.kind === 'place' ? place.text : fill(text.online, { link: place.link });
  const item = (one: InvitationSheet['items'][number]): Html => {
    const owner = ownerName(one.owner, texts);
    return html`<li><span>${String(one.number)}.</span><span>${itemText(one, texts)}${
      owner === undefined ? '' : html` <small>${fill(text.itemsOf, { name: owner })}</small>`
    }</span></li>`;
  };
  const contact = {
    coordinator: coordinator.name,
    ...(coordinator.phone && { phone: coordinator.phone }),
    ...(coordinator.email && { email: coordinator.email }),
  };
  const body = html`<header class="head"><strong>${municipality}</strong><span>${department}</span></header>
<main>
<p class="kind">${fill(text.kind, { kind: kind.toLowerCase() })}</p>
<h1>${text.title}</h1>
<p class="intro">${fill(text.dear, { name: recipient })}</p>
<p>${text.intro}</p>
${sheet.interpreter === undefined ? '' : html`<p>${interpreterText(sheet.interpreter, texts, locale)}</p>`}
<dl class="facts">
<div>${clock(time.start, fill(pictures.when, { time: formatTime(time.start, locale) }))}<dt>${text.when}</dt><dd>${capitalised(formatDate(time.on, locale))}<br><span class="whole">${formatHours(time, locale)}</span></dd></div>
<div>${house(pictures.where)}<dt>${text.where}</dt><dd>${where}</dd></div>
</dl>
<section class="items"><h2>${text.items}</h2>${
    items.length === 0 ? html`<p>${text.itemsNone}</p>` : html`<ol>${items.map(item)}</ol>`
  }</section>
<section class="answer"><h2>${text.answerTitle}</h2>
<ul class="boxes"><li>${text.answers.yes}</li><li>${text.answers.no}</li><li>${text.answers.otherTime}<span class="write"></span></li></ul>
<p>${fill(text.answerHow, contact)}</p></section>
<p class="support">${text.support}</p>
</main>
<footer>${fill(text.foot, { coordinator: coordinator.name, department, today: formatDate(today, locale) })}</footer>`;
  const said = items.map((one) => `${itemText(one, texts)} ${ownerName(one.owner, texts) ?? ''}`);
  const size = sizeThatFits((points) => heightOf(said, where, points), sizes);
  return sheetPage({ title: `${text.title} · ${kind}`, locale, size, style, body });
};
