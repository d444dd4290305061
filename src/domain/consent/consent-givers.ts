import type { CalendarDate } from '../base/calendar';
import type { Member } from '../case/family-case';
import type { ConsentSettings } from '../organisation/settings';

/** Below: the custody holders answer. In and above: the young person does too, or instead. */
type YoungPeople = ConsentSettings['youngPeople'];

/** One text per set of rules, for telling whether they are still the same. */
export const ageRulesKey = ({ ownConsentFrom, ownConsent, adultFrom }: YoungPeople): string =>
  `${ownConsentFrom} ${ownConsent} ${adultFrom}`;

/** The age that somebody reaches in the year of a day. A child of unknown age counts as young. */
export const ageReachedIn = (member: Member, day: CalendarDate): number =>
  member.birthYear === undefined ? 0 : Number(day.slice(0, 4)) - member.birthYear;

/**
 * S1, S2: the members who must all have consented before information about a member is shared: an adult alone; for a
 * child everybody who holds custody; for a young person by the municipality's age rules. Only birth years are known, so
 * in the year in which a young person comes of age for their own consent, they and the custody holders must both agree.
 * Empty when nobody can consent: no such member, or a child for whom no custody holder is known.
 */
export const requiredGivers = (
  members: readonly Member[],
  aboutId: string,
  rules: YoungPeople,
  today: CalendarDate,
): readonly string[] => {
  const about = members.find(({ id }) => id === aboutId);
  if (about === undefined) return [];
  const age = ageReachedIn(about, today);
  if (about.relation !== 'child' || age > rules.adultFrom) return [aboutId];
  const custodyHolders = members.filter(({ id, custody }) => custody && id !== aboutId).map(({ id }) => id);
  if (age < rules.ownConsentFrom) return custodyHolders;
  const ownIsEnough = rules.ownConsent === 'replaces' && age > rules.ownConsentFrom;
  if (ownIsEnough) return [aboutId];
  const custodyIsNeeded = age < rules.adultFrom;
  return custodyIsNeeded && custodyHolders.length === 0 ? [] : [...custodyHolders, aboutId];
};
