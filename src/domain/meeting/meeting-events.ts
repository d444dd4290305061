import type { CalendarDate } from '../base/calendar';
import type { MeetingTime } from '../base/meeting-time';
import type { CaseReference, MeetingKind } from '../case/family-case';
import type { StaffId } from '../organisation/organisation';
import type {
  AgendaPreparation,
  Agreement,
  Attendance,
  ChildsWish,
  Interpreter,
  InvitationWay,
  MeetingItem,
  MeetingPlace,
  Participant,
  RecordedAnswer,
  RecordNote,
} from './meeting';

/** Fields that are set, and those that are emptied (null). What is left out stays as it is. */
export type Changes<Thing, Emptied extends keyof Thing = never> = {
  readonly [Field in keyof Thing]?: Field extends Emptied
    ? Exclude<Thing[Field], undefined> | null
    : Thing[Field];
};

export type ItemChanges = Changes<
  Pick<MeetingItem, 'text' | 'types' | 'aboutIds' | 'purpose' | 'minutes' | 'typesUnsaid'>,
  'minutes' | 'typesUnsaid'
>;
export type NoteChanges = Changes<Omit<RecordNote, 'id'>, 'itemId'>;
export type AgreementChanges = Changes<Omit<Agreement, 'id'>, 'responsibleId' | 'dueOn' | 'itemId'>;

/** What can happen to a meeting. Events are kept for good; they are never changed, only upcast. */
export type MeetingEvent =
  | {
      readonly type: 'MeetingPlanned';
      readonly id: string;
      readonly reference: CaseReference;
      readonly kind: MeetingKind;
      readonly time: MeetingTime;
      readonly place: MeetingPlace;
      readonly plannedBy: StaffId;
      readonly on: CalendarDate;
    }
  /** `askAgain`: the participants whose answer was about the old time. */
  | {
      readonly type: 'MeetingMoved';
      readonly time: MeetingTime;
      readonly sequence: number;
      readonly askAgain: readonly string[];
      readonly on: CalendarDate;
    }
  | {
      readonly type: 'MeetingPlaceChanged';
      readonly place: MeetingPlace;
      readonly sequence: number;
      readonly on: CalendarDate;
    }
  | {
      readonly type: 'MeetingCancelled';
      readonly sequence: number;
      readonly on: CalendarDate;
      readonly because?: string;
    }
  /** It has been held. */
  | { readonly type: 'MeetingClosed'; readonly on: CalendarDate }
  /** L8: it was closed too early, or by mistake. */
  | { readonly type: 'MeetingReopened'; readonly on: CalendarDate; readonly because?: string }
  /** L8: the events beside it in the trail take back the change with that number. */
  | { readonly type: 'ChangeTakenBack'; readonly sequence: number }
  | { readonly type: 'ParticipantAdded'; readonly participant: Participant; readonly on: CalendarDate }
  | { readonly type: 'ParticipantRemoved'; readonly participantId: string; readonly on: CalendarDate }
  | { readonly type: 'ChildsWishRecorded'; readonly wish: ChildsWish }
  | { readonly type: 'InterpreterSeenTo'; readonly interpreter: Interpreter }
  | { readonly type: 'AgendaItemAdded'; readonly item: MeetingItem }
  | { readonly type: 'AgendaItemChanged'; readonly itemId: string; readonly changes: ItemChanges }
  | { readonly type: 'AgendaItemRemoved'; readonly itemId: string }
  /** Put before another one, or last. */
  | { readonly type: 'AgendaItemPlaced'; readonly itemId: string; readonly beforeId?: string }
  | { readonly type: 'AgendaItemSplit'; readonly itemId: string; readonly withoutIds: readonly string[] }
  | { readonly type: 'AgendaPrepared'; readonly preparation: AgendaPreparation }
  | {
      readonly type: 'ParticipantsInvited';
      readonly participantIds: readonly string[];
      readonly on: CalendarDate;
    }
  | {
      readonly type: 'InvitationSent';
      readonly participantId: string;
      readonly on: CalendarDate;
      readonly how: InvitationWay;
    }
  | { readonly type: 'InvitationAnswered'; readonly participantId: string; readonly answer: RecordedAnswer }
  | {
      readonly type: 'ParticipantsReminded';
      readonly participantIds: readonly string[];
      readonly on: CalendarDate;
    }
  | {
      readonly type: 'AttendanceRecorded';
      readonly participantId: string;
      readonly attendance: Attendance | null;
      /** Why, of a meeting that has been held. */
      readonly because?: string;
    }
  | { readonly type: 'ScaleSet'; readonly participantId: string; readonly value: number | null }
  | { readonly type: 'AgendaItemTicked'; readonly itemId: string; readonly done: boolean }
  | { readonly type: 'NoteWritten'; readonly noteId: string; readonly changes: NoteChanges }
  | { readonly type: 'NoteRemoved'; readonly noteId: string }
  | { readonly type: 'AgreementWritten'; readonly agreementId: string; readonly changes: AgreementChanges }
  | { readonly type: 'AgreementRemoved'; readonly agreementId: string };
