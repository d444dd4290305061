import type { Notice, NotReachedAbout } from './notices';
import type { OutboxItem } from './ports/outbox';
import { outboxWrites } from './case-store';
import { mainPartition, type Services } from './services';

const about = (kind: Notice['kind']): NotReachedAbout => {
  if (kind === 'handover') return 'handover';
  if (kind === 'question' || kind === 'questionAnswer') return 'question';
  return kind === 'sparringOffer' || kind === 'sparringAnswer' ? 'sparring' : 'other';
};

/**
 * Tells the sender of an item that its recipient could not be reached. Once: the record that it was told is written in
 * the same commit. An item without a sender, and one that told of another that was not reached, ends here.
 */
export const tellNotReached = async (services: Services, tenantId: string, item: OutboxItem): Promise<void> => {
  if (item.sender === undefined || item.to.kind !== 'person') return;
  const notice = item.notice as Notice;
  const told = { to: item.sender, notice: { kind: 'notReached', person: item.to.staffId, about: about(notice.kind) } } as const;
  const outcome = await mainPartition(services, tenantId).commit([
    { do: 'create', document: { kind: 'request', id: `not-reached-${item.id}`, body: {} } },
    ...outboxWrites(services, [told]),
  ]);
  if (outcome.committed) services.wakeDispatcher(tenantId);
};
