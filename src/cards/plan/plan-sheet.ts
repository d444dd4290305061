import { formatDate, formatDateShort } from '../../language/dates';
import { fill, type Locale, textsFor } from '../../language/texts';
import type { PlanSheet } from '../../views/plan/plan-sheet';
import { type Html, html } from '../html';
import { languageFor } from '../language';
import { dotted } from '../parts';
import { linesIn, sheetPage, sizeThatFits } from '../sheets/sheet-page';
import { effectPicture } from './effect-picture';
import { signLine } from './plan-parts';

type Goal = PlanSheet['goals'][number];
type Action = PlanSheet['actionsBeside'][number];

const style: Html = html`<style>
  .meta { color: #444; margin-top: .3em; }
  section { border-top: 1.5pt solid #c8c8c8; break-inside: avoid; margin-top: .8em; padding-top: .6em; }
  section h2 { font-size: 1.3em; }
  .goal { display: grid; gap: .2em 1.4em; grid-template-columns: 1fr 15em; }
  .goal > .wide { grid-column: 1 / -1; }
  .effect { display: block; max-width: 100%; width: 15em; }
  .sign { color: #333; }
  ul { list-style: none; margin-top: .3em; padding: 0; }
  li { padding: .15em 0 .15em 1.5em; text-indent: -1.5em; }
  li::before { content: "○ "; }
  .told li::before { content: "– "; }
  li small { color: #555; }
  .help { margin-top: auto; padding-top: 1em; }
</style>`;

const sizes = { large: { largest: 19, smallest: 9 }, normal: { largest: 13, smallest: 7 } };

/** P3: first who does it, then what, and by when. */
const actionItem = ({ what, responsible, dueOn }: Action, locale: Locale): Html => {
  const { plan } = textsFor(locale);
  const by = dueOn && fill(plan.action.by, { dueOn: formatDateShort(dueOn, locale) });
  return html`<li>${responsible === undefined ? '' : html`<strong>${responsible}: </strong>`}${what}${
    by === undefined ? '' : html` <small>${by}</small>`
  }</li>`;
};

/** P7, P9: what goes on beside the plan, in words a family knows. */
const besideLines = ({ offers, otherPlans }: PlanSheet, locale: Locale) => {
  const text = textsFor(locale).plan.sheet;
  const whose = (name: string | undefined) => (name === undefined ? {} : { who: name });
  return {
    offers: offers.map(({ name, standing, ...one }) =>
      fill(text.offer[standing], { name, ...whose(one.for) }),
    ),
    others: otherPlans.map(({ name, owner, standsIn, ...one }) =>
      fill(text.other[standsIn ? 'standsIn' : 'goesOn'], {
        name: name[locale],
        ...whose(one.for),
        ...(owner !== '' && { owner }),
      }),
    ),
  };
};

const linesHeight = (lines: readonly string[], points: number): number =>
  lines.length === 0 ? 0 : 3 + lines.reduce((sum, line) => sum + linesIn(line, points, 0.6) * 1.4 + 0.3, 0);

const linesPart = (title: string, lines: readonly string[]): Html | string =>
  lines.length === 0
    ? ''
    : html`<section><h2>${title}</h2><ul class="told">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;

const actionsHeight = (actions: readonly Action[], points: number): number =>
  actions.reduce(
    (sum, { what, responsible }) =>
      sum + linesIn(`${responsible ?? ''}: ${what} senest 30. november`, points, 0.6) * 1.4 + 0.3,
    0,
  );

const goalHeight = (goal: Goal, points: number): number =>
  Math.max(
    goal.indicators.filter(({ moved }) => moved).length * 5.6,
    linesIn(goal.words, points * 1.3, 0.62) * 1.9 +
      2 +
      goal.indicators.length * 1.5 +
      actionsHeight(goal.actions, points),
  ) + 3;

/**
 * P1, P5: the plan on one A4 page: each goal in the family's own words, a picture of how it moves, and who does what. A
 * child gets large print and few words. It loads nothing from elsewhere and runs nothing.
 */
export const renderPlanSheet = (sheet: PlanSheet, locale: Locale): string => {
  const { plan } = textsFor(locale);
  const text = plan.sheet;
  const { actionsBeside, coordinator, department, goals, large, municipality, recipient, today } = sheet;
  const beside = besideLines(sheet, locale);
  const height = (points: number): number =>
    16 +
    linesHeight(beside.offers, points) +
    linesHeight(beside.others, points) +
    goals.reduce((sum, goal) => sum + goalHeight(goal, points), 0) +
    (actionsBeside.length === 0 ? 0 : 3 + actionsHeight(actionsBeside, points));
  const size = sizeThatFits(height, large ? sizes.large : sizes.normal);
  const goalPart = (goal: Goal): Html => html`<section class="goal"><div>
${
  large
    ? ''
    : html`<p class="meta">${dotted(goal.whose === '' ? undefined : fill(plan.whose, { whose: goal.whose }), plan.areas[goal.area])}</p>`
}
<h2>“${goal.words}”</h2>
${goal.indicators.map((one) => html`<p class="sign">${signLine(one, languageFor(locale))}</p>`)}
<ul>${goal.actions.map((one) => actionItem(one, locale))}</ul>
${
  goal.followUpOn === undefined
    ? ''
    : html`<p class="meta">${fill(text.next, { on: formatDateShort(goal.followUpOn, locale) })}</p>`
}
</div><div>${goal.indicators.filter(({ moved }) => moved).map((one) => effectPicture(one, locale))}</div></section>`;
  const title = large ? fill(text.childTitle, { name: recipient }) : text.title;
  const body = html`<header class="head"><strong>${municipality}</strong><span>${department}</span></header>
<main>
<h1>${title}</h1>
${large ? '' : html`<p class="meta">${fill(text.for, { name: recipient })}</p>`}
<p class="meta">${text.intro}</p>
${goals.map(goalPart)}
${
  actionsBeside.length === 0
    ? ''
    : html`<section><h2>${text.beside}</h2><ul>${actionsBeside.map((one) => actionItem(one, locale))}</ul></section>`
}
${linesPart(text.offers, beside.offers)}
${linesPart(text.others, beside.others)}
<p class="help">${fill(text.help, { coordinator: coordinator.name, ...(coordinator.phone !== undefined && { phone: coordinator.phone.replaceAll(' ', '\u00a0') }) })}</p>
</main>
<footer>${fill(text.foot, { coordinator: coordinator.name, department, today: formatDate(today, locale) })}</footer>`;
  return sheetPage({ title: text.title, locale, size, style, body });
};
