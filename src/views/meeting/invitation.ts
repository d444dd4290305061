import type { CalendarDate, Instant } from '../../domain/base/calendar';
import type { MeetingTime } from '../../domain/base/meeting-time';
import type { MeetingKind, MeetingState } from '../../domain/case/family-case';
import type { MeetingPlace } from '../../domain/meeting/meeting';
import type { PersonView } from '../coordinator';
import type { ActionLink } from '../verbs';
import type { ItemOwnerView } from './agenda';

/** M8: an invited colleague's own card: only the items that they may see at this moment. */
export interface InvitationView {
  readonly name: 'invitation';
  readonly reference: string;
  /** The alias, where the reader may see it; else the reference. */
  readonly subject: string;
  readonly meetingId: string;
  readonly today: CalendarDate;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  readonly coordinator: PersonView;
  /** Just answered. `late`: the answer was to an earlier time or came after the end, and changed nothing. */
  readonly done?: 'answered' | 'late';
  /** Asked again, since the meeting has been moved. */
  readonly moved: boolean;
  readonly answer?:
    | { readonly kind: 'yes'; readonly at: Instant }
    | { readonly kind: 'no'; readonly at: Instant; readonly reason: string }
    | {
        readonly kind: 'otherTime';
        readonly at: Instant;
        readonly times: readonly MeetingTime[];
        readonly words?: string;
      };
  readonly items: readonly {
    readonly number: number;
    readonly owner: ItemOwnerView;
    readonly text: string;
    readonly minutes?: number;
  }[];
  /** M6: what the reader has said between 0 and 10 at the meetings so far, the latest last; left out where there is nothing. */
  readonly ownScale?: readonly number[];
  /** How many items stand before this page, and how many the reader may see in all. */
  readonly from: number;
  readonly total: number;
  readonly calendarUrl?: string;
  readonly actions: readonly ActionLink[];
}
