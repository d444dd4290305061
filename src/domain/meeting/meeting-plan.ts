import { type DecisionContext, reasonMaxLength, requireText } from '../base/decision';
import {
  type BusyTime,
  checkMeetingTime,
  checkNotBusy,
  type MeetingTime,
  sameTime,
} from '../base/meeting-time';
import { ok, type Result, refuse } from '../base/result';
import type { FamilyCase, MeetingKind } from '../case/family-case';
import { requireNobodyKept } from './kept-apart';
import { isOver, type Meeting, type MeetingPlace, type Participant } from './meeting';
import {
  type MeetingContext,
  type MeetingDecision,
  meetingHappens,
  nothingChanges,
  requireOpen,
} from './meeting-decision';

export const placeMaxLength = 200;
export const linkMaxLength = 2000;

export interface PlanMeeting {
  readonly type: 'planMeeting';
  readonly kind: MeetingKind;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  /** The coordinator's other meetings, in all cases. */
  readonly busy: readonly BusyTime[];
}
export interface MoveMeeting {
  readonly type: 'moveMeeting';
  readonly time: MeetingTime;
  readonly busy: readonly BusyTime[];
}
export interface ChangeMeetingPlace {
  readonly type: 'changeMeetingPlace';
  readonly place: MeetingPlace;
}
export interface CancelMeeting {
  readonly type: 'cancelMeeting';
  readonly because?: string;
}
/** The meeting has been held. */
export interface CloseMeeting {
  readonly type: 'closeMeeting';
}

const isHttps = (link: string): boolean => URL.canParse(link) && new URL(link).protocol === 'https:';

const checkPlace = (place: MeetingPlace): Result<MeetingPlace> => {
  if (place.kind === 'place') {
    const text = requireText(place.text, 'place', placeMaxLength);
    return text.ok ? ok({ kind: 'place', text: text.value }) : text;
  }
  const link = requireText(place.link, 'link', linkMaxLength);
  if (!link.ok) return link;
  return isHttps(link.value)
    ? ok({ kind: 'online', link: link.value })
    : refuse('LinkImpossible', { field: 'link' });
};

const samePlace = (one: MeetingPlace, other: MeetingPlace): boolean =>
  one.kind === 'place'
    ? other.kind === 'place' && one.text === other.text
    : other.kind === 'online' && one.link === other.link;

const hasStartup = ({ meetings = [], meetingsHeld }: FamilyCase): boolean =>
  [...meetings, ...meetingsHeld].some(({ kind }) => kind === 'startup');

/** M1–M3: a meeting at a time when the coordinator can hold it. There is one start-up meeting. */
export const planMeeting = (command: PlanMeeting, context: MeetingContext): MeetingDecision => {
  const { familyCase, now, newId, actor, today } = context;
  if (command.kind === 'startup' && hasStartup(familyCase))
    return refuse('StartupMeetingExists', { field: 'kind' });
  const time = checkMeetingTime(command.time, now);
  if (!time.ok) return time;
  const free = checkNotBusy(command.time, command.busy);
  if (!free.ok) return free;
  const place = checkPlace(command.place);
  if (!place.ok) return place;
  return meetingHappens({
    type: 'MeetingPlanned',
    id: newId,
    reference: familyCase.reference,
    kind: command.kind,
    time: time.value,
    place: place.value,
    plannedBy: actor.id,
    on: today,
  });
};

/** Whether somebody has to be asked about another time: everybody but those who won't come whatever the time. */
const isAskedAgain = ({ invitation }: Participant): boolean => {
  if (invitation === undefined) return false;
  const answer = invitation.answer?.answer;
  return answer?.kind !== 'no' || answer.becauseOfTime;
};

/**
 * M8: those affected are asked about the new time: whoever had said yes to the old one, had proposed another, had declined
 * because of it, or had not answered yet. A no for another reason stands.
 */
export const moveMeeting = (
  meeting: Meeting,
  command: MoveMeeting,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  if (sameTime(meeting.time, command.time)) return nothingChanges;
  const told = requireNobodyKept(meeting, context.familyCase);
  if (!told.ok) return told;
  const time = checkMeetingTime(command.time, context.now);
  if (!time.ok) return time;
  const free = checkNotBusy(command.time, command.busy, meeting.id);
  if (!free.ok) return free;
  return meetingHappens({
    type: 'MeetingMoved',
    time: time.value,
    sequence: meeting.sequence + 1,
    askAgain: meeting.participants.filter(isAskedAgain).map(({ id }) => id),
    on: context.today,
  });
};

/** Answers are about the time; they stand when the place changes. */
export const changeMeetingPlace = (
  meeting: Meeting,
  command: ChangeMeetingPlace,
  context: MeetingContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const place = checkPlace(command.place);
  if (!place.ok) return place;
  if (samePlace(meeting.place, place.value)) return nothingChanges;
  const told = requireNobodyKept(meeting, context.familyCase);
  return told.ok
    ? meetingHappens({
        type: 'MeetingPlaceChanged',
        place: place.value,
        sequence: meeting.sequence + 1,
        on: context.today,
      })
    : told;
};

export const cancelMeeting = (
  meeting: Meeting,
  command: CancelMeeting,
  context: DecisionContext,
): MeetingDecision => {
  if (meeting.state === 'cancelled') return nothingChanges;
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const because = command.because?.trim() ?? '';
  if (because.length > reasonMaxLength) {
    return refuse('FieldTooLong', { field: 'reason', params: { maxLength: reasonMaxLength } });
  }
  return meetingHappens({
    type: 'MeetingCancelled',
    sequence: meeting.sequence + 1,
    on: context.today,
    ...(because !== '' && { because }),
  });
};

/** A meeting can be recorded from its own day on. */
export const requireBegun = (meeting: Meeting, { today }: DecisionContext): Result<Meeting> => {
  if (isOver(meeting)) return requireOpen(meeting);
  return meeting.time.on > today ? refuse('MeetingNotBegun') : ok(meeting);
};

/** L8. `minutesBegun`: then what is missing is written in the minutes. */
export interface ReopenMeeting {
  readonly type: 'reopenMeeting';
  readonly because: string;
  readonly minutesBegun: boolean;
}

/** L8: a meeting closed too early is as it was before. The case recalculates its rhythm in the same commit. */
export const reopenMeeting = (
  meeting: Meeting,
  { because, minutesBegun }: ReopenMeeting,
  { today }: DecisionContext,
): MeetingDecision => {
  if (meeting.state === 'cancelled') return refuse('MeetingCancelled');
  if (meeting.state !== 'held') return nothingChanges;
  if (minutesBegun) return refuse('MinutesBegun');
  const reason = requireText(because, 'reason', reasonMaxLength, 'ReasonMissing');
  return reason.ok ? meetingHappens({ type: 'MeetingReopened', on: today, because: reason.value }) : reason;
};

/** The case is told in the same commit, and counts its rhythm from it (M2). */
export const closeMeeting = (meeting: Meeting, context: DecisionContext): MeetingDecision => {
  if (meeting.state === 'held') return nothingChanges;
  const begun = requireBegun(meeting, context);
  return begun.ok ? meetingHappens({ type: 'MeetingClosed', on: context.today }) : begun;
};
