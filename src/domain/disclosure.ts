import { type CalendarDate, dateAt, type Instant } from './calendar';
import { recipientIsKnown } from './consent-check';
import { requiredGivers } from './consent-givers';
import {
  type Consent,
  coordinationType,
  type GivenConsent,
  type LegalDisclosure,
  type Recipient,
  recipientKey,
} from './consent-record';
import { type FindWords, strongestWord, type WordState, wordsAt } from './consent-words';
import type { FamilyCase } from './family-case';
import { disclosuresInForce } from './legal-basis';
import { type Organisation, type StaffMember, sameAuthority } from './organisation';
import { partiesOf, relationsTo, seesEverything } from './rights';
import type { MunicipalitySettings } from './settings';

/**
 * The one place that answers: may THIS reader or recipient have THIS type of information, about THIS member, for THIS
 * purpose, at THIS instant, and on which basis? Whatever shows, invites, sends or exports case information asks here.
 */

/** Somebody who would come to know something: a colleague as the staff list has them, or a recipient. */
export type Hearer = { readonly kind: 'staff'; readonly staff: StaffMember } | Recipient;

export interface InformationNeed {
  readonly type: string;
  /** The member that the information is about. */
  readonly aboutId: string;
  /**
   * Left out where it is asked whether something may be known at all: then a consent for any one purpose is a basis,
   * and the answer tells which purpose. Of no meaning to bases other than consent.
   */
  readonly purpose?: string;
}

/**
 * What the answer rests on. An instant that has passed is answered by the consents that the case still holds; for what
 * was lawful long ago, give the case as it stood then.
 */
export interface DisclosureFacts {
  readonly familyCase: FamilyCase;
  readonly organisation: Organisation;
  readonly settings: Pick<MunicipalitySettings, 'consent'>;
  readonly at: Instant;
}

/** The answer; it holds all that a sentence about it needs. */
export type Disclosure = Allowed | Denied;

export type Allowed =
  | {
      readonly may: true;
      /**
       * `coordinator`, `deputy`, `receiver` (who has accepted): sees the whole case. `own`: it is about themselves.
       * `custody`: decides about the member's information. `belongs`: knows the case anyway, so also who coordinates
       * it. `needToKnow`: of the same authority and in the case's network (S4).
       */
      readonly basis: 'coordinator' | 'deputy' | 'receiver' | 'own' | 'custody' | 'belongs' | 'needToKnow';
    }
  /** S1, S2: every required giver's own consent, in the order of the givers. A basis until the first runs out. */
  | {
      readonly may: true;
      readonly basis: 'consent';
      readonly purpose: string;
      readonly consents: readonly GivenConsent[];
      readonly until: CalendarDate;
    }
  /** S5. */
  | {
      readonly may: true;
      readonly basis: 'legalBasis';
      readonly legalDisclosure: LegalDisclosure;
      readonly until: CalendarDate;
    };

export interface Denied {
  readonly may: false;
  /**
   * `memberUnknown`, `recipientUnknown`: not in the case (any more). `leftStaff`: not in the staff list any more.
   * `notInNetwork`: a colleague who has no part in the case. `nobodyCanConsent`: no custody holder is known.
   * `refused`, `withdrawn`, `expired`: the strongest reason among the givers. `missingGiver`: some have consented,
   * others have not been heard. `noConsent`: nobody has.
   */
  readonly because:
    | 'caseClosed'
    | 'memberUnknown'
    | 'recipientUnknown'
    | 'leftStaff'
    | 'notInNetwork'
    | 'nobodyCanConsent'
    | 'refused'
    | 'withdrawn'
    | 'expired'
    | 'missingGiver'
    | 'noConsent';
  /** Whose consent is lacking; empty when consent is not what is lacking. */
  readonly missing: readonly MissingGiver[];
}

export interface MissingGiver {
  readonly giverId: string;
  readonly why: Exclude<WordState, 'given'> | 'notHeard';
  /** What the giver last answered. */
  readonly consent?: Consent;
}

/** What a hearer may have, one need after another. */
export interface HearerAnswers {
  /** Whether the hearer has any part in the case, so that meeting those around it tells them nothing new. */
  readonly inCase: boolean;
  readonly mayHave: (need: InformationNeed) => Disclosure;
}

const allowed = (basis: Exclude<Allowed['basis'], 'consent' | 'legalBasis'>): Allowed => ({ may: true, basis });
const denied = (because: Denied['because']): Denied => ({ may: false, because, missing: [] });

/** How somebody stands to the case, before any consent is asked for. */
interface Standing {
  readonly inCase: boolean;
  /** The keys of the recipients that a word to this hearer may have been said to. */
  readonly recipients: readonly string[];
  /** Bases that need no consent. */
  readonly direct: (need: InformationNeed) => Allowed | undefined;
  /** Why no consent helps, if so. */
  readonly barred: (need: InformationNeed) => Denied['because'] | undefined;
}

