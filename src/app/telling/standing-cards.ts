import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import { sha256 } from '../../domain/base/sha256';
import type { CaseReference } from '../../domain/case/family-case';
import type { StaffId } from '../../domain/organisation/organisation';
import type { ActionLink } from '../../views/verbs';
import type { ViewName } from '../../views/view';
import { mainPartition, type Services } from '../base/services';
import type { StoredDocument, Write } from '../ports/store';
import type { Notice, WhichCards } from './notices';
import { newOutboxItem, outboxDocument } from './outbox';

/** S9: which message in somebody's own chat shows what. Only ids: what it shows is made again from the state. */
export interface StandingCard {
  readonly person: StaffId;
  readonly message: string;
  readonly view: ViewName;
  readonly cases: readonly CaseReference[];
  readonly shownAt: Instant;
  /** Tells whether the card still shows what it should show now. */
  readonly print: string;
  /** The same for cards of which only the newest stays; left out where each stays for itself. */
  readonly same?: string;
  readonly again?: Required<Pick<ActionLink, 'verb' | 'ids'>>;
  /** Which form it is, and what about. */
  readonly form?: NonNullable<ActionLink['ids']>;
  /** The notice, when the card came unasked. */
  readonly notice?: Notice;
}

const days = 24 * 60 * 60 * 1000;

/** A card that still stands after `touchedAfter` is recorded again, so that it is not forgotten while it stands. */
const keptMilliseconds = 60 * days;
const touchedAfterMilliseconds = 50 * days;

/** Whoever is at work on the case first gets the answer to their own turn; their other cards follow. */
const afterTurnMilliseconds = 1_000;

const allKey = 'all';
const caseKey = (reference: CaseReference): string => `case:${reference}`;
const meetingKey = (id: string): string => `meeting:${id}`;
const personKey = (id: StaffId): string => `person:${id}`;
/** For one person's cards with the same view of the same thing. */
export const sameKey = (person: StaffId, same: string): string => `same:${person}:${same}`;

export const idOf = (person: StaffId, message: string): string => sha256(`${person}|${message}`, 40);

/** A card as stored, found by what it shows. */
export const cardDocument = (services: Services, card: StandingCard) => {
  const { person, message, cases, again, same } = card;
  const now = services.clock.now();
  const meeting = again?.ids.meeting;
  return {
    kind: 'standingCard' as const,
    id: idOf(person, message),
    body: card,
    keys: [
      allKey,
      personKey(person),
      ...cases.map(caseKey),
      ...(meeting === undefined ? [] : [meetingKey(meeting)]),
      ...(same === undefined ? [] : [sameKey(person, same)]),
    ],
    sort: now,
    expiresAt: addMilliseconds(now, keptMilliseconds),
  };
};

/** The item of one card. There is at most one, so that changes in quick succession become one. */
export const cardFollows = (
  services: Services,
  person: StaffId,
  cardId: string,
  afterTurn = false,
): Write => {
  const now = services.clock.now();
  return {
    do: 'put',
    document: outboxDocument(
      newOutboxItem({
        id: `card-${cardId}`,
        to: { kind: 'person', staffId: person },
        notice: { kind: 'cardFollows', cardId },
        dueAt: afterTurn ? addMilliseconds(now, afterTurnMilliseconds) : now,
      }),
    ),
  };
};

export const readCard = (
  services: Services,
  tenantId: string,
  cardId: string,
): Promise<StoredDocument<StandingCard> | undefined> =>
  mainPartition(services, tenantId).read('standingCard', cardId);

const keysOf = (which: WhichCards): readonly string[] => {
  switch (which.of) {
    case 'case':
      return [caseKey(which.reference)];
    case 'meeting':
      return [meetingKey(which.meetingId)];
    case 'people':
      return which.people.map(personKey);
    case 'everybody':
      return [allKey];
  }
};

const organisersCards: readonly ViewName[] = ['meeting', 'live-meeting'];

const isMeant = (which: WhichCards, card: StandingCard): boolean =>
  which.of !== 'meeting' || which.whose === 'everybody' || organisersCards.includes(card.view);

/** Queues each of the cards to be made again, a page of them at a time. Safe to repeat. */
export const putCardsInLine = async (
  services: Services,
  tenantId: string,
  { which, by }: { readonly which: WhichCards; readonly by?: StaffId },
  touchedBefore?: Instant,
): Promise<void> => {
  const partition = mainPartition(services, tenantId);
  let after: string | undefined;
  do {
    const page = await partition.find<StandingCard>('standingCard', {
      keys: keysOf(which),
      limit: 90,
      ...(touchedBefore !== undefined && { to: touchedBefore }),
      ...(after !== undefined && { after }),
    });
    const writes = page.documents
      .filter(({ body }) => isMeant(which, body))
      .map(({ id, body: { person } }) => cardFollows(services, person, id, person === by));
    if (writes.length > 0) await partition.commit(writes);
    after = page.next;
  } while (after !== undefined);
  services.wakeDispatcher(tenantId);
};

/** Old cards are recorded again before they would be forgotten. */
export const keepOldCards = (services: Services, tenantId: string): Promise<void> =>
  putCardsInLine(
    services,
    tenantId,
    { which: { of: 'everybody' } },
    addMilliseconds(services.clock.now(), -touchedAfterMilliseconds),
  );

/** The cases that have cards in anybody's chat, each once. */
export const casesWithCards = async (
  services: Services,
  tenantId: string,
): Promise<ReadonlySet<CaseReference>> => {
  const cases = new Set<CaseReference>();
  let after: string | undefined;
  do {
    const page = await mainPartition(services, tenantId).find<StandingCard>('standingCard', {
      keys: [allKey],
      ...(after !== undefined && { after }),
    });
    for (const { body } of page.documents) for (const reference of body.cases) cases.add(reference);
    after = page.next;
  } while (after !== undefined);
  return cases;
};
