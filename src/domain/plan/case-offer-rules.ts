import type { CalendarDate } from '../base/calendar';
import { reasonMaxLength } from '../base/decision';
import { refuse } from '../base/result';
import { memberNamed } from '../consent/consent-check';
import { type CaseOffer, hasConsentTowards, latestStep, nextSteps, type OfferStep } from './case-offer';
import type { Plan } from './plan';
import { type PlanContext, type PlanDecision, planGoesOn, planStands } from './plan-decision';

/** P7: discussed with the family. */
export interface MakeOffer {
  readonly type: 'makeOffer';
  readonly offerId: string;
  readonly forId: string;
  readonly on: CalendarDate;
}
/** `personId`: whom the contact is with. */
export interface MoveOffer {
  readonly type: 'moveOffer';
  readonly id: string;
  readonly step: OfferStep;
  readonly on: CalendarDate;
  readonly personId?: string;
  readonly note?: string;
  /** Corrects the day and note of the current step; the old ones are kept. */
  readonly corrects?: true;
}

const offersMax = 40;

const isOpen = (offer: CaseOffer): boolean => nextSteps[latestStep(offer).step].length > 0;

/** An open offer is made only once to the same person; one that was refused can be taken up again. */
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

/** S3: contact and work begin only with a consent towards whoever comes. */
export const moveOffer = (
  { offers = [] }: Plan,
  command: MoveOffer,
  { actor, familyCase, now, today }: PlanContext,
): PlanDecision => {
  const offer = offers.find(({ id }) => id === command.id);
  if (offer === undefined) return refuse('NoLongerThere');
  const last = latestStep(offer);
  const { step, on } = command;
  const corrects = step === last.step && command.corrects === true;
  if (step === last.step && !corrects) return planStands;
  if (!corrects && !nextSteps[last.step].includes(step)) return refuse('ChoiceUnknown', { field: 'step' });
  if (on > today) return refuse('DateInFuture', { field: 'on' });
  const before = offer.steps.findLast((made) => made.step !== step);
  if (before !== undefined && on < before.on) return refuse('DateOrder', { field: 'on' });
  const note = command.note?.trim() ?? '';
  if (note.length > reasonMaxLength)
    return refuse('FieldTooLong', { field: 'note', params: { maxLength: reasonMaxLength } });
  if (corrects && on === last.on && note === (last.note ?? '')) return planStands;
  const made = { step, on, by: actor.id, ...(note !== '' && { note }) };
  if (corrects) return planGoesOn({ type: 'OfferMoved', offerId: offer.id, made });
  const personId = step === 'contact' ? command.personId : offer.personId;
  if (step === 'contact' && !familyCase.network.some(({ id }) => id === personId))
    return refuse('FieldMissing', { field: 'person' });
  if ((step === 'contact' || step === 'working') && !hasConsentTowards(familyCase, personId, now))
    return refuse('OfferNeedsConsent', { field: 'person' });
  return planGoesOn({
    type: 'OfferMoved',
    offerId: offer.id,
    made,
    ...(step === 'contact' && personId !== undefined && { personId }),
  });
};
