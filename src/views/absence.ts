import type { CalendarDate } from '../domain/base/calendar';
import type { ActionLink } from './verbs';

/** C10: when somebody is away, and who covers their cases. */
export interface AbsenceView {
  readonly name: 'absence';
  readonly person: string;
  /** The reader's own. */
  readonly own: boolean;
  readonly absences: readonly {
    readonly from: CalendarDate;
    /** Left out while it is not known. */
    readonly to?: CalendarDate;
    /** Somebody else than the person said it; left out when it is from the staff list. */
    readonly saidBy?: string;
    readonly now: boolean;
    readonly end: ActionLink;
  }[];
  /** How many cases there are, of which these are shown. */
  readonly total: number;
  readonly cases: readonly {
    readonly reference: string;
    readonly alias?: string;
    readonly deputy?: { readonly name: string; readonly from: CalendarDate; readonly to: CalendarDate };
    /** Nobody answers for the family today. */
    readonly uncovered: boolean;
    readonly press: ActionLink;
  }[];
  readonly actions: readonly ActionLink[];
}
