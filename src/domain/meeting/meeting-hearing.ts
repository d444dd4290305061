import type { MeetingEvent } from './meeting-events';

/** S9: whose cards of the meeting follow an event: those of everybody who has one, or of those who hold it. */
type Follows = 'everybody' | 'organisers';

const following: Readonly<Record<MeetingEvent['type'], Follows>> = {
  MeetingPlanned: 'organisers',
  MeetingMoved: 'everybody',
  MeetingPlaceChanged: 'everybody',
  MeetingCancelled: 'everybody',
  MeetingClosed: 'everybody',
  MeetingReopened: 'everybody',
  ChangeTakenBack: 'organisers',
  ParticipantAdded: 'everybody',
  ParticipantRemoved: 'everybody',
  ChildsWishRecorded: 'organisers',
  InterpreterSeenTo: 'everybody',
  AgendaItemAdded: 'everybody',
  AgendaItemChanged: 'everybody',
  AgendaItemRemoved: 'everybody',
  AgendaItemPlaced: 'everybody',
  AgendaItemSplit: 'everybody',
  AgendaPrepared: 'organisers',
  ParticipantsInvited: 'everybody',
  InvitationSent: 'organisers',
  InvitationAnswered: 'organisers',
  ParticipantsReminded: 'organisers',
  AttendanceRecorded: 'organisers',
  ScaleSet: 'organisers',
  AgendaItemTicked: 'organisers',
  NoteWritten: 'organisers',
  NoteRemoved: 'organisers',
  AgreementWritten: 'organisers',
  AgreementRemoved: 'organisers',
};

/** M8, S6, S9: whose cards of a meeting follow what happened to it. */
export const whoFollows = (events: readonly MeetingEvent[]): Follows =>
  events.some(({ type }) => following[type] === 'everybody') ? 'everybody' : 'organisers';
