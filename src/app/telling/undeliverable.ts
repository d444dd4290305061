import { addMilliseconds, dateAt } from '../../domain/base/calendar';
import { mainPartition, type Services } from '../base/services';
import { tellDigestUnsent } from '../overview/digest-stopped';
import type { OutboxItem, UnsentReason } from '../ports/outbox';
import type { Write } from '../ports/store';
import { administrators } from './administrators';
import { cardsFollow } from './cards-follow';
import type { Notice, NotReachedAbout, WhichCards } from './notices';
import type { OutboxContent } from './outbox';
import { outboxWrites } from './tellings';

const about = (kind: Notice['kind']): NotReachedAbout => {
  if (kind === 'handover' || kind === 'offers' || kind === 'reorganisation') return 'handover';
  if (kind === 'invitation' || kind === 'noLongerInvited' || kind === 'meetingKept') return 'meeting';
  if (kind === 'question' || kind === 'questionAnswer') return 'question';
  return kind === 'sparringOffer' || kind === 'sparringAnswer' ? 'sparring' : 'other';
};

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The sender's card is updated once the end of the item is written. */
const renewAfterMilliseconds = 2_000;

/**
 * Tells those who can do something about it that an item did not arrive, or that nobody knows: whoever caused it, and the
 * administrators. Once: the record that it was told is written in the same commit. An administrator hears once a day about
 * the same person and reason; the rest is in the overview of deliveries. If the news that somebody was not reached can't be
 * delivered either, it goes no further; and a card that could not be updated refreshes itself.
 */
export const tellNotReached = async (
  services: Services,
  tenantId: string,
  item: OutboxItem,
  because: UnsentReason,
): Promise<void> => {
  const notice = item.notice as OutboxContent;
  if (notice.kind === 'digest') {
    const once = record(services, item.id);
    return tellDigestUnsent(services, tenantId, { digestId: notice.digestId, because }, once);
  }
  if (notice.kind === 'digestFollows') return;
  // Nobody misses a card that is not made again; the next change queues it again.
  if (notice.kind === 'cardFollows' || notice.kind === 'cardsFollow') return;
  if (notice.kind === 'manyTold' || notice.kind === 'reorganisationGoesOn') return;
  if (item.to.kind !== 'person' || notice.kind === 'notReached') return;
  // Whoever did not get a reply already knows.
  if (notice.kind === 'lostReply') return;
  const person = item.to.staffId;
  const told: Notice = { kind: 'notReached', person, about: about(notice.kind), because };
  const partition = mainPartition(services, tenantId);
  const sender = item.sender === undefined ? [] : [item.sender];
  const { committed } = await partition.commit([
    record(services, `${item.id}`),
    ...outboxWrites(
      services,
      sender.map((to) => ({ to, notice: told })),
    ),
    ...renewal(services, notice),
  ]);
  // Even if it was told before, the administrators may not have been.
  const day = dateAt(services.clock.now());
  const chiefs = (await administrators(services, tenantId)).filter((id) => id !== item.sender);
  const forChiefs: Notice = { ...told, about: 'operations' };
  const { committed: isNew } = await partition.commit([
    record(services, `${day}-${person}-${because}`),
    ...outboxWrites(
      services,
      chiefs.map((to) => ({ to, notice: forChiefs })),
    ),
  ]);
  if (committed || isNew) services.wakeDispatcher(tenantId);
};

const record = ({ clock }: Services, id: string): Write => ({
  do: 'create',
  document: {
    kind: 'notReached',
    id,
    body: {},
    expiresAt: addMilliseconds(clock.now(), 60 * dayMilliseconds),
  },
});

/** The cards of the meeting and of the hand-over show who was not reached. */
const renewal = (services: Services, notice: Notice): readonly Write[] => {
  const dueAt = addMilliseconds(services.clock.now(), renewAfterMilliseconds);
  const follow = (which: WhichCards): readonly Write[] => [cardsFollow(services, which, { dueAt })];
  switch (notice.kind) {
    case 'handover':
      return follow({ of: 'case', reference: notice.reference });
    case 'invitation':
      return follow({ of: 'meeting', meetingId: notice.meetingId, whose: 'organisers' });
    default:
      return [];
  }
};
