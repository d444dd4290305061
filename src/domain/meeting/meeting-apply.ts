import type {
  Agenda,
  AgendaPreparation,
  Agreement,
  Invitation,
  Meeting,
  MeetingItem,
  MeetingRecord,
  Participant,
  RecordNote,
} from './meeting';
import type { MeetingEvent } from './meeting-events';

const planned = (event: Extract<MeetingEvent, { type: 'MeetingPlanned' }>): Meeting => ({
  id: event.id,
  reference: event.reference,
  kind: event.kind,
  time: event.time,
  place: event.place,
  state: 'planned',
  sequence: 0,
  timeSequence: 0,
  participants: [],
  agenda: { items: [] },
  childrensWishes: [],
  record: { attendance: {}, scale: {}, notes: [], agreements: [] },
});

/** A record with some fields set, and those given as null emptied. */
const changed = <Thing extends object>(thing: Thing, changes: object): Thing =>
  Object.fromEntries(Object.entries({ ...thing, ...changes }).filter(([, value]) => value !== null)) as Thing;

interface Named {
  readonly id: string;
}

/** A list with one entry changed, or added at the end if it is new. */
const written = <Thing extends Named>(
  things: readonly Thing[],
  id: string,
  changes: object,
): readonly Thing[] =>
  things.some((thing) => thing.id === id)
    ? things.map((thing) => (thing.id === id ? changed(thing, changes) : thing))
    : [...things, changed({ id } as Thing, changes)];

const without = <Thing extends Named>(things: readonly Thing[], id: string): readonly Thing[] =>
  things.filter((thing) => thing.id !== id);

const withInvitations = (
  meeting: Meeting,
  ids: readonly string[],
  change: (participant: Participant) => Invitation,
): Meeting => ({
  ...meeting,
  participants: meeting.participants.map((participant) =>
    ids.includes(participant.id) ? { ...participant, invitation: change(participant) } : participant,
  ),
});

/** Only somebody who is invited can have been sent, answered or reminded of anything; others stay as they are. */
const changeInvitation = (meeting: Meeting, ids: readonly string[], changes: Partial<Invitation>): Meeting =>
  withInvitations(
    meeting,
    meeting.participants.flatMap(({ id, invitation }) => (ids.includes(id) && invitation ? [id] : [])),
    ({ invitation }) => ({ ...(invitation as Invitation), ...changes }),
  );

const withAgenda = (meeting: Meeting, change: (agenda: Agenda) => Agenda): Meeting => ({
  ...meeting,
  agenda: change(meeting.agenda),
});

/** M4: the agenda is no longer the one the family has seen. */
const changedSince = (preparation: AgendaPreparation | undefined): Pick<Agenda, 'preparation'> => {
  if (preparation === undefined) return {};
  return {
    preparation: preparation.kind === 'withFamily' ? { ...preparation, changedSince: true } : preparation,
  };
};

const placed = (
  items: readonly MeetingItem[],
  id: string,
  beforeId: string | undefined,
): readonly MeetingItem[] => {
  const others = without(items, id);
  const moved = items.filter((item) => item.id === id);
  const at = others.findIndex((item) => item.id === beforeId);
  return at < 0 ? [...others, ...moved] : [...others.slice(0, at), ...moved, ...others.slice(at)];
};

const withRecord = (meeting: Meeting, changes: Partial<MeetingRecord>): Meeting => ({
  ...meeting,
  record: { ...meeting.record, ...changes },
});

/**
 * The meeting after one more event. The first event of a meeting is `MeetingPlanned`, applied to nothing. Pure and total:
 * what the rules allowed when the event was made is not checked again.
 */
