import type { CalendarDate, Instant } from '../base/calendar';
import type { FamilyCase } from '../case/family-case';
import type { Organisation, StaffMember } from '../organisation/organisation';
import type { MunicipalitySettings } from '../organisation/settings';
import type { Consent, GivenConsent, LegalDisclosure, Recipient } from './consent-record';
import type { WordState } from './consent-words';

/** Somebody who would come to know something: a colleague as the staff list has them, or a recipient. */
export type Hearer = { readonly kind: 'staff'; readonly staff: StaffMember } | Recipient;

export interface InformationNeed {
  readonly type: string;
  /** The member the information is about. */
  readonly aboutId: string;
  /**
   * Left out when the question is whether something may be known at all: then a consent for any one purpose is a basis, and
   * the answer says which purpose. Meaningless for bases other than consent.
   */
  readonly purpose?: string;
}

/**
 * What the answer rests on. A past instant is answered by the consents the case still holds; for what was lawful long ago,
 * give the case as it stood then.
 */
export interface DisclosureFacts {
  readonly familyCase: FamilyCase;
  readonly organisation: Organisation;
  readonly settings: Pick<MunicipalitySettings, 'consent'>;
  readonly at: Instant;
}

/** The answer; it holds everything a sentence about it needs. */
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

/**
 * `memberUnknown`, `recipientUnknown`: not in the case (any more). `leftStaff`: no longer in the staff list. `notInNetwork`:
 * a colleague with no part in the case. `nobodyCanConsent`: no custody holder is known. `refused`, `withdrawn`, `expired`:
 * the strongest reason among the givers. `missingGiver`: some have consented, others have not been heard. `noConsent`:
 * nobody has. `otherPurpose`: everybody has, for something else (S10). `protected`: the member is protected from the hearer
 * (S11), who is never told so.
 */
export const denialReasons = [
  'caseClosed',
  'memberUnknown',
  'recipientUnknown',
  'leftStaff',
  'notInNetwork',
  'nobodyCanConsent',
  'refused',
  'withdrawn',
  'expired',
  'missingGiver',
  'noConsent',
  'otherPurpose',
  'protected',
] as const;

export interface Denied {
  readonly may: false;
  readonly because: (typeof denialReasons)[number];
  /** Whose consent is lacking; empty when consent is not what is lacking. */
  readonly missing: readonly MissingGiver[];
  /** S10: the purposes for which everybody has consented, if only the purpose stands in the way. */
  readonly heldFor?: readonly string[];
}

export interface MissingGiver {
  readonly giverId: string;
  readonly why: Exclude<WordState, 'given'> | 'notHeard';
  /** What the giver last answered. */
  readonly consent?: Consent;
}

export const allowed = (basis: Exclude<Allowed['basis'], 'consent' | 'legalBasis'>): Allowed => ({
  may: true,
  basis,
});

export const denied = (because: Denied['because']): Denied => ({ may: false, because, missing: [] });
