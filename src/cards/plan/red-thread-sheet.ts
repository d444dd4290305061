import { formatDate, formatDateShort } from '../../language/dates';
import { fill, type Locale, textsFor } from '../../language/texts';
import type { RedThreadSheet } from '../../views/plan/plan-sheet';
import { type Html, html } from '../html';
import { languageFor } from '../language';
import { linesIn, sheetPage, sizeThatFits } from '../sheets/sheet-page';
import { threadSteps } from './red-thread';

const style: Html = html`<style>
  .own { border: 1pt solid #1a1a1a; display: inline-block; font-weight: 600; margin-top: .6em; padding: .2em .6em; }
  section { border-left: 4pt solid #c0392b; break-inside: avoid; margin-top: 1.1em; padding-left: 1em; }
  blockquote { font-size: 1.15em; margin: .1em 0 .3em; }
  small { color: #444; display: block; margin-top: .35em; }
  h2 { font-size: 1.2em; }
</style>`;

/** P8: the red thread on one page, from words to words. */
export const renderRedThreadSheet = (sheet: RedThreadSheet, locale: Locale): string => {
  const { plan } = textsFor(locale);
  const { sheet: text, thread: words } = plan;
  const language = languageFor(locale);
  const { coordinator, department, municipality, thread, today } = sheet;
  const threads = thread.threads.map((one) => ({ said: one.words, steps: threadSteps(one, language) }));
  const height = (points: number): number =>
    14 +
    threads.reduce(
      (sum, { said, steps }) =>
        sum +
        3 +
        said.reduce((more, one) => more + 2 + linesIn(one.text, points * 1.15, 0.9) * 1.6, 0) +
        steps.reduce(
          (more, { lines }) =>
            more + 1.8 + lines.reduce((rest, line) => rest + linesIn(line, points, 0.9) * 1.5, 0),
          0,
        ),
      0,
    );
  const size = sizeThatFits(height, { largest: 13, smallest: 7 });
  const body = html`<header class="head"><strong>${municipality}</strong><span>${department}</span></header>
<main>
<h1>${text.threadTitle}</h1>
<p class="own">${text.own}</p>
${threads.length === 0 ? html`<p>${words.none}</p>` : ''}
${threads.map(
  ({ said, steps }) => html`<section>
${said.map(
  ({ who, text: spoken, on }) =>
    html`<small>${fill(words.words, { who, on: formatDateShort(on, locale) })}</small><blockquote>“${spoken}”</blockquote>`,
)}
${steps.map(({ label, lines, isGoal }) => html`<small>${label}</small>${lines.map((line) => (isGoal ? html`<h2>${line}</h2>` : html`<p>${line}</p>`))}`)}
</section>`,
)}
</main>
<footer>${fill(text.foot, { coordinator: coordinator.name, department, today: formatDate(today, locale) })}</footer>`;
  return sheetPage({ title: text.threadTitle, locale, size, style, body });
};
