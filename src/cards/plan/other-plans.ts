import { listed } from '../../language/lists';
import type { OtherPlanRow, OtherPlansView } from '../../views/plan/other-plans';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { donePart, shortened } from '../meeting/meeting-parts';
import { dotted, firstFitting } from '../parts';

interface Level {
  readonly plans: number;
  readonly letters: number;
}

const levels: readonly [Level, ...Level[]] = [
  { plans: 20, letters: 120 },
  { plans: 10, letters: 60 },
  { plans: 5, letters: 40 },
];

/** P9: whether the shared plan stands in for it; otherwise that it continues. */
const standingLine = (
  { standing, part, reference = '' }: OtherPlanRow,
  { locale, say, dateShort, texts }: Language,
): string => {
  const { others } = texts.plan;
  const gaps = { reference, ...(part === 'parents' && { part: others.parts.parents }) };
  switch (standing.kind) {
    case 'standsIn':
      return say(others.standing.standsIn, { ...gaps, since: dateShort(standing.since) });
    case 'asks':
      return say(others.standing.asks, {
        ...gaps,
        names: standing.names.length > 0 ? listed(standing.names, locale) : others.others,
      });
    case 'refused':
      return say(others.standing.refused, {
        ...(standing.names.length > 0 && { names: listed(standing.names, locale) }),
      });
    case 'goesOn':
      return say(others.standing.goesOn[standing.because]);
  }
};

const contentLine = (
  { what, reference, met }: OtherPlanRow['content'][number],
  { letters }: Level,
  { locale, say, texts }: Language,
): Bound => {
  const { others } = texts.plan;
  return {
    line: met
      ? say(others.met[met.in], { what: what[locale], words: shortened(met.words, letters) })
      : say(others.missing, { what: what[locale] }),
    law: reference,
    missing: met === undefined,
  };
};

const rowPart = (row: OtherPlanRow, level: Level, language: Language): Bound => {
  const { dateFrom, dateInYear, locale, say, texts, typed } = language;
  const { others } = texts.plan;
  return {
    title: say(others.of, { plan: row.name[locale], about: row.about }),
    details: typed(
      dotted(
        row.owner,
        dateInYear(row.madeOn),
        row.endedOn && say(others.ended, { on: dateFrom(row.endedOn, row.madeOn) }),
      ),
    ),
    standing: standingLine(row, language),
    ...(row.content.length > 0 && {
      content: {
        label: others.content,
        rows: row.content.map((one) => contentLine(one, level, language)),
      },
    }),
    ...(row.presses.length > 0 && { presses: row.presses.map((press) => pressOf(press, texts)) }),
  };
};

const bound = (view: OtherPlansView, level: Level, language: Language): Bound => {
  const { say, texts, typed } = language;
  const { others } = texts.plan;
  return {
    eyebrow: say(others.eyebrow, { reference: view.reference }),
    title: typed(view.alias ?? others.title),
    ...(view.done && { done: donePart(others.done[view.done]) }),
    ...(view.plans.length === 0 && { none: view.writes ? others.none : others.noneForYou }),
    plans: view.plans.slice(0, level.plans).map((row) => rowPart(row, level, language)),
  };
};

/** P9: the family's other plans, with what the law asks for where the shared plan may stand in. */
export const otherPlansCard: CardDefinition<'other-plans'> = {
  name: 'other-plans',
  wide: true,
  bind: (view, language) => firstFitting(levels, 9_000, (level) => bound(view, level, language)),
  summary: (_view, texts) => texts.summaries.otherPlans,
};
