import { calendarDate, dateAt, type Instant, instant } from '../../../src/domain/base/calendar';
import { localTime, type MeetingTime } from '../../../src/domain/base/meeting-time';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Meeting } from '../../../src/domain/meeting/meeting';
import { applyMeeting } from '../../../src/domain/meeting/meeting-apply';
import { decideMeeting, type MeetingCommand } from '../../../src/domain/meeting/meeting-decide';
import type { MeetingContext, MeetingDecision } from '../../../src/domain/meeting/meeting-decision';
import type { MeetingEvent } from '../../../src/domain/meeting/meeting-events';
import type { PlanMeeting } from '../../../src/domain/meeting/meeting-plan';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { alma, familyInCase, freja, municipality } from '../consent-story';
import { answered } from '../family-case';
import { jonas, mille, sara } from '../people';

/** The default moment in the tests of meetings: a Thursday, a fortnight before the meeting. */
export const thursday = instant('2026-04-09T08:00:00Z');
/** The day of the meeting, at its beginning. */
export const meetingDay = instant('2026-04-21T08:00:00Z');

export const at = (on: string, start = '10:00', end = '11:30'): MeetingTime => ({
  on: calendarDate(on),
  start: localTime(start),
  end: localTime(end),
});

export const familyCase = familyInCase();

/** Who does it, when, in which case, and the id a new thing gets. */
export interface DoingAt {
  readonly by?: StaffMember;
  readonly now?: Instant;
  readonly newId?: string;
  readonly familyCase?: FamilyCase;
}

const contextOf = ({ by = sara, now = thursday, newId = 'new', ...more }: DoingAt): MeetingContext => ({
  actor: by,
  today: dateAt(now),
  now,
  newId,
  familyCase: more.familyCase ?? familyCase,
  municipality,
});

/** A rule's answer to a command on a meeting. */
export const meetingAnswer = (
  meeting: Meeting | undefined,
  command: MeetingCommand,
  doing: DoingAt = {},
): MeetingDecision => decideMeeting(meeting, command, contextOf(doing));

/** The events a command leads to. Throws if a rule says no. */
export const meetingEvents = (
  meeting: Meeting | undefined,
  command: MeetingCommand,
  doing: DoingAt = {},
): readonly MeetingEvent[] => answered(meetingAnswer(meeting, command, doing));

/** The meeting after commands, one after another. Throws if a rule says no. */
export const meetingAfter = (
  meeting: Meeting | undefined,
  commands: MeetingCommand | readonly MeetingCommand[],
  doing: DoingAt = {},
): Meeting => {
  const after = [commands]
    .flat()
    .reduce<Meeting | undefined>(
      (before, command) =>
        meetingEvents(before, command, doing).reduce<Meeting | undefined>(applyMeeting, before),
      meeting,
    );
  if (after === undefined) throw new Error('no meeting came of it');
  return after;
};

export const plan = (more: Partial<PlanMeeting> = {}): PlanMeeting => ({
  type: 'planMeeting',
  kind: 'startup',
  time: at('2026-04-21'),
  place: { kind: 'place', text: 'Rådhuset, lokale 2' },
  busy: [],
  ...more,
});

/** A start-up meeting, planned and nothing more. */
export const plannedMeeting = (more: Partial<PlanMeeting> = {}): Meeting =>
  meetingAfter(undefined, plan(more), { newId: 'meeting' });

export const freja$ = `member:${freja.id}`;
export const alma$ = `member:${alma.id}`;
export const jonas$ = `staff:${jonas.id}`;
export const mille$ = `staff:${mille.id}`;
export const gudrun$ = 'network:gudrun';

/** Freja, Alma, Jonas, Mille and grandmother Gudrun are to take part. */
export const withParticipants = (meeting = plannedMeeting()): Meeting =>
  meetingAfter(
    meeting,
    [
      { kind: 'member', memberId: freja.id } as const,
      { kind: 'member', memberId: alma.id } as const,
      { kind: 'staff', person: jonas } as const,
      { kind: 'staff', person: mille } as const,
      { kind: 'network', personId: 'gudrun' } as const,
    ].map((who) => ({ type: 'addParticipant', who })),
  );

/** An item of Alma's and one of Mille's, in the order they were added: the professional's first. */
export const withAgenda = (meeting = withParticipants()): Meeting => {
  const touches = { types: ['absence'], aboutIds: [alma.id], purpose: 'meeting' };
  const fromMille = meetingAfter(
    meeting,
    { type: 'addAgendaItem', owner: { kind: 'staff', staffId: mille.id }, text: 'Fravær', touches },
    { newId: 'absence' },
  );
  return meetingAfter(
    fromMille,
    {
      type: 'addAgendaItem',
      owner: { kind: 'member', memberId: alma.id },
      text: 'Jeg vil gerne kunne lide skolen',
      touches: { ...touches, types: ['wellbeing'] },
      minutes: 20,
    },
    { newId: 'almas' },
  );
};

/** M4: the agenda was made with Freja and Alma. */
export const preparedMeeting = (meeting = withAgenda()): Meeting =>
  meetingAfter(meeting, {
    type: 'prepareAgenda',
    how: { on: dateAt(thursday), memberIds: [freja.id, alma.id] },
  });

export const invite = { type: 'inviteParticipants', misfits: [] } as const;

/** Everybody has been invited. */
export const invitedMeeting = (meeting = preparedMeeting()): Meeting => meetingAfter(meeting, invite);

/** The meeting has begun. */
export const during = { now: meetingDay } as const;

/** It has been held. */
export const heldMeeting = (meeting = invitedMeeting()): Meeting =>
  meetingAfter(meeting, { type: 'closeMeeting' }, during);

export const cancelledMeeting = (meeting = invitedMeeting()): Meeting =>
  meetingAfter(meeting, { type: 'cancelMeeting' });
