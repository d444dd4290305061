import { type CalendarDate, dateAt, type Instant } from '../base/calendar';
import type { FamilyCase } from '../case/family-case';
import type { StaffId } from '../organisation/organisation';

/** P7: the life of an offer in a family. */
export const offerSteps = ['offered', 'wanted', 'notWanted', 'contact', 'working', 'ended'] as const;
export type OfferStep = (typeof offerSteps)[number];

/** What may come after what: nothing after the end, and nobody is contacted about something that is not wanted. */
export const nextSteps: Readonly<Record<OfferStep, readonly OfferStep[]>> = {
  offered: ['wanted', 'notWanted'],
  wanted: ['contact', 'notWanted'],
  notWanted: ['wanted'],
  contact: ['working', 'ended'],
  working: ['ended'],
  ended: [],
};

/** P7: an offer of the catalogue in a family; its name stands in the catalogue. */
export interface CaseOffer {
  readonly id: string;
  readonly offerId: string;
  /** For whom: a member's id. */
  readonly forId: string;
  /** Who comes from the association: somebody of the network, from the contact on. */
  readonly personId?: string;
  /** The latest last; the first is `offered`. */
  readonly steps: readonly [OfferMade, ...OfferMade[]];
}

export interface OfferMade {
  readonly step: OfferStep;
  readonly on: CalendarDate;
  readonly by: StaffId;
  readonly note?: string;
}

export const latestStep = ({ steps }: CaseOffer): OfferMade => steps.at(-1) ?? steps[0];

/** Whether the family allows that somebody of its network is told anything at all at a moment. */
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

/** Where it stands: its latest step, or `withdrawn` from the moment on in which the consent that it rests on is (S3). */
export const offerStanding = (
  offer: CaseOffer,
  familyCase: Pick<FamilyCase, 'consents'>,
  at: Instant,
): OfferStep | 'withdrawn' => {
  const { step } = latestStep(offer);
  const rests = step === 'contact' || step === 'working';
  return rests && !hasConsentTowards(familyCase, offer.personId, at) ? 'withdrawn' : step;
};
