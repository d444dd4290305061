import type { CalendarDate } from '../domain/base/calendar';
import type { DeviationKind } from '../domain/case/family-case';
import type { DueView } from './due';
import type { ActionLink } from './verbs';

/** C5: contact with the family, and where somebody goes along with it. The first three actions log one at once. */
export interface ContactLogView {
  readonly name: 'contact-log';
  readonly reference: string;
  readonly alias: string;
  readonly today: CalendarDate;
  readonly done?:
    | 'logged'
    | 'accompanied'
    | 'accompanimentPlanned'
    | 'accompanimentDropped'
    | 'agreed'
    | 'agreementEnded';
  /** The latest contact, which a meeting is too. */
  readonly lastOn?: CalendarDate;
  readonly next: DueView;
  /** How many times in a row it has been missed. */
  readonly missed: number;
  readonly accompaniments: readonly {
    readonly on: CalendarDate;
    /** `HH:MM`, Danish local time. */
    readonly start?: string;
    readonly what: string;
    readonly with: readonly string[];
    readonly by: string;
    readonly actions: readonly ActionLink[];
  }[];
  /** L6: those that run, nearest first: beside the rhythm, whatever is agreed. Left out when there are none. */
  readonly deadlines?: { readonly due: readonly DueView[]; readonly press: ActionLink };
  /** M2, C5: agreed to be otherwise than the municipality's rhythm. */
  readonly deviations: readonly {
    readonly kind: DeviationKind;
    readonly reason: string;
    readonly agreedOn: CalendarDate;
    readonly until?: CalendarDate;
    readonly everyDays?: number;
    readonly press: ActionLink;
  }[];
  readonly actions: readonly ActionLink[];
}
