import { formatDate, formatDateShort } from '../../language/dates';
import { fill, textsFor } from '../../language/texts';
import { formatMeetingTimeInYear } from '../../language/times';
import type { MinutesReview } from '../../views/minutes/minutes-review';
import { type Html, html } from '../html';
import { dotted } from '../parts';
import { sheetPage } from '../sheets/sheet-page';

/** Large print (R8). The sheet may run to several pages: it is talked through one section at a time. */
const points = 16;

const style: Html = html`<style>
  .meta { color: #444; margin-top: .3em; }
  .intro { margin-top: .8em; }
  section { break-inside: avoid; margin-top: 1.2em; }
  h2 { break-after: avoid; color: #1f5f5b; }
  section p, section li { margin-top: .35em; orphans: 2; white-space: pre-line; widows: 2; }
  ul { padding-left: 1.1em; }
  li small { color: #444; display: block; font-size: .9em; }
  .answer { border: 1pt solid #1f5f5b; break-before: avoid; break-inside: avoid; margin-top: .7em; padding: .5em .7em .8em; }
  .answer small { font-size: .9em; }
  .answer strong { display: block; }
  .boxes { display: flex; flex-wrap: wrap; gap: .2em 2em; margin-top: .4em; }
  .boxes span::before { border: 1pt solid #1a1a1a; content: ""; display: inline-block; height: 5mm; margin-right: .6em; vertical-align: -.7mm; width: 5mm; }
  .line { border-bottom: .75pt solid #777; height: 2em; }
  .lines { display: grid; font-size: .9em; gap: 1.7em; grid-template-columns: 2fr 1fr; margin-top: 2.4em; }
  .lines span { border-top: .75pt solid #1a1a1a; padding-top: .3em; }
</style>`;

const lines = (count: number): readonly Html[] =>
  Array.from({ length: count }, () => html`<div class="line"></div>`);

/**
 * R2, R8: the sheet for going through the draft with the family: section by section what we understood, whether it fits, and
 * room for handwriting. It loads nothing from elsewhere and runs nothing.
 */
export const renderReviewSheet = (sheet: MinutesReview): string => {
  const { agreements, coordinator, department, language, meeting, municipality, recipient, today } = sheet;
  const texts = textsFor(language);
  const text = texts.minutesReview;
  const answer = html`<div class="answer"><strong>${text.ask}</strong>
<p class="boxes"><span>${text.yes}</span><span>${text.almost}</span><span>${text.no}</span></p>
<small>${text.instead}</small>${lines(2)}</div>`;
  const agreement = ({ what, responsible, dueOn }: MinutesReview['agreements'][number]): Html => {
    const more = dotted(responsible, dueOn && fill(text.dueOn, { on: formatDateShort(dueOn, language) }));
    return html`<li>${what}${more === '' ? '' : html`<small>${more}</small>`}</li>`;
  };
  const body = html`<header class="head"><strong>${municipality}</strong><span>${department}</span></header>
<main>
<h1>${text.title}</h1>
<p class="meta">${dotted(texts.meeting.kinds[meeting.kind], formatMeetingTimeInYear(meeting.time, language))}<br>${fill(
    texts.meetingSheets.agenda.for,
    { name: recipient },
  )}</p>
<p class="intro">${text.intro}</p>
${sheet.sections.map(
  ({ heading, paragraphs }) =>
    html`<section><h2>${heading}</h2>${paragraphs.map((one) => html`<p>${one}</p>`)}${answer}</section>`,
)}
${
  agreements.length === 0
    ? ''
    : html`<section><h2>${texts.minutesDocument.agreements.title}</h2><ul>${agreements.map(agreement)}</ul>${answer}</section>`
}
<section><h2>${text.missing}</h2>${lines(4)}</section>
<section><h2>${text.ownWords}</h2><p>${text.ownWordsHint}</p>${lines(4)}</section>
<section><h2>${text.how}</h2>
<p class="boxes"><span>${text.together}</span><span>${text.phone}</span><span>${text.alone}</span></p>
<p class="lines"><span>${text.with}</span><span>${text.date}</span></p></section>
</main>
<footer>${fill(text.foot, {
    coordinator: coordinator.name,
    department,
    today: formatDate(today, language),
    ...(coordinator.phone !== undefined && { phone: coordinator.phone }),
  })}</footer>`;
  return sheetPage({ title: text.title, locale: language, size: points, style, body });
};
