import type { CalendarDate } from '../domain/base/calendar';
import type { LocalisedText } from '../domain/organisation/settings';
import type { DueView } from './due';
import type { ActionLink } from './verbs';

/** L6: the deadlines in law that run in a case, nearest first, for those who see the whole case. */
export interface DeadlinesView {
  readonly name: 'deadlines';
  readonly reference: string;
  readonly alias: string;
  readonly today: CalendarDate;
  /** `ended`: it had been met or dropped before. */
  readonly done?: 'started' | 'met' | 'dropped' | 'ended';
  /** All of them; the card shows as many as it has room for, beginning at `from`, which is left out on the first page. */
  readonly from?: number;
  readonly deadlines: readonly {
    readonly due: DueView;
    readonly startedOn: CalendarDate;
    /** L5: where the rule stands and what it counts from. Left out when the municipality has given it up since. */
    readonly rule?: { readonly reference: string; readonly countsFrom: LocalisedText };
    readonly actions: readonly ActionLink[];
  }[];
  readonly actions: readonly ActionLink[];
}
