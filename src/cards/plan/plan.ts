import { fill } from '../../language/texts';
import type { GoalView, PlanActionView, PlanView } from '../../views/plan/plan';
import type { ActionLink } from '../../views/verbs';
import { pressOf } from '../actions';
import type { CardAction } from '../adaptive-card';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { donePart, shortened } from '../meeting/meeting-parts';
import { pageOf, pagePart } from '../paging';
import { dotted, dueWords, firstFitting, given } from '../parts';
import {
  actionPart,
  chartPart,
  experienceLine,
  gapLine,
  questionLine,
  signLine,
  smallLabel,
} from './plan-parts';

interface Level {
  readonly goals: number;
  readonly actions: number;
  readonly letters: number;
  readonly said: number;
  readonly charts: boolean;
}

const levels: readonly [Level, ...Level[]] = [
  { goals: 4, actions: 8, letters: 200, said: 4, charts: true },
  { goals: 3, actions: 5, letters: 140, said: 3, charts: true },
  { goals: 2, actions: 3, letters: 100, said: 2, charts: false },
  { goals: 1, actions: 2, letters: 80, said: 1, charts: false },
];

const actionsPart = (actions: readonly PlanActionView[], level: Level, language: Language): Bound => ({
  rows: actions.slice(0, level.actions).map((one) => actionPart(one, level.letters, language)),
  ...(actions.length > level.actions && {
    more: language.say(language.texts.plan.action.more, { count: actions.length - level.actions }),
  }),
});

const goalPart = (goal: GoalView, level: Level, language: Language): Bound => {
  const { dateShort, say, texts, typed } = language;
  const { plan } = texts;
  const { last } = goal;
  const large = goal.presses.filter((link) => smallLabel(link.verb, texts) === undefined);
  return {
    label: dotted(
      goal.state === 'active' ? undefined : plan.states[goal.state],
      goal.whose === '' ? undefined : fill(plan.whose, { whose: goal.whose }),
      plan.areas[goal.area],
    ),
    words: typed(`“${shortened(goal.words, 300)}”`),
    ...(goal.typesUnsaid && { unsaid: plan.typesUnsaid }),
    signs: goal.indicators.map((one) => ({ line: typed(signLine(one, language)) })),
    charts: level.charts
      ? goal.indicators.filter(({ moved }) => moved).map((one) => chartPart(one, language))
      : [],
    experiences: goal.experiences.map((one) => ({ line: typed(experienceLine(one, language)) })),
    questions: goal.questions.map((one) => ({ line: typed(questionLine(one, language)) })),
    ...(last && {
      last: say(plan.choices[last.choice], {
        on: dateShort(last.on),
        ...(last.reason !== undefined && { reason: shortened(last.reason.replace(/\.$/, ''), 160) }),
        ...(last.instead !== undefined && { instead: shortened(last.instead, 160) }),
      }),
    }),
    ...(goal.followUpOn &&
      goal.state === 'active' && {
        followUp: say(goal.isDue ? plan.followUp.due : plan.followUp.later, {
          on: dateShort(goal.followUpOn),
        }),
      }),
    due: goal.isDue,
    actions: actionsPart(goal.actions, level, language),
    small: goal.presses.flatMap((link) => {
      const label = smallLabel(link.verb, texts);
      return label === undefined ? [] : [{ label: ` · ${label}`, press: pressOf(link, texts) }];
    }),
    ...(large.length > 0 && { presses: large.map((action) => pressOf(action, texts)) }),
  };
};

const saidPart = (label: string, lines: readonly string[], level: Level, { typed }: Language): Bound => ({
  label,
  lines: lines.slice(0, level.said).map((line) => ({ line: typed(`• ${shortened(line, level.letters)}`) })),
});

/** P9: for each other plan, whether this one stands in for it or it continues. */
const otherLine = (
  { name, about, standing }: PlanView['others'][number],
  { locale, say, texts }: Language,
): string => {
  const { line } = texts.plan.others;
  const said = standing === 'standsIn' || standing === 'asks' ? line[standing] : line.goesOn;
  return say(said, { plan: name[locale], about });
};

const paperPress = (
  { for: name, large, url }: NonNullable<PlanView['papers']>[number],
  { texts: { plan } }: Language,
): CardAction => ({
  type: 'Action.OpenUrl',
  title:
    name === undefined ? plan.papers.thread : fill(large ? plan.papers.large : plan.papers.page, { name }),
  url,
});

const bound = (view: PlanView, level: Level, language: Language): Bound => {
  const { say, texts, typed } = language;
  const { plan } = texts;
  const page = pageOf(view.goals, view.from ?? 0, level.goals);
  const next = (from: number): ActionLink => ({
    verb: 'plan.show',
    as: 'execute',
    ids: { reference: view.reference, shows: view.shows, from: String(from) },
  });
  const kept = dotted(
    view.parked > 0 ? fill(plan.kept.parked, { count: view.parked }) : undefined,
    view.ended > 0 ? fill(plan.kept.ended, { count: view.ended }) : undefined,
  );
  const isEmpty = view.goals.length === 0;
  const writes = view.actions.some(({ verb }) => verb === 'plan.goal');
  return {
    eyebrow: say(plan.eyebrow, { reference: view.reference }),
    title: typed(view.alias ?? plan.title),
    ...(view.done && { done: donePart(plan.done[view.done]) }),
    ...(view.lacksWork && { lacks: plan.lacksWork }),
    ...(view.noWorkBecause !== undefined && {
      noWork: say(plan.noWorkBecause, { reason: view.noWorkBecause }),
    }),
    ...(view.gaps.length > 0 && {
      gaps: {
        label: plan.gaps.label,
        rows: view.gaps.map((gap) => ({ line: typed(gapLine(gap, language)) })),
      },
    }),
    ...(isEmpty && { none: writes ? plan.none : plan.noneForYou }),
    goals: page.rows.map((goal) => goalPart(goal, level, language)),
    ...pagePart(page, level.goals, next, language),
    ...(view.actionsBeside.length > 0 && {
      beside: { label: plan.beside, ...actionsPart(view.actionsBeside, level, language) },
    }),
    ...(view.deadlines.length > 0 && {
      deadlines: {
        label: plan.deadlines,
        rows: view.deadlines.map((one) => {
          const { what, when } = dueWords(one, view.today, language);
          return { line: typed(dotted(what, when)) };
        }),
      },
    }),
    ...(view.offers.length > 0 && {
      offers: {
        label: plan.offers.label,
        rows: view.offers
          .slice(0, level.said + 2)
          .map(({ name, standing }) => ({ line: say(plan.offers.line[standing], { name }) })),
      },
    }),
    ...(view.others.length > 0 && {
      others: {
        label: plan.others.label,
        rows: view.others.slice(0, level.said + 2).map((one) => ({ line: otherLine(one, language) })),
      },
    }),
    ...(view.strengths.length + view.worries.length > 0 && {
      said: {
        columns: [
          ...(view.strengths.length > 0 ? [saidPart(plan.strengths, view.strengths, level, language)] : []),
          ...(view.worries.length > 0 ? [saidPart(plan.worries, view.worries, level, language)] : []),
        ],
      },
    }),
    ...(view.papers && {
      papers: view.papers.map((paper) => paperPress(paper, language)),
    }),
    ...given('kept', kept),
  };
};

/** P1–P6: the plan as the family would understand it. */
export const planCard: CardDefinition<'plan'> = {
  name: 'plan',
  wide: true,
  bind: (view, language) => firstFitting(levels, 9_000, (level) => bound(view, level, language)),
  summary: (_view, texts) => texts.summaries.plan,
};
