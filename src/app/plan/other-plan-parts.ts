import { seesEverything } from '../../domain/case/rights';
import type { StaffId } from '../../domain/organisation/organisation';
import type { LocalisedText } from '../../domain/organisation/settings';
import type { OtherPlan } from '../../domain/plan/other-plan';
import { planLawOn, planLaws } from '../../domain/plan/other-plan-law';
import type { StandIn, StandInFacts } from '../../domain/plan/standing-in';
import type { OtherPlanRow } from '../../views/plan/other-plans';
import { memberName } from '../meeting/meeting-names';
import type { Municipality } from '../organisation/directory';
import type { OpenedPlan } from './plan-store';

/** What it takes to say how other plans stand. */
export const standingFactsOf = (
  { familyCase }: OpenedPlan,
  { settings }: Municipality,
  day: StandInFacts['day'],
): StandInFacts => ({ familyCase, adultFrom: settings.consent.youngPeople.adultFrom, day });

/** The name it was given, or else the law's. */
export const otherPlanName = (other: OtherPlan, day: StandInFacts['day']): LocalisedText => {
  if (other.name !== undefined) return { da: other.name, en: other.name };
  const law = planLawOn(other.kind, day) ?? planLaws.find(({ id }) => id === other.kind);
  return { da: law?.da ?? '', en: law?.en ?? '' };
};

/** The plans a reader may know of: all for those who hold the case, otherwise only their own. */
export const otherPlansFor = (
  { plan, familyCase, relations }: OpenedPlan,
  personId: StaffId,
): readonly OtherPlan[] => {
  const all = plan?.otherPlans ?? [];
  return seesEverything(familyCase, relations) ? all : all.filter(({ ownerId }) => ownerId === personId);
};

export const standingViewOf = (standing: StandIn, opened: OpenedPlan): OtherPlanRow['standing'] => {
  const names = (ids: readonly string[]) =>
    seesEverything(opened.familyCase, opened.relations)
      ? ids.map((id) => memberName(opened.familyCase, id))
      : [];
  switch (standing.kind) {
    case 'standsIn':
      return { kind: 'standsIn', since: standing.since };
    case 'asks':
      return { kind: 'asks', names: names(standing.missingIds) };
    case 'refused':
      return { kind: 'refused', names: names(standing.refusedIds) };
    case 'goesOn':
      return standing;
  }
};
