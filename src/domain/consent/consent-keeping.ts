import { dateAt } from '../base/calendar';
import type { CaseEvent } from '../case/case-events';
import type { FamilyCase } from '../case/family-case';
import {
  type Consent,
  type ConsentRequest,
  type LegalDisclosure,
  type Recipient,
  sameRecipient,
} from './consent-record';
import { standingConsents } from './consent-words';

/** What has happened to consents and disclosures; `apply` hands these on. */
type ConsentEvent = Extract<
  CaseEvent,
  {
    type:
      | 'ConsentRecorded'
      | 'ConsentWithdrawn'
      | 'ConsentRequested'
      | 'DisclosedOnLegalBasis'
      | 'LegalDisclosureEnded';
  }
>;

/** The snapshot stays small: of what is over, only the latest few are kept. The events hold everything. */
const supersededKept = 12;
const endedDisclosuresKept = 4;

/** Keeps every consent that still says something, and the latest few that later answers have replaced. */
const kept = (consents: readonly Consent[]): readonly Consent[] => {
  const standing = standingConsents(consents);
  const superseded = consents
    .filter((consent) => !standing.has(consent))
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
    .slice(-supersededKept);
  const remaining = new Set([...standing, ...superseded]);
  return consents.filter((consent) => remaining.has(consent));
};

/** What is left to ask for after an answer. A type is answered when it is for every member that the request names. */
const stillToAsk = (request: ConsentRequest, answer: Consent): readonly ConsentRequest[] => {
  const isAnswered =
    request.giverId === answer.giverId &&
    request.purpose === answer.purpose &&
    sameRecipient(request.recipient, answer.recipient) &&
    request.aboutIds.every((id) => answer.aboutIds.includes(id));
  if (!isAnswered) return [request];
  const types = request.types.filter((type) => !answer.types.includes(type));
  return types.length === 0 ? [] : [{ ...request, types }];
};

/** Those that may still be in force when the newest is made, and the latest few that are over. */
const keptDisclosures = (
  disclosures: readonly LegalDisclosure[],
  newest: LegalDisclosure,
): readonly LegalDisclosure[] => {
  const today = dateAt(newest.since);
  const isOver = ({ ended, until }: LegalDisclosure): boolean => ended !== undefined || until < today;
  const latestOver = disclosures.filter(isOver).slice(-endedDisclosuresKept);
  return [...latestOver, ...disclosures.filter((disclosure) => !isOver(disclosure)), newest];
};

/** The case after something happened to its consents, requests or legal disclosures. */
export const applyConsentEvent = (familyCase: FamilyCase, event: ConsentEvent): FamilyCase => {
  const { consents = [], consentRequests = [], legalDisclosures = [] } = familyCase;
  switch (event.type) {
    case 'ConsentRecorded': {
      const requests = familyCase.consentRequests?.flatMap((request) => stillToAsk(request, event.consent));
      return {
        ...familyCase,
        consents: kept([...consents, event.consent]),
        ...(requests && { consentRequests: requests }),
      };
    }
    case 'ConsentWithdrawn':
      return {
        ...familyCase,
        consents: consents.map((consent) =>
          consent.id === event.consentId && consent.answer === 'given'
            ? { ...consent, withdrawn: { at: event.at, recordedBy: event.recordedBy } }
            : consent,
        ),
      };
    case 'ConsentRequested':
      return { ...familyCase, consentRequests: [...consentRequests, event.request] };
    case 'DisclosedOnLegalBasis':
      return { ...familyCase, legalDisclosures: keptDisclosures(legalDisclosures, event.disclosure) };
    case 'LegalDisclosureEnded':
      return {
        ...familyCase,
        legalDisclosures: legalDisclosures.map((disclosure) =>
          disclosure.id === event.disclosureId
            ? { ...disclosure, ended: { at: event.at, by: event.endedBy } }
            : disclosure,
        ),
      };
  }
};

/** The case without anything that was to be shared with somebody who has left it. */
export const forgetRecipient = (familyCase: FamilyCase, recipient: Recipient): FamilyCase => {
  const { consents, consentRequests, legalDisclosures, ...rest } = familyCase;
  const isOther = (shared: { readonly recipient: Recipient }): boolean =>
    !sameRecipient(shared.recipient, recipient);
  return {
    ...rest,
    ...(consents && { consents: consents.filter(isOther) }),
    ...(consentRequests && { consentRequests: consentRequests.filter(isOther) }),
    ...(legalDisclosures && { legalDisclosures: legalDisclosures.filter(isOther) }),
  };
};
