import type { ConsentSheet } from '../app/views';
import { formatDate, formatDateInYear } from '../language/dates';
import { listed } from '../language/lists';
import { fill, type Locale, textsFor } from '../language/texts';
import { type Html, html } from './html';
import { capitalised } from './parts';

type Giver = ConsentSheet['givers'][number];

/** Nothing comes from elsewhere: the page prints without a network, and tells nobody that it was opened. */
const style: Html = html`<style>
  @page { size: A4 portrait; margin: 15mm 18mm; }
  * { box-sizing: border-box; margin: 0; }
  body { color: #1a1a1a; font: 12.5pt/1.4 "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
  header { align-items: baseline; border-bottom: 2.5pt solid #1f5f5b; display: flex; gap: 8mm; justify-content: space-between; padding-bottom: 2mm; }
  header strong { color: #1f5f5b; font-size: 14pt; }
  h1 { font-size: 22pt; line-height: 1.15; margin-top: 7mm; }
  .intro { margin-top: 2mm; }
  dl { margin-top: 5mm; }
  dl div { border-bottom: .5pt solid #c8c8c8; display: grid; gap: 6mm; grid-template-columns: 52mm 1fr; padding: 2.2mm 0; }
  dt { color: #444; }
  dd { font-weight: 600; overflow-wrap: anywhere; }
  ul { columns: 2; column-gap: 8mm; list-style: "•  "; padding-left: 4mm; }
  ul.few { columns: 1; }
  li { break-inside: avoid; }
  aside { background: #eef5f4; border-left: 3pt solid #1f5f5b; margin-top: 5mm; padding: 3mm 4mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { font-size: 13.5pt; }
  .sign { margin-top: 6mm; }
  .givers { display: grid; gap: 6mm 8mm; margin-top: 3mm; }
  .givers.several { grid-template-columns: 1fr 1fr; }
  .giver { break-inside: avoid; }
  .name { font-weight: 600; overflow-wrap: anywhere; }
  .said { color: #444; font-weight: 400; }
  .boxes { display: flex; flex-wrap: wrap; gap: 1mm 10mm; margin-top: 1.5mm; }
  .boxes span::before { border: 1pt solid #1a1a1a; content: ""; display: inline-block; height: 4mm; margin-right: 2.5mm; vertical-align: -0.5mm; width: 4mm; }
  .lines { display: grid; font-size: 10pt; gap: 6mm; grid-template-columns: 2fr 1fr; margin-top: 9mm; }
  .lines span { border-top: .75pt solid #1a1a1a; padding-top: 1mm; }
  footer { color: #555; font-size: 9.5pt; margin-top: 6mm; }
  .full { font-size: 10.5pt; line-height: 1.3; }
  .full h1 { font-size: 19pt; margin-top: 4mm; }
  .full dl, .full aside, .full .sign { margin-top: 3mm; }
  .full dl div { padding: 1.3mm 0; }
  .full .givers { gap: 3mm 8mm; margin-top: 2mm; }
  .full .lines { font-size: 9pt; margin-top: 7mm; }
  .full footer { margin-top: 3mm; }
  .hint { background: #1f5f5b; color: #fff; margin: -14mm -18mm 10mm; padding: 2.5mm 18mm; }
  @media screen {
    html { background: #e4e4e4; }
    body { background: #fff; box-shadow: 0 1mm 4mm #0003; margin: 8mm auto; max-width: 210mm; min-height: 297mm; padding: 14mm 18mm; }
  }
  @media screen and (max-width: 210mm) {
    body { margin: 0; padding: 14mm 6mm; }
    .hint { margin: -14mm -6mm 8mm; padding: 2.5mm 6mm; }
    dl div, .givers.several { gap: 1mm; grid-template-columns: 1fr; }
    ul { columns: 1; }
  }
  @media print { .hint { display: none; } }
</style>`;

/** Everything beyond this asks for smaller print, so that all of it stays on one page. */
const roomy = { types: 6, givers: 2, lines: 9 };

const isFull = ({ types, givers, about }: ConsentSheet): boolean =>
  types.length > roomy.types ||
  givers.length > roomy.givers ||
  types.length + about.length + givers.length > roomy.lines;

const row = (label: string, value: string | Html): Html =>
  html`<div><dt>${label}</dt><dd>${value}</dd></div>`;

/**
 * S1: the sheet that the family reads and signs, as a whole page of HTML in a language: who may be told what, what for
 * and how long, that a yes can be taken back at any time and how, and for each giver two boxes, a line to sign on and
 * one for the date. It prints on one A4 page, holds nothing from elsewhere and runs nothing.
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
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title} · ${reference}</title>
${style}
</head>
<body class="${isFull(sheet) ? 'full' : 'roomy'}">
<p class="hint">${text.print}</p>
<header><strong>${municipality}</strong><span>${department}</span></header>
<main>
<h1>${text.title}</h1>
<p class="intro">${text.intro}</p>
<dl>
${[
  row(text.who, names(sheet.givers.map(({ name }) => name))),
  row(text.recipient, recipient),
  row(text.types, html`<ul class="${types.length > 3 ? 'many' : 'few'}">${types}</ul>`),
  row(text.about, names(sheet.about)),
  row(text.purpose, fill(text.purposeText, { purpose: sheet.purpose[locale] })),
  row(text.until, fill(text.untilText, { until: formatDateInYear(sheet.reviewOn, locale) })),
]}
</dl>
<aside>
<h2>${text.rightTitle}</h2>
<p>${fill(text.right, { coordinator, ...(phone !== undefined && { phone }) })}</p>
<p>${text.kept}</p>
</aside>
<section class="sign">
<h2>${text.sign}</h2>
<div class="givers ${sheet.givers.length > 1 ? 'several' : 'one'}">
${sheet.givers.map(giver)}
</div>
</section>
</main>
<footer>${fill(text.foot, { reference, today: formatDate(sheet.today, locale) })}</footer>
</body>
</html>
`;
  return page.markup;
};
