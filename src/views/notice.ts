import { z } from 'zod';
import { uncoveredWhys } from '../domain/case/family-case';
import { staffRoles } from '../domain/organisation/organisation';
import { answer } from './answer';
import { due } from './rhythm/due';
import { roundName } from './rhythm/rounds';
import {
  count,
  date,
  localisedText,
  meetingTime,
  moment,
  refusal,
  text,
  type ViewType,
  view,
} from './schema';
import { link } from './verbs';

/** Why nobody knows whether a message arrived: it did not, or `unknown`. */
export const unsentBecause = z.enum([
  'notInstalled',
  'blocked',
  'gone',
  'invalid',
  'tooLarge',
  'dayEnded',
  'unknown',
]);
export type UnsentBecause = ViewType<typeof unsentBecause>;

const plain = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

const noticeMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('refusal'), refusal }),
  /** A bug or an outage; the number is in the log. */
  z.strictObject({ kind: z.literal('failure'), referenceNumber: text }),
  plain('unknownStaff'),
  /** The first administrator, before anybody is on the staff list. */
  plain('firstImport'),
  z.strictObject({ kind: z.literal('ownRoles'), who: text, roles: z.array(z.enum(staffRoles)) }),
  plain('unknownTenant'),
  plain('answeredPrivately'),
  /** The same, said so that only the asker sees it. */
  plain('answeredInOwnChat'),
  plain('cannotAnswerPrivately'),
  /** The answer is on its way, or there; which of them is not known. */
  plain('answeringPrivately'),
  /** A reply did not arrive; with `doneUnheard`, what was asked for is done. `clock`: when it was asked for, `HH:MM`. */
  z.strictObject({ kind: z.literal('doneUnheard'), clock: text }),
  z.strictObject({ kind: z.literal('unheard'), clock: text }),
  /** The same line again: is it meant? */
  z.strictObject({ kind: z.literal('justDone'), clock: text }),
  /** Teams refused a reply of that length. */
  plain('tooLong'),
  plain('youAreWelcome'),
  /** C2: what was offered to the reader, or the reader's cases offered to others, is taken back. */
  plain('offersWithdrawn'),
  /** P3. */
  z.strictObject({
    kind: z.literal('actionGiven'),
    reference: text,
    what: text,
    dueOn: date.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('actionNeedsHelp'),
    reference: text,
    what: text,
    who: text,
    comment: text.exactOptional(),
  }),
  /** P9: to whoever answers for it. */
  ...(['otherPlanReplaced', 'otherPlanGoesOn'] as const).map((kind) =>
    z.strictObject({
      kind: z.literal(kind),
      reference: text,
      plan: localisedText,
      about: text,
      part: z.enum(['whole', 'parents']),
    }),
  ),
  /** S7: what was said may or may not be a worry about a child. */
  plain('perhapsConcern'),
  /** The answer when only a press will do, and when something is not to be done after all. */
  plain('pressToDo'),
  plain('nothingDone'),
  /** The first line of an answer to a question. */
  z.strictObject({ kind: z.literal('answer'), answer }),
  /** A phrase this version does not serve. */
  plain('notYet'),
  /** C4, C2 …: told to somebody in their own chat. */
  z.strictObject({
    kind: z.literal('deputyAppointed'),
    reference: text,
    coordinator: text,
    from: date,
    to: date,
  }),
  z.strictObject({ kind: z.literal('deputyEnded'), references: z.array(text) }),
  /** C10: the lead appointed somebody for an absence, or ended it. */
  z.strictObject({
    kind: z.literal('deputyChosen'),
    reference: text,
    by: text,
    deputy: text,
    from: date,
    to: date,
  }),
  z.strictObject({ kind: z.literal('deputyStopped'), reference: text, by: text }),
  z.strictObject({ kind: z.literal('caseTakenOver'), reference: text, by: text }),
  z.strictObject({
    kind: z.literal('absenceSaid'),
    by: text,
    from: date,
    to: date.exactOptional(),
    deputy: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('absenceEnded'), by: text }),
  z.strictObject({
    kind: z.literal('deputyForAbsence'),
    coordinator: text,
    references: z.array(text),
    from: date,
    to: date,
  }),
  /** A case was opened for a colleague elsewhere; the reader does not belong to it. */
  z.strictObject({ kind: z.literal('caseOpened'), reference: text, coordinator: text }),
  /** S3: something the reader relied on may no longer be used. */
  z.strictObject({
    kind: z.literal('consentWithdrawn'),
    subject: text,
    types: z.array(localisedText),
    about: z.array(text),
  }),
  /** S5: told to the lead at once. References and bases, no content. */
  z.strictObject({
    kind: z.literal('disclosedWithoutConsent'),
    reference: text,
    by: text,
    /** Left out for one of the family's own people. */
    recipient: text.exactOptional(),
    legalBasis: localisedText,
    until: date,
  }),
  /** A to-do for the coordinator. */
  z.strictObject({
    kind: z.literal('consentToAskFor'),
    subject: text,
    by: text,
    /** One, or several separated by commas. */
    giver: text,
  }),
  z.strictObject({ kind: z.literal('caseAssigned'), reference: text, by: text }),
  z.strictObject({
    kind: z.literal('caseUncovered'),
    reference: text,
    coordinator: text,
    why: z.enum(uncoveredWhys),
    since: date,
  }),
  z.strictObject({ kind: z.literal('caseCovered'), reference: text, by: text }),
  z.strictObject({ kind: z.literal('caseClosed'), reference: text }),
  /** C5, M1, M2, M4, L6, S1: the private word of the day, when a single thing waits. */
  z.strictObject({
    kind: z.literal('nudge'),
    subject: text,
    today: date,
    due,
    /** C5: how many times in a row the contact has been missed. */
    missed: count.exactOptional(),
  }),
  /** S3, S6: to the coordinator: somebody invited may no longer hear an item, which is closed to them. */
  z.strictObject({
    kind: z.literal('roomNoLongerFits'),
    subject: text,
    time: meetingTime,
    names: z.array(text),
  }),
  /** S11: to the coordinator: these had been told of a meeting before it was kept from them. */
  z.strictObject({
    kind: z.literal('meetingKept'),
    subject: text,
    time: meetingTime,
    names: z.array(text),
  }),
  /**
   * To somebody no longer invited. Without the family's name, since they may have left the case; and without the time for
   * those it is kept from (S11).
   */
  z.strictObject({
    kind: z.literal('noLongerInvited'),
    reference: text,
    time: meetingTime.exactOptional(),
  }),
  /** `møde X`, when the case's meetings are for the coordinator and this reader is not invited. */
  z.strictObject({ kind: z.literal('noInvitation'), subject: text }),
  /** L8: something the reader relied on has been corrected; the view behind it says what. */
  z.strictObject({ kind: z.literal('factCorrected'), subject: text }),
  /** `referat X`, when none were sent to this reader. */
  z.strictObject({ kind: z.literal('noMinutes'), subject: text }),
  /** S9: replaces what the reader may no longer see, or what can no longer be shown. The same for both. */
  plain('noLongerShown'),
  /** S9: replaces a card that a newer one supersedes. */
  z.strictObject({ kind: z.literal('newerCard'), at: moment }),
  /** D6: a digest was due and was not posted. */
  z.strictObject({
    kind: z.literal('digestStopped'),
    department: text,
    place: z.enum(['channel', 'group']),
    because: z.enum(['GuestsReadAlong', 'ReadersUnknown', 'StrangersReadAlong']),
  }),
  /** D6: what was due and came late, as the administrators are told. */
  z.strictObject({
    kind: z.literal('heldUp'),
    since: moment,
    rounds: z.array(roundName),
    /** Those that failed, and those that still do, with the highest number of failures. */
    broken: z.array(roundName),
    still: z.array(roundName),
    times: count,
    digests: count,
  }),
  z.strictObject({
    kind: z.literal('digestUnsent'),
    department: text,
    place: z.enum(['channel', 'group']),
    because: unsentBecause,
  }),
  z.strictObject({
    kind: z.literal('notReached'),
    person: text,
    about: z.enum(['handover', 'question', 'sparring', 'meeting', 'other', 'operations']),
    because: unsentBecause,
  }),
]);
export type NoticeMessage = ViewType<typeof noticeMessage>;

/** A plain message: something was done, could not be done, or should be known. */
export const noticeView = view('notice', {
  tone: z.enum(['done', 'refused', 'info']),
  message: noticeMessage,
  actions: z.array(link),
});
export type NoticeView = ViewType<typeof noticeView>;
