import type { CalendarDate } from '../../domain/base/calendar';
import type { MeetingTime } from '../../domain/base/meeting-time';
import type { MeetingKind } from '../../domain/case/family-case';
import type { Attendance, MeetingPlace, NoteSection } from '../../domain/meeting/meeting';
import type { ActionLink } from '../verbs';
import type { ItemOwnerView } from './agenda';
import type { ScaleView } from './meeting';

/** M2, M6: looking back at a meeting that was held. Only for those who see the whole case. */
export interface HeldMeetingView {
  readonly name: 'held-meeting';
  readonly reference: string;
  readonly alias: string;
  readonly meetingId: string;
  readonly kind: MeetingKind;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  /** Without `attendance` nobody wrote down whether they came. */
  readonly participants: readonly { readonly name: string; readonly attendance?: Attendance }[];
  readonly scale: readonly ScaleView[];
  readonly agreements: readonly {
    readonly what: string;
    readonly responsible?: string;
    readonly dueOn?: CalendarDate;
  }[];
  readonly notes: readonly { readonly section: NoteSection; readonly text: string }[];
  /** The items that nobody got to. */
  readonly leftOpen: readonly { readonly owner: ItemOwnerView; readonly text: string }[];
  /** How many rows of agreements, notes and open items stand before this page; left out on the first. */
  readonly from?: number;
  readonly actions: readonly ActionLink[];
}
