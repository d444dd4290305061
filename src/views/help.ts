import type { StaffRole } from '../domain/organisation/organisation';
import type { LocalisedText } from '../domain/organisation/settings';
import type { ActionLink } from './verbs';

export interface HelpView {
  readonly name: 'help';
  /** `welcome`: the first message after installing. */
  readonly occasion: 'welcome' | 'asked';
  readonly place: Place;
  /** First name; left out in shared places. */
  readonly firstName?: string;
  readonly roles: readonly StaffRole[];
  readonly actions: readonly ActionLink[];
}

export type Place = 'personal' | 'group' | 'channel';

/** "Mente du …?" Each can be typed as it stands. */
export interface SuggestionsView {
  readonly name: 'suggestions';
  /** `command`: close to what was typed. `case`: several of the reader's own cases fit; never shown in shared places. */
  readonly about: 'command' | 'case';
  readonly phrases: readonly string[];
}

/** S7: the municipality's route. Never handled here. */
export interface ConcernReportView {
  readonly name: 'concern-report';
  readonly phone: string;
  readonly outOfHoursPhone: string;
  readonly text: LocalisedText;
}
