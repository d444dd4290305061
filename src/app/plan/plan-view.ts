import { may } from '../../domain/case/rights';
import { type Gap, gapsAhead } from '../../domain/plan/gap-radar';
import { type Goal, goalNamed, goalsIn, lacksWork } from '../../domain/plan/plan';
import { type Action, isSettled } from '../../domain/plan/plan-actions';
import type { PlanNote } from '../../domain/plan/plan-note';
import { isGoalDue } from '../../domain/plan/plan-waits';
import { standInOf } from '../../domain/plan/standing-in';
import type { PlanView } from '../../views/plan/plan';
import type { ActionLink, Verb } from '../../views/verbs';
import type { Actor, Services } from '../base/services';
import { sightOf } from '../case/case-view';
import { memberName } from '../meeting/meeting-names';
import { dueViews } from '../rhythm/due';
import { openOffers } from './case-offers';
import { otherPlanName, otherPlansFor, standingFactsOf } from './other-plan-parts';
import { ownPlanFacts, type PlanFacts, saidLast } from './plan-facts';
import { actionViewOf, goalViewOf } from './plan-parts';
import type { OpenedPlan } from './plan-store';

export type PlanDone = Partial<Pick<PlanView, 'done' | 'from' | 'papers'>> & {
  readonly shows?: PlanView['shows'];
};

const press = (verb: Verb, ids: Readonly<Record<string, string>>): ActionLink => ({
  verb,
  as: 'execute',
  ids,
});
const dialog = (verb: Verb, ids: Readonly<Record<string, string>>): ActionLink => ({
  verb,
  as: 'dialog',
  ids,
});

/** What can be pressed on an action: by whoever does it, and by those who keep the plan. */
const actionPresses = (
  action: Action,
  { familyCase: { reference }, visible }: PlanFacts,
  { keeps, own }: { readonly keeps: boolean; readonly own: string },
): readonly ActionLink[] => {
  const ids = { reference, action: action.id };
  if (isSettled(action)) return [];
  const isOwn = action.responsibleId === own;
  return [
    ...(keeps || isOwn ? [press('plan.done', ids)] : []),
    ...(keeps || isOwn ? [dialog('plan.report', ids)] : []),
    ...(keeps && visible.everything ? [dialog('plan.changeAction', ids)] : []),
  ];
};

/** L6: the law's deadlines, beside the days on which the family wants to look again. */
const statutoryIn = ({ day, familyCase, municipality }: PlanFacts): PlanView['deadlines'] =>
  dueViews(familyCase, municipality.settings.rhythm, day, { everything: true }).filter(
    ({ kind }) => kind === 'statutoryDeadline',
  );

/** D5. */
const gapViews = ({ actions, day, familyCase, municipality, plan }: PlanFacts): PlanView['gaps'] => {
  const viewOf = (gap: Gap): PlanView['gaps'][number] => {
    switch (gap.kind) {
      case 'holiday':
        return gap;
      case 'effortEnds':
        return { kind: gap.kind, words: (plan && goalNamed(plan, gap.goalId)?.words) ?? '', on: gap.on };
      case 'oneAlone':
        return {
          kind: gap.kind,
          name: familyCase.network.find(({ id }) => id === gap.personId)?.name ?? '',
        };
    }
  };
  return gapsAhead(familyCase, plan, actions, municipality.settings.calendar.schoolHolidays, day).map(viewOf);
};

