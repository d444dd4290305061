import { type CalendarDate, dateAt, type Instant } from '../base/calendar';
import { reasonMaxLength } from '../base/decision';
import { refuse } from '../base/result';
import type { FamilyCase } from '../case/family-case';
import { memberNamed } from '../consent/consent-check';
import type { StaffId } from '../organisation/organisation';
import type { Plan } from './plan';
import { type PlanContext, type PlanDecision, planGoesOn, planStands } from './plan-decision';

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

/** P7: considered with the family. */
export interface MakeOffer {
  readonly type: 'makeOffer';
  readonly offerId: string;
  readonly forId: string;
  readonly on: CalendarDate;
}
/** `personId`: with the contact, who it is with. */
export interface MoveOffer {
  readonly type: 'moveOffer';
  readonly id: string;
  readonly step: OfferStep;
  readonly on: CalendarDate;
  readonly personId?: string;
  readonly note?: string;
}

const offersMax = 40;

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

const isOpen = (offer: CaseOffer): boolean => nextSteps[latestStep(offer).step].length > 0;

/** Offered once to the same person as long as it is open; refused offers can be taken up again where they stand. */
export const makeOffer = (
  { offers = [] }: Plan,
  { offerId, forId, on }: MakeOffer,
  { actor, familyCase, newId, today }: PlanContext,
): PlanDecision => {
  if (!memberNamed(familyCase, forId)) return refuse('MemberUnknown', { field: 'about' });
  if (on > today) return refuse('DateInFuture', { field: 'on' });
  if (offers.some((offer) => offer.offerId === offerId && offer.forId === forId && isOpen(offer)))
    return planStands;
  if (offers.length >= offersMax) return refuse('TooMany', { params: { max: offersMax } });
  return planGoesOn({
    type: 'OfferMade',
    offer: { id: newId, offerId, forId, steps: [{ step: 'offered', on, by: actor.id }] },
  });
};

/** S3: contact is made, and work begins, only with a consent towards whoever comes. */
export const moveOffer = (
  { offers = [] }: Plan,
  command: MoveOffer,
  { actor, familyCase, now, today }: PlanContext,
): PlanDecision => {
  const offer = offers.find(({ id }) => id === command.id);
  if (offer === undefined) return refuse('NoLongerThere');
  const last = latestStep(offer);
  const { step, on } = command;
  if (step === last.step) return planStands;
  if (!nextSteps[last.step].includes(step)) return refuse('ChoiceUnknown', { field: 'step' });
  if (on > today) return refuse('DateInFuture', { field: 'on' });
  if (on < last.on) return refuse('DateOrder', { field: 'on' });
  const note = command.note?.trim() ?? '';
  if (note.length > reasonMaxLength)
    return refuse('FieldTooLong', { field: 'note', params: { maxLength: reasonMaxLength } });
  const personId = step === 'contact' ? command.personId : offer.personId;
  if (step === 'contact' && !familyCase.network.some(({ id }) => id === personId))
    return refuse('FieldMissing', { field: 'person' });
  if ((step === 'contact' || step === 'working') && !hasConsentTowards(familyCase, personId, now))
    return refuse('OfferNeedsConsent', { field: 'person' });
  return planGoesOn({
    type: 'OfferMoved',
    offerId: offer.id,
    made: { step, on, by: actor.id, ...(note !== '' && { note }) },
    ...(step === 'contact' && personId !== undefined && { personId }),
  });
};
