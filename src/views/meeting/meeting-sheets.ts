import type { CalendarDate } from '../../domain/base/calendar';
import type { MeetingTime } from '../../domain/base/meeting-time';
import type { MeetingKind } from '../../domain/case/family-case';
import type { MeetingPlace } from '../../domain/meeting/meeting';
import type { PersonView } from '../coordinator/coordinator';
import type { ItemOwnerView } from './agenda';
import type { ParticipantGroup, PreparationView } from './meeting';

/** M8: a page to print for somebody without Teams, with the items they may see. */
export interface InvitationSheet {
  readonly municipality: string;
  readonly department: string;
  readonly coordinator: PersonView;
  readonly recipient: string;
  readonly kind: MeetingKind;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  /** M10: there will be one, for these languages if they are known. */
  readonly interpreter?: readonly string[];
  readonly items: readonly {
    readonly number: number;
    readonly owner: ItemOwnerView;
    readonly text: string;
  }[];
  readonly today: CalendarDate;
}

/** M5: the child's own page: pictures and few words. */
export interface ChildInvitationSheet {
  readonly municipality: string;
  readonly child: string;
  readonly coordinator: string;
  readonly coordinatorPhone?: string;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  /** Who comes, besides the child and the one beside it. */
  readonly people: readonly {
    readonly name: string;
    /** "mormor", "sagsbehandler": blank if there is nothing to say. */
    readonly role: string;
    readonly group: ParticipantGroup;
  }[];
  /** The child's support person; left out if there is none, and the page asks whom the child would like. */
  readonly besideMe?: string;
  /** The child's own wish about who takes part. */
  readonly wish?: string;
}

/** M4: the agenda to print: for one participant, with what they may see, or as the coordinator's own copy. */
export interface AgendaSheet {
  readonly municipality: string;
  readonly department: string;
  readonly coordinator: PersonView;
  /** Left out for the coordinator's own copy. */
  readonly recipient?: string;
  readonly kind: MeetingKind;
  /** Both left out while they are kept from somebody who would be at the table (S11). */
  readonly time?: MeetingTime;
  readonly place?: MeetingPlace;
  readonly preparation?: PreparationView;
  readonly items: readonly {
    readonly number: number;
    readonly owner: ItemOwnerView;
    readonly text: string;
    readonly minutes?: number;
    /** Only on the coordinator's own copy: who leaves the room. */
    readonly leave?: readonly string[];
  }[];
  readonly today: CalendarDate;
}
