import { randomUUID } from 'node:crypto';
import type { Actor, Services } from '../../src/app/base/services';
import { staffMember } from '../../src/app/organisation/directory';
import type { OutboxItem } from '../../src/app/ports/outbox';
import { unsentReason } from '../../src/app/telling/outbox';
import { auditView } from '../../src/app/trail/audit';
import { demoTenantId } from '../../src/config';
import { addMilliseconds, type Instant } from '../../src/domain/base/calendar';
import type { Link } from '../../src/domain/base/hash-chain';
import type { CaseReference } from '../../src/domain/case/family-case';
import { hasRole, type StaffId } from '../../src/domain/organisation/organisation';
import { systemClock } from '../../src/start';
import { rie } from '../support/running-bot';
import type { Change } from './acts';
import type { Post } from './front';
import { catalogueKept, digestsKept, ofTheHouse, papersKept } from './house-kept';
import type { ChaosStore } from './stores';

/** The outcome of a run: everything in `mustBeNone` has to be 0. */
export interface Verdict {
  readonly mustBeNone: Readonly<Record<string, readonly string[]>>;
  readonly figures: Readonly<Record<string, number | string>>;
}

export type Item = OutboxItem<{
  readonly kind: string;
  readonly reference?: string;
  readonly questionId?: string;
  readonly digestId?: string;
}>;
type Event = { readonly type: string };

/** A process that lives this long after being told had the time to write it down. */
const timeToWrite = 2_000;

/** Kinds that go no further when they themselves end in doubt: the recipient sees it, or the card tells. */
const cards: readonly string[] = ['cardFollows', 'cardsFollow', 'manyTold'];
const endOfTheLine: readonly string[] = [...cards, 'notReached', 'lostReply'];

/** Everything in the outbox that is under way: due by then, being sent, or to be tried again. */
export const underWay = async (store: ChaosStore, by: Instant): Promise<readonly string[]> =>
  (await store.all('outbox'))
    .map(({ body }) => body as Item)
    .filter(
      ({ state, dueAt, tries, throttles }) =>
        state === 'leased' || (state === 'pending' && (dueAt <= by || tries + throttles > 0)),
    )
    .map(
      ({ notice, state, dueAt, tries, throttles }) =>
        `${notice.kind}, ${state}, due ${dueAt} of ${by}, ${tries} tries, ${throttles} throttles`,
    );

export interface LedgerParts {
  readonly store: ChaosStore;
  readonly changes: readonly Change[];
  readonly posts: readonly Post[];
  readonly killedAt: (instance: string) => number | undefined;
  /** How far the last instances' clocks run ahead of ours, in milliseconds. */
  readonly ahead: number;
}

/** Compares what people were told with what the store and the connector have. */
export const closeLedger = async (parts: LedgerParts): Promise<Verdict> => {
  const { store, ahead } = parts;
  const items = (await store.all('outbox')).map(({ body }) => body as Item);
  const told = new Set((await store.all('notReached')).map(({ id }) => id));
  const changes = await changesKept(parts, items);
  const messages = messagesKept(parts, items, told);
  const end = addMilliseconds(systemClock.now(), ahead);
  const catalogue = await catalogueKept(parts);
  const digests = await digestsKept(parts, items, end);
  const papers = await papersKept(store);
  const trails = await trailsWhole(store);
  const left = await underWay(store, end);
  return {
    mustBeNone: {
      'acknowledged changes lost': [...changes.lost, ...catalogue.lost, ...digests.lost, ...papers.lost],
      'changes done twice': [...changes.twice, ...digests.twice, ...papers.twice],
      'imports half done': catalogue.half,
      'messages lost in silence': [...changes.unsaid, ...messages.silent, ...digests.silent],
      'knowable doubles': messages.knowable,
      'trails not whole': trails.broken,
      'left in the outbox': left,
    },
    figures: {
      ...changes.figures,
      ...catalogue.figures,
      ...digests.figures,
      ...papers.figures,
      ...messages.figures,
      'trails whole': trails.whole,
    },
  };
};

/** The case or meeting a link of a trail belongs to. */
const recordOf = (link: string): string => link.slice(0, link.lastIndexOf('.'));

