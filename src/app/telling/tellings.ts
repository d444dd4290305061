import type { Instant } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import type { Services } from '../base/services';
import type { Write } from '../ports/store';
import type { Notice } from './notices';
import { newOutboxItem, outboxDocument } from './outbox';

/** Who is to be told about a change, and of what. Made from the events and the case after them. */
export interface Telling {
  readonly to: StaffId;
  readonly notice: Notice;
  /** Told when `to` can't be reached. */
  readonly sender?: StaffId;
  readonly dueAt?: Instant;
  /** One item that grows with each of several changes; without it every telling is an item of its own. */
  readonly itemId?: string;
}

/** The outbox items of a commit. */
export const outboxWrites = (services: Services, tellings: readonly Telling[]): readonly Write[] =>
  tellings.map(({ to, notice, sender, dueAt, itemId }) => ({
    do: itemId === undefined ? 'create' : 'put',
    document: outboxDocument(
      newOutboxItem({
        id: itemId ?? services.ids.next(),
        to: { kind: 'person', staffId: to },
        notice,
        dueAt: dueAt ?? services.clock.now(),
        ...(sender !== undefined && { sender }),
      }),
    ),
  }));
