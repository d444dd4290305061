import { formatDate, formatDateInYear } from '../../language/dates';
import { listed } from '../../language/lists';
import { fill, type Locale, textsFor } from '../../language/texts';
import type { ConsentSheet } from '../../views/consent';
import { type Html, html } from '../html';
import { capitalised } from '../parts';
import { type SheetPage, sheetPage } from '../sheets/sheet-page';

type Giver = ConsentSheet['givers'][number];

/** Sizes are in `em`, so that a full sheet becomes smaller as a whole. */
const style: Html = html`<style>
  h1 { margin-top: .8em; }
  .intro { margin-top: .4em; }
  dl { margin-top: 1em; }
  dl div { border-bottom: .5pt solid #c8c8c8; display: grid; gap: 1.4em; grid-template-columns: 12em 1fr; padding: .5em 0; }
  dt { color: #444; }
  dd { font-weight: 600; }
  ul { column-gap: 2.4em; padding-left: 1.1em; }
  ul.many { columns: 2; }
  li { break-inside: avoid; }
  aside { background: #eef5f4; border-left: 3pt solid #1f5f5b; margin-top: 1.1em; padding: .7em .9em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .sign { margin-top: 1.3em; }
  .givers { display: grid; gap: 1.3em 1.8em; margin-top: .7em; }
  .givers.several { grid-template-columns: 1fr 1fr; }
  .giver { break-inside: avoid; }
  .name { font-weight: 600; }
  .said { color: #444; font-weight: 400; }
  .boxes { display: flex; flex-wrap: wrap; gap: .2em 2em; margin-top: .4em; }
  .boxes span::before { border: 1pt solid #1a1a1a; content: ""; display: inline-block; height: 4mm; margin-right: .6em; vertical-align: -.5mm; width: 4mm; }
  .lines { display: grid; font-size: .8em; gap: 1.7em; grid-template-columns: 2fr 1fr; margin-top: 2.6em; }
  .lines span { border-top: .75pt solid #1a1a1a; padding-top: .3em; }
  @media screen and (max-width: 210mm) {
    dl div, .givers.several { gap: .3em; grid-template-columns: 1fr; }
    ul.many { columns: 1; }
  }
</style>`;

/** Letters on a line, beside its label. */
const lineLength = 44;
const linesFor = (text: string): number => Math.ceil(text.length / lineLength);

/** What it takes to print on one page: about as many lines as these fit in each size. */
const room = { roomy: 13, full: 23 };

const sizeOf = (
  { types, givers, about, recipient, purpose, coordinator }: ConsentSheet,
  locale: Locale,
): SheetPage['size'] => {
  const names = givers.map(({ name }) => name);
  const lines =
    [names.join(', '), recipient, about.join(', '), purpose[locale], coordinator]
      .map(linesFor)
      .reduce((sum, count) => sum + count, 0) +
    (types.length > fewTypes ? types.length / 2 : types.length) +
    Math.ceil(givers.length / 2) * linesToSign;
  if (lines <= room.roomy) return 'roomy';
  return lines <= room.full ? 'full' : 'fullest';
};

/** More than these stand in two columns. */
const fewTypes = 3;
const linesToSign = 6;

/** Keeps the digits of a number on one line. */
const noBreak = '\u00a0';

const row = (label: string, value: string | Html): Html =>
  html`<div><dt>${label}</dt><dd>${value}</dd></div>`;

/**
 * S1: the sheet the family reads and signs, as a complete HTML page in one language: who may be told what, what for and how
 * long, that a yes can be withdrawn at any time and how, and for each giver two boxes, a line to sign on and one for the
 * date. It prints on one A4 page, loads nothing from elsewhere and runs nothing.
 */
export const renderConsentSheet = (sheet: ConsentSheet, locale: Locale): string => {
  const { sheet: text } = textsFor(locale).consent;
  const { municipality, department, reference, coordinator, phone, recipient } = sheet;
  const names = (people: readonly string[]): string => listed(people, locale);
  const types = sheet.types.map((type) => html`<li>${capitalised(type[locale])}</li>`);
  const giver = ({ name, answer }: Giver): Html => html`<div class="giver">
<p class="name">${name}${answer === undefined ? '' : html` <span class="said">${text.answered[answer]}</span>`}</p>
<p class="boxes"><span>${text.yes}</span><span>${text.no}</span></p>
<p class="lines"><span>${text.signature}</span><span>${text.date}</span></p>
</div>`;
  const body = html`<header class="head"><strong>${municipality}</strong><span>${department}</span></header>
<main>
<h1>${text.title}</h1>
<p class="intro">${text.intro}</p>
<dl>
${[
  row(text.who, names(sheet.givers.map(({ name }) => name))),
  row(text.recipient, recipient),
  row(text.types, html`<ul class="${types.length > fewTypes ? 'many' : 'few'}">${types}</ul>`),
  row(text.about, names(sheet.about)),
  row(text.purpose, fill(text.purposeText, { purpose: sheet.purpose[locale] })),
  row(text.until, fill(text.untilText, { until: formatDateInYear(sheet.reviewOn, locale) })),
]}
</dl>
<aside>
<h2>${text.rightTitle}</h2>
<p>${fill(text.right, { coordinator, ...(phone !== undefined && { phone: phone.replaceAll(' ', noBreak) }) })}</p>
<p>${text.kept}</p>
</aside>
<section class="sign">
<h2>${text.sign}</h2>
<div class="givers ${sheet.givers.length > 1 ? 'several' : 'one'}">
${sheet.givers.map(giver)}
</div>
</section>
</main>
<footer>${fill(text.foot, { reference, today: formatDate(sheet.today, locale) })}</footer>`;
  return sheetPage({
    title: `${text.title} · ${reference}`,
    locale,
    size: sizeOf(sheet, locale),
    style,
    body,
  });
};
