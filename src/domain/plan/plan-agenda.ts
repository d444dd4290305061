import type { CalendarDate } from '../base/calendar';
import type { FamilyCase } from '../case/family-case';
import type { AddAgendaItem, Touches } from '../meeting/agenda';
import type { Touched } from '../minutes/minutes';
import { latestStep, nextSteps } from './case-offer';
import { type PlanQuestion, questionsOf } from './movement';
import { goalNamed, goalsIn, type Plan } from './plan';
import { type Action, isSettled } from './plan-actions';

/** What the plan puts on an agenda; the language has words for all of it but goals, which have their own. */
export type FromPlan =
  | { readonly kind: 'goal'; readonly words: string }
  | { readonly kind: 'stuck'; readonly words: string }
  | { readonly kind: 'gap'; readonly words: string; readonly names: readonly string[] }
  | { readonly kind: 'withdrawn'; readonly what: string }
  | { readonly kind: 'actions'; readonly count: number }
  /** P7: whether any is already running. */
  | { readonly kind: 'offers'; readonly running: boolean };

/** S6: what an item touches; undefined if nobody has said, so that somebody does before anyone is invited. */
const touchesOf = ({ types, aboutIds, purpose, typesUnsaid }: Touched): Touches | undefined =>
  typesUnsaid ? undefined : types.length === 0 ? 'nothing' : { types, aboutIds, purpose };

/** S6: together, several things touch whatever any of them does. */
const touchesAll = (touched: readonly Touched[]): Touched => {
  const said = touched.filter(({ types }) => types.length > 0);
  const isAboutAll = said.some(({ aboutIds }) => aboutIds.length === 0);
  return {
    types: [...new Set(said.flatMap(({ types }) => types))],
    aboutIds: isAboutAll ? [] : [...new Set(said.flatMap(({ aboutIds }) => aboutIds))],
    purpose: said[0]?.purpose ?? '',
    ...(touched.some(({ typesUnsaid }) => typesUnsaid) && { typesUnsaid: true as const }),
  };
};

/** That somebody asks is no secret: the offers themselves are not named. */
const aboutNothing: Touched = { types: [], aboutIds: [], purpose: '' };

/**
 * P5, P7, M2: a follow-up's agenda is born of the plan: the goals due by then, each as an item of the person whose wish it
 * is; the questions the plan raises; and what is still to be done. Each comes once, told apart by where it comes from.
 */
export const agendaFromPlan = (
  plan: Plan,
  actions: readonly Action[],
  familyCase: FamilyCase,
  day: CalendarDate,
  inWords: (item: FromPlan) => string,
): readonly AddAgendaItem[] => {
  const owner = { kind: 'staff', staffId: familyCase.coordinatorId } as const;
  const nameOf = (id: string): string => familyCase.members.find((member) => member.id === id)?.name ?? '';
  const isMember = (id: string): boolean => familyCase.members.some((member) => member.id === id);
  const item = (fromPlan: string, text: string, touched: Touched, more: Partial<AddAgendaItem> = {}) => {
    const touches = touchesOf(touched);
    return {
      type: 'addAgendaItem',
      owner,
      text,
      fromPlan,
      ...(touches !== undefined && { touches }),
      ...more,
    } as const;
  };
  const due = goalsIn(plan, 'active').filter(
    ({ followUpOn }) => followUpOn === undefined || followUpOn <= day,
  );
  const running = (plan.offers ?? []).filter((offer) => nextSteps[latestStep(offer).step].length > 0);
  const open = actions.filter((action) => !isSettled(action));
  const asked = (question: PlanQuestion): readonly AddAgendaItem[] => {
    if (question.kind === 'withdrawn') {
      const action = actions.find(({ id }) => id === question.actionId);
      return action === undefined
        ? []
        : [item(`withdrawn:${action.id}`, inWords({ kind: 'withdrawn', what: action.what }), action.touched)];
    }
    const goal = goalNamed(plan, question.goalId);
    if (goal === undefined) return [];
    const { words, touched } = goal;
    const said: FromPlan =
      question.kind === 'stuck'
        ? { kind: 'stuck', words }
        : { kind: 'gap', words, names: question.memberIds.map(nameOf) };
    return [item(`${question.kind}:${goal.id}`, inWords(said), touched)];
  };
  return [
    ...due.map(({ id, words, wishOf, touched }) =>
      item(
        `goal:${id}`,
        inWords({ kind: 'goal', words }),
        touched,
        isMember(wishOf) ? { owner: { kind: 'member', memberId: wishOf } } : {},
      ),
    ),
    ...questionsOf(plan, actions, familyCase).flatMap(asked),
    item('offers', inWords({ kind: 'offers', running: running.length > 0 }), aboutNothing),
    ...(open.length === 0
      ? []
      : [
          item(
            'actions',
            inWords({ kind: 'actions', count: open.length }),
            touchesAll(open.map(({ touched }) => touched)),
          ),
        ]),
  ];
};
