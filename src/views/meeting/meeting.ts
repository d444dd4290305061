import type { CalendarDate } from '../../domain/base/calendar';
import type { MeetingTime } from '../../domain/base/meeting-time';
import type { DayObstacle } from '../../domain/base/working-days';
import type { MeetingKind, MeetingState } from '../../domain/case/family-case';
import type { AnswerState } from '../../domain/meeting/invitation-answers';
import type { InvitationWay, MeetingPlace } from '../../domain/meeting/meeting';
import type { UnsentBecause } from '../notice';
import type { ActionLink } from '../verbs';

/** The meetings of a case, for those who see the whole of it: those to come, then the latest that are over. */
export interface MeetingListView {
  readonly name: 'meeting-list';
  readonly reference: string;
  readonly alias: string;
  readonly today: CalendarDate;
  readonly meetings: readonly {
    readonly kind: MeetingKind;
    readonly state: MeetingState;
    readonly time: MeetingTime;
    /** Of one that was held: who came, and how many agreements and open items it left. */
    readonly outcome?: {
      readonly came: readonly string[];
      readonly agreements: number;
      readonly leftOpen: number;
    };
    readonly press: ActionLink;
  }[];
  /** How many stand before this page; left out on the first. */
  readonly from?: number;
  readonly actions: readonly ActionLink[];
}

/** M8: the coordinator's card of a meeting, where the answers gather. Only for those who see the whole case. */
export interface MeetingView {
  readonly name: 'meeting';
  readonly reference: string;
  readonly alias: string;
  readonly meetingId: string;
  readonly today: CalendarDate;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  /** In Danish local time, whatever the reader's clock says (M9). */
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  /** What was just done, when the view follows an action. */
  readonly done?:
    | 'planned'
    | 'moved'
    | 'notMoved'
    | 'invited'
    | 'reminded'
    | 'nobodyToRemind'
    | 'cancelled'
    | 'personAdded'
    | 'personRemoved'
    | 'sent'
    | 'sentAgain'
    | 'answered'
    | 'closed';
  /** M1, M2: the last day in time for a meeting of the rhythm; left out for a network meeting and for one that is over. */
  readonly dueBy?: CalendarDate;
  /** The meeting lies after `dueBy`. */
  readonly late: boolean;
  /** M9: why the day is no usual one for a meeting. It is said; the meeting stays where it was put. */
  readonly unusualDay?: DayObstacle;
  /** How many items are on the agenda. */
  readonly items: number;
  /** M4. Left out while nothing is recorded. */
  readonly preparation?: PreparationView;
  /** M5: every child, with what it wishes about who takes part; without `wish` nobody has asked yet. */
  readonly childrensWishes: readonly { readonly child: string; readonly wish?: string }[];
  /** M2, M6: the meeting before this one; left out where there is none. */
  readonly last?: LastMeetingView;
  /** M4, S6: what stands in the way of inviting, in the order in which to mend it. Empty when nothing does. */
  readonly obstacles: readonly ObstacleView[];
  /** All of them, group by group; the card shows as many as it has room for, beginning at `from`. */
  readonly participants: readonly ParticipantView[];
  /** How many stand before this page; left out on the first. */
  readonly from?: number;
  /** How many stand in each state. */
  readonly counts: Readonly<Record<AnswerState, number>>;
  /** The calendar file; a link for as long as the meeting lives. */
  readonly calendarUrl?: string;
  /** Where a sheet that was asked for can be printed, for a short time. */
  readonly sheetUrl?: string;
  readonly actions: readonly ActionLink[];
}

/** M4. */
export type PreparationView =
  | {
      readonly kind: 'withFamily';
      readonly on: CalendarDate;
      readonly with: readonly string[];
      /** The items are no longer those that the family knows. */
      readonly changedSince: boolean;
    }
  | { readonly kind: 'excused'; readonly on: CalendarDate; readonly reason: string };

export type ObstacleView =
  | { readonly kind: 'nobody' }
  /** Participants who have left the case. */
  | { readonly kind: 'left'; readonly names: readonly string[] }
  /** S11: who can't be told of the meeting while the other takes part. */
  | {
      readonly kind: 'keptApart';
      readonly names: readonly string[];
      readonly protectedNames: readonly string[];
    }
  /** M4. */
  | { readonly kind: 'agendaNotMade' }
  /** S6: of so many items nobody has said what they touch. */
  | { readonly kind: 'typesUnsaid'; readonly count: number }
  /** S6: these would hear something that they may not hear; the agenda says what to do. */
  | { readonly kind: 'room'; readonly names: readonly string[] };

export type ParticipantGroup = 'family' | 'supportPerson' | 'network' | 'staff';

export interface ParticipantView {
  readonly name: string;
  readonly group: ParticipantGroup;
  /** A support person's: whom they support (M5). */
  readonly supports?: string;
  readonly state: AnswerState;
  /** Of a no. Only the coordinator and the deputy see it. */
  readonly reason?: string;
  /** Times proposed instead, and what was written about it. */
  readonly otherTimes?: readonly MeetingTime[];
  readonly words?: string;
  /** For those without Teams: that the printed invitation has reached them. */
  readonly sent?: { readonly on: CalendarDate; readonly how: InvitationWay };
  readonly remindedOn?: CalendarDate;
  /** In Teams: the latest message about the meeting, when nobody knows that it arrived. */
  readonly unsent?: UnsentBecause;
  /** Print, mark as sent, write down the answer, take off. */
  readonly actions: readonly ActionLink[];
}

/** M6: what one person has said between 0 and 10, meeting by meeting, the latest last. Never empty. */
export interface ScaleView {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** M2: a glance back at the meeting before. */
export interface LastMeetingView {
  readonly kind: MeetingKind;
  readonly on: CalendarDate;
  readonly scale: readonly ScaleView[];
  readonly agreements: number;
  readonly leftOpen: number;
  /** Opens it. */
  readonly press: ActionLink;
}
