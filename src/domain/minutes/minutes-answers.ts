import type { CalendarDate } from '../base/calendar';
import { requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import { participantId } from '../meeting/meeting';
import {
  type ChangeAsked,
  lastSent,
  type Minutes,
  type MinutesAnswer,
  openChanges,
  type ReviewWay,
  reviewOf,
} from './minutes';
import { applyMinutes } from './minutes-apply';
import { type MinutesContext, type MinutesDecision, minutesGoOn, minutesStand } from './minutes-decision';
import type { MinutesEvent } from './minutes-events';

/** R3: the actor's own answer to the version they saw. */
export interface ApproveMinutes {
  readonly type: 'approveMinutes';
  readonly version: number;
}
export interface AskMinutesChange {
  readonly type: 'askMinutesChange';
  readonly version: number;
  readonly sectionId?: string;
  readonly text: string;
}
/** R8: what somebody without Teams said, recorded by the coordinator. */
export interface ReportMinutesAnswer {
  readonly type: 'reportMinutesAnswer';
  readonly personId: string;
  readonly says: 'approves' | 'disagrees' | 'wantsChange';
  readonly on: CalendarDate;
  readonly how: ReviewWay;
  readonly words?: string;
}
/** R3: the change is in the text, or was answered in words and not made. */
export interface SettleMinutesChange {
  readonly type: 'settleMinutesChange';
  readonly changeId: string;
  readonly how: 'taken' | 'answered';
  readonly words?: string;
}
export interface RemindOfMinutes {
  readonly type: 'remindOfMinutes';
}
/** R8: after the last day, with whatever answers have come. */
export interface PublishMinutes {
  readonly type: 'publishMinutes';
}

export const changeMaxLength = 500;
const changesMax = 60;

/** Where somebody stands on the text that is out, and since which version. */
export interface Standing {
  readonly personId: string;
  readonly state: 'approved' | 'disagrees' | 'changeAsked' | 'changeAnswered' | 'silent';
  readonly answer?: MinutesAnswer;
  /** R8: said when the text was gone through. */
  readonly atReview?: true;
}

/** R3, R8: where each of those who got the text stands. Silence counts as silence. */
export const standings = (minutes: Minutes): readonly Standing[] => {
  const sent = lastSent(minutes);
  if (sent === undefined) return [];
  return sent.personIds.map((personId) => standingOf(minutes, personId, sent.countsFrom));
};

const standingOf = (minutes: Minutes, personId: string, countsFrom: number): Standing => {
  const counts = ({ version }: { readonly version: number }): boolean => version >= countsFrom;
  const change = minutes.changes.findLast((one) => one.personId === personId && counts(one));
  const answer = minutes.answers.findLast((one) => one.personId === personId && counts(one));
  if (change !== undefined && (answer === undefined || answer.at < change.at))
    return { personId, state: change.settled ? 'changeAnswered' : 'changeAsked' };
  if (answer !== undefined)
    return { personId, state: answer.says === 'approves' ? 'approved' : 'disagrees', answer };
  const review = reviewOf(minutes);
  const said = review?.parties.find(
    ({ memberId }) => personId === participantId({ kind: 'member', memberId }, ''),
  );
  const isOfThisText = review !== undefined && review.version >= countsFrom;
  if (isOfThisText && said?.outcome === 'fits') return { personId, state: 'approved', atReview: true };
  if (isOfThisText && said?.outcome === 'disagrees') return { personId, state: 'disagrees', atReview: true };
  return { personId, state: 'silent' };
};

/** What an answer requires: the minutes are out, it is about the current version, and the person got it. */
const requireOut = (minutes: Minutes, personId: string, version: number): Result<unknown> => {
  if (minutes.stage === 'approved' || minutes.stage === 'filed') return refuse('MinutesAreApproved');
  const sent = lastSent(minutes);
  if (sent === undefined || minutes.stage !== 'out') return refuse('MinutesAreRewritten');
  if (!sent.personIds.includes(personId)) return refuse('NotAllowed');
  return version === sent.version ? ok(sent) : refuse('MinutesAreRewritten');
};

const ownId = ({ actor }: MinutesContext): string => participantId({ kind: 'staff', staffId: actor.id }, '');

/** The last approval awaited makes the minutes approved by everybody. */
const andPerhapsApproved = (
  minutes: Minutes,
  events: readonly MinutesEvent[],
  { today }: MinutesContext,
): MinutesDecision => {
  const after = events.reduce<Minutes>(applyMinutes, minutes);
  const isEverybody =
    openChanges(after).length === 0 && standings(after).every(({ state }) => state === 'approved');
  return isEverybody
    ? minutesGoOn(...events, { type: 'MinutesApproved', on: today, by: 'everybody' })
    : minutesGoOn(...events);
};

/** R8: nobody approves for somebody else: it is always the actor's own approval of the text they saw. */
export const approveMinutes = (
  minutes: Minutes,
  { version }: ApproveMinutes,
  context: MinutesContext,
): MinutesDecision => {
  const personId = ownId(context);
  const out = requireOut(minutes, personId, version);
  if (!out.ok) return out;
  if (standings(minutes).some((one) => one.personId === personId && one.state === 'approved'))
    return minutesStand;
  const answer = { personId, version, says: 'approves', at: context.now, by: context.actor.id } as const;
  return andPerhapsApproved(minutes, [{ type: 'MinutesAnswered', answer }], context);
};

const asked = (
  minutes: Minutes,
  change: Omit<ChangeAsked, 'id' | 'at' | 'by' | 'text'> & { readonly text: string },
  { actor, newId, now }: MinutesContext,
): MinutesDecision => {
  const text = requireText(change.text, 'text', changeMaxLength);
  if (!text.ok) return text;
  if (minutes.changes.length >= changesMax) return refuse('TooMany');
  const isThere = openChanges(minutes).some(
    (one) =>
      one.personId === change.personId && one.text === text.value && one.sectionId === change.sectionId,
  );
  return isThere
    ? minutesStand
    : minutesGoOn({
        type: 'MinutesChangeAsked',
        change: { ...change, id: newId, text: text.value, at: now, by: actor.id },
      });
};

export const askMinutesChange = (
  minutes: Minutes,
  { version, sectionId, text }: AskMinutesChange,
  context: MinutesContext,
): MinutesDecision => {
  const personId = ownId(context);
  const out = requireOut(minutes, personId, version);
  return out.ok
    ? asked(minutes, { personId, version, text, ...(sectionId !== undefined && { sectionId }) }, context)
    : out;
};

export const reportMinutesAnswer = (
  minutes: Minutes,
  { personId, says, on, how, words = '' }: ReportMinutesAnswer,
  context: MinutesContext,
): MinutesDecision => {
  const out = requireOut(minutes, personId, minutes.version);
  if (!out.ok) return out;
  // Whoever has Teams speaks for themselves.
  if (personId.startsWith('staff:')) return refuse('NotAllowed');
  if (on > context.today) return refuse('DateInFuture', { field: 'on' });
  const { version } = minutes;
  if (says === 'wantsChange') return asked(minutes, { personId, version, text: words }, context);
  const said = says === 'disagrees' ? requireText(words, 'words', changeMaxLength) : ok(words.trim());
  if (!said.ok) return said;
  const answer: MinutesAnswer = {
    personId,
    version,
    says,
    at: context.now,
    by: context.actor.id,
    reported: { on, how },
    ...(said.value !== '' && { words: said.value }),
  };
  return andPerhapsApproved(minutes, [{ type: 'MinutesAnswered', answer }], context);
};

export const settleMinutesChange = (
  minutes: Minutes,
  { changeId, how, words = '' }: SettleMinutesChange,
  { today }: MinutesContext,
): MinutesDecision => {
  const change = minutes.changes.find(({ id }) => id === changeId);
  if (change === undefined) return refuse('NoLongerThere');
  if (change.settled !== undefined) return minutesStand;
  if (minutes.stage === 'approved' || minutes.stage === 'filed') return refuse('MinutesAreApproved');
  const said = how === 'answered' ? requireText(words, 'words', changeMaxLength) : ok(words.trim());
  if (!said.ok) return said;
  const settled = { how, on: today, ...(said.value !== '' && { words: said.value }) };
  return minutesGoOn({ type: 'MinutesChangeSettled', changeId, settled });
};

/** Those with Teams who have not answered. */
export const waitedFor = (minutes: Minutes): readonly string[] =>
  minutes.stage !== 'out'
    ? []
    : standings(minutes).flatMap(({ personId, state }) =>
        personId.startsWith('staff:') && (state === 'silent' || state === 'changeAnswered') ? [personId] : [],
      );

export const remindOfMinutes = (minutes: Minutes, { today }: MinutesContext): MinutesDecision => {
  const personIds = waitedFor(minutes);
  return personIds.length === 0
    ? minutesStand
    : minutesGoOn({ type: 'MinutesReminded', personIds, on: today });
};

export const publishMinutes = (minutes: Minutes, { today }: MinutesContext): MinutesDecision => {
  if (minutes.stage === 'approved' || minutes.stage === 'filed') return minutesStand;
  if (minutes.stage === 'draft') return refuse('NotReviewedWithFamily');
  const sent = lastSent(minutes);
  if (sent === undefined || minutes.stage !== 'out') return refuse('MinutesNotOut');
  if (openChanges(minutes).length > 0) return refuse('ChangesUnanswered');
  const waiting = standings(minutes).some(({ state }) => state !== 'approved');
  if (waiting && today <= sent.dueBy) return refuse('ApprovalsAwaited', { params: { date: sent.dueBy } });
  return minutesGoOn({ type: 'MinutesApproved', on: today, by: waiting ? 'deadline' : 'everybody' });
};
