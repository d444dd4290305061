import type { Instant } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import type { View } from '../../views/view';
import { mainPartition, type Services } from '../base/services';
import type { OutboxItem } from '../ports/outbox';
import type { Partition, StoredDocument } from '../ports/store';
import { sameAgain } from './again';
import { casesIn, printOf, sameCardOf } from './card-print';
import { followId } from './cards-follow';
import type { CardChange, Notice } from './notices';
import { cardDocument, cardFollows, idOf, readCard, type StandingCard, sameKey } from './standing-cards';

/** What a message in somebody's own chat shows from now on. */
export interface Shown {
  readonly tenantId: string;
  readonly person: StaffId;
  readonly message: string;
  readonly view: View;
  readonly notice?: Notice;
  /** The moment before the view was made. What changed later may be missing on the card. */
  readonly since: Instant;
  /** Nobody asked for it: the card refreshed itself, and is no newer than before. */
  readonly byItself?: boolean;
}

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

/** How many older cards of the same view are folded at once; there are more only if sending has stopped for a while. */
const othersAtMost = 50;

const longAgo = '2000-01-01T00:00:00.000Z' as Instant;

/**
 * Records what a message shows. Older cards with the same view of the same thing are queued to be folded, and this one to be
 * made again if a change came in between, because the change looked for cards before this one was known.
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
  // A card that was folded, but was looked at before the folding arrived, is folded again.
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
  await partition.commit(
    [
      { do: 'put', document: cardDocument(services, card) },
      ...older.map((other) => cardFollows(services, person, other.id)),
    ],
    // As if the program had ended between the message and its note.
    { mayBeLost: older.length === 0 },
  );
  const isLate = isOld || (await changedSince(partition, card, shown.since));
  if (isLate) await partition.commit([cardFollows(services, person, id)]);
  if (isLate || older.length > 0) services.wakeDispatcher(tenantId);
};

/** The other cards that show the same view of the same thing. */
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

/** Whether a change that this card's cases follow looked for cards too early to find it. */
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
 * After a card was updated: it now shows this, or, without a view, nothing any more. If its reader pressed on it meanwhile,
 * nobody knows which of the two is there, and it is made again.
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
          document: cardDocument(services, {
            ...card,
            cases: casesIn(view, card.notice),
            print: printOf(view),
          }),
        },
  ]);
  const now = committed ? undefined : await partition.read<StandingCard>('standingCard', id);
  if (now === undefined) return;
  await partition.commit([
    { do: 'put', document: cardDocument(services, { ...now.body, print: '' }) },
    cardFollows(services, card.person, id),
  ]);
};

/** Two shown at the same moment have an order too. */
const orderOf = ({ shownAt, message }: StandingCard): string => `${shownAt}|${message}`;

/** The newer card with the same view of the same thing, if there is one. */
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
