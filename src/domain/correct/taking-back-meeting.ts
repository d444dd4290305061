import { refuse } from '../base/result';
import type { Meeting } from '../meeting/meeting';
import { type MeetingDecision, meetingHappens } from '../meeting/meeting-decision';
import type { MeetingEvent } from '../meeting/meeting-events';
import type { Undoing } from './taking-back';

/** Carries out the events found by {@link undoingMeeting}, for the change with that number in the trail. */
export interface TakeBackMeetingChange {
  readonly type: 'takeBackMeetingChange';
  readonly sequence: number;
  /** Undefined if somebody has built on it meanwhile. */
  readonly events: readonly MeetingEvent[] | undefined;
}

export const takeBackMeetingChange = ({ sequence, events }: TakeBackMeetingChange): MeetingDecision =>
  events === undefined
    ? refuse('ChangedMeanwhile')
    : meetingHappens({ type: 'ChangeTakenBack', sequence }, ...events);

/** Each field as it was; one that was not there is emptied. */
const asBefore = <Changes extends object>(changes: Changes, thing: object): Changes =>
  Object.fromEntries(
    Object.keys(changes).map((field) => [field, (thing as Readonly<Record<string, unknown>>)[field] ?? null]),
  ) as Changes;

const named = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
): Thing | undefined => things.find((thing) => thing.id === id);

/** Puts the item back before the one that used to follow it. */
const placeBefore = ({ agenda }: Meeting, itemId: string): MeetingEvent => {
  const at = agenda.items.findIndex(({ id }) => id === itemId);
  const beforeId = agenda.items[at + 1]?.id;
  return { type: 'AgendaItemPlaced', itemId, ...(beforeId !== undefined && { beforeId }) };
};

/**
 * L8: the new events that take back what an event did to a meeting, given the meeting before it. What people were told, and
 * what they answered, is not taken back.
 */
export const undoingMeeting = (event: MeetingEvent, before: Meeting | undefined): Undoing<MeetingEvent> => {
  if (before === undefined) return 'sent';
  switch (event.type) {
    case 'MeetingClosed':
      return [{ type: 'MeetingReopened', on: event.on }];
    case 'ParticipantAdded':
      return [{ type: 'ParticipantRemoved', participantId: event.participant.id, on: event.on }];
    case 'ParticipantRemoved': {
      const participant = named(before.participants, event.participantId);
      return participant === undefined || participant.invitation !== undefined
        ? 'sent'
        : [{ type: 'ParticipantAdded', participant, on: event.on }];
    }
    case 'ChildsWishRecorded': {
      const wish = before.childrensWishes.find(({ memberId }) => memberId === event.wish.memberId);
      return wish === undefined ? 'sayAnew' : [{ type: 'ChildsWishRecorded', wish }];
    }
    case 'InterpreterSeenTo':
      return before.interpreter === undefined
        ? 'sayAnew'
        : [{ type: 'InterpreterSeenTo', interpreter: before.interpreter }];
    case 'AgendaItemAdded':
      return [{ type: 'AgendaItemRemoved', itemId: event.item.id }];
    case 'AgendaItemChanged': {
      const { itemId, changes } = event;
      const item = named(before.agenda.items, itemId);
      return item === undefined
        ? []
        : [{ type: 'AgendaItemChanged', itemId, changes: asBefore(changes, item) }];
    }
    case 'AgendaItemRemoved': {
      const item = named(before.agenda.items, event.itemId);
      return item === undefined ? [] : [{ type: 'AgendaItemAdded', item }, placeBefore(before, event.itemId)];
    }
    case 'AgendaItemPlaced':
      return [placeBefore(before, event.itemId)];
    case 'AgendaItemSplit': {
      const { withoutIds = [] } = named(before.agenda.items, event.itemId) ?? {};
      return [{ type: 'AgendaItemSplit', itemId: event.itemId, withoutIds }];
    }
    case 'AgendaItemTicked':
      return [{ type: 'AgendaItemTicked', itemId: event.itemId, done: !event.done }];
    case 'AgendaPrepared': {
      const { preparation } = before.agenda;
      return preparation === undefined ? 'sayAnew' : [{ type: 'AgendaPrepared', preparation }];
    }
    case 'AttendanceRecorded': {
      const { participantId } = event;
      const attendance = before.record.attendance[participantId] ?? null;
      return [{ type: 'AttendanceRecorded', participantId, attendance }];
    }
    case 'ScaleSet': {
      const { participantId } = event;
      return [{ type: 'ScaleSet', participantId, value: before.record.scale[participantId] ?? null }];
    }
    case 'NoteWritten': {
      const { noteId, changes } = event;
      const note = named(before.record.notes, noteId);
      return [
        note === undefined
          ? { type: 'NoteRemoved', noteId }
          : { type: 'NoteWritten', noteId, changes: asBefore(changes, note) },
      ];
    }
    case 'NoteRemoved': {
      const { id: noteId = '', ...changes } = named(before.record.notes, event.noteId) ?? {};
      return noteId === '' ? [] : [{ type: 'NoteWritten', noteId, changes }];
    }
    case 'AgreementWritten': {
      const { agreementId, changes } = event;
      const agreement = named(before.record.agreements, agreementId);
      return [
        agreement === undefined
          ? { type: 'AgreementRemoved', agreementId }
          : { type: 'AgreementWritten', agreementId, changes: asBefore(changes, agreement) },
      ];
    }
    case 'AgreementRemoved': {
      const { id: agreementId = '', ...changes } = named(before.record.agreements, event.agreementId) ?? {};
      return agreementId === '' ? [] : [{ type: 'AgreementWritten', agreementId, changes }];
    }
    case 'MeetingReopened':
    case 'ChangeTakenBack':
      return 'sayAnew';
    case 'MeetingPlanned':
    case 'MeetingMoved':
    case 'MeetingPlaceChanged':
    case 'MeetingCancelled':
    case 'ParticipantsInvited':
    case 'InvitationSent':
    case 'InvitationAnswered':
    case 'ParticipantsReminded':
      return 'sent';
  }
};
