import type { CalendarDate, Instant } from '../domain/base/calendar';
import type { MeetingTime } from '../domain/base/meeting-time';
import type { Refusal } from '../domain/base/result';
import type { UncoveredWhy } from '../domain/case/family-case';
import type { LocalisedText } from '../domain/organisation/settings';
import type { DueView } from './due';
import type { ActionLink } from './verbs';

/** A plain message: something was done, could not be done, or should be known. */
export interface NoticeView {
  readonly name: 'notice';
  readonly tone: 'done' | 'refused' | 'info';
  readonly message: NoticeMessage;
  readonly actions: readonly ActionLink[];
}

export type NoticeMessage =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  /** A bug or an outage; the number stands in the log. */
  | { readonly kind: 'failure'; readonly referenceNumber: string }
  | { readonly kind: 'unknownStaff' }
  | { readonly kind: 'unknownTenant' }
  | { readonly kind: 'answeredPrivately' }
  | { readonly kind: 'cannotAnswerPrivately' }
  /** The answer is on its way, or there; which of them is not known. */
  | { readonly kind: 'answeringPrivately' }
  /** A reply did not arrive; with `doneUnheard` what was asked for is done. `clock`: when it was asked for, `HH:MM`. */
  | { readonly kind: 'doneUnheard'; readonly clock: string }
  | { readonly kind: 'unheard'; readonly clock: string }
  /** The same line again: is it meant? */
  | { readonly kind: 'justDone'; readonly clock: string }
  /** Teams took no reply of that length. */
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'youAreWelcome' }
  /** S7: what was said may tell of a worry for a child, or not. */
  | { readonly kind: 'perhapsConcern' }
  /** A phrase of the product that this version does not serve. */
  | { readonly kind: 'notYet' }
  /** C4, C2 …: told to somebody in their own chat. */
  | {
      readonly kind: 'deputyAppointed';
      readonly reference: string;
      readonly coordinator: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }
  | { readonly kind: 'deputyEnded'; readonly reference: string }
  /** C10: the lead appointed somebody for an absence, or ended it. */
  | {
      readonly kind: 'deputyChosen';
      readonly reference: string;
      readonly by: string;
      readonly deputy: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }
  | { readonly kind: 'deputyStopped'; readonly reference: string; readonly by: string }
  | { readonly kind: 'caseTakenOver'; readonly reference: string; readonly by: string }
  | {
      readonly kind: 'absenceSaid';
      readonly by: string;
      readonly from: CalendarDate;
      readonly to?: CalendarDate;
      readonly deputy?: string;
    }
  | { readonly kind: 'absenceEnded'; readonly by: string }
  | {
      readonly kind: 'deputyForAbsence';
      readonly coordinator: string;
      readonly references: readonly string[];
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }
  /** A case was opened for a colleague elsewhere; the reader does not belong to it. */
  | { readonly kind: 'caseOpened'; readonly reference: string; readonly coordinator: string }
  /** S3: something that the reader relied on may no longer be used. */
  | {
      readonly kind: 'consentWithdrawn';
      readonly subject: string;
      readonly types: readonly LocalisedText[];
      readonly about: readonly string[];
    }
  /** S5: told to the lead at once. References and bases, no content. */
  | {
      readonly kind: 'disclosedWithoutConsent';
      readonly reference: string;
      readonly by: string;
      /** Left out for somebody of the family's own. */
      readonly recipient?: string;
      readonly legalBasis: LocalisedText;
      readonly until: CalendarDate;
    }
  /** A to-do for the coordinator. */
  | {
      readonly kind: 'consentToAskFor';
      readonly subject: string;
      readonly by: string;
      /** One, or several with commas between. */
      readonly giver: string;
    }
  | { readonly kind: 'caseAssigned'; readonly reference: string; readonly by: string }
  | {
      readonly kind: 'caseUncovered';
      readonly reference: string;
      readonly coordinator: string;
      readonly why: UncoveredWhy;
      readonly since: CalendarDate;
    }
  | { readonly kind: 'caseCovered'; readonly reference: string; readonly by: string }
  | { readonly kind: 'caseClosed'; readonly reference: string }
  /** C5, M1, M2, M4, L6, S1: the private word of a day, when one thing waits. */
  | {
      readonly kind: 'nudge';
      readonly subject: string;
      readonly today: CalendarDate;
      readonly due: DueView;
      /** C5: how many times in a row the contact has been missed. */
      readonly missed?: number;
    }
  /** S3, S6: to the coordinator: somebody invited may no longer hear an item, which is closed to them. */
  | {
      readonly kind: 'roomNoLongerFits';
      readonly subject: string;
      readonly time: MeetingTime;
      readonly names: readonly string[];
    }
  /** S11: to the coordinator: these had been told of a meeting before it was kept from them. */
  | {
      readonly kind: 'meetingKept';
      readonly subject: string;
      readonly time: MeetingTime;
      readonly names: readonly string[];
    }
  /**
   * To somebody who was invited and is not any more. Left without the family's name: they may have left the case; and
   * without the time from whom it is kept (S11).
   */
  | { readonly kind: 'noLongerInvited'; readonly reference: string; readonly time?: MeetingTime }
  /** `møde X`, when the case's meetings are for the coordinator and nobody has invited this reader. */
  | { readonly kind: 'noInvitation'; readonly subject: string }
  /** S9: in the place of what the reader may no longer see, or can't be shown any more. The same for both. */
  | { readonly kind: 'noLongerShown' }
  /** S9: in the place of a card that a newer one shows. */
  | { readonly kind: 'newerCard'; readonly at: Instant }
  | {
      readonly kind: 'notReached';
      readonly person: string;
      readonly about: 'handover' | 'question' | 'sparring' | 'meeting' | 'other' | 'operations';
      readonly because: UnsentBecause;
    };

/** Why nobody knows that a message arrived: it did not, or `unknown`. */
export type UnsentBecause =
  | 'notInstalled'
  | 'blocked'
  | 'gone'
  | 'invalid'
  | 'tooLarge'
  | 'dayEnded'
  | 'unknown';
