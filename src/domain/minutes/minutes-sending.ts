import { addDays } from '../base/calendar';
import { refuse } from '../base/result';
import { participantId } from '../meeting/meeting';
import type { StaffId } from '../organisation/organisation';
import { lastSent, type Minutes, namedAsNow, type SeenByPerson } from './minutes';
import { type MinutesContext, type MinutesDecision, minutesGoOn } from './minutes-decision';
import type { MinutesEvent } from './minutes-events';

/** R3, R4: the text goes out for approval; each gets what they may see. */
export interface SendMinutes {
  readonly type: 'sendMinutes';
  /** S6: who gets what, on which basis, at this moment. */
  readonly seen: readonly SeenByPerson[];
}

/**
 * R3, R8: those who get something of the text. Whoever sends it has read it, even if they took part before they held the
 * case: they are not asked, and not listed as somebody who has not answered.
 */
export const minutesRecipients = (
  seen: readonly SeenByPerson[],
  senderId: StaffId,
): readonly SeenByPerson[] =>
  seen.filter(
    ({ personId, sections }) =>
      sections.length > 0 && personId !== participantId({ kind: 'staff', staffId: senderId }, ''),
  );

const sentBy = (
  version: number,
  seen: readonly SeenByPerson[],
  countsFrom: number,
  { actor, today, municipality }: MinutesContext,
): MinutesEvent => ({
  type: 'MinutesSent',
  sent: {
    version,
    on: today,
    by: actor.id,
    dueBy: addDays(today, municipality.settings.minutes.approvalDays),
    personIds: seen.map(({ personId }) => personId),
    countsFrom,
  },
  seen,
});

const renamed = (minutes: Minutes, { familyCase }: MinutesContext): readonly MinutesEvent[] => {
  const names = namedAsNow(minutes, familyCase).people.flatMap(({ id, name }, at) =>
    name === minutes.people[at]?.name ? [] : [[id, name] as const],
  );
  return names.length === 0 ? [] : [{ type: 'MinutesNamesFollowed', names: Object.fromEntries(names) }];
};

/** R2: never before the family has gone through it. */
export const sendMinutes = (
  minutes: Minutes,
  { seen }: SendMinutes,
  context: MinutesContext,
): MinutesDecision => {
  switch (minutes.stage) {
    case 'draft':
      return refuse('NotReviewedWithFamily');
    case 'out':
      return refuse('MinutesAreOut');
    case 'approved':
    case 'filed':
      return refuse('MinutesAreApproved');
    // L8: they go out with the names they were read with.
    case 'reviewed': {
      // What somebody may hear can have changed since `seen` was worked out.
      const to = minutesRecipients(context.seenNow ?? seen, context.actor.id);
      return to.length === 0
        ? refuse('NobodyToSendTo')
        : minutesGoOn(...renamed(minutes, context), sentBy(minutes.version, to, minutes.version, context));
    }
  }
};

/** R3: a small correction goes out at once under a number of its own; answers to the text before still count. */
export const sendAgain = (
  minutes: Minutes,
  events: readonly MinutesEvent[],
  context: MinutesContext,
): MinutesDecision => {
  const to = minutesRecipients(context.seenNow ?? [], context.actor.id);
  if (to.length === 0) return refuse('NobodyToSendTo');
  const countsFrom = lastSent(minutes)?.countsFrom ?? minutes.version;
  return minutesGoOn(...events, sentBy(minutes.version + 1, to, countsFrom, context));
};
