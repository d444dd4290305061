import { addDays, type CalendarDate, dateAt, type Instant, isWithin } from '../base/calendar';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  reasonMaxLength,
  requireText,
} from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { FamilyCase } from '../case/family-case';
import type { LegalBasis } from '../organisation/settings';
import { type ConsentMunicipality, checkShared } from './consent-check';
import { type LegalDisclosure, type SharedInformation, sameRecipient } from './consent-record';

/** How many disclosures can be in force at the same time. */
export const legalDisclosuresMax = 10;

/** S5: sharing without consent, on a named legal basis and with a reason. */
export interface DiscloseOnLegalBasis extends SharedInformation {
  readonly type: 'discloseOnLegalBasis';
  readonly legalBasisId: string;
  readonly reason: string;
  /** The last day. The longest the basis allows if left out. */
  readonly until?: CalendarDate;
  readonly at: Instant;
  readonly municipality: ConsentMunicipality;
}

export interface EndLegalDisclosure {
  readonly type: 'endLegalDisclosure';
  readonly disclosureId: string;
  readonly at: Instant;
}

/** L5: the rules in the list that are in force on a day. */
export const legalBasesOn = (bases: readonly LegalBasis[], day: CalendarDate): readonly LegalBasis[] =>
  bases.filter(({ validFrom, validTo }) => isWithin(day, validFrom, validTo));

/**
 * S5: the disclosures in force at an instant: begun, not ended, within their time, and under a rule that the municipality's
 * list still has and that is in force that day.
 */
export const disclosuresInForce = <
  Disclosure extends Pick<LegalDisclosure, 'since' | 'until' | 'ended' | 'legalBasisId'>,
>(
  disclosures: readonly Disclosure[],
  bases: readonly LegalBasis[],
  at: Instant,
): readonly Disclosure[] => {
  const today = dateAt(at);
  const inForce = new Set(legalBasesOn(bases, today).map(({ id }) => id));
  return disclosures.filter(
    ({ since, until, ended, legalBasisId }) =>
      since <= at && today <= until && (ended === undefined || at < ended.at) && inForce.has(legalBasisId),
  );
};

const findBasis = (bases: readonly LegalBasis[], id: string, today: CalendarDate): Result<LegalBasis> => {
  const basis = bases.find((one) => one.id === id);
  if (basis === undefined) return refuse('LegalBasisUnknown', { field: 'legalBasis' });
  if (!legalBasesOn([basis], today).includes(basis)) {
    return refuse('LegalBasisNotInForce', { field: 'legalBasis' });
  }
  return ok(basis);
};

/** The latest day a disclosure may last until: what the rule allows, and no longer than the rule itself. */
const latestEnd = ({ maxDays, validTo }: LegalBasis, today: CalendarDate): CalendarDate => {
  const longest = addDays(today, maxDays);
  return validTo !== undefined && validTo < longest ? validTo : longest;
};

const checkUntil = (until: CalendarDate, basis: LegalBasis, today: CalendarDate): Result<CalendarDate> => {
  if (until < today) return refuse('DateInPast', { field: 'until' });
  if (until > latestEnd(basis, today)) {
    return refuse('DisclosureTooLong', { field: 'until', params: { days: basis.maxDays } });
  }
  return ok(until);
};

const sameElements = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((element) => other.includes(element));

const sameDisclosure = (one: LegalDisclosure, other: LegalDisclosure): boolean =>
  one.legalBasisId === other.legalBasisId &&
  one.until === other.until &&
  sameRecipient(one.recipient, other.recipient) &&
  sameElements(one.types, other.types) &&
  sameElements(one.aboutIds, other.aboutIds);

/** S5: takes effect at once and expires by its own date. Never silent: it names its basis, its reason and who did it. */
export const discloseOnLegalBasis = (
  familyCase: FamilyCase,
  command: DiscloseOnLegalBasis,
  context: DecisionContext,
): Decision => {
  const { municipality, at } = command;
  const { legalBases } = municipality.settings.consent;
  const shared = checkShared(familyCase, command, municipality);
  if (!shared.ok) return shared;
  const basis = findBasis(legalBases, command.legalBasisId, context.today);
  if (!basis.ok) return basis;
  const until = checkUntil(
    command.until ?? latestEnd(basis.value, context.today),
    basis.value,
    context.today,
  );
  if (!until.ok) return until;
  const reason = requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!reason.ok) return reason;
  const disclosure: LegalDisclosure = {
    ...shared.value,
    id: context.newId,
    legalBasisId: basis.value.id,
    reason: reason.value,
    disclosedBy: context.actor.id,
    since: at,
    until: until.value,
  };
  const inForce = disclosuresInForce(familyCase.legalDisclosures ?? [], legalBases, at);
  if (inForce.some((other) => sameDisclosure(other, disclosure))) return nothingToDo;
  if (inForce.length >= legalDisclosuresMax) {
    return refuse('TooMany', { params: { max: legalDisclosuresMax } });
  }
  return happens({ type: 'DisclosedOnLegalBasis', disclosure });
};

/** Ends a disclosure before its time, from this instant on. One that is over already stays as it was. */
export const endLegalDisclosure = (
  familyCase: FamilyCase,
  command: EndLegalDisclosure,
  context: DecisionContext,
): Decision => {
  const disclosure = familyCase.legalDisclosures?.find(({ id }) => id === command.disclosureId);
  if (disclosure === undefined) return refuse('DisclosureUnknown');
  if (disclosure.ended !== undefined || disclosure.until < context.today) return nothingToDo;
  return happens({
    type: 'LegalDisclosureEnded',
    disclosureId: disclosure.id,
    at: command.at,
    endedBy: context.actor.id,
  });
};
