import { createHash } from 'node:crypto';
import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import type { CaseReference } from '../../domain/case/family-case';
import type { StaffId } from '../../domain/organisation/organisation';
import type { View, ViewName } from '../../views/view';
import { mainPartition, type Services } from '../base/services';
import type { OutboxItem } from '../ports/outbox';
import type { Partition, StoredDocument, Write } from '../ports/store';
import { type Again, sameAgain } from './again';
import { casesIn, printOf, sameCardOf } from './card-print';
import { followId } from './cards-follow';
import type { CardChange, Notice, WhichCards } from './notices';
import { newOutboxItem, outboxDocument } from './outbox';

/** S9: which message of somebody's own chat shows what. Ids only: what it shows is made again from the state. */
export interface StandingCard {
  readonly person: StaffId;
  readonly message: string;
  readonly view: ViewName;
  readonly cases: readonly CaseReference[];
  readonly shownAt: Instant;
  /** By which it is known whether the card still shows what it would show now. */
  readonly print: string;
  /** The same for cards of which only the newest stands; left out where each stands for itself. */
  readonly same?: string;
  readonly again?: Pick<Again, 'verb' | 'ids'>;
  /** What a form is, and is about. */
  readonly form?: Again['ids'];
  /** What was said, when the card came by itself. */
  readonly notice?: Notice;
}

/** What a message of somebody's own chat shows from now on. */
export interface Shown {
  readonly tenantId: string;
  readonly person: StaffId;
  readonly message: string;
  readonly view: View;
  readonly notice?: Notice;
  /** Before the view was made. What was changed later may be missing on the card. */
  readonly since: Instant;
  /** Nobody asked for it: the card looked again by itself, and is no newer than before. */
  readonly byItself?: boolean;
}

const days = 24 * 60 * 60 * 1000;

/** A card that still stands after `touchedAfter` is looked after anew, so that it is never forgotten while it stands. */
const keptMilliseconds = 60 * days;
const touchedAfterMilliseconds = 50 * days;

/** Whoever is at work on the case gets the answer of their own turn first; their other cards follow after it. */
const afterTurnMilliseconds = 1_000;

const allKey = 'all';
const caseKey = (reference: CaseReference): string => `case:${reference}`;
const meetingKey = (id: string): string => `meeting:${id}`;
const personKey = (id: StaffId): string => `person:${id}`;
const sameKey = (person: StaffId, same: string): string => `same:${person}:${same}`;

const idOf = (person: StaffId, message: string): string =>
  createHash('sha256').update(`${person}|${message}`).digest('hex').slice(0, 40);

