import type { Locale } from '../../language/texts';
import { textsFor } from '../../language/texts';
import { type Html, html } from '../html';

/** A page of paper: A4 in print, and the same on screen. It loads nothing and runs nothing. */
const base: Html = html`<style>
  @page { size: A4 portrait; margin: 15mm 18mm; }
  * { box-sizing: border-box; margin: 0; }
  body { color: #1a1a1a; display: flex; flex-direction: column; font: 13pt/1.4 "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
  body.full { font-size: 11pt; }
  body.fullest { font-size: 8.5pt; }
  main { display: flex; flex: 1; flex-direction: column; }
  h1 { font-size: 1.9em; line-height: 1.15; }
  h2 { font-size: 1.15em; }
  .hint { background: #1f5f5b; color: #fff; font-size: 11pt; margin: -14mm -18mm 10mm; padding: 2.5mm 18mm; }
  .head { align-items: baseline; border-bottom: 2.5pt solid #1f5f5b; display: flex; gap: 2em; justify-content: space-between; margin-bottom: 1.2em; padding-bottom: .4em; }
  .head strong { color: #1f5f5b; }
  footer { color: #555; font-size: .76em; margin-top: 1.2em; }
  @media screen {
    html { background: #e4e4e4; }
    body { background: #fff; box-shadow: 0 1mm 4mm #0003; margin: 8mm auto; max-width: 210mm; min-height: 297mm; padding: 14mm 18mm; }
  }
  @media screen and (max-width: 210mm) {
    body { margin: 0; padding: 14mm 6mm; }
    .head { flex-wrap: wrap; gap: 0 2em; }
    .hint { margin: -14mm -6mm 8mm; padding: 2.5mm 6mm; }
  }
  @media print {
    body { min-height: 262mm; }
    .hint { display: none; }
  }
</style>`;

export interface SheetPage {
  readonly title: string;
  readonly locale: Locale;
  /** The more there is on it, the smaller, so that it prints on one page: in three steps, or in points. */
  readonly size: 'roomy' | 'full' | 'fullest' | number;
  readonly style: Html;
  readonly body: Html;
}

/** A whole page of HTML to print. */
export const sheetPage = ({ title, locale, size, style, body }: SheetPage): string =>
  html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${base}
${style}
${typeof size === 'number' ? html`<style>body { font-size: ${String(size)}pt; }</style>` : ''}
</head>
<body class="${typeof size === 'number' ? 'sized' : size}">
<aside class="hint">${textsFor(locale).meetingSheets.print}</aside>
${body}
</body>
</html>
`.markup;

/** The printed lines a text takes, at this many letters per line. */
const linesOf = (text: string, letters = 70): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);

/** Points between the margins of an A4 page, with some to spare for fonts that differ. */
const page = { height: 715, width: 493 };

/** The lines a text takes at a size, on part of the page's width. Letters count as wide, since the font is not known. */
export const linesIn = (text: string, points: number, widthOfPage = 1): number =>
  linesOf(text, Math.max(1, Math.floor((page.width * widthOfPage) / (points * 0.58))));

/** The largest size in points, in half steps, at which this height in em fits on a page; the smallest if none does. */
export const sizeThatFits = (
  heightIn: (points: number) => number,
  { largest, smallest }: { readonly largest: number; readonly smallest: number },
): number => {
  let points = largest;
  while (points > smallest && heightIn(points) * points > page.height) points -= 0.5;
  return points;
};

/** How many em are left on a page. */
export const leftOnPage = (height: number, points: number): number =>
  Math.max(0, page.height / points - height);

/** The width of part of the page, in em. */
export const widthInEm = (points: number, widthOfPage = 1): number => (page.width * widthOfPage) / points;
