import type { Services } from '../base/services';
import { mainPartition } from '../base/services';
import type { OutboxItem } from '../ports/outbox';
import type { StoredDocument, Write } from '../ports/store';
import { newOutboxItem, outboxDocument, unsentKey } from './outbox';
import { liftsBar } from './reachability';

type How = NonNullable<OutboxItem['seenTo']>;

/**
 * Deals with an item that was given up: sends it again as a new item, once, or leaves it. False if somebody has already
 * dealt with it. The caller has checked the right.
 */
export const seeTo = async (
  services: Services,
  tenantId: string,
  itemId: string,
  how: How,
): Promise<boolean> => {
  const partition = mainPartition(services, tenantId);
  const stored = await partition.read<OutboxItem>('outbox', itemId);
  if (stored === undefined || !stored.keys.includes(unsentKey)) return false;
  const { committed } = await partition.commit([
    {
      do: 'replace',
      document: outboxDocument({ ...stored.body, seenTo: how }),
      version: stored.version,
    },
    ...(how === 'sentAgain' ? await againWrites(services, tenantId, stored) : []),
  ]);
  if (!committed) return seeTo(services, tenantId, itemId, how);
  if (how === 'sentAgain') services.wakeDispatcher(tenantId);
  return true;
};

const againWrites = async (
  services: Services,
  tenantId: string,
  { body: { to, notice, sender } }: StoredDocument<OutboxItem>,
): Promise<readonly Write[]> => {
  const item = newOutboxItem({
    id: services.ids.next(),
    to,
    notice: notice as Parameters<typeof newOutboxItem>[0]['notice'],
    dueAt: services.clock.now(),
    ...(sender !== undefined && { sender }),
  });
  const bar = to.kind === 'person' ? await liftsBar(mainPartition(services, tenantId), to.staffId) : [];
  return [{ do: 'create', document: outboxDocument(item) }, ...bar];
};

/** What was given up under an index key and nobody has dealt with, latest first. At most 100. */
export const unsentUnder = async (
  services: Services,
  tenantId: string,
  key: string,
): Promise<readonly OutboxItem[]> => {
  const { documents } = await mainPartition(services, tenantId).find<OutboxItem>('outbox', {
    keys: [key],
    order: 'descending',
  });
  return documents.map(({ body }) => body);
};