type GiversOf = (aboutId: string) => readonly string[];

const standingOfStaff = (staff: StaffMember, { familyCase, organisation }: DisclosureFacts, today: CalendarDate): Standing => {
  const department = organisation.departments.get(familyCase.departmentId);
  const relations = relationsTo(partiesOf(familyCase, department), staff, today);
  const whole = seesEverything(familyCase, relations)
    ? (['coordinator', 'deputy', 'receiver'] as const).find((relation) => relations.includes(relation))
    : undefined;
  const inNetwork = relations.includes('professional');
  const sharesAuthority = sameAuthority(organisation, familyCase.departmentId, staff.departmentId);
  const needsToKnow = inNetwork && sharesAuthority && familyCase.status === 'open';
  return {
    inCase: relations.length > 0,
    recipients: [
      recipientKey({ kind: 'department', departmentId: staff.departmentId }),
      ...familyCase.network.flatMap((person) =>
        person.kind === 'professional' && person.staffId === staff.id
          ? [recipientKey({ kind: 'network', personId: person.id })]
          : [],
      ),
    ],
    direct: ({ type }) => {
      if (whole !== undefined) return allowed(whole);
      if (type === coordinationType && relations.length > 0) return allowed('belongs');
      return needsToKnow ? allowed('needToKnow') : undefined;
    },
    barred: ({ type }) => {
      if (!staff.active) return 'leftStaff';
      return inNetwork || type === coordinationType ? undefined : 'notInNetwork';
    },
  };
};

const standingOfRecipient = (
  recipient: Recipient,
  { familyCase, organisation }: DisclosureFacts,
  giversOf: GiversOf,
): Standing => {
  const isKnown = recipientIsKnown(familyCase, recipient, organisation);
  return {
    inCase: isKnown && recipient.kind !== 'department',
    recipients: [recipientKey(recipient)],
    direct: ({ aboutId }) => {
      if (recipient.kind !== 'member' || !isKnown) return undefined;
      if (recipient.memberId === aboutId) return allowed('own');
      return giversOf(aboutId).includes(recipient.memberId) ? allowed('custody') : undefined;
    },
    barred: () => (isKnown ? undefined : 'recipientUnknown'),
  };
};

const remembered = <Key, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
};

/** The purposes that a consent of the case may be for: the municipality's, then those it has given up since. */
const purposesIn = ({ familyCase, settings }: DisclosureFacts): readonly string[] => [
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

/** The first purpose that all givers have agreed to; else the one that lacks fewest of them. */
const anyPurpose = (answers: readonly Disclosure[]): Disclosure | undefined =>
  answers.find(({ may }) => may) ??
  answers.reduce<Disclosure | undefined>(
    (best, answer) =>
      best === undefined || (!best.may && !answer.may && answer.missing.length < best.missing.length) ? answer : best,
    undefined,
  );

/** The disclosure on a legal basis that lasts longest, by recipient, type and member. */
const legalLookUp = ({ familyCase, settings, at }: DisclosureFacts) => {
  const longest = new Map<string, LegalDisclosure>();
  const inForce = disclosuresInForce(familyCase.legalDisclosures ?? [], settings.consent.legalBases, at);
  const key = (recipient: string, type: string, aboutId: string): string => `${recipient}\n${type}\n${aboutId}`;
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
    recipients.map((recipient) => longest.get(key(recipient, type, aboutId))).find((found) => found !== undefined);
};

/**
 * Reads a case once, and then answers for any hearer and any need with look-ups (S1–S5). In this order: those who see
 * the whole case; what is one's own or one's to decide about; need-to-know within one authority; the consent of every
 * required giver; a legal basis. What none of these allows is denied: there is no access without a named basis. A
 * closed case is a basis for nobody but those who held it and the family itself.
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

  const consented = (recipients: readonly string[], need: InformationNeed): Disclosure => {
    const { type, aboutId } = need;
    const giverIds = giversOf(aboutId);
    if (giverIds.length === 0) return denied('nobodyCanConsent');
    const answer = (purpose: string): Disclosure =>
      consentBasis(findWords, recipients, { type, aboutId, purpose }, giverIds);
    if (need.purpose !== undefined) return answer(need.purpose);
    return anyPurpose(purposes.map(answer)) ?? denied('noConsent');
  };

  return (hearer) => {
    const { inCase, recipients, direct, barred } =
      hearer.kind === 'staff'
        ? standingOfStaff(hearer.staff, facts, today)
        : standingOfRecipient(hearer, facts, giversOf);
    const mayHave = (need: InformationNeed): Disclosure => {
      if (!memberIds.has(need.aboutId)) return denied('memberUnknown');
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
export const mayHave = (question: DisclosureFacts & InformationNeed & { readonly hearer: Hearer }): Disclosure =>
  disclosureAnswers(question)(question.hearer).mayHave(question);
