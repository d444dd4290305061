import { type CalendarDate, dateAt, type Instant } from '../base/calendar';
import type { FamilyCase } from '../case/family-case';
import type { StaffId } from '../organisation/organisation';

/** P7: the life of an offer in a family. */
export const offerSteps = ['offered', 'wanted', 'notWanted', 'contact', 'working', 'ended'] as const;
export type OfferStep = (typeof offerSteps)[number];

/** What may follow what: nothing after the end, and nobody is contacted about something that is not wanted. */
export const nextSteps: Readonly<Record<OfferStep, readonly OfferStep[]>> = {
  offered: ['wanted', 'notWanted'],
  wanted: ['contact', 'notWanted'],
  notWanted: ['wanted'],
  contact: ['working', 'ended'],
  working: ['ended'],
  ended: [],
};

/** P7: an offer from the catalogue, in a family; its name stands in the catalogue. */
export interface CaseOffer {
  readonly id: string;
  readonly offerId: string;
  /** Whom it is for: a member's id. */
  readonly forId: string;
  /** Who comes from the association: somebody in the network, from the contact on. */
  readonly personId?: string;
  /** Latest last; the first is `offered`. */
  readonly steps: readonly [OfferMade, ...OfferMade[]];
}

export interface OfferMade {
  readonly step: OfferStep;
  readonly on: CalendarDate;
  readonly by: StaffId;
  readonly note?: string;
}

export const latestStep = ({ steps }: CaseOffer): OfferMade => steps.at(-1) ?? steps[0];

/** Whether, at a moment, the family allows telling this person of its network anything at all. */
export const hasConsentTowards = (
  { consents = [] }: Pick<FamilyCase, 'consents'>,
  personId: string | undefined,
  at: Instant,
): boolean =>
  consents.some(
    (consent) =>
      consent.answer === 'given' &&
      consent.recipient.kind === 'network' &&
      consent.recipient.personId === personId &&
      consent.since <= at &&
      (consent.withdrawn === undefined || consent.withdrawn.at > at) &&
      dateAt(at) <= consent.reviewOn,
  );

/** Where it stands: its latest step, or `withdrawn` from the moment its consent is (S3). */
export const offerStanding = (
  offer: CaseOffer,
  familyCase: Pick<FamilyCase, 'consents'>,
  at: Instant,
): OfferStep | 'withdrawn' => {
  const { step } = latestStep(offer);
  const rests = step === 'contact' || step === 'working';
  return rests && !hasConsentTowards(familyCase, offer.personId, at) ? 'withdrawn' : step;
};