/** P1–P6: a plan for one reader. The caller has recorded the reading, or this answers the reader's own change. */
export const planViewOf = async (
  services: Services,
  actor: Actor,
  opened: OpenedPlan,
  { shows = 'active', ...justDone }: PlanDone = {},
): Promise<PlanView> => {
  const facts = await ownPlanFacts(services, actor, opened);
  const { familyCase, relations, plan, visible } = facts;
  const { reference, alias } = familyCase;
  const keeps = may('keepPlan', familyCase, relations) && familyCase.status === 'open';
  const rights = { keeps, own: `staff:${actor.person.id}` };
  const goals = { goals: visible.goals };
  const ids = (goal: Goal) => ({ reference, goal: goal.id });
  const shownActions = visible.actions.filter((action) => shows === 'kept' || !isSettled(action));
  const viewOf = (action: Action) => ({
    ...actionViewOf(action, facts),
    actions: actionPresses(action, facts, rights),
  });
  const seen = new Set(visible.goals.map(({ id }) => id));
  const said = await saidLast(services, actor, facts);
  const notes = (kind: PlanNote['kind']) =>
    visible.notes.toReversed().flatMap((note) => (note.kind === kind ? [note.text] : []));
  const isDue = (goal: Goal) => isGoalDue(goal, facts.day);
  const presses = (goal: Goal): readonly ActionLink[] =>
    !keeps
      ? []
      : goal.state === 'active'
        ? [
            {
              ...dialog('plan.followUp', ids(goal)),
              ...(isDue(goal) && { style: 'positive' as const }),
            },
            dialog('plan.action', ids(goal)),
            dialog('plan.changeGoal', ids(goal)),
            dialog('plan.sign', ids(goal)),
            press('plan.park', ids(goal)),
          ]
        : [dialog('plan.resume', ids(goal))];
  const states = shows === 'kept' ? (['active', 'parked', 'ended'] as const) : (['active'] as const);
  const shownGoals = states.flatMap((state) => goalsIn(goals, state));
  const lacks = keeps && lacksWork(plan ?? { goals: [] });
  const others = otherPlansFor(opened, actor.person.id).filter(({ ended }) => ended === undefined);
  const standing = standingFactsOf(opened, facts.municipality, facts.day);
  // P4: first what is due; then a new goal, while there is room for one; then actions for the goals there are.
  const room = goalsIn(goals, 'active').length < facts.municipality.settings.plan.activeGoals;
  const next = visible.goals.some(isDue) ? 'plan.followUp' : room ? 'plan.goal' : 'plan.action';
  const kept = visible.goals.some(({ state }) => state !== 'active') || visible.actions.some(isSettled);
  return {
    name: 'plan',
    reference,
    ...(sightOf(familyCase, relations).alias && { alias }),
    today: facts.day,
    ...justDone,
    shows,
    parked: goalsIn(goals, 'parked').length,
    ended: goalsIn(goals, 'ended').length,
    lacksWork: lacks,
    ...(visible.everything && plan?.noWorkBecause && { noWorkBecause: plan.noWorkBecause.reason }),
    gaps: keeps ? gapViews(facts) : [],
    others: others.map((other) => ({
      name: otherPlanName(other, facts.day),
      about: memberName(familyCase, other.aboutId),
      standing: standInOf(other, standing).kind,
    })),
    deadlines: visible.everything ? statutoryIn(facts) : [],
    offers: (await openOffers(services, actor.tenantId, opened, visible.mayHearBeside)).map(
      ({ name, standing }) => ({ name, standing }),
    ),
    goals: shownGoals.map((goal) => ({
      ...goalViewOf(goal, facts),
      actions: shownActions.filter(({ goalId }) => goalId === goal.id).map(viewOf),
      presses: presses(goal),
    })),
    actionsBeside: shownActions.filter(({ goalId }) => goalId === undefined || !seen.has(goalId)).map(viewOf),
    // A card has room for a few: what was written since the meeting comes first, newest on top.
    strengths: [...notes('works'), ...said.works],
    worries: [...notes('worried'), ...said.worried],
    actions: [
      ...(keeps
        ? [
            {
              ...dialog('plan.goal', { reference }),
              ...(next === 'plan.goal' && { style: 'positive' as const }),
            },
            {
              ...dialog('plan.action', { reference }),
              ...(next === 'plan.action' && { style: 'positive' as const }),
            },
            ...(lacks ? [dialog('plan.noWork', { reference })] : []),
          ]
        : []),
      ...(kept ? [press(shows === 'kept' ? 'plan.show' : 'plan.kept', { reference })] : []),
      press('thread.show', { reference }),
      ...(visible.everything ? [press('plan.print', { reference })] : []),
      ...(keeps ? [dialog('plan.note', { reference })] : []),
      ...(keeps || others.length > 0 ? [press('others.show', { reference })] : []),
      ...(visible.everything ? [press('offers.show', { reference })] : []),
      ...(keeps && visible.notes.length > 0 ? [dialog('plan.settleNote', { reference })] : []),
      press('actions.mine', {}),
      press('case.show', { reference }),
    ],
  };
};
