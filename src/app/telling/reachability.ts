import type { Instant } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import type { RefusalReason } from '../ports/outbox';
import type { Partition, Write } from '../ports/store';

/** Whether the app reaches somebody, as the document of their conversation has it. */
export interface Reachability {
  /** Present when Teams has said that there is no use in writing there. */
  readonly refused?: RefusalReason;
  readonly refusedAt?: Instant;
}

/** The index key of the conversations with people whom the app does not reach. */
export const unreachableKey = 'unreachable';

/** Forgets an earlier refusal: when somebody asks for a message to be sent again, we try Teams again. */
export const liftsBar = async (partition: Partition, person: StaffId): Promise<readonly Write[]> => {
  const stored = await partition.read<Reachability>('conversation', person);
  if (stored?.body.refused === undefined) return [];
  const { refused: _, refusedAt: __, ...body } = stored.body;
  return [{ do: 'replace', document: { kind: 'conversation', id: person, body }, version: stored.version }];
};