export const applyMeeting = (meeting: Meeting | undefined, event: MeetingEvent): Meeting => {
  if (event.type === 'MeetingPlanned') return planned(event);
  if (meeting === undefined) throw new Error(`a meeting begins with MeetingPlanned, not ${event.type}`);
  const { agenda, record } = meeting;
  switch (event.type) {
    case 'MeetingMoved':
      return {
        ...withInvitations(meeting, event.askAgain, () => ({ on: event.on })),
        time: event.time,
        sequence: event.sequence,
        timeSequence: event.sequence,
      };
    case 'MeetingPlaceChanged':
      return { ...meeting, place: event.place, sequence: event.sequence };
    case 'MeetingCancelled':
      return { ...meeting, state: 'cancelled', sequence: event.sequence };
    case 'MeetingClosed':
      return { ...meeting, state: 'held' };
    case 'MeetingReopened': {
      const isInvited = meeting.participants.some(({ invitation }) => invitation !== undefined);
      return { ...meeting, state: isInvited ? 'invited' : 'planned' };
    }
    case 'ChangeTakenBack':
      return meeting;
    case 'ParticipantAdded':
      return { ...meeting, participants: [...meeting.participants, event.participant] };
    case 'ParticipantRemoved':
      return { ...meeting, participants: without(meeting.participants, event.participantId) };
    case 'ChildsWishRecorded': {
      const others = meeting.childrensWishes.filter(({ memberId }) => memberId !== event.wish.memberId);
      return { ...meeting, childrensWishes: [...others, event.wish] };
    }
    case 'InterpreterSeenTo':
      return { ...meeting, interpreter: event.interpreter };
    case 'AgendaItemAdded':
      return withAgenda(meeting, ({ items, preparation }) => ({
        items: [...items, event.item],
        ...changedSince(preparation),
      }));
    case 'AgendaItemChanged':
      return withAgenda(meeting, ({ items, preparation }) => ({
        ...agenda,
        items: written(items, event.itemId, event.changes),
        ...(event.changes.text !== undefined && changedSince(preparation)),
      }));
    case 'AgendaItemRemoved':
      return withAgenda(meeting, ({ items, preparation }) => ({
        items: without(items, event.itemId),
        ...changedSince(preparation),
      }));
    case 'AgendaItemPlaced':
      return withAgenda(meeting, () => ({
        ...agenda,
        items: placed(agenda.items, event.itemId, event.beforeId),
      }));
    case 'AgendaItemSplit':
      return withAgenda(meeting, () => ({
        ...agenda,
        items: written(agenda.items, event.itemId, { withoutIds: event.withoutIds }),
      }));
    case 'AgendaItemTicked':
      return withAgenda(meeting, () => ({
        ...agenda,
        items: written(agenda.items, event.itemId, { done: event.done || null }),
      }));
    case 'AgendaPrepared':
      return withAgenda(meeting, ({ items }) => ({ items, preparation: event.preparation }));
    case 'ParticipantsInvited':
      return {
        ...withInvitations(meeting, event.participantIds, () => ({ on: event.on })),
        state: 'invited',
      };
    case 'InvitationSent':
      return changeInvitation(meeting, [event.participantId], { sent: { on: event.on, how: event.how } });
    case 'InvitationAnswered':
      return changeInvitation(meeting, [event.participantId], { answer: event.answer });
    case 'ParticipantsReminded':
      return changeInvitation(meeting, event.participantIds, { remindedOn: event.on });
    case 'AttendanceRecorded':
      return withRecord(meeting, {
        attendance: changed(record.attendance, { [event.participantId]: event.attendance }),
      });
    case 'ScaleSet':
      return withRecord(meeting, { scale: changed(record.scale, { [event.participantId]: event.value }) });
    case 'NoteWritten':
      return withRecord(meeting, { notes: written<RecordNote>(record.notes, event.noteId, event.changes) });
    case 'NoteRemoved':
      return withRecord(meeting, { notes: without(record.notes, event.noteId) });
    case 'AgreementWritten':
      return withRecord(meeting, {
        agreements: written<Agreement>(record.agreements, event.agreementId, event.changes),
      });
    case 'AgreementRemoved':
      return withRecord(meeting, { agreements: without(record.agreements, event.agreementId) });
  }
};
