import { dateAt } from '../base/calendar';
import type { FamilyCase } from '../case/family-case';
import { mayLearn, networkPersonId } from '../protection/may-learn';
import { requiredGivers } from './consent-givers';
import { contactType, type GivenConsent, type LegalDisclosure, recipientKey } from './consent-record';
import { type FindWords, strongestWord, wordsAt } from './consent-words';
import {
  type Disclosure,
  type DisclosureFacts,
  denied,
  type Hearer,
  type InformationNeed,
  type MissingGiver,
} from './disclosure-answer';
import { standingOf } from './hearer-standing';
import { disclosuresInForce } from './legal-basis';

/**
 * The only place that answers: may THIS reader or recipient have THIS type of information, about THIS member, for THIS
 * purpose, at THIS instant, and on which basis? Whatever shows, invites, sends or exports case information asks here.
 */

/** What a hearer may have, one need after another. */
export interface HearerAnswers {
  /** Whether the hearer has any part in the case, so that meeting those around it reveals nothing new. */
  readonly inCase: boolean;
  readonly mayHave: (need: InformationNeed) => Disclosure;
}

const remembered = <Key, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
};

/** The purposes a consent in the case may be for: the municipality's, then those it has dropped since. */
export const purposesIn = ({ familyCase, settings }: DisclosureFacts): readonly string[] => [
  ...new Set([
    ...settings.consent.purposes.map(({ id }) => id),
    ...(familyCase.consents ?? []).map(({ purpose }) => purpose).sort(),
  ]),
];

/** Reasons from the strongest to the weakest; the strongest among the givers is the one told. */
const reasons = ['refused', 'withdrawn', 'expired'] as const;

const consentBasis = (
  findWords: FindWords,
  recipients: readonly string[],
  need: { readonly type: string; readonly aboutId: string; readonly purpose: string },
  giverIds: readonly string[],
): Disclosure => {
  const consents: GivenConsent[] = [];
  const missing: MissingGiver[] = [];
  for (const giverId of giverIds) {
    const word = strongestWord(findWords, recipients, need, giverId);
    if (word === undefined) missing.push({ giverId, why: 'notHeard' });
    else if (word.state === 'given' && word.consent.answer === 'given') consents.push(word.consent);
    else if (word.state !== 'given') missing.push({ giverId, why: word.state, consent: word.consent });
  }
  const until = consents.map(({ reviewOn }) => reviewOn).sort()[0];
  if (missing.length === 0 && until !== undefined) {
    return { may: true, basis: 'consent', purpose: need.purpose, consents, until };
  }
  const strongest = reasons.find((reason) => missing.some(({ why }) => why === reason));
  return { may: false, because: strongest ?? (consents.length > 0 ? 'missingGiver' : 'noConsent'), missing };
};

/** How far an answer is from a yes: first by the givers who are missing, then by those who were never heard. */
const distance = (answer: Disclosure): number => {
  if (answer.may) return 0;
  const { missing } = answer;
  return missing.length * 100 + missing.filter(({ why }) => why === 'notHeard').length;
};

/** The first purpose all givers have agreed to; otherwise the one nearest to it. */
const anyPurpose = (answers: readonly Disclosure[]): Disclosure | undefined =>
  answers.toSorted((one, other) => distance(one) - distance(other))[0];

/** The disclosure on a legal basis that lasts longest, by recipient, type and member. */
const legalLookUp = ({ familyCase, settings, at }: DisclosureFacts) => {
  const longest = new Map<string, LegalDisclosure>();
  const inForce = disclosuresInForce(familyCase.legalDisclosures ?? [], settings.consent.legalBases, at);
  const key = (recipient: string, type: string, aboutId: string): string =>
    `${recipient}\n${type}\n${aboutId}`;
  for (const disclosure of inForce) {
    for (const type of disclosure.types) {
      for (const aboutId of disclosure.aboutIds) {
        const place = key(recipientKey(disclosure.recipient), type, aboutId);
        const present = longest.get(place);
        if (present === undefined || disclosure.until > present.until) longest.set(place, disclosure);
      }
    }
  }
  return (recipients: readonly string[], { type, aboutId }: InformationNeed): LegalDisclosure | undefined =>
    recipients
      .map((recipient) => longest.get(key(recipient, type, aboutId)))
      .find((found) => found !== undefined);
};