const document = (services: Services, card: StandingCard) => {
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

/** The item of one card. There is one at most, so that changes in quick succession become one. */
const cardFollows = (services: Services, person: StaffId, cardId: string, afterTurn = false): Write => {
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

export const forgetCard = async (
  services: Services,
  tenantId: string,
  person: StaffId,
  message: string,
): Promise<void> => {
  const partition = mainPartition(services, tenantId);
  const id = idOf(person, message);
  if ((await partition.read('standingCard', id)) === undefined) return;
  await partition.commit([{ do: 'remove', kind: 'standingCard', id }]);
};

/** How many others of the same view are folded at once; there are more only if sending has stood still. */
const othersAtMost = 50;

const longAgo = '2000-01-01T00:00:00.000Z' as Instant;

/**
 * Notes what a message shows. Of the same view of the same thing the older cards are put in line to be folded, and so is
 * this one to be made again where a change has come in between: the cards were looked up before it was known.
 */
export const noteCard = async (services: Services, shown: Shown): Promise<void> => {
  const { tenantId, person, message, view, notice, byItself = false } = shown;
  const cases = casesIn(view, notice);
  if (cases.length === 0) return forgetCard(services, tenantId, person, message);
  const partition = mainPartition(services, tenantId);
  const id = idOf(person, message);
  const before = byItself ? (await readCard(services, tenantId, id))?.body : undefined;
  const again = sameAgain(view);
  const same = sameCardOf(view);
  const others = same === undefined ? [] : await sameCards(partition, person, same, id);
  // A card that had been folded, and was looked at before that arrived, is folded again.
  const isOld = byItself && before === undefined && others.length > 0;
  const card: StandingCard = {
    person,
    message,
    view: view.name,
    cases,
    shownAt: isOld ? longAgo : (before?.shownAt ?? services.clock.now()),
    print: printOf(view),
    ...(same !== undefined && { same }),
    ...(again !== undefined && { again: { verb: again.verb, ids: again.ids } }),
    ...(view.name === 'form' && { form: { ...view.ids, name: view.form } }),
    ...(notice !== undefined && again === undefined && { notice }),
  };
  const older = byItself ? [] : others;
  await partition.commit([
    { do: 'put', document: document(services, card) },
    ...older.map((other) => cardFollows(services, person, other.id)),
  ]);
  const isLate = isOld || (await changedSince(partition, card, shown.since));
  if (isLate) await partition.commit([cardFollows(services, person, id)]);
  if (isLate || older.length > 0) services.wakeDispatcher(tenantId);
};

/** The others that show the same view of the same thing. */
const sameCards = async (
  partition: Partition,
  person: StaffId,
  same: string,
  exceptId: string,
): Promise<readonly StoredDocument<StandingCard>[]> => {
  const { documents } = await partition.find<StandingCard>('standingCard', {
    keys: [sameKey(person, same)],
    limit: othersAtMost,
  });
  return documents.filter(({ id }) => id !== exceptId);
};

/** Whether something happened that cards of this one's cases follow, which looked for cards too early to find it. */
const changedSince = async (
  partition: Partition,
  { cases, again, person }: StandingCard,
  since: Instant,
): Promise<boolean> => {
  const meetingId = again?.ids.meeting;
  const ids = [
    ...cases.map((reference) => followId({ of: 'case', reference })),
    ...(meetingId === undefined ? [] : [followId({ of: 'meeting', meetingId, whose: 'everybody' })]),
  ];
  const items = await Promise.all(ids.map((id) => partition.read<OutboxItem<CardChange>>('outbox', id)));
  return items.some((item) => {
    if (item === undefined || item.body.dueAt < since) return false;
    const { notice } = item.body;
    // The answer to somebody's own change was made after it.
    return notice.kind !== 'cardsFollow' || notice.by !== person;
  });
};

/**
 * The card looked after: it shows this now, or without a view nothing any more. If its reader has pressed on it meanwhile, it
 * is not known which of the two stands there, and it is made again.
 */
export const settleCard = async (
  services: Services,
  tenantId: string,
  { body: card, id, version }: StoredDocument<StandingCard>,
  view: View | undefined,
): Promise<void> => {
  const partition = mainPartition(services, tenantId);
  const { committed } = await partition.commit([
    view === undefined
      ? { do: 'remove', kind: 'standingCard', id, version }
      : {
          do: 'replace',
          version,
          document: document(services, { ...card, cases: casesIn(view, card.notice), print: printOf(view) }),
        },
  ]);
  const now = committed ? undefined : await partition.read<StandingCard>('standingCard', id);
  if (now === undefined) return;
  await partition.commit([
    { do: 'put', document: document(services, { ...now.body, print: '' }) },
    cardFollows(services, card.person, id),
  ]);
};

/** Two that were shown in the same moment have an order too. */
const orderOf = ({ shownAt, message }: StandingCard): string => `${shownAt}|${message}`;

/** The newer card of the same view of the same thing, if there is one. */
export const newerThan = async (
  services: Services,
  tenantId: string,
  card: StandingCard,
): Promise<StandingCard | undefined> => {
  if (card.same === undefined) return undefined;
  const { person, message, same } = card;
  const others = await sameCards(mainPartition(services, tenantId), person, same, idOf(person, message));
  return others
    .map(({ body }) => body)
    .filter((other) => orderOf(other) > orderOf(card))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1))[0];
};

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

/** Puts each of the cards in line to be made again, a page of them at a time. Safe to repeat. */
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

/** Cards that have stood for long are looked after before they would be forgotten. */
export const keepOldCards = (services: Services, tenantId: string): Promise<void> =>
  putCardsInLine(
    services,
    tenantId,
    { which: { of: 'everybody' } },
    addMilliseconds(services.clock.now(), -touchedAfterMilliseconds),
  );

/** The cases that cards stand of in anybody's chat, each once. */
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
