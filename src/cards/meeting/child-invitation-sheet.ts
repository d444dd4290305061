import { formatDay } from '../../language/dates';
import { fill, type Locale, textsFor } from '../../language/texts';
import { formatTime } from '../../language/times';
import type { ChildInvitationSheet } from '../../views/meeting/meeting-sheets';
import { type Html, html } from '../html';
import { capitalised } from '../parts';
import { linesIn, sheetPage, sizeThatFits, widthInEm } from '../sheets/sheet-page';
import { clock, face, freeChair, house, seated } from './pictures';

const ink = '#33404a';
const seats = { mine: '#ffd08a', next: '#bfe0b4' };

const style: Html = html`<style>
  body { color: ${ink}; font-family: "Segoe UI", "Trebuchet MS", Verdana, sans-serif; }
  main { gap: 1em; justify-content: space-between; }
  h1 { font-size: 3em; line-height: 1; }
  .intro { font-size: 1.35em; margin-top: .3em; }
  .two { display: grid; gap: 1em; grid-template-columns: 1fr 1fr; }
  .box { border: 2.5pt solid ${ink}; border-radius: 6mm; break-inside: avoid; padding: .6em 1em .8em; }
  .box h2 { font-size: 1.2em; }
  .what { align-items: center; display: flex; gap: 1em; margin-top: .4em; }
  .what svg { flex: none; width: 5.2em; }
  .what p { font-size: 1.2em; hyphens: auto; font-weight: 700; line-height: 1.25; }
  .what p span { display: block; font-weight: 400; }
  .people { display: grid; gap: .6em .5em; grid-template-columns: repeat(var(--across), 1fr); list-style: none; margin-top: .4em; padding: 0; }
  .people.a4 { --across: 4; }
  .people.a5 { --across: 5; }
  .people.a6 { --across: 6; }
  .people.a8 { --across: 8; }
  .people li, .chairs li { text-align: center; }
  .people svg { display: block; margin: 0 auto; max-width: 5em; width: 90%; }
  .people strong, .chairs strong { display: block; line-height: 1.2; }
  .people span { display: block; font-size: .85em; line-height: 1.2; }
  .chairs { display: flex; gap: 1.4em; list-style: none; margin-top: .4em; padding: 0; }
  .chairs svg { display: block; margin: 0 auto .2em; width: 5.4em; }
  .chairs .ask { align-self: center; flex: 1; font-size: 1.1em; text-align: left; }
  .beside { display: grid; gap: 1.4em; }
  .beside.said { align-items: center; grid-template-columns: 5fr 6fr; }
  .line { border-bottom: 2pt dashed ${ink}; height: 2em; margin-bottom: .4em; }
  .wish { border-radius: 6mm; border: 2.5pt solid ${ink}; padding: .6em 1em; position: relative; }
  .wish::before { background: #fff; border: solid ${ink}; border-width: 2.5pt 0 0 2.5pt; content: ""; height: .9em; left: 2.2em; position: absolute; top: -.6em; transform: rotate(45deg); width: .9em; }
  .said .wish::before { left: -.6em; top: calc(50% - .45em); transform: rotate(-45deg); }
  .wish p { font-size: 1.2em; font-style: italic; }
  .last p { line-height: 1.35; }
  .last p:first-child { font-weight: 700; }
  footer { margin-top: .8em; }
</style>`;

/** Keeps the digits of a number on one line. */
const noBreak = '\u00a0';

type Person = ChildInvitationSheet['people'][number];

const person = ({ group, name, role }: Person, index: number, picture: string): Html =>
  html`<li>${face(group, index, picture)}<strong>${name}</strong>${role === '' ? '' : html`<span>${role}</span>`}</li>`;

/** As many side by side as keep the rows even. */
const across = (people: number): number => {
  if (people <= 4) return 4;
  if (people === 5 || people === 9 || people === 10) return 5;
  if (people <= 8) return people > 6 ? 4 : 6;
  return people <= 18 ? 6 : 8;
};

