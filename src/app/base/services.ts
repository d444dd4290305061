import { type CalendarDate, dateAt } from '../../domain/base/calendar';
import type { StaffMember } from '../../domain/organisation/organisation';
import type { Clock, Ids } from '../ports/clock';
import type { Partition, Store } from '../ports/store';

/** What use cases need from outside. Made once, in the composition root. */
export interface Services {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Something was put in the tenant's outbox: send it now rather than at the next poll. */
  wakeDispatcher(tenantId: string): void;
  /** Where people's browsers reach this program, without a slash at the end: links in messages begin with it. */
  publicUrl(): string;
  /** Something is made anew by itself, in a chat where nobody asked for it: reading is recorded as that (L9). */
  readonly nobodyLooks?: true;
}

/** The same services, for what comes or is made anew without anybody looking. */
export const unseen = (services: Services): Services => ({ ...services, nobodyLooks: true });

/** Who asks, in which municipality. Comes from the verified sender of the turn, never from a card. */
export interface Actor {
  readonly tenantId: string;
  readonly person: StaffMember;
  /** The same for every repetition of one request, so that it is carried out once (letters, digits, `-`). */
  readonly requestId: string;
  /**
   * The line that the request was typed by, as a hash, the request that it is, and the version of the note of it that there was;
   * left out for a press.
   */
  readonly line?: { readonly hash: string; readonly request: string; readonly seen?: string };
}

export const today = (services: Services): CalendarDate => dateAt(services.clock.now());

export const mainPartition = (services: Services, tenantId: string): Partition =>
  services.store.partition({ tenantId });
