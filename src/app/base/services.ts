import { type CalendarDate, dateAt } from '../../domain/base/calendar';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { FromPlan } from '../../domain/plan/plan-agenda';
import type { FetchAttachedFile } from '../ports/attached-files';
import type { Clock, Ids } from '../ports/clock';
import type { LanguageModel } from '../ports/language-model';
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
  /** Whoever may import until an administrator is on the staff list; see `first-administrator.ts`. */
  readonly firstAdmin?: StaffId;
  /** If the municipality has one; asked after grammar and likeness. */
  readonly languageModel?: LanguageModel;
  /** Where files may be attached. */
  readonly fetchAttachedFile?: FetchAttachedFile;
  /** A card refreshes itself in a chat where nobody asked for it: that is how reading is recorded (L9). */
  readonly nobodyLooks?: true;
}

/** Who asks, in which municipality. Comes from the verified sender of the turn, never from a card. */
export interface Actor {
  readonly tenantId: string;
  readonly person: StaffMember;
  /** The same for every repetition of one request, so that it is carried out once (letters, digits, `-`). */
  readonly requestId: string;
  /**
   * The line the request was typed as, as a hash, with its request and the version of its earlier record; left out for a
   * press.
   */
  readonly line?: { readonly hash: string; readonly request: string; readonly seen?: string };
  /** The place the request came from, if others read along; left out in somebody's own chat. */
  readonly place?: SharedPlace;
  /** Puts into the asker's language what the plan adds to an agenda; left out where nobody writes any. */
  readonly inWords?: (item: FromPlan) => string;
}

/** A channel or group chat, as described by the verified turn that came from there. */
export interface SharedPlace {
  readonly kind: 'channel' | 'group';
  readonly conversationId: string;
  /** Teams tells it for most channels; for a group chat there is nothing to tell. */
  readonly channelType?: 'standard' | 'private' | 'shared';
  readonly name?: string;
  /** How to write there later. Opaque here. */
  readonly way: object;
  /** Everybody who reads along there, as Teams reports them now; undefined if it does not say. */
  readers(): Promise<readonly PlaceReader[] | undefined>;
}

/** Somebody who reads along in a shared place. */
export interface PlaceReader {
  /** Left out for somebody the municipality does not know. */
  readonly id?: StaffId;
  /** A guest, or from another organisation. */
  readonly outsider: boolean;
}

export const today = (services: Services): CalendarDate => dateAt(services.clock.now());

export const mainPartition = (services: Services, tenantId: string): Partition =>
  services.store.partition({ tenantId });
