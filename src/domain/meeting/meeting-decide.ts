import { refuse } from '../base/result';
import { type TakeBackMeetingChange, takeBackMeetingChange } from '../correct/taking-back-meeting';
import {
  type AddAgendaItem,
  addAgendaItem,
  type CarryOver,
  type ChangeAgendaItem,
  carryOver,
  changeAgendaItem,
  type PlaceAgendaItem,
  type PrepareAgenda,
  placeAgendaItem,
  prepareAgenda,
  type RemoveAgendaItem,
  removeAgendaItem,
  type SplitAgendaItem,
  splitAgendaItem,
} from './agenda';
import { type BeginAgenda, beginAgenda } from './agenda-begun';
import { type SeeToInterpreter, seeToInterpreter } from './interpreter';
import {
  type AnswerInvitation,
  answerInvitation,
  type InviteParticipants,
  inviteParticipants,
  type MarkInvitationSent,
  markInvitationSent,
  type RemindParticipants,
  remindParticipants,
} from './invitation';
import {
  type CorrectAttendance,
  correctAttendance,
  type RecordAttendance,
  type RemoveAgreement,
  type RemoveNote,
  recordAttendance,
  removeAgreement,
  removeNote,
  type SetScale,
  setScale,
  type TickAgendaItem,
  tickAgendaItem,
  type WriteAgreement,
  type WriteNote,
  writeAgreement,
  writeNote,
} from './live-meeting';
import type { Meeting } from './meeting';
import type { MeetingContext, MeetingDecision } from './meeting-decision';
import {
  type AddParticipant,
  addParticipant,
  type RecordChildsWish,
  type RemoveParticipant,
  recordChildsWish,
  removeParticipant,
} from './meeting-participants';
import {
  type CancelMeeting,
  type ChangeMeetingPlace,
  type CloseMeeting,
  cancelMeeting,
  changeMeetingPlace,
  closeMeeting,
  type MoveMeeting,
  moveMeeting,
  type PlanMeeting,
  planMeeting,
  type ReopenMeeting,
  reopenMeeting,
} from './meeting-plan';
import { type CopyAgenda, copyAgenda } from './separate-meeting';

/** Every command on a meeting. `rights.ts` settles beforehand whether the actor may give it. */
export type MeetingCommand =
  | PlanMeeting
  | MoveMeeting
  | ChangeMeetingPlace
  | CancelMeeting
  | CloseMeeting
  | AddParticipant
  | RemoveParticipant
  | RecordChildsWish
  | AddAgendaItem
  | ChangeAgendaItem
  | RemoveAgendaItem
  | PlaceAgendaItem
  | SplitAgendaItem
  | PrepareAgenda
  | BeginAgenda
  | CarryOver
  | CopyAgenda
  | InviteParticipants
  | MarkInvitationSent
  | AnswerInvitation
  | RemindParticipants
  | RecordAttendance
  | SetScale
  | TickAgendaItem
  | WriteNote
  | RemoveNote
  | WriteAgreement
  | RemoveAgreement
  | ReopenMeeting
  | SeeToInterpreter
  | CorrectAttendance
  | TakeBackMeetingChange;

/** The events a command on a meeting of an open case leads to, or why it can't be done. Pure. */
export const decideMeeting = (
  meeting: Meeting | undefined,
  command: MeetingCommand,
  context: MeetingContext,
): MeetingDecision => {
  if (context.familyCase.status === 'closed') return refuse('CaseClosed');
  if (command.type === 'planMeeting') return planMeeting(command, context);
  if (meeting === undefined) return refuse('NoLongerThere');
  switch (command.type) {
    case 'moveMeeting':
      return moveMeeting(meeting, command, context);
    case 'changeMeetingPlace':
      return changeMeetingPlace(meeting, command, context);
    case 'cancelMeeting':
      return cancelMeeting(meeting, command, context);
    case 'closeMeeting':
      return closeMeeting(meeting, context);
    case 'addParticipant':
      return addParticipant(meeting, command, context);
    case 'removeParticipant':
      return removeParticipant(meeting, command, context);
    case 'recordChildsWish':
      return recordChildsWish(meeting, command, context);
    case 'addAgendaItem':
      return addAgendaItem(meeting, command, context);
    case 'changeAgendaItem':
      return changeAgendaItem(meeting, command, context);
    case 'removeAgendaItem':
      return removeAgendaItem(meeting, command);
    case 'placeAgendaItem':
      return placeAgendaItem(meeting, command);
    case 'splitAgendaItem':
      return splitAgendaItem(meeting, command);
    case 'prepareAgenda':
      return prepareAgenda(meeting, command, context);
    case 'beginAgenda':
      return beginAgenda(meeting, command, context);
    case 'carryOver':
      return carryOver(meeting, command, context);
    case 'copyAgenda':
      return copyAgenda(meeting, command, context);
    case 'inviteParticipants':
      return inviteParticipants(meeting, command, context);
    case 'markInvitationSent':
      return markInvitationSent(meeting, command, context);
    case 'answerInvitation':
      return answerInvitation(meeting, command, context);
    case 'remindParticipants':
      return remindParticipants(meeting, command, context);
    case 'recordAttendance':
      return recordAttendance(meeting, command, context);
    case 'setScale':
      return setScale(meeting, command, context);
    case 'tickAgendaItem':
      return tickAgendaItem(meeting, command, context);
    case 'writeNote':
      return writeNote(meeting, command, context);
    case 'removeNote':
      return removeNote(meeting, command, context);
    case 'writeAgreement':
      return writeAgreement(meeting, command, context);
    case 'removeAgreement':
      return removeAgreement(meeting, command, context);
    case 'seeToInterpreter':
      return seeToInterpreter(meeting, command, context);
    case 'reopenMeeting':
      return reopenMeeting(meeting, command, context);
    case 'correctAttendance':
      return correctAttendance(meeting, command);
    case 'takeBackMeetingChange':
      return takeBackMeetingChange(command);
  }
};