const changesKept = async ({ store, changes: all }: LedgerParts, items: readonly Item[]) => {
  const changes = all.filter(({ event }) => !ofTheHouse.includes(event));
  const links = [
    ...(await store.all('caseEvent')),
    ...(await store.all('meetingEvent')),
    ...(await store.all('planEvent')),
  ];
  type Kept = Link<{ readonly events: readonly Event[] }>;
  const records = links.flatMap(({ id, body }) => {
    const { content, beside = {} } = body as Kept & { readonly beside?: Readonly<Record<string, Kept>> };
    const others = Object.entries(beside).map(([key, link]) => ({
      id: `${key.slice(key.indexOf(':') + 1)}.${link.sequence}`,
      events: link.content.events,
    }));
    return [{ id, events: content.events }, ...others];
  });
  const references = new Map<string, string>();
  for (const { body } of await store.all('case')) {
    const { snapshot } = body as {
      readonly snapshot: { readonly alias: string; readonly reference: string };
    };
    references.set(snapshot.alias, snapshot.reference);
  }
  /** By case; a meeting's trail belongs to the case named in its first event. */
  const meetings = new Map<string, string>();
  for (const { id, events } of records)
    for (const event of events as readonly (Event & { readonly reference?: string })[])
      if (event.type === 'MeetingPlanned' && event.reference !== undefined)
        meetings.set(recordOf(id), event.reference);
  const questionsSent = (await store.all('question'))
    .filter(({ body }) => (body as { readonly state: string }).state === 'sent')
    .map(({ id }) => id);
  const countOf = ({ alias, event, holds = '', questionId }: Change): number => {
    if (event === 'question') return questionsSent.filter((id) => id === questionId).length;
    const reference = references.get(alias);
    if (reference === undefined) return 0;
    return records
      .filter(({ id }) => recordOf(id) === reference || meetings.get(recordOf(id)) === reference)
      .flatMap(({ events }) => events)
      .filter((one) => one.type === event && JSON.stringify(one).includes(holds)).length;
  };
  const named = ({ alias, event, holds = '' }: Change): string => `${event} ${holds} of ${alias}`;
  const acknowledged = changes.filter(({ isAcknowledged }) => isAcknowledged);
  const owing = acknowledged.filter(({ owes }) => owes !== undefined);
  /** Each of them has an item of its own. */
  const isSaid = ({ alias, owes, questionId }: Change): boolean => {
    if (owes === 'question') return items.some(({ notice }) => notice.questionId === questionId);
    const reference = references.get(alias);
    const owed = owing.filter((other) => other.alias === alias && other.owes === owes).length;
    const found = items.filter(({ notice }) => notice.kind === owes && notice.reference === reference);
    return found.length >= owed;
  };
  return {
    lost: acknowledged.filter((change) => countOf(change) === 0).map(named),
    // Also when the line was repeated because the first was not answered, as after a kill between commit and reply.
    twice: changes.filter((change) => countOf(change) > 1).map(named),
    unsaid: owing
      .filter((change) => !isSaid(change))
      .map((change) => `no ${change.owes} for ${change.alias}`),
    figures: {
      'changes asked for': changes.length,
      'changes acknowledged': acknowledged.length,
      'changes done without an answer that landed': changes.filter(
        (change) => !change.isAcknowledged && countOf(change) > 0,
      ).length,
    },
  };
};

const messagesKept = (
  { posts, killedAt }: LedgerParts,
  items: readonly Item[],
  told: ReadonlySet<string>,
) => {
  const landed = new Set(posts.filter((post) => post.landed).map(({ activityId }) => activityId));
  const isTold = ({ id, notice }: Item): boolean => endOfTheLine.includes(notice.kind) || told.has(id);
  const isSilent = (item: Item): boolean => {
    if (item.state === 'sent')
      return !cards.includes(item.notice.kind) && !landed.has(item.sentAs?.activityId);
    return unsentReason(item) !== undefined && !isTold(item);
  };
  const byItem = new Map<string, readonly Post[]>();
  for (const post of posts)
    if (post.landed && post.itemId !== undefined)
      byItem.set(post.itemId, [...(byItem.get(post.itemId) ?? []), post]);
  const again = [...byItem.values()].flatMap((ofItem) => ofItem.slice(0, -1));
  /** The process was told, and lived on. */
  const isKnowable = ({ acknowledgedAt, by }: Post): boolean =>
    acknowledgedAt !== undefined && (killedAt(by) ?? Number.POSITIVE_INFINITY) > acknowledgedAt + timeToWrite;
  const knowable = again.filter(isKnowable);
  const cut = again.filter((post) => post.acknowledgedAt !== undefined && !isKnowable(post));
  const inState = (state: Item['state']): number => items.filter((item) => item.state === state).length;
  return {
    silent: items.filter(isSilent).map(({ id, state, notice }) => `${notice.kind} ${state} ${id}`),
    knowable: knowable.map(({ itemId, by }) => `${itemId} posted again after ${by} was told`),
    figures: {
      'posts of the outbox that landed': [...byItem.values()].flat().length,
      'items sent': inState('sent'),
      'items obsolete': inState('obsolete'),
      'items in doubt, told': inState('ambiguous'),
      'items dead, told': inState('dead'),
      'of these, not told any further': items.filter(
        (item) => unsentReason(item) !== undefined && endOfTheLine.includes(item.notice.kind),
      ).length,
      'doubles after a fault in which it landed': again.length - knowable.length - cut.length,
      'doubles after a kill between landing and writing': cut.length,
    },
  };
};

/** Every case as the auditor sees it: both trails, the meetings and the snapshot. */
const trailsWhole = async (store: ChaosStore) => {
  const opened = store.open();
  const services: Services = {
    store: opened,
    clock: systemClock,
    ids: { next: randomUUID },
    wakeDispatcher: () => {},
    publicUrl: () => '',
  };
  const auditor = await staffMember(services, demoTenantId, rie as StaffId);
  if (auditor === undefined || !hasRole(auditor, 'auditor')) throw new Error('nobody may look');
  const broken: string[] = [];
  let whole = 0;
  for (const { id } of await store.all('case')) {
    const actor: Actor = { tenantId: demoTenantId, person: auditor, requestId: randomUUID() };
    const view = await auditView(services, actor, id as CaseReference, 0);
    if (view.ok && view.value.intact) whole += 1;
    else broken.push(id);
  }
  await opened.close();
  return { broken, whole };
};
