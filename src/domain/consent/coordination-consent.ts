import { type CalendarDate, dateAt } from '../base/calendar';
import type { CoordinationGrant } from '../continuity/coordinator-lookup';
import { requiredGivers } from './consent-givers';
import { coordinationType } from './consent-record';
import { disclosureAnswers } from './disclosure';
import type { DisclosureFacts } from './disclosure-answer';

/** The last day before the set of those who must consent changes, because a young person comes of age; at most `until`. */
const whileGiversStay = (
  { familyCase, settings }: DisclosureFacts,
  today: CalendarDate,
  until: CalendarDate,
): CalendarDate => {
  const giversOn = (day: CalendarDate): string =>
    familyCase.members
      .map(({ id }) => requiredGivers(familyCase.members, id, settings.consent.youngPeople, day).join())
      .join(';');
  for (let year = Number(today.slice(0, 4)); year < Number(until.slice(0, 4)); year += 1) {
    if (giversOn(`${year + 1}-01-01` as CalendarDate) !== giversOn(today)) {
      return `${year}-12-31` as CalendarDate;
    }
  }
  return until;
};

/**
 * C7: the departments that may hear that there is a case and who coordinates it, for the case's index entry. Somebody may
 * ask by any member's name, and the answer reveals that this member has a case: so it takes the consent of everybody who
 * decides about the information of anybody in the family.
 */
export const coordinationGrants = (facts: DisclosureFacts): readonly CoordinationGrant[] => {
  const { familyCase, organisation, at } = facts;
  if (familyCase.status === 'closed' || familyCase.members.length === 0) return [];
  const answersFor = disclosureAnswers(facts);
  return [...organisation.departments.keys()].flatMap((departmentId) => {
    const { mayHave } = answersFor({ kind: 'department', departmentId });
    const ends = familyCase.members.map(({ id }) => {
      const answer = mayHave({ type: coordinationType, aboutId: id });
      return answer.may && answer.basis === 'consent' ? answer.until : undefined;
    });
    const known = ends.filter((end) => end !== undefined).sort();
    const [first] = known;
    return first === undefined || known.length < ends.length
      ? []
      : [{ departmentId, until: whileGiversStay(facts, dateAt(at), first) }];
  });
};
