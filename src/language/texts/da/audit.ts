import type { AuditEntryKind, AuditView } from '../../../app/views';

const entries: Readonly<Record<AuditEntryKind, string>> = {
  CaseOpened: 'Sagen blev oprettet',
  TargetGroupRecorded: 'Målgruppen blev afklaret',
  PhaseMoved: 'Sagen gik til næste fase',
  MemberAdded: 'En i familien blev skrevet ind',
  NetworkPersonAdded: 'En i netværket blev skrevet ind',
  NetworkPersonRemoved: 'En blev taget ud af netværket',
  HandoverRequested: 'Der blev bedt om en overlevering',
  HandoverAccepted: 'Modtageren sagde ja til overleveringen',
  HandoverDeclined: 'Modtageren sagde nej til overleveringen',
  HandoverWithdrawn: 'Overleveringen blev trukket tilbage',
  FamilyMeetingRecorded: 'Mødet med familien blev skrevet ind',
  CoordinatorChanged: 'Familien fik en ny koordinator',
  DeputyAppointed: 'En stedfortræder blev valgt',
  DeputyEnded: 'Stedfortræderen stoppede',
  CaseUncovered: 'Sagen stod uden koordinator',
  CaseCovered: 'Familien fik igen en, der svarer for den',
  MeetingHeld: 'Et møde blev skrevet ind',
  ContactLogged: 'En kontakt med familien blev skrevet ind',
  CaseClosed: 'Sagen blev afsluttet',
  ConsentRecorded: 'Et svar om samtykke blev skrevet ind',
  ConsentWithdrawn: 'Et samtykke blev trukket tilbage',
  ConsentRequested: 'Der blev bedt om et samtykke',
  DisclosedOnLegalBasis: 'Noget blev delt uden samtykke, fordi en regel giver lov',
  LegalDisclosureEnded: 'Deling uden samtykke blev stoppet',
  coordinatorLookup: 'Spurgt, hvem der koordinerer',
  caseViewed: 'Sagen blev åbnet',
  caseListed: 'Sagen blev vist på en liste',
  consentViewed: 'Samtykkerne blev set',
  handoverViewed: 'Overleveringen blev set',
  questionViewed: 'Et spørgsmål om sagen blev set',
  auditViewed: 'Revisionssporet blev set',
};

const trails: Readonly<Record<NonNullable<AuditView['brokenAt']>['trail'], string>> = {
  changes: 'ændringer',
  reads: 'opslag',
};

/** The audit trail of a case (L1). */
export const audit = {
  eyebrow: 'Revision',
  title: 'Hvem har gjort og set hvad?',
  intact: 'Sporet er helt',
  intactText: 'Ingen linje er ændret eller fjernet.',
  broken: 'Sporet er brudt',
  brokenText:
    'Linje {sequence} blandt {trail} passer ikke med resten. Ret ikke noget. Kontakt den, der driver systemet.',
  brokenTextNoPlace: 'En linje passer ikke med resten. Ret ikke noget. Kontakt den, der driver systemet.',
  changes: { one: '1 ændring', many: '{count} ændringer' },
  reads: { one: '1 opslag', many: '{count} opslag' },
  none: 'Der er ingen linjer at vise.',
  trails,
  entries,
};
