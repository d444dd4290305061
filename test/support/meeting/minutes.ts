import { calendarDate, dateAt, type Instant, instant } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Minutes, SeenByPerson } from '../../../src/domain/minutes/minutes';
import { applyMinutes } from '../../../src/domain/minutes/minutes-apply';
import { decideMinutes, type MinutesCommand } from '../../../src/domain/minutes/minutes-decide';
import type { MinutesDecision } from '../../../src/domain/minutes/minutes-decision';
import { type GoThrough, partiesToReview } from '../../../src/domain/minutes/minutes-review';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { answered } from '../family-case';
import { sara } from '../people';
import { during, familyCase, invitedMeeting, meetingAfter } from './meeting';

/** Three days after the meeting. */
const friday = instant('2026-04-24T08:00:00Z');

export interface DoingMinutes {
  readonly by?: StaffMember;
  readonly now?: Instant;
  readonly newId?: string;
  readonly familyCase?: FamilyCase;
  readonly seenNow?: readonly SeenByPerson[];
}

/** A rule's answer to a command on minutes. */
export const minutesAnswer = (
  minutes: Minutes | undefined,
  command: MinutesCommand,
  { by = sara, now = friday, newId = 'new', seenNow = seenByAll(minutes), ...more }: DoingMinutes = {},
): MinutesDecision =>
  decideMinutes(minutes, command, {
    actor: by,
    today: dateAt(now),
    now,
    newId,
    familyCase: more.familyCase ?? familyCase,
    municipality: { settings: defaultSettings },
    seenNow,
  });

/** Everybody gets all of it, so that the tests are about the life of minutes and not about who may hear what. */
export const seenByAll = (minutes: Minutes | undefined): readonly SeenByPerson[] =>
  (minutes?.people ?? []).map(({ id }) => ({
    personId: id,
    sections: [{ sectionId: 'general', bases: ['needToKnow'] }],
  }));

/** The minutes after commands, one after another. Throws if a rule says no. */
const minutesAfter = (
  minutes: Minutes | undefined,
  commands: MinutesCommand | readonly MinutesCommand[],
  doing: DoingMinutes = {},
): Minutes => {
  const after = [commands]
    .flat()
    .reduce<Minutes | undefined>(
      (before, command) =>
        answered(minutesAnswer(before, command, doing)).reduce<Minutes | undefined>(applyMinutes, before),
      minutes,
    );
  if (after === undefined) throw new Error('no minutes came of it');
  return after;
};

/** The story's meeting, held, with some of what was said at it. */
const heldMeeting = () =>
  meetingAfter(
    invitedMeeting(),
    [
      { type: 'writeNote', noteId: 'n1', changes: { section: 'works', text: 'Gudruns onsdage' } },
      { type: 'writeNote', noteId: 'n2', changes: { section: 'mustHappen', text: 'En morgenplan' } },
      { type: 'writeAgreement', agreementId: 'a1', changes: { what: 'Ring til skolen' } },
      { type: 'closeMeeting' },
    ],
    during,
  );

export const draft = (): Minutes => minutesAfter(undefined, { type: 'openMinutes', meeting: heldMeeting() });

/** Gone through with everybody, and all recognise it; `more` overrides. */
export const goneThrough = (more: Partial<GoThrough> = {}): GoThrough => ({
  type: 'goThrough',
  on: calendarDate('2026-04-24'),
  how: 'visit',
  parties: partiesToReview(familyCase, calendarDate('2026-04-24')).map(({ id: memberId }) => ({
    memberId,
    outcome: 'fits',
  })),
  words: [],
  ...more,
});
