import type { CalendarDate } from '../base/calendar';
import type { FamilyCase } from '../case/family-case';
import { ageReachedIn } from '../consent/consent-givers';
import type { ConsentSettings } from '../organisation/settings';
import type { OtherPlan, SaidContent, StandInAnswer } from './other-plan';
import { type LawfulContent, type PlanLaw, planLawOn, planLaws } from './other-plan-law';
import { type Goal, goalsIn, type Plan } from './plan';
import type { Action } from './plan-actions';

/** P9: whether the shared plan stands in for another one. Unless it does, the other one continues. */
export type StandIn =
  | { readonly kind: 'standsIn'; readonly since: CalendarDate; readonly law: PlanLaw }
  /** It may: these still have to say yes. */
  | { readonly kind: 'asks'; readonly missingIds: readonly string[]; readonly law: PlanLaw }
  | { readonly kind: 'refused'; readonly refusedIds: readonly string[]; readonly law: PlanLaw }
  | { readonly kind: 'goesOn'; readonly because: 'noLaw' | 'age' | 'birthYear' | 'nobodyCanSayYes' };

/** What the rules of standing in may know. */
export interface StandInFacts {
  readonly familyCase: Pick<FamilyCase, 'members'>;
  readonly adultFrom: ConsentSettings['youngPeople']['adultFrom'];
  readonly day: CalendarDate;
  readonly laws?: readonly PlanLaw[];
}

/** The law that applies and those whose yes it needs, or why nobody has to be asked. */
type Asked =
  | { readonly law: PlanLaw; readonly giverIds: readonly string[] }
  | Extract<StandIn, { kind: 'goesOn' }>;

/**
 * § 110, stk. 3: whose yes is needed: that of everybody who holds custody, and the young person's own. Only birth years are
 * known, so a young person is asked from the year they reach the age, and custody holders through the year in which custody
 * ends.
 */
export const askedOf = (
  { kind, aboutId }: Pick<OtherPlan, 'kind' | 'aboutId'>,
  { familyCase: { members }, adultFrom, day, laws = planLaws }: StandInFacts,
): Asked => {
  const law = planLawOn(kind, day, laws);
  const about = members.find(({ id }) => id === aboutId);
  if (law === undefined || about === undefined) return { kind: 'goesOn', because: 'noLaw' };
  if (about.birthYear === undefined) return { kind: 'goesOn', because: 'birthYear' };
  const { fromAge = 0, toAge = Number.POSITIVE_INFINITY, ownConsentFrom } = law.standIn;
  const age = ageReachedIn(about, day);
  if (age < fromAge || age > toAge) return { kind: 'goesOn', because: 'age' };
  const custody = age > adultFrom ? [] : members.filter((member) => member.custody && member.id !== aboutId);
  const isUnderCustody = age < adultFrom;
  if (isUnderCustody && custody.length === 0) return { kind: 'goesOn', because: 'nobodyCanSayYes' };
  return { law, giverIds: [...custody.map(({ id }) => id), ...(age >= ownConsentFrom ? [aboutId] : [])] };
};

const latestOf = (answers: readonly StandInAnswer[], giverId: string): StandInAnswer | undefined =>
  answers.findLast((answer) => answer.giverId === giverId);

/** P9: never without a yes from everybody whose yes is needed; a single no means no (S2). */
export const standInOf = (other: OtherPlan, facts: StandInFacts): StandIn => {
  const asked = askedOf(other, facts);
  if ('because' in asked) return asked;
  const { law, giverIds } = asked;
  const latest = giverIds.map((id) => ({ id, answer: latestOf(other.answers, id) }));
  const refusedIds = latest.flatMap(({ id, answer }) => (answer?.answer === 'no' ? [id] : []));
  if (refusedIds.length > 0) return { kind: 'refused', refusedIds, law };
  const missingIds = latest.flatMap(({ id, answer }) => (answer === undefined ? [id] : []));
  const days = latest.flatMap(({ answer }) => answer?.on ?? []).toSorted();
  const since = days.at(-1);
  return missingIds.length > 0 || since === undefined
    ? { kind: 'asks', missingIds, law }
    : { kind: 'standsIn', since, law };
};

/** A row of the table: what the law asks for, and where it is to be found; undefined where it is missing. */
export interface ContentRow {
  readonly item: LawfulContent;
  readonly met?:
    | { readonly by: 'goal' | 'action'; readonly words: string }
    | { readonly by: 'word'; readonly said: SaidContent };
}

const isAbout =
  (aboutId: string) =>
  ({ wishOf, touched: { aboutIds, types } }: Goal): boolean =>
    wishOf === aboutId || aboutIds.includes(aboutId) || (aboutIds.length === 0 && types.length > 0);

/** P9: what the law asks for, item by item. What goals and actions show needs nobody's word. */
export const contentOf = (
  other: OtherPlan,
  law: PlanLaw,
  plan: Plan,
  actions: readonly Action[],
  { members }: Pick<FamilyCase, 'members'>,
): readonly ContentRow[] => {
  const goals = goalsIn(plan, 'active').filter(isAbout(other.aboutId));
  const parents = members.filter(({ id, relation }) => relation !== 'child' && id !== other.aboutId);
  const shows = ({ metBy }: LawfulContent): ContentRow['met'] => {
    const goalThat = (fits: (goal: Goal) => boolean): ContentRow['met'] => {
      const goal = goals.find(fits);
      return goal && { by: 'goal', words: goal.words };
    };
    switch (metBy) {
      case 'goalWithSign':
        return goalThat(({ indicators }) => indicators.length > 0);
      case 'ownWish':
        return goalThat(({ wishOf }) => wishOf === other.aboutId);
      case 'parentsWish':
        return goalThat(({ wishOf }) => parents.some(({ id }) => id === wishOf));
      case 'workGoal':
        return goalThat(({ area }) => area === 'work');
      case 'action': {
        const action = actions.find(
          ({ goalId, stopped }) => stopped === undefined && goals.some(({ id }) => id === goalId),
        );
        return action && { by: 'action', words: action.what };
      }
      case 'word':
        return undefined;
    }
  };
  return law.content.map((item) => {
    const said = other.content[item.id];
    const met = shows(item) ?? (said && ({ by: 'word', said } as const));
    return { item, ...(met && { met }) };
  });
};
