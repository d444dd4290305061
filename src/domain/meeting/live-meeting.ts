import type { CalendarDate } from '../base/calendar';
import { type DecisionContext, reasonMaxLength, requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import { sha256 } from '../base/sha256';
import {
  type Agreement,
  type Attendance,
  type Meeting,
  mayBeResponsible,
  participantNamed,
  type RecordNote,
} from './meeting';
import {
  differing,
  type MeetingContext,
  type MeetingDecision,
  meetingHappens,
  nothingChanges,
} from './meeting-decision';
import type { AgreementChanges, NoteChanges } from './meeting-events';
import { requireBegun } from './meeting-plan';

export const noteMaxLength = 500;
const notesMax = 60;
const agreementsMax = 40;
export const scaleMax = 10;

/*
 * What is noted at the meeting. Each edit is small and names what it is about by an id that the editor makes, so that a lost
 * connection can repeat it without harm, and people who write at the same time lose nothing: each field keeps what was
 * written to it last.
 */

export interface RecordAttendance {
  readonly type: 'recordAttendance';
  readonly participantId: string;
  /** Null: nothing said about it. */
  readonly attendance: Attendance | null;
}
/** M6: from 0 to 10; null takes it back. */
export interface SetScale {
  readonly type: 'setScale';
  readonly participantId: string;
  readonly value: number | null;
}
export interface TickAgendaItem {
  readonly type: 'tickAgendaItem';
  readonly itemId: string;
  readonly done: boolean;
}
/** The {@link markOf} what is corrected or removed, as the editor saw it. Left out for something new. */
interface AsSeen {
  readonly seen?: string;
}
/** M6: a new note needs its section and text. */
export interface WriteNote extends AsSeen {
  readonly type: 'writeNote';
  readonly noteId: string;
  readonly changes: NoteChanges;
}
export interface RemoveNote extends AsSeen {
  readonly type: 'removeNote';
  readonly noteId: string;
}
/** R1, P3: a new agreement needs what is to be done; who and when may come later. */
export interface WriteAgreement extends AsSeen {
  readonly type: 'writeAgreement';
  readonly agreementId: string;
  readonly changes: AgreementChanges;
}
export interface RemoveAgreement extends AsSeen {
  readonly type: 'removeAgreement';
  readonly agreementId: string;
}

/** A few letters that differ whenever a note or an agreement does. They reveal nothing else. */
export const markOf = (written: RecordNote | Agreement): string =>
  sha256(JSON.stringify(Object.entries(written).toSorted(([one], [other]) => (one < other ? -1 : 1))), 12);

/** Nobody corrects or removes what they have not seen: another's words are not overwritten unread. */
const requireAsSeen = (present: RecordNote | Agreement | undefined, { seen }: AsSeen): Result<unknown> => {
  if (seen === undefined) return ok(undefined);
  if (present === undefined) return refuse('NoLongerThere');
  return markOf(present) === seen ? ok(undefined) : refuse('ChangedMeanwhile');
};

const requireParticipant = (meeting: Meeting, id: string, context: DecisionContext): Result<Meeting> => {
  const begun = requireBegun(meeting, context);
  if (!begun.ok) return begun;
  return participantNamed(meeting, id) === undefined ? refuse('NoLongerThere') : begun;
};

export const recordAttendance = (
  meeting: Meeting,
  { participantId, attendance }: RecordAttendance,
  context: DecisionContext,
): MeetingDecision => {
  const there = requireParticipant(meeting, participantId, context);
  if (!there.ok) return there;
  return (meeting.record.attendance[participantId] ?? null) === attendance
    ? nothingChanges
    : meetingHappens({ type: 'AttendanceRecorded', participantId, attendance });
};

/**
 * L8: who was at a meeting that has been held, and why it was corrected. `minutesOut`: those who got them rely on what they
 * say.
 */
export interface CorrectAttendance {
  readonly type: 'correctAttendance';
  readonly participantId: string;
  readonly attendance: Attendance | null;
  readonly because: string;
  readonly minutesOut: boolean;
}

export const correctAttendance = (
  meeting: Meeting,
  { participantId, attendance, because, minutesOut }: CorrectAttendance,
): MeetingDecision => {
  if (meeting.state !== 'held') return refuse('MeetingNotHeld');
  if (participantNamed(meeting, participantId) === undefined) return refuse('NoLongerThere');
  if ((meeting.record.attendance[participantId] ?? null) === attendance) return nothingChanges;
  if (minutesOut) return refuse('MinutesAreOut');
  const reason = requireText(because, 'reason', reasonMaxLength, 'ReasonMissing');
  return reason.ok
    ? meetingHappens({ type: 'AttendanceRecorded', participantId, attendance, because: reason.value })
    : reason;
};

const isOnScale = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= scaleMax;

/** M6. */
export const setScale = (
  meeting: Meeting,
  { participantId, value }: SetScale,
  context: DecisionContext,
): MeetingDecision => {
  const there = requireParticipant(meeting, participantId, context);
  if (!there.ok) return there;
  if (value !== null && !isOnScale(value))
    return refuse('NumberImpossible', { field: 'scale', params: { min: 0, max: scaleMax } });
  return (meeting.record.scale[participantId] ?? null) === value
    ? nothingChanges
    : meetingHappens({ type: 'ScaleSet', participantId, value });
};

export const tickAgendaItem = (
  meeting: Meeting,
  { itemId, done }: TickAgendaItem,
  context: DecisionContext,
): MeetingDecision => {
  const begun = requireBegun(meeting, context);
  if (!begun.ok) return begun;
  const item = meeting.agenda.items.find(({ id }) => id === itemId);
  if (item === undefined) return refuse('NoLongerThere');
  return (item.done ?? false) === done
    ? nothingChanges
    : meetingHappens({ type: 'AgendaItemTicked', itemId, done });
};

const hasItem = ({ agenda }: Meeting, itemId: string | null | undefined): boolean =>
  typeof itemId !== 'string' || agenda.items.some(({ id }) => id === itemId);

/** The changes with their text trimmed; a text that is given is not empty. */
const withText = <Changes extends object>(
  changes: Changes,
  field: keyof Changes & string,
): Result<Changes> => {
  const given = changes[field];
  if (typeof given !== 'string') return ok(changes);
  const text = requireText(given, field, noteMaxLength);
  return text.ok ? ok({ ...changes, [field]: text.value }) : text;
};

/** M6: one removed in the meantime comes back when it is written again as a whole. */
export const writeNote = (
  meeting: Meeting,
  command: WriteNote,
  context: DecisionContext,
): MeetingDecision => {
  const begun = requireBegun(meeting, context);
  if (!begun.ok) return begun;
  const { noteId } = command;
  const { notes } = meeting.record;
  const wanted = withText(command.changes, 'text');
  if (!wanted.ok) return wanted;
  if (!hasItem(meeting, wanted.value.itemId)) return refuse('NoLongerThere', { field: 'item' });
  const present: RecordNote | undefined = notes.find(({ id }) => id === noteId);
  const changes = differing(present ?? {}, wanted.value);
  if (Object.keys(changes).length === 0) return nothingChanges;
  const asSeen = requireAsSeen(present, command);
  if (!asSeen.ok) return asSeen;
  if (present === undefined) {
    const { text, section } = changes;
    if (text === undefined || section === undefined) return refuse('NoLongerThere');
    if (notes.length >= notesMax) return refuse('TooMany', { params: { max: notesMax } });
  }
  return meetingHappens({ type: 'NoteWritten', noteId, changes });
};

export const removeNote = (
  meeting: Meeting,
  command: RemoveNote,
  context: DecisionContext,
): MeetingDecision => {
  const begun = requireBegun(meeting, context);
  if (!begun.ok) return begun;
  const { noteId } = command;
  const present = meeting.record.notes.find(({ id }) => id === noteId);
  if (present === undefined) return nothingChanges;
  const asSeen = requireAsSeen(present, command);
  return asSeen.ok ? meetingHappens({ type: 'NoteRemoved', noteId }) : asSeen;
};

const checkDue = (dueOn: CalendarDate | null | undefined, meeting: Meeting): Result<unknown> =>
  typeof dueOn === 'string' && dueOn < meeting.time.on ? refuse('DateOrder', { field: 'dueOn' }) : ok(dueOn);

/** R1, P3: exactly one person responsible, a participant or whoever holds the meeting; not due before the meeting. */
export const writeAgreement = (
  meeting: Meeting,
  command: WriteAgreement,
  context: MeetingContext,
): MeetingDecision => {
  const begun = requireBegun(meeting, context);
  if (!begun.ok) return begun;
  const { agreementId } = command;
  const { agreements } = meeting.record;
  const wanted = withText(command.changes, 'what');
  if (!wanted.ok) return wanted;
  const { responsibleId, dueOn, itemId } = wanted.value;
  const { coordinatorId } = context.familyCase;
  if (typeof responsibleId === 'string' && !mayBeResponsible(meeting, coordinatorId, responsibleId)) {
    return refuse('NoLongerThere', { field: 'responsible' });
  }
  if (!hasItem(meeting, itemId)) return refuse('NoLongerThere', { field: 'item' });
  const due = checkDue(dueOn, meeting);
  if (!due.ok) return due;
  const present: Agreement | undefined = agreements.find(({ id }) => id === agreementId);
  const changes = differing(present ?? {}, wanted.value);
  if (Object.keys(changes).length === 0) return nothingChanges;
  const asSeen = requireAsSeen(present, command);
  if (!asSeen.ok) return asSeen;
  if (present === undefined) {
    if (changes.what === undefined) return refuse('NoLongerThere');
    if (agreements.length >= agreementsMax) return refuse('TooMany', { params: { max: agreementsMax } });
  }
  return meetingHappens({ type: 'AgreementWritten', agreementId, changes });
};

export const removeAgreement = (
  meeting: Meeting,
  command: RemoveAgreement,
  context: DecisionContext,
): MeetingDecision => {
  const begun = requireBegun(meeting, context);
  if (!begun.ok) return begun;
  const { agreementId } = command;
  const present = meeting.record.agreements.find(({ id }) => id === agreementId);
  if (present === undefined) return nothingChanges;
  const asSeen = requireAsSeen(present, command);
  return asSeen.ok ? meetingHappens({ type: 'AgreementRemoved', agreementId }) : asSeen;
};

/** L8: whether nothing was noted: no attendance, no number, no note, no agreement, no item ticked. */
export const isUntouched = ({ record, agenda }: Meeting): boolean =>
  [record.attendance, record.scale, record.notes, record.agreements].every(
    (caught) => Object.keys(caught).length === 0,
  ) && !agenda.items.some(({ done }) => done);
