import type { StaffRole } from '../domain/organisation/organisation';
import type { LocalisedText } from '../domain/organisation/settings';
import type { ActionLink } from './verbs';

export interface HelpView {
  readonly name: 'help';
  /** `welcome`: the first message after installing. */
  readonly occasion: 'welcome' | 'asked';
  readonly chat: Place;
  /** First name; left out in shared places. */
  readonly firstName?: string;
  readonly roles: readonly StaffRole[];
  readonly actions: readonly ActionLink[];
}

export type Place = 'personal' | 'group' | 'channel';

/** "Mente du …?" What was not understood, and the ways on: each is said by one press. */
export interface SuggestionsView {
  readonly name: 'suggestions';
  /**
   * `command`: close to what was typed. `case`: several of the reader's own cases fit; never shown in shared places.
   * `example`: the phrase left out what it is about; how to write it. `nothing`: not like anything that is known.
   */
  readonly about: 'command' | 'case' | 'example' | 'nothing';
  readonly phrases: readonly string[];
  /** What the reader's own cases are called, where each phrase is about one. */
  readonly names?: readonly string[];
  /** Names this asking, so that a phrase that is said by two presses is said once. */
  readonly asked: string;
  /** A family of the reader's own that was named in it. */
  readonly subject?: string;
  /** The ways on with that family. */
  readonly actions: readonly ActionLink[];
}

/** S7: the municipality's route. Never handled here. */
export interface ConcernReportView {
  readonly name: 'concern-report';
  readonly phone: string;
  readonly outOfHoursPhone: string;
  readonly text: LocalisedText;
}
