import type { CalendarDate } from '../base/calendar';
import type { LegalBasis } from '../organisation/settings';
import type { CaseEvent } from './case-events';
import type { FamilyCase } from './family-case';

/**
 * S9: which events can change who may hear what about the case. After one of these, every card of the case in a chat is made
 * again; the others change nothing about what anybody may hear. A new kind of event has to say which it is.
 */
const changing: Readonly<Record<CaseEvent['type'], boolean>> = {
  CaseOpened: false,
  TargetGroupRecorded: false,
  PhaseMoved: false,
  /** A new custody holder has not consented yet (S2). */
  MemberAdded: true,
  NetworkPersonAdded: true,
  NetworkPersonRemoved: true,
  HandoverRequested: true,
  HandoverAccepted: true,
  HandoverDeclined: true,
  HandoverWithdrawn: true,
  FamilyMeetingRecorded: true,
  CoordinatorChanged: true,
  /** It may replace another deputy. */
  DeputyAppointed: true,
  DeputyEnded: true,
  /** The covering itself has events of its own. */
  AbsenceSaid: false,
  AbsenceEnded: false,
  CaseUncovered: true,
  CaseCovered: true,
  MeetingHeld: false,
  MeetingNoted: false,
  ContactLogged: false,
  AccompanimentPlanned: false,
  AccompanimentDone: false,
  AccompanimentDropped: false,
  DeviationAgreed: false,
  DeviationEnded: false,
  DeadlineStarted: false,
  DeadlineMet: false,
  DeadlineDropped: false,
  DocumentFiled: false,
  CaseClosed: true,
  ConsentRecorded: true,
  ConsentWithdrawn: true,
  ConsentRequested: false,
  DisclosedOnLegalBasis: true,
  LegalDisclosureEnded: true,
  /** S11. */
  ProtectionRecorded: true,
  ProtectionEnded: true,
  DeletionHeld: false,
  DeletionHoldEnded: false,
  /** L8: the cards now say something else about the family, who decides, and who takes part. */
  AliasCorrected: true,
  MemberCorrected: true,
  MemberRemoved: true,
  NetworkPersonCorrected: true,
  ContactTakenOff: false,
  PhaseTakenBack: false,
  ChangeTakenBack: false,
};

/** S9: whether the case's cards in chats have to follow. */
export const changesHearing = (events: readonly CaseEvent[]): boolean =>
  events.some(({ type }) => changing[type]);

/**
 * S9, C4: whether a day from `last` on, and before `today`, was the last on which somebody might hear something: under a
 * consent, a disclosure on a legal basis, a deputy's time. At the turn of the year everybody's age changes (T5).
 */
export const hearingEndedBetween = (
  { consents = [], legalDisclosures = [], deputy }: FamilyCase,
  legalBases: readonly LegalBasis[],
  last: CalendarDate,
  today: CalendarDate,
): boolean => {
  const lastDays = [
    ...consents.map((consent) => (consent.answer === 'given' ? consent.reviewOn : undefined)),
    ...legalDisclosures.map(({ until }) => until),
    ...(legalDisclosures.length > 0 ? legalBases.map(({ validTo }) => validTo) : []),
    deputy?.to,
  ];
  return (
    last.slice(0, 4) !== today.slice(0, 4) ||
    lastDays.some((day) => day !== undefined && last <= day && day < today)
  );
};
