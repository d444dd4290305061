import type { Instant } from '../domain/base/calendar';
import type { UnsentBecause } from './notice';
import type { ActionLink } from './verbs';

/** How many there are; with `more`, at least so many. */
export interface Tally {
  readonly count: number;
  readonly more: boolean;
}

/** What a message was about, as far as an administrator is told. */
export type MessageTopic =
  | 'absence'
  | 'card'
  | 'case'
  | 'consent'
  | 'dailyWord'
  | 'deputy'
  | 'handover'
  | 'meeting'
  | 'notReached'
  | 'question'
  | 'reply'
  | 'sparring';

/** The daily rounds. */
export type RoundName = 'cards' | 'coverage' | 'rooms' | 'nudges';

/** What is being sent and what was not, for an administrator: names of staff, and nothing about any family. */
export interface OperationsView {
  readonly name: 'operations';
  /** What was just done; `gone`: somebody had seen to it already. */
  readonly done?: 'sentAgain' | 'dropped' | 'gone';
  readonly waiting: Tally;
  /** Since when the message has been waiting that waits longest. */
  readonly waitingSince?: Instant;
  /** Within the last 24 hours. */
  readonly sent: Tally;
  /** Of the last 30 days, as long as nobody has seen to it. */
  readonly ambiguous: Tally;
  readonly dead: Tally;
  /** The latest first; the card shows as many as it has room for, beginning at `from`. */
  readonly unsent: readonly UnsentView[];
  readonly from?: number;
  readonly unreached: readonly {
    readonly department: string;
    readonly people: readonly string[];
  }[];
  readonly rounds: readonly {
    readonly round: RoundName;
    /** Left out before it has ever been made. */
    readonly last?: Instant;
    readonly next: Instant;
  }[];
  readonly actions: readonly ActionLink[];
}

export interface UnsentView {
  /** Whom it was for; left out for a channel. */
  readonly person?: string;
  readonly topic: MessageTopic;
  readonly because: UnsentBecause;
  /** When it was given up. */
  readonly at: Instant;
  readonly presses: readonly ActionLink[];
}
