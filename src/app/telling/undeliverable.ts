import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import { mainPartition, type Services } from '../base/services';
import type { OutboxItem } from '../ports/outbox';
import type { LostReply, Notice, NotReachedAbout } from './notices';
import { outboxWrites } from './tellings';

const about = (kind: Notice['kind']): NotReachedAbout => {
  if (kind === 'handover') return 'handover';
  if (kind === 'invitation' || kind === 'noLongerInvited') return 'meeting';
  if (kind === 'question' || kind === 'questionAnswer') return 'question';
  return kind === 'sparringOffer' || kind === 'sparringAnswer' ? 'sparring' : 'other';
};

/** So many administrators hear of somebody who can't be reached, when nobody in particular is waiting for it. */
const administratorsAtMost = 3;

const administrators = async (services: Services, tenantId: string): Promise<readonly StaffId[]> => {
  const { documents } = await mainPartition(services, tenantId).find<StaffMember>('staff', {
    keys: ['role:administrator'],
    limit: administratorsAtMost,
  });
  return documents.map(({ body }) => body.id);
};

/**
 * Tells who can do something about it that the recipient of an item was not reached: its sender, else an
 * administrator. Once: the record that it was told is written in the same commit. That somebody was not reached is not
 * passed on any further when it can't be delivered itself.
 */
export const tellNotReached = async (
  services: Services,
  tenantId: string,
  item: OutboxItem,
): Promise<void> => {
  const notice = item.notice as Notice | LostReply;
  // Whoever did not get a reply knows it best.
  if (item.to.kind !== 'person' || notice.kind === 'notReached' || notice.kind === 'lostReply') return;
  const told: Notice = { kind: 'notReached', person: item.to.staffId, about: about(notice.kind) };
  const to = item.sender === undefined ? await administrators(services, tenantId) : [item.sender];
  const outcome = await mainPartition(services, tenantId).commit([
    { do: 'create', document: { kind: 'request', id: `not-reached-${item.id}`, body: {} } },
    ...outboxWrites(
      services,
      to.map((id) => ({ to: id, notice: told })),
    ),
  ]);
  if (outcome.committed) services.wakeDispatcher(tenantId);
};
