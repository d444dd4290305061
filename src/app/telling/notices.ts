import type { CalendarDate, Instant } from '../../domain/base/calendar';
import type { RefusalCode } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { StaffId } from '../../domain/organisation/organisation';
import type { UnsentReason } from '../ports/outbox';

/**
 * What somebody is told outside a turn of their own. Only ids: `notice-views.ts` makes the view when it is sent, from the
 * state and the rights at that moment.
 */
export type Notice =
  | { readonly kind: 'handover'; readonly reference: CaseReference; readonly handoverId: string }
  /**
   * C2: about many at once: what waits for the receiver's answer, or what of the giver's is offered, accepted or taken back.
   */
  | {
      readonly kind: 'offers';
      readonly as: 'receiver' | 'giver';
      readonly because: 'offered' | 'accepted' | 'withdrawn';
    }
  /** C2: to a lead: there are cases to share out, or somebody has said no. */
  | { readonly kind: 'reorganisation'; readonly reorganisationId: string }
  | { readonly kind: 'caseAssigned'; readonly reference: CaseReference; readonly by: StaffId }
  | { readonly kind: 'deputyAppointed'; readonly reference: CaseReference }
  /** C10: to a former deputy, about all cases that end at once. */
  | { readonly kind: 'deputyEnded'; readonly references: readonly CaseReference[] }
  /** C10: to the coordinator: the lead appointed a deputy, or ended it. */
  | { readonly kind: 'deputyChanged'; readonly reference: CaseReference; readonly by: StaffId }
  /** C10: to the previous coordinator. */
  | { readonly kind: 'caseTakenOver'; readonly reference: CaseReference; readonly by: StaffId }
  /** C10: to the person concerned, when their lead reported it. */
  | {
      readonly kind: 'absenceSaid';
      readonly by: StaffId;
      readonly from: CalendarDate;
      readonly to?: CalendarDate;
      readonly deputyId?: StaffId;
    }
  | { readonly kind: 'absenceEnded'; readonly by: StaffId }
  /** C10: to the deputy, about all cases at once. */
  | { readonly kind: 'deputyForAbsence'; readonly coordinatorId: StaffId }
  | { readonly kind: 'caseUncovered'; readonly reference: CaseReference }
  | { readonly kind: 'caseCovered'; readonly reference: CaseReference }
  | { readonly kind: 'caseClosed'; readonly reference: CaseReference }
  /** A yes that no longer holds, withdrawn or later answered with a no. To those who relied on it (S3). */
  | {
      readonly kind: 'consentWithdrawn';
      readonly reference: CaseReference;
      readonly consentIds: readonly string[];
    }
  | {
      readonly kind: 'consentToAskFor';
      readonly reference: CaseReference;
      readonly requestIds: readonly string[];
      readonly by: StaffId;
    }
  | { readonly kind: 'consentAnswered'; readonly reference: CaseReference }
  | {
      readonly kind: 'disclosedWithoutConsent';
      readonly reference: CaseReference;
      readonly disclosureId: string;
    }
  /** M8. `sequence`: the meeting's, at the time; a later change is told by a notice of its own. */
  | {
      readonly kind: 'invitation';
      readonly reference: CaseReference;
      readonly meetingId: string;
      readonly because: 'asked' | 'moved' | 'changed' | 'cancelled' | 'reminder';
      readonly sequence: number;
    }
  | { readonly kind: 'noLongerInvited'; readonly reference: CaseReference; readonly meetingId: string }
  /** S3, S6: to the coordinator, when somebody invited may no longer hear an item. */
  | { readonly kind: 'roomNoLongerFits'; readonly reference: CaseReference; readonly meetingId: string }
  /** L8: to those who relied on a fact that was corrected. */
  | { readonly kind: 'factCorrected'; readonly reference: CaseReference }
  /** S11: to the coordinator, when somebody had been told of a meeting that is now kept from them. */
  | { readonly kind: 'meetingKept'; readonly reference: CaseReference; readonly meetingId: string }
  /** R3, R8. `version`: the one that was out at the time; a newer one has its own notice. */
  | {
      readonly kind: 'minutes';
      readonly reference: CaseReference;
      readonly meetingId: string;
      readonly because: 'asked' | 'corrected' | 'reminder' | 'approved' | 'noted' | 'changeAsked';
      readonly version: number;
    }
  /** P3: somebody was given something to do; or, to the coordinator, somebody needs help with it. */
  | {
      readonly kind: 'planAction';
      readonly reference: CaseReference;
      readonly actionId: string;
      readonly because: 'given' | 'needsHelp';
    }
  /** P9: to whoever answers for another plan: the shared one now stands in for it, or no longer does. */
  | {
      readonly kind: 'otherPlan';
      readonly reference: CaseReference;
      readonly otherId: string;
      readonly because: 'standsIn' | 'goesOn';
    }
  /** C5, D2: what is new on a day, by the keys of its nudges; what no longer waits is not said. */
  | {
      readonly kind: 'dailyWord';
      readonly day: CalendarDate;
      readonly about: readonly { readonly reference: CaseReference; readonly keys: readonly string[] }[];
      /** What is told only in counts, by its keys. */
      readonly beside?: readonly string[];
    }
  | { readonly kind: 'question'; readonly questionId: string; readonly reference: CaseReference }
  | { readonly kind: 'questionAnswer'; readonly questionId: string; readonly reference: CaseReference }
  | { readonly kind: 'questionUnanswered'; readonly questionId: string }
  /** To the other administrators: somebody changed their own roles by an import. */
  | { readonly kind: 'ownRoles'; readonly staffId: StaffId }
  | { readonly kind: 'sparringOffer'; readonly sparringId: string }
  | { readonly kind: 'sparringAnswer'; readonly sparringId: string }
  | {
      readonly kind: 'notReached';
      readonly person: StaffId;
      readonly about: NotReachedAbout;
      readonly because: UnsentReason;
    }
  /** D6: a digest was due and was not posted: somebody reads along who may not, or Teams did not take it. */
  | {
      readonly kind: 'digestStopped';
      readonly digestId: string;
      readonly because: Extract<RefusalCode, 'GuestsReadAlong' | 'ReadersUnknown' | 'StrangersReadAlong'>;
    }
  /** D6: to an administrator: what was due on a day and came late. */
  | { readonly kind: 'heldUp'; readonly day: string }
  | { readonly kind: 'digestUnsent'; readonly digestId: string; readonly because: UnsentReason };

