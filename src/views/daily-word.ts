import type { CalendarDate } from '../domain/base/calendar';
import type { DueView } from './due';
import type { ActionLink } from './verbs';

/** So many things are named of one case. */
export const waitsAtMost = 4;

/** C5, D2: the one private word of a day, when several things wait. The most urgent case comes first. */
export interface DailyWordView {
  readonly name: 'daily-word';
  readonly today: CalendarDate;
  /** The cases in which something waits, whether they are named or not. */
  readonly count: number;
  readonly cases: readonly {
    readonly reference: string;
    readonly alias: string;
    /** Most urgent first. */
    readonly waits: readonly {
      readonly due: DueView;
      /** C5: how many times in a row the contact has been missed. */
      readonly missed?: number;
    }[];
    /** How many things more wait in the case. */
    readonly more: number;
    /** What to do about it. */
    readonly press: ActionLink;
  }[];
  readonly actions: readonly ActionLink[];
}
