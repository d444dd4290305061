/**
 * Errors as values. A rule that says no answers with a {@link Refusal}: a code that `language/` has a Danish
 * and an English sentence for, saying what to do next. A thrown error is a bug or an outage, never a rule.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** Why something was not done. `params` fill the gaps of the sentence and hold no more than the reader may see. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The form field that the refusal is about, when there is one. */
  readonly field?: string;
}

/** All refusals of the product. Every code has its sentence in both languages (a test holds this). */
export type RefusalCode = (typeof refusalCodes)[number];

export const refusalCodes = [
  'AbsenceKnown',
  'AbsenceOfOther',
  'AgendaNotMadeWithFamily',
  'CaseAlreadyOpen',
  'CaseClosed',
  'CaseNotUncovered',
  'ChangedMeanwhile',
  'ConsentNotGiven',
  'ConsentUnknown',
  'CoordinatorAtWork',
  'CoordinatorRequired',
  'CprNotAllowed',
  'DateImpossible',
  'DateInFuture',
  'DateInPast',
  'DateOrder',
  'DateTooFar',
  'DayUnclear',
  'DeadlineNotInForce',
  'DeadlineNotRunning',
  'DeputyIsCoordinator',
  'DeputyIsSelf',
  'DeputyNeedsEnd',
  'DeputyNotCoordinator',
  'DisclosureTooLong',
  'DisclosureUnknown',
  'ExceptionReasonMissing',
  'FamilyMeetingMissing',
  'FieldMissing',
  'FieldNameUnknown',
  'FieldTooLong',
  'FormalDecisionIncomplete',
  'GiverMissing',
  'GiverUnable',
  'HandoverAlreadyRequested',
  'HandoverNotAccepted',
  'HandoverNotRequested',
  'HandoverToSelf',
  'InformationTypeMissing',
  'LegalBasisNotInForce',
  'LegalBasisUnknown',
  'ChoiceUnknown',
  'LinkImpossible',
  'MeetingCancelled',
  'MeetingClosed',
  'MeetingEndsBeforeStart',
  'MeetingNotBegun',
  'MeetingNotHeld',
  'MeetingKeptFrom',
  'MeetingOverlaps',
  'MeetingTooLong',
  'MeetingsPlanned',
  'MemberExists',
  'MemberUnknown',
  'NetworkPersonExists',
  'NobodyInvited',
  'NoLongerThere',
  'NotAbsent',
  'NotAllowed',
  'NotFound',
  'NotInvited',
  'NotReceiver',
  'NumberImpossible',
  'OtherTimeMissing',
  'ParticipantLeft',
  'PersonAbsent',
  'PersonInactive',
  'PersonNotCoordinator',
  'PersonUnknown',
  'PersonAmbiguous',
  'PhaseOrder',
  'ProtectionEnded',
  'ProtectionFromHolder',
  'ProtectionFromSelf',
  'PurposeMissing',
  'QuestionClosed',
  'ReasonMissing',
  'ReceiverIsSelf',
  'RecipientUnknown',
  'ReferenceTaken',
  'RequestTaken',
  'ReviewInPast',
  'ReviewTooLate',
  'RoomDoesNotFit',
  'SettingUnknown',
  'StartupMeetingExists',
  'TakenOverByMissing',
  'TimeImpossible',
  'TimeInPast',
  'TimeSkipped',
  'TimeUnclear',
  'TooFast',
  'TooMany',
  'UnknownCommand',
  'WeekdayDoesNotFit',
  'WeekNeedsDay',
  'YearImpossible',
  'ApprovalsAwaited',
  'ChangesUnanswered',
  'MinutesAreApproved',
  'MinutesAreOut',
  'MinutesAreRewritten',
  'MinutesNotApproved',
  'MinutesNotOut',
  'NobodyToSendTo',
  'NotReviewedWithFamily',
  'ReviewIncomplete',
  'ReviewReasonMissing',
  'ReviewWishMissing',
  'ReviewWordsMissing',
] as const;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: RefusalCode, details: Omit<Refusal, 'code'> = {}): Result<never> => ({
  ok: false,
  refusal: { code, ...details },
});

/** What there is to show, where nothing is said of a refusal. */
export const valueIn = <T>(result: Result<T>): T | undefined => (result.ok ? result.value : undefined);