/** D1: posted where others read along, or updated there. Only ids, as with notices. */
export type ChannelPost =
  | { readonly kind: 'digest'; readonly digestId: string }
  | { readonly kind: 'digestFollows'; readonly digestId: string; readonly activityId: string };

/**
 * All that one change says and shows: each person who is told and each card that follows gets an item of their own when this one is
 * sent, so that the change's own commit stays small.
 */
export interface ManyTold {
  readonly kind: 'manyTold';
  readonly told: readonly { readonly to: StaffId; readonly notice: Notice; readonly sender?: StaffId }[];
  readonly follow?: readonly CardsFollow[];
}

/** C2: cases of a reorganisation are offered, or taken back, one by one; after a stop this continues. */
export interface ReorganisationGoesOn {
  readonly kind: 'reorganisationGoesOn';
  readonly reorganisationId: string;
}

/** Shown rather than said (M8, S9): cards in people's chats follow a change. Only ids, as with notices. */
export type CardChange =
  | CardsFollow
  /** One card is made again, or becomes a line without content. */
  | { readonly kind: 'cardFollows'; readonly cardId: string };

/** The cards are looked up, and each gets an item of its own. `by`: whose turn it was. */
export interface CardsFollow {
  readonly kind: 'cardsFollow';
  readonly which: WhichCards;
  readonly by?: StaffId;
}

export type WhichCards =
  | { readonly of: 'case'; readonly reference: CaseReference }
  /** `organisers`: the cards for holding the meeting, not the invitations. */
  | { readonly of: 'meeting'; readonly meetingId: string; readonly whose: 'everybody' | 'organisers' }
  | { readonly of: 'people'; readonly people: readonly StaffId[] }
  | { readonly of: 'everybody' };

/** A reply that certainly did not reach its reader. What is said instead is made from the ids when it is sent. */
export interface LostReply {
  readonly kind: 'lostReply';
  /** When it should have been said. */
  readonly at: Instant;
  /** It reported something that was done. */
  readonly done: boolean;
  /** How to look at what it showed: a verb and ids. Left out if there is no such way. */
  readonly again?: { readonly verb: string; readonly ids: Readonly<Record<string, string>> };
}

/** `operations`: to an administrator, who need not know what it was about. */
export type NotReachedAbout = 'handover' | 'question' | 'sparring' | 'meeting' | 'other' | 'operations';
