import { dateAt } from '../base/calendar';
import { partiesOf, relationsTo, seesEverything } from '../case/rights';
import { coordinationType } from '../consent/consent-record';
import { disclosureAnswers } from '../consent/disclosure';
import type { DisclosureFacts, Hearer } from '../consent/disclosure-answer';
import { isKeptFrom } from '../meeting/kept-apart';
import type { ParticipantWho } from '../meeting/meeting';
import type { Touched } from '../minutes/minutes';
import { mayLearn } from '../protection/may-learn';
import type { Goal, Plan } from './plan';
import type { Action } from './plan-actions';
import type { PlanNote } from './plan-note';

/** S6: what somebody may have of a plan at a moment. */
export interface VisiblePlan {
  readonly everything: boolean;
  readonly goals: readonly Goal[];
  /** P6: those that still hold. */
  readonly notes: readonly PlanNote[];
  /** Actions of goals they see, and those that are theirs to do. */
  readonly actions: readonly Action[];
  /**
   * Colleagues, and family members whom a goal they see is about; the family itself knows its own network. Never those who
   * are kept from them (S11).
   */
  readonly mayName: (personId: string) => boolean;
  /**
   * P7, P9: what goes on beside the plan for a member: other plans, offers. No consent covers it, so it is for those who
   * hold the case, and within the family for whoever it concerns or who decides for them.
   */
  readonly mayHearBeside: (aboutId: string) => boolean;
  /** Why something was changed or stopped: for those who hold the case, and for the family. */
  readonly mayHearWhy: boolean;
}

/** The id under which an action names a reader. */
const personIdOf = (hearer: Hearer): string | undefined => {
  switch (hearer.kind) {
    case 'staff':
      return `staff:${hearer.staff.id}`;
    case 'member':
      return `member:${hearer.memberId}`;
    case 'network':
      return `network:${hearer.personId}`;
    case 'department':
      return undefined;
  }
};

const whoIs = (hearer: Exclude<Hearer, { readonly kind: 'department' }>): ParticipantWho =>
  hearer.kind === 'staff' ? { kind: 'staff', staffId: hearer.staff.id } : hearer;

const holdsCase = (hearer: Hearer, { familyCase, organisation, at }: DisclosureFacts): boolean => {
  if (hearer.kind !== 'staff') return false;
  const parties = partiesOf(familyCase, organisation.departments.get(familyCase.departmentId));
  return seesEverything(familyCase, relationsTo(parties, hearer.staff, dateAt(at)));
};

/**
 * S6, goal by goal and action by action: the only way to what anybody but those who hold the case sees of a plan. Family
 * members always see what they wish for themselves, and whoever is responsible always sees what is theirs to do, but no more
 * of the goal than they otherwise may (P3).
 */
export const visiblePlan = (
  plan: Plan | undefined,
  actions: readonly Action[],
  facts: DisclosureFacts,
  hearer: Hearer,
): VisiblePlan => {
  const { familyCase } = facts;
  const everything = holdsCase(hearer, facts);
  const answers = disclosureAnswers(facts)(hearer);
  const own = personIdOf(hearer);
  const everybody = familyCase.members.map(({ id }) => id);
  const mayHave = ({ types, aboutIds, purpose, typesUnsaid, withoutIds = [] }: Touched): boolean => {
    if (everything) return true;
    if (typesUnsaid || (own !== undefined && withoutIds.includes(own))) return false;
    if (types.length === 0) return answers.inCase;
    return types.every((type) =>
      (aboutIds.length === 0 ? everybody : aboutIds).every(
        (aboutId) => answers.mayHave({ type, aboutId, purpose }).may,
      ),
    );
  };
  const goals = (plan?.goals ?? []).filter(
    ({ touched, wishOf }) => mayHave(touched) || own === `member:${wishOf}`,
  );
  const about = new Set(
    goals.flatMap(({ touched: { aboutIds } }) => (aboutIds.length === 0 ? everybody : aboutIds)),
  );
  const isKnown = (personId: string): boolean =>
    hearer.kind === 'member' || personId.startsWith('staff:') || about.has(personId.replace(/^member:/, ''));
  /** S11: an agreement reveals its meeting, so it is kept from those the meeting is kept from. */
  const isKept = ({ agreedAt }: Action): boolean =>
    hearer.kind !== 'department' &&
    agreedAt !== undefined &&
    isKeptFrom({ participants: agreedAt.people }, familyCase, whoIs(hearer));
  const mayHearBeside = (aboutId: string): boolean => {
    const answer = answers.mayHave({ type: coordinationType, aboutId });
    return everything || (answer.may && (answer.basis === 'own' || answer.basis === 'custody'));
  };
  return {
    everything,
    mayHearBeside,
    mayHearWhy: everything || hearer.kind === 'member',
    goals,
    notes: (plan?.notes ?? []).filter(
      ({ settledOn, touched }) => settledOn === undefined && mayHave(touched),
    ),
    actions: actions.filter(
      (action) =>
        mayHave(action.touched) || (answers.inCase && action.responsibleId === own && !isKept(action)),
    ),
    mayName: (personId) =>
      everything ||
      personId === own ||
      (isKnown(personId) && mayLearn(familyCase, own ?? '', 'participation', personId)),
  };
};
