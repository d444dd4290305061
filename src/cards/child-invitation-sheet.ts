import type { ChildInvitationSheet } from '../app/views/meeting-sheets';
import { formatDay } from '../language/dates';
import { fill, type Locale, textsFor } from '../language/texts';
import { formatTime } from '../language/times';
import { type Html, html } from './html';
import { capitalised } from './parts';
import { chairs, clock, face, house } from './pictures';
import { sheetPage } from './sheet-page';

const style: Html = html`<style>
  body { color: #33404a; font-size: 11.5pt; font-family: "Segoe UI", "Trebuchet MS", Verdana, sans-serif; }
  h1 { font-size: 2.6em; }
  .intro { font-size: 1.35em; margin-top: .1em; }
  .two { display: grid; gap: 1em; grid-template-columns: 1fr 1fr; margin-top: 1em; }
  .box { border: 2.5pt solid #33404a; border-radius: 6mm; break-inside: avoid; padding: .7em 1em; }
  .box h2 { font-size: 1.25em; }
  .what { align-items: center; display: flex; gap: 1em; margin-top: .3em; }
  .what svg { flex: none; width: 6.2em; }
  .what p { font-size: 1.25em; font-weight: 700; line-height: 1.25; }
  .what p span { display: block; font-weight: 400; }
  .wide { margin-top: 1em; }
  .people { display: flex; flex-wrap: wrap; gap: .5em .8em; justify-content: flex-start; list-style: none; margin-top: .3em; padding: 0; }
  .people li { text-align: center; width: 6.2em; }
  .people svg { display: block; margin: 0 auto; width: 4.8em; }
  .people strong { display: block; line-height: 1.2; }
  .people span { font-size: .85em; }
  .line { border-bottom: 2pt dashed #33404a; height: 2.2em; margin: 0 0 .3em; min-width: 11em; }
  .wish { font-size: 1.15em; font-style: italic; }
  .last { font-size: 1.1em; margin-top: 1em; }
  body.full { font-size: 10pt; }
  body.fullest { font-size: 8pt; }
</style>`;

const person = (
  { group, name, role }: ChildInvitationSheet['people'][number],
  index: number,
  picture: string,
): Html =>
  html`<li>${face(group, index, picture)}<strong>${name}</strong>${role === '' ? '' : html`<span>${role}</span>`}</li>`;

/** With more people than this everything becomes smaller, so that it stays on one page. */
const peopleAtMost = { roomy: 9, full: 14 };

/**
 * M5: the child's own invitation: pictures and few words. Where, when, who comes, and who sits beside me. It prints on one
 * A4 page, holds nothing from elsewhere and runs nothing.
 */
export const renderChildInvitationSheet = (sheet: ChildInvitationSheet, locale: Locale): string => {
  const { child: text } = textsFor(locale).meetingSheets;
  const { besideMe, child, coordinator, coordinatorPhone, people, place, time, wish } = sheet;
  const start = formatTime(time.start, locale);
  const hour = locale === 'da' ? `kl. ${start}` : start;
  const me = { name: child, role: text.me, group: 'family' as const };
  const body = html`<main>
<h1>${fill(text.title, { child })}</h1>
<p class="intro">${text.intro}</p>
<div class="two">
<section class="box"><h2>${text.when}</h2><div class="what">${clock(time.start, fill(text.pictures.when, { time: start }))}<p>${capitalised(formatDay(time.on, locale))}<span>${hour}</span></p></div></section>
<section class="box"><h2>${text.where}</h2><div class="what">${house(text.pictures.where)}<p>${place.kind === 'place' ? place.text : text.online}</p></div></section>
</div>
<section class="box wide"><h2>${text.who}</h2><ul class="people">
${[me, ...people].map((one, index) => person(one, index, text.pictures.face))}
</ul></section>
<section class="box wide"><h2>${text.beside}</h2><div class="what">${chairs(text.pictures.chair)}${
    besideMe === undefined
      ? html`<div><div class="line"></div>${text.besideNobody}</div>`
      : html`<p>${besideMe}</p>`
  }</div></section>
${wish === undefined ? '' : html`<section class="box wide"><h2>${text.wish}</h2><p class="wish">“${wish}”</p></section>`}
<p class="last">${text.noMeeting}</p>
<p>${fill(text.call, { coordinator, ...(coordinatorPhone !== undefined && { phone: coordinatorPhone }) })}</p>
</main>
<footer>${sheet.municipality}</footer>`;
  const size =
    people.length <= peopleAtMost.roomy ? 'roomy' : people.length <= peopleAtMost.full ? 'full' : 'fullest';
  return sheetPage({ title: fill(text.title, { child }), locale, size, style, body });
};
