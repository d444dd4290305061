import { formatDate } from '../../language/dates';
import { listed } from '../../language/lists';
import { fill, type Locale, textsFor } from '../../language/texts';
import type { NetworkSheet } from '../../views/case/network-sheet';
import { type Html, html } from '../html';
import { sheetPage } from '../sheets/sheet-page';
import { type Mark, markShape, marks, networkPicture } from './network-picture';
import { rhythmPicture, rhythmWords } from './rhythm-picture';

const style: Html = html`<style>
  .meta { color: #444; margin-top: .3em; }
  .map, .rhythm { display: block; height: auto; margin: .8em 0; max-width: 100%; width: 100%; }
  .picture { overflow-x: auto; }
  @media screen and (max-width: 600px) { .picture svg { max-width: none; width: 620px; } }
  section { break-inside: avoid; margin-top: 1em; }
  .key { align-items: center; display: flex; flex-wrap: wrap; gap: .3em 1.4em; list-style: none; margin-top: .4em; padding: 0; }
  .key li { align-items: center; display: flex; gap: .4em; }
  .key svg { height: 1em; width: 1em; }
  .words { margin-top: .4em; padding-left: 1.2em; }
</style>`;

const key = (locale: Locale): Html => {
  const { networkMap } = textsFor(locale);
  return html`<ul class="key">${marks.map(
    (mark) =>
      html`<li><svg aria-hidden="true" viewBox="0 0 18 18">${markShape(mark, 9, 9)}</svg>${networkMap.marks[mark]}</li>`,
  )}<li>♥ ${networkMap.childsWish}</li></ul>`;
};

/** What the map shows, for screen readers and for whoever wants to read it. */
const inWords = ({ network }: NetworkSheet, locale: Locale): readonly string[] => {
  const { networkMap } = textsFor(locale);
  const privates = network.flatMap((one) => (one.kind === 'private' ? [one] : []));
  const named = (people: readonly { readonly name: string }[]): string =>
    people.length === 0
      ? networkMap.nobody
      : listed(
          people.map(({ name }) => name),
          locale,
        );
  const wished = privates.filter(({ childsWish }) => childsWish);
  const say = (mark: Mark): string =>
    fill(networkMap.says[mark], { names: named(privates.filter((one) => one[mark])) });
  return [
    `${networkMap.close}: ${
      privates.length === 0
        ? networkMap.nobody
        : listed(
            privates.map(({ name, relation }) => `${name} (${relation})`),
            locale,
          )
    }`,
    ...marks.map(say),
    ...(wished.length > 0 ? [fill(networkMap.says.childsWish, { names: named(wished) })] : []),
    `${networkMap.professionals}: ${named(network.filter(({ kind }) => kind === 'professional'))}`,
  ];
};

/** M3, M2: the network as a map and the rhythm as a line, on one page to look at with the family, with the same in words. */
export const renderNetworkSheet = (sheet: NetworkSheet, locale: Locale): string => {
  const { networkMap: text } = textsFor(locale);
  const { alias, coordinator, department, line, municipality, network, today } = sheet;
  const body = html`<header class="head"><strong>${municipality}</strong><span>${department}</span></header>
<main>
<h1>${text.title}</h1>
<p class="meta">${alias}</p>
<p class="meta">${text.intro}</p>
${network.length === 0 ? html`<p>${text.none}</p>` : html`<div class="picture" tabindex="0">${networkPicture(sheet, locale)}</div>${key(locale)}`}
${
  line === undefined
    ? ''
    : html`<section><h2>${text.rhythm}</h2><div class="picture" tabindex="0">${rhythmPicture(line, today, locale)}</div></section>`
}
<section><h2>${text.inWords}</h2><ul class="words">${inWords(sheet, locale).map((words) => html`<li>${words}</li>`)}${(
    line ?? []
  ).map((point) => html`<li>${rhythmWords(point, locale)}</li>`)}</ul></section>
</main>
<footer>${fill(text.foot, { coordinator: coordinator.name, department, today: formatDate(today, locale) })}</footer>`;
  return sheetPage({ title: text.title, locale, size: 'full', style, body });
};
