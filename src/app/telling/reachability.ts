import type { Instant } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import type { RefusalReason } from '../ports/outbox';
import type { Partition, Write } from '../ports/store';

/** Whether the app reaches somebody, from the document of their conversation. */
export interface Reachability {
  /** Present when Teams has said that writing there is no use. */
  readonly refused?: RefusalReason;
  readonly refusedAt?: Instant;
}

/** The index key of conversations with people the app does not reach. */
export const unreachableKey = 'unreachable';

/** Forgets an earlier refusal: when somebody asks to send a message again, we try Teams again. */
export const liftsBar = async (partition: Partition, person: StaffId): Promise<readonly Write[]> => {
  const stored = await partition.read<Reachability>('conversation', person);
  if (stored?.body.refused === undefined) return [];
  const { refused: _, refusedAt: __, ...body } = stored.body;
  return [{ do: 'replace', document: { kind: 'conversation', id: person, body }, version: stored.version }];
};
