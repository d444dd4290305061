import type { CalendarDate } from '../../domain/base/calendar';
import type { MeetingTime } from '../../domain/base/meeting-time';
import type { MeetingKind, MeetingState } from '../../domain/case/family-case';
import type { SignsOfSafetyHeading } from '../../domain/meeting/meeting';
import type { StoppedGuest } from '../../domain/meeting/room';
import type { LocalisedText } from '../../domain/organisation/settings';
import type { DeniedBecause } from '../consent';
import type { ActionLink } from '../verbs';
import type { MeetingView, PreparationView } from './meeting';

/** M4, S6: the agenda while it is built with the family, for those who see the whole case. A page of it. */
export interface AgendaView {
  readonly name: 'agenda';
  readonly reference: string;
  readonly alias: string;
  readonly meetingId: string;
  readonly today: CalendarDate;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly time: MeetingTime;
  readonly done?:
    | 'added'
    | 'changed'
    | 'movedUp'
    /** It can't come higher (M4). */
    | 'staysThere'
    | 'removed'
    | 'split'
    | 'together'
    | 'carriedOver'
    | 'made'
    | 'wish'
    | 'consentAsked';
  readonly preparation?: PreparationView;
  readonly childrensWishes: MeetingView['childrensWishes'];
  readonly items: readonly AgendaItemView[];
  /** How many items stand before this page, and how many there are in all. */
  readonly from: number;
  readonly total: number;
  /** Everybody may hear everything, as it stands. */
  readonly everybodyFits: boolean;
  /** The consents that would let in everybody whom consents can let in (S6). */
  readonly missing: readonly {
    readonly giver: string;
    readonly recipient: string;
    readonly types: readonly LocalisedText[];
    readonly about: readonly string[];
    readonly purpose: LocalisedText;
  }[];
  /** The meeting split as it stands: item numbers, and who is in the room for them. Only when not everybody fits. */
  readonly parts: readonly { readonly items: readonly number[]; readonly attend: readonly string[] }[];
  /** So many items were left open at the last meeting and are not on this agenda. */
  readonly leftOpen: number;
  readonly sheetUrl?: string;
  readonly actions: readonly ActionLink[];
}

/** Whose item it is. The name is left out where the reader may not know it, and for a heading. */
export type ItemOwnerView =
  | { readonly kind: 'member' | 'network' | 'staff'; readonly name?: string }
  /** M6. */
  | { readonly kind: 'heading'; readonly heading: SignsOfSafetyHeading };

export interface AgendaItemView {
  /** From 1, through the whole agenda. */
  readonly number: number;
  readonly owner: ItemOwnerView;
  /** May be blank for a heading. */
  readonly text: string;
  readonly minutes?: number;
  readonly carriedOver: boolean;
  /** S6: nobody has said yet what it touches. */
  readonly typesUnsaid: boolean;
  /** What it touches; empty when it touches nothing confidential. */
  readonly types: readonly LocalisedText[];
  /** About these members; empty when it is about the whole family. */
  readonly about: readonly string[];
  readonly purpose?: LocalisedText;
  /** S6: who is in the room for it. `everybody` when nobody has to leave. */
  readonly everybody: boolean;
  readonly attend: readonly string[];
  /** Leave the room for it, as agreed. */
  readonly leave: readonly string[];
  /** May not hear it and would sit there: this stops the invitation. */
  readonly stopped: readonly {
    readonly names: readonly string[];
    readonly denied: readonly DenialView[];
    readonly remedy: StoppedGuest['remedy'];
  }[];
  /** Ask for consent, split, drop; change, move up. */
  readonly actions: readonly ActionLink[];
}

/** What somebody may not be told, and why not. */
export interface DenialView {
  readonly because: DeniedBecause;
  /** Who stands in the way: whose yes is missing, or who took it back or said no. */
  readonly givers: readonly string[];
  /** Empty where somebody has no part in the case at all. */
  readonly types: readonly LocalisedText[];
  /** Empty where it is the whole family. */
  readonly about: readonly string[];
}
