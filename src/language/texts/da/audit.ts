import type { AuditEntryKind, AuditView } from '../../../app/views';

const entries: Readonly<Record<AuditEntryKind, string>> = {
  CaseOpened: 'oprettede sagen',
  TargetGroupRecorded: 'skrev, om familien er i målgruppen',
  PhaseMoved: 'gik til næste fase',
  MemberAdded: 'skrev en ind i familien',
  NetworkPersonAdded: 'skrev en ind i netværket',
  NetworkPersonRemoved: 'tog en ud af netværket',
  HandoverRequested: 'bad en kollega om at tage over',
  HandoverAccepted: 'sagde ja til at tage over',
  HandoverDeclined: 'sagde nej til at tage over',
  HandoverWithdrawn: 'trak overleveringen tilbage',
  FamilyMeetingRecorded: 'skrev mødet med familien ind',
  CoordinatorChanged: 'sagen fik ny koordinator',
  DeputyAppointed: 'valgte en stedfortræder',
  DeputyEnded: 'stoppede stedfortræderen',
  CaseUncovered: 'sagen stod uden koordinator',
  CaseCovered: 'sagen fik igen en, der svarer for familien',
  MeetingHeld: 'skrev et møde ind',
  ContactLogged: 'skrev en kontakt med familien ind',
  CaseClosed: 'afsluttede sagen',
  coordinatorLookup: 'spurgte, hvem der koordinerer',
  caseViewed: 'åbnede sagen',
  caseListed: 'så sagen på en liste',
  handoverViewed: 'så overleveringen',
  questionViewed: 'så et spørgsmål om sagen',
  auditViewed: 'så revisionssporet',
};

const trails: Readonly<Record<NonNullable<AuditView['brokenAt']>['trail'], string>> = {
  changes: 'ændringer',
  reads: 'opslag',
};

/** The audit trail of a case (L1). */
export const audit = {
  eyebrow: 'Revision',
  title: 'Hvem har gjort og set hvad i {reference}',
  intact: 'Sporet er helt',
  intactText: 'Ingen linje er ændret eller fjernet.',
  broken: 'Sporet er brudt',
  brokenText: 'Linje {sequence} blandt {trail} passer ikke med resten. Ret ikke noget. Kontakt den, der driver systemet.',
  brokenTextNoPlace: 'En linje passer ikke med resten. Ret ikke noget. Kontakt den, der driver systemet.',
  changes: { one: '1 ændring', many: '{count} ændringer' },
  reads: { one: '1 opslag', many: '{count} opslag' },
  none: 'Der er ingen linjer at vise.',
  trails,
  entries,
};