const sizes = { largest: 14, smallest: 7 };

/** The height in em: everything around the people, then their faces and names in rows. */
const heightOf = (
  { besideMe, place, wish = '' }: ChildInvitationSheet,
  people: readonly Person[],
  points: number,
): number => {
  const columns = across(people.length);
  const share = 0.9 / columns;
  const face = Math.min(5, widthInEm(points, share) * 0.9) * 1.3;
  const names = Math.max(...people.map(({ name }) => linesIn(name, points, share)));
  const roles = Math.max(...people.map(({ role }) => (role === '' ? 0 : linesIn(role, points, share))));
  const rows = Math.ceil(people.length / columns) * (face + names * 1.2 + roles * 1.1 + 0.8);
  const where = place.kind === 'place' ? linesIn(place.text, points, 0.2) * 1.5 : 0;
  const wishBeside = wish !== '' && besideMe !== undefined;
  const said = wish === '' ? 0 : linesIn(wish, points, wishBeside ? 0.38 : 0.78) * 1.7 + 3.5;
  const beside = wishBeside ? Math.max(15, said) : 13 + said;
  return 21 + Math.max(6, where + 1) + rows + beside;
};

/**
 * M5: the child's own invitation: pictures and few words. Where, when, who comes, and who sits beside me. It prints on one
 * A4 page, loads nothing from elsewhere and runs nothing.
 */
export const renderChildInvitationSheet = (sheet: ChildInvitationSheet, locale: Locale): string => {
  const { child: text } = textsFor(locale).meetingSheets;
  const { besideMe, child, coordinator, coordinatorPhone, people, place, time, wish } = sheet;
  const [weekday = '', ...date] = formatDay(time.on, locale).split(' ');
  const start = formatTime(time.start, locale);
  const hour = locale === 'da' ? `kl. ${start}` : start;
  const me = { name: child, role: text.me, group: 'family' as const };
  const everybody = [me, ...people];
  const body = html`<main>
<header><h1>${fill(text.title, { child })}</h1><p class="intro">${text.intro}</p></header>
<div class="two">
<section class="box"><h2>${text.when}</h2><div class="what">${clock(time.start, fill(text.pictures.when, { time: start }))}<p>${capitalised(weekday)}<br>${date.join(noBreak)}<span>${hour}</span></p></div></section>
<section class="box"><h2>${text.where}</h2><div class="what">${house(text.pictures.where)}<p>${place.kind === 'place' ? place.text : text.online}</p></div></section>
</div>
<section class="box"><h2>${text.who}</h2><ul class="people a${String(across(everybody.length))}">
${everybody.map((one, index) => person(one, index, text.pictures.face))}
</ul></section>
<div class="beside${wish === undefined || besideMe === undefined ? '' : ' said'}">
<section class="box"><h2>${text.beside}</h2><ul class="chairs">
<li>${seated('family', 0, seats.mine, text.pictures.seated)}<strong>${child}</strong></li>
${
  besideMe === undefined
    ? html`<li>${freeChair(seats.next, text.pictures.chair)}<strong>&nbsp;</strong></li><li class="ask"><div class="line"></div>${text.besideNobody}</li>`
    : html`<li>${seated('supportPerson', 1, seats.next, text.pictures.seated)}<strong>${besideMe}</strong></li>`
}
</ul></section>
${wish === undefined ? '' : html`<section class="wish"><h2>${text.wish}</h2><p>“${wish}”</p></section>`}
</div>
<div class="last"><p>${text.noMeeting}</p>
<p>${fill(text.call, { coordinator, ...(coordinatorPhone !== undefined && { phone: coordinatorPhone.replaceAll(' ', noBreak) }) })}</p></div>
</main>
<footer>${sheet.municipality}</footer>`;
  const size = sizeThatFits((points) => heightOf(sheet, everybody, points), sizes);
  return sheetPage({ title: fill(text.title, { child }), locale, size, style, body });
};
