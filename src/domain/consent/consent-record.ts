import type { CalendarDate, Instant } from '../base/calendar';
import type { DepartmentId, StaffId } from '../organisation/organisation';

/**
 * Who may be told something: a department, somebody in the case's network, or another member of the family, since
 * one parent's affairs are confidential towards the other too.
 */
export type Recipient =
  | { readonly kind: 'department'; readonly departmentId: DepartmentId }
  | { readonly kind: 'network'; readonly personId: string }
  | { readonly kind: 'member'; readonly memberId: string };

/** What is told to whom: the part that consents, requests and legal disclosures have in common. */
export interface SharedInformation {
  readonly recipient: Recipient;
  /** Information types from the municipality's list. Never empty. */
  readonly types: readonly string[];
  /** The members the information is about. Never empty. */
  readonly aboutIds: readonly string[];
}

/** What a giver is asked about, and answers. */
export interface ConsentSubject extends SharedInformation {
  /** The member who answers. */
  readonly giverId: string;
  /** From the municipality's list. A consent holds for this purpose and no other. */
  readonly purpose: string;
}

export const consentWays = ['written', 'oral', 'digital'] as const;
export type ConsentWay = (typeof consentWays)[number];

interface AnsweredConsent extends ConsentSubject {
  readonly id: string;
  /** The day the giver answered. */
  readonly on: CalendarDate;
  /**
   * The instant the answer counts from. Today's counts from when it was recorded; a yes recorded late, from the beginning of
   * its day; a no recorded late, from the end of it. So a yes whose hour nobody knows never overrides a no of the same day.
   */
  readonly since: Instant;
  readonly how: ConsentWay;
  readonly recordedBy: StaffId;
}

/** S1: one giver's yes. */
export interface GivenConsent extends AnsweredConsent {
  readonly answer: 'given';
  /** The last day on which the consent is a basis, unless it is renewed. */
  readonly reviewOn: CalendarDate;
  /** S3: from this instant on it is a basis for nothing. */
  readonly withdrawn?: { readonly at: Instant; readonly recordedBy: StaffId };
}

/** S2: one giver's no. It holds until that giver answers anew. */
export interface RefusedConsent extends AnsweredConsent {
  readonly answer: 'refused';
}

export type Consent = GivenConsent | RefusedConsent;
export type ConsentAnswer = Consent['answer'];

/** A consent to be asked for. It closes itself as the giver answers, type by type. */
export interface ConsentRequest extends ConsentSubject {
  readonly id: string;
  readonly reason: string;
  readonly requestedBy: StaffId;
  readonly on: CalendarDate;
}

/** S5: information shared without consent, on a legal basis from the municipality's list. */
export interface LegalDisclosure extends SharedInformation {
  readonly id: string;
  readonly legalBasisId: string;
  readonly reason: string;
  readonly disclosedBy: StaffId;
  readonly since: Instant;
  /** The last day on which it is a basis. */
  readonly until: CalendarDate;
  /** Ended before its time; from this instant on it is a basis for nothing. */
  readonly ended?: { readonly at: Instant; readonly by: StaffId };
}

/** One text per recipient, for look-ups and comparisons. */
export const recipientKey = (recipient: Recipient): string => {
  switch (recipient.kind) {
    case 'department':
      return `department:${recipient.departmentId}`;
    case 'network':
      return `network:${recipient.personId}`;
    case 'member':
      return `member:${recipient.memberId}`;
  }
};

export const sameRecipient = (one: Recipient, other: Recipient): boolean =>
  recipientKey(one) === recipientKey(other);

/** The information type "that there is a case, and who coordinates it", which C7 asks about. */
export const coordinationType = 'coordination';

/** The information type of address, telephone and the like, which a protection may keep from somebody (S11). */
export const contactType = 'contactDetails';