/** The id protections use for a hearer; a department is nobody in particular. */
const protectionIdOf = (hearer: Hearer, { network }: FamilyCase): string | undefined => {
  switch (hearer.kind) {
    case 'staff':
      return `staff:${hearer.staff.id}`;
    case 'member':
      return `member:${hearer.memberId}`;
    case 'network': {
      const person = network.find(({ id }) => id === hearer.personId);
      return person && networkPersonId(person);
    }
    case 'department':
      return undefined;
  }
};

/** S11: whether a need is for contact details, which include the address, that are kept from somebody. */
const isKept = (familyCase: FamilyCase, hearerId: string | undefined, need: InformationNeed): boolean =>
  hearerId !== undefined &&
  need.type === contactType &&
  (['contact', 'place'] as const).some(
    (matter) => !mayLearn(familyCase, hearerId, matter, `member:${need.aboutId}`),
  );

/**
 * Reads a case once, and then answers for any hearer and any need by look-ups (S1–S5). In this order: what a protection
 * keeps from them (S11); those who see the whole case; what is one's own or one's to decide about; need-to-know within one
 * authority; the consent of every required giver; a legal basis. What none of these allows is denied: there is no access
 * without a named basis. A closed case is a basis for nobody but those who held it and the family itself.
 */
export const disclosureAnswers = (facts: DisclosureFacts): ((hearer: Hearer) => HearerAnswers) => {
  const { familyCase, settings, at } = facts;
  const today = dateAt(at);
  const findWords = wordsAt(familyCase.consents ?? [], at);
  const findLegal = legalLookUp(facts);
  const purposes = purposesIn(facts);
  const giversOf = remembered((aboutId: string) =>
    requiredGivers(familyCase.members, aboutId, settings.consent.youngPeople, today),
  );
  const memberIds = new Set(familyCase.members.map(({ id }) => id));

  /** S10: if nobody has said no, and the same was agreed to for another purpose, then that is what stands in the way. */
  const heldElsewhere = (here: Disclosure, answer: (purpose: string) => Disclosure): Disclosure => {
    if (here.may || (here.because !== 'noConsent' && here.because !== 'missingGiver')) return here;
    const heldFor = purposes.filter((purpose) => answer(purpose).may);
    return heldFor.length === 0 ? here : { ...here, because: 'otherPurpose', heldFor };
  };

  const consented = (recipients: readonly string[], need: InformationNeed): Disclosure => {
    const { type, aboutId } = need;
    const giverIds = giversOf(aboutId);
    if (giverIds.length === 0) return denied('nobodyCanConsent');
    const answer = (purpose: string): Disclosure =>
      consentBasis(findWords, recipients, { type, aboutId, purpose }, giverIds);
    if (need.purpose !== undefined) return heldElsewhere(answer(need.purpose), answer);
    return anyPurpose(purposes.map(answer)) ?? denied('noConsent');
  };

  return (hearer) => {
    const { inCase, recipients, direct, barred } = standingOf(hearer, facts, today, giversOf);
    const hearerId = protectionIdOf(hearer, familyCase);
    const mayHave = (need: InformationNeed): Disclosure => {
      if (!memberIds.has(need.aboutId)) return denied('memberUnknown');
      if (isKept(familyCase, hearerId, need)) return denied('protected');
      const own = direct(need);
      if (own !== undefined) return own;
      if (familyCase.status === 'closed') return denied('caseClosed');
      const because = barred(need);
      if (because !== undefined) return denied(because);
      const byConsent = consented(recipients, need);
      if (byConsent.may) return byConsent;
      const legalDisclosure = findLegal(recipients, need);
      return legalDisclosure === undefined
        ? byConsent
        : { may: true, basis: 'legalBasis', legalDisclosure, until: legalDisclosure.until };
    };
    return { inCase, mayHave };
  };
};

/** One question on its own. For many about the same case, {@link disclosureAnswers} reads the case once. */
export const mayHave = (
  question: DisclosureFacts & InformationNeed & { readonly hearer: Hearer },
): Disclosure => disclosureAnswers(question)(question.hearer).mayHave(question);
