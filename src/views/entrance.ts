import type { PersonView } from './coordinator';
import type { ActionLink } from './verbs';

/** C8. Not case data. */
export interface EntranceView {
  readonly name: 'entrance';
  readonly department: string;
  readonly entrance: {
    readonly name: string;
    readonly email?: string;
    readonly phone?: string;
    readonly hours?: string;
  };
  readonly lead?: PersonView;
  readonly decisions: readonly { readonly subject: string; readonly decidedBy: string }[];
  /** Set when the question was about one subject. */
  readonly subject?: string;
  readonly actions: readonly ActionLink[];
}

export interface EntranceListView {
  readonly name: 'entrance-list';
  /** What was typed, when no department fits it. */
  readonly notFound?: string;
  readonly departments: readonly {
    readonly department: string;
    readonly phone?: string;
    readonly press: ActionLink;
  }[];
}
