import type { CalendarDate } from '../../domain/base/calendar';
import type { MeetingTime } from '../../domain/base/meeting-time';
import type { MeetingKind, MeetingState } from '../../domain/case/family-case';
import type { Attendance, NoteSection } from '../../domain/meeting/meeting';
import type { ActionLink } from '../verbs';
import type { ItemOwnerView } from './agenda';
import type { ParticipantGroup } from './meeting';

/** The lists of the card that may be too long for it. */
export type LiveList = 'people' | 'items' | NoteSection | 'agreements';

/** M6: what is caught at the meeting itself, by the coordinator and the deputy. */
export interface LiveMeetingView {
  readonly name: 'live-meeting';
  readonly reference: string;
  readonly alias: string;
  readonly meetingId: string;
  readonly today: CalendarDate;
  readonly kind: MeetingKind;
  /** `held`: it is closed and changes no more. */
  readonly state: MeetingState;
  readonly time: MeetingTime;
  /** What was just done to something that had been caught. */
  readonly done?: 'corrected' | 'removed';
  /** A correction that was not written, since somebody else had changed or removed it first; `text`: what it said. */
  readonly notWritten?: { readonly because: 'changed' | 'removed'; readonly text?: string };
  readonly participants: readonly {
    readonly name: string;
    readonly group: ParticipantGroup;
    readonly attendance?: Attendance;
    /** 0 to 10. */
    readonly scale?: number;
    /** What the person has said at earlier meetings, the latest last; left out where there is nothing. */
    readonly scaleBefore?: readonly number[];
  }[];
  /** `press`: tick off, or take the tick away. */
  readonly items: readonly {
    readonly number: number;
    readonly owner: ItemOwnerView;
    readonly text: string;
    readonly done: boolean;
    readonly press?: ActionLink;
  }[];
  readonly notes: readonly {
    readonly section: NoteSection;
    readonly text: string;
    readonly actions: readonly ActionLink[];
  }[];
  readonly agreements: readonly {
    readonly what: string;
    readonly responsible?: string;
    readonly dueOn?: CalendarDate;
    readonly actions: readonly ActionLink[];
  }[];
  /** The list that was paged through, and how many of its rows stand before the page. The others show what counts now. */
  readonly page?: { readonly list: LiveList; readonly from: number };
  readonly actions: readonly ActionLink[];
}
