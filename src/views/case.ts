import type { CalendarDate } from '../domain/base/calendar';
import type { MeetingTime } from '../domain/base/meeting-time';
import type {
  CasePhase,
  Closing,
  MemberRelation,
  NetworkPerson,
  UncoveredWhy,
} from '../domain/case/family-case';
import type { Protection } from '../domain/protection/protection-record';
import type { PersonView } from './coordinator';
import type { DueView } from './due';
import type { ActionLink } from './verbs';

/** A case as its reader may see it: what the reader may not see is not in the model. */
export interface CaseView {
  readonly name: 'case';
  readonly relation: 'coordinator' | 'deputy' | 'receiver' | 'professional' | 'lead' | 'formerCoordinator';
  readonly reference: string;
  readonly alias?: string;
  readonly today: CalendarDate;
  readonly startedOn?: CalendarDate;
  readonly phase?: CasePhase;
  readonly coordinator: PersonView;
  readonly deputy?: PersonView & {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly now: boolean;
  };
  readonly uncovered?: { readonly since: CalendarDate; readonly why: UncoveredWhy };
  readonly targetGroup?: 'met' | 'exception' | 'unclear';
  readonly handover?: {
    readonly receiver: string;
    readonly requestedOn: CalendarDate;
    readonly acceptedOn?: CalendarDate;
  };
  readonly members?: readonly {
    readonly name: string;
    readonly relation: MemberRelation;
    readonly age?: number;
    readonly custody: boolean;
    readonly livesElsewhere: boolean;
  }[];
  readonly network?: readonly NetworkPerson[];
  /** S11: only for those who see the whole case. */
  readonly protections?: {
    readonly rows: readonly ProtectionView[];
    /** Meetings that somebody had been told of before they were kept from them. */
    readonly known: readonly { readonly time: MeetingTime; readonly names: readonly string[] }[];
  };
  readonly due: readonly DueView[];
  readonly closing?: Closing;
  readonly actions: readonly ActionLink[];
}

export interface ProtectionView extends Pick<Protection, 'matters' | 'reason' | 'since'> {
  readonly who: readonly string[];
  readonly from: readonly string[];
  /** Also from everybody in the family's own network. */
  readonly wholeNetwork: boolean;
  readonly actions: readonly ActionLink[];
}

export interface CaseListView {
  readonly name: 'case-list';
  /** `mine`: those the reader answers for or takes part in. `department`: a lead's, references only. */
  readonly scope: 'mine' | 'department';
  /** How many stand before this page; left out on the first. */
  readonly from?: number;
  readonly today: CalendarDate;
  readonly cases: readonly {
    readonly reference: string;
    readonly alias?: string;
    readonly relation: CaseView['relation'];
    readonly coordinator: string;
    readonly phase?: CasePhase;
    readonly next?: DueView;
    readonly press: ActionLink;
  }[];
  readonly actions: readonly ActionLink[];
}
