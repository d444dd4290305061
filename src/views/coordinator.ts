import type { CalendarDate } from '../domain/base/calendar';
import type { ActionLink } from './verbs';

/** Staff as colleagues may know them. */
export interface PersonView {
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly email?: string;
  readonly phone?: string;
}

/** The answer to "who is the coordinator". `subject` is the alias or reference that this asker may see. */
export interface CoordinatorView {
  readonly name: 'coordinator';
  readonly reference: string;
  /** Why the reader wanted to know, by its id; left out where that was not needed. */
  readonly purpose?: string;
  readonly subject: string;
  readonly coordinator: PersonView;
  /** The coordinator is away until this day; the deputy answers. */
  readonly deputy?: PersonView & { readonly until: CalendarDate };
  /** C4: nobody answers at present; the lead does. */
  readonly uncovered?: { readonly since: CalendarDate; readonly lead?: PersonView };
  readonly basis: 'belongs' | 'sameAuthority' | 'consent' | 'shared';
  readonly actions: readonly ActionLink[];
}

/** Several families fit; only those that the asker may see. Each row asks again with its reference. */
export interface CoordinatorChoicesView {
  readonly name: 'coordinator-choices';
  readonly choices: readonly {
    readonly alias: string;
    readonly reference: string;
    readonly press: ActionLink;
  }[];
  readonly more: boolean;
  /** "None of these": the existence-blind way. */
  readonly noneOfThese: ActionLink;
}
