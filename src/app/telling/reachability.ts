import type { Instant } from '../../domain/base/calendar';
import type { RefusalReason } from '../ports/outbox';

/** Whether the app reaches somebody, as the document of their conversation has it. */
export interface Reachability {
  /** Present when Teams has said that writing there is no use. */
  readonly refused?: RefusalReason;
  readonly refusedAt?: Instant;
}

/** The index key of the conversations with people whom the app does not reach. */
export const unreachableKey = 'unreachable';
