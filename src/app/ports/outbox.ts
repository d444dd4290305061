import type { Instant } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';

/**
 * What is to be said to somebody outside the present turn. An item holds ids, never content: the text is made when it is
 * sent, from the state and the rights at that moment. It is written in the same commit as the change it tells about, so that
 * neither exists without the other.
 */
export interface OutboxItem<Notice = unknown> {
  readonly id: string;
  readonly to: Recipient;
  /** Opaque to delivery; see `app/telling/notices.ts`. */
  readonly notice: Notice;
  /** Who is told if the recipient can't be reached. Left out if nobody would act on it. */
  readonly sender?: StaffId;
  /** Not before this instant. */
  readonly dueAt: Instant;
  readonly state: OutboxState;
  /** Sends that ended in doubt or in failure; throttled ones and those without a token do not count. */
  readonly tries: number;
  /** How many of the tries ended in doubt. After one, a message may already be there. */
  readonly doubts: number;
  /** When it was first in doubt: it is resent only for a short while, since a late duplicate helps nobody. */
  readonly doubtSince?: Instant;
  /** Throttled answers in a row, for the back-off. */
  readonly throttles: number;
  /** When it first certainly failed: it is retried until that day ends. */
  readonly failingSince?: Instant;
  /** While leased, that is while a post is under way: when the lease ends and another dispatcher may take the item. */
  readonly leasedUntil?: Instant;
  /** When sent: the message, so that it can be updated. */
  readonly sentAs?: { readonly conversationId: string; readonly activityId: string };
  /** When dead: why. */
  readonly diedOf?: DeathReason;
  /** When somebody dealt with an item that was given up: sent it again as a new one, or left it. */
  readonly seenTo?: 'sentAgain' | 'dropped';
  /** When the item reached its end: sent, ambiguous, obsolete or dead. */
  readonly settledAt?: Instant;
}

/** Not final: `pending` (also while it waits for another try) and `leased`. All others are. */
export type OutboxState = 'pending' | 'leased' | 'sent' | 'ambiguous' | 'obsolete' | 'dead';

export type Recipient =
  | { readonly kind: 'person'; readonly staffId: StaffId }
  | { readonly kind: 'channel'; readonly conversationId: string }
  /** Nobody: the item itself queues others. Those with the same `line` go one after another. */
  | { readonly kind: 'nobody'; readonly line: string };

/**
 * `notInstalled`: the person does not have the app. `blocked`: the bot may not write there. `gone`: no such conversation.
 */
export type RefusalReason = 'notInstalled' | 'blocked' | 'gone';

/** `invalid`: Teams does not accept this message. `tooLarge`: nor one of this size. Others to the same person may go. */
export type RejectionReason = 'invalid' | 'tooLarge';

/** Why an item was given up: refused for good, or tried in vain until its day ended. */
export type DeathReason = RefusalReason | RejectionReason | 'dayEnded';

/** Why nobody knows that an item arrived: it is dead, or `unknown` when it may have landed. */
export type UnsentReason = DeathReason | 'unknown';

/** Sends one item over Teams. Implemented by `teams/sending/sender.ts`; never throws for what the service answers. */
export interface Sender {
  /**
   * Makes the message, and posts it if `mayPost` says so, which is asked once, right before the post. Until then nothing can
   * have arrived. If it says no, the item is somebody else's and the outcome does not matter.
   */
  send(tenantId: string, item: OutboxItem, mayPost: () => Promise<boolean>): Promise<SendOutcome>;
}

export type SendOutcome =
  | { readonly outcome: 'sent'; readonly conversationId: string; readonly activityId: string }
  /** The state has moved on, and there was nothing left to say; nothing was sent. */
  | { readonly outcome: 'obsolete' }
  | { readonly outcome: 'throttled'; readonly retryAfterMilliseconds?: number }
  /** Permanent for the conversation: trying again does not help until somebody does something. */
  | { readonly outcome: 'refused'; readonly reason: RefusalReason }
  /** Permanent for this message. */
  | { readonly outcome: 'rejected'; readonly reason: RejectionReason }
  /**
   * It certainly did not arrive (no connection, or refused before it was read). `noToken`: nothing can be sent to anybody
   * until the bot can prove to Teams who it is.
   */
  | { readonly outcome: 'failed'; readonly retryAfterMilliseconds?: number; readonly cause?: 'noToken' }
  /** We do not know whether it arrived (a 5xx or a broken connection after the request had gone out). */
  | { readonly outcome: 'ambiguous' };
