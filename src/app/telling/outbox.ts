import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import type { Services } from '../base/services';
import type { OutboxItem, OutboxState, Recipient, UnsentReason } from '../ports/outbox';
import type { NewDocument } from '../ports/store';
import type { CardChange, ChannelPost, LostReply, ManyTold, Notice, ReorganisationGoesOn } from './notices';

/** What an item may hold. */
export type OutboxContent = Notice | CardChange | ChannelPost | LostReply | ManyTold | ReorganisationGoesOn;

/** The index key of every item with something still to come: a send, or the end of a lease. */
export const dueKey = 'due';

/** How long an item can be looked up after it is finished. */
const keptMilliseconds = 30 * 24 * 60 * 60 * 1000;

/** A new item, due at once unless `dueAt` is in the future. `id` is unique within the tenant. */
export const newOutboxItem = (what: {
  readonly id: string;
  readonly to: Recipient;
  readonly notice: OutboxContent;
  readonly dueAt: Instant;
  readonly sender?: StaffId;
}): OutboxItem<OutboxContent> => ({
  ...what,
  state: 'pending',
  tries: 0,
  doubts: 0,
  throttles: 0,
});

const finalStates: readonly OutboxState[] = ['sent', 'ambiguous', 'obsolete', 'dead'];

/** Whether nothing will ever happen to the item again. */
export const isFinal = (item: OutboxItem): boolean => finalStates.includes(item.state);

/** Why nobody knows whether an item arrived, once it is given up. */
export const unsentReason = ({ state, diedOf }: OutboxItem): UnsentReason | undefined =>
  state === 'ambiguous' ? 'unknown' : diedOf;

/** The index key of what is being posted. */
export const leasedKey = 'leased';

/** The index key of what was given up and nobody has dealt with, for as long as it can be looked up. */
export const unsentKey = 'unsent';

/** The index key of what was given up about a particular hand-over or meeting. */
export const unsentKeyOf = (what: 'handover' | 'meeting', id: string): string => `${unsentKey}:${what}:${id}`;

/** The index key of what has arrived. */
export const sentKey = 'sent';

const unsentKeys = (notice: OutboxContent): readonly string[] => {
  switch (notice.kind) {
    case 'handover':
      return [unsentKey, unsentKeyOf('handover', notice.handoverId)];
    case 'invitation':
      return [unsentKey, unsentKeyOf('meeting', notice.meetingId)];
    default:
      return [unsentKey];
  }
};

const keysOf = (item: OutboxItem): readonly string[] => {
  if (item.state === 'leased') return [dueKey, leasedKey];
  if (!isFinal(item)) return [dueKey];
  if (item.state === 'sent') return [sentKey];
  const isOpen = unsentReason(item) !== undefined && item.seenTo === undefined;
  return isOpen ? unsentKeys(item.notice as OutboxContent) : [];
};

/** The document of an item, written in one commit with the change it tells about. */
export const outboxDocument = (item: OutboxItem): NewDocument<OutboxItem> => ({
  kind: 'outbox',
  id: item.id,
  body: item,
  keys: keysOf(item),
  sort: item.settledAt ?? item.leasedUntil ?? item.dueAt,
  ...(item.settledAt !== undefined && { expiresAt: addMilliseconds(item.settledAt, keptMilliseconds) }),
});

/** How many items are due and not sent; counting stops at a hundred. */
export const waitingIn = async ({ store, clock }: Services, tenantId: string): Promise<number> => {
  const now = clock.now();
  const { documents } = await store
    .partition({ tenantId })
    .find<OutboxItem>('outbox', { keys: [dueKey], to: now });
  return documents.length;
};
