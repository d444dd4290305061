import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { relationsTo } from '../../domain/case/rights';
import { whatIsDue } from '../../domain/rhythm/rhythm';
import { type HandoverOffersView, offersAtMost } from '../../views/reorganisation';
import type { ActionLink } from '../../views/verbs';
import type { View } from '../../views/view';
import { pageIn } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { type CaseEntry, entryParties, type HandoverOffer, readEntry } from '../case/case-entry';
import { sightOf } from '../case/case-view';
import { ownEntries } from '../case/find-case';
import { municipalityOf, staffByIds } from '../organisation/directory';
import { dueView } from '../rhythm/due';
import type { Notice } from '../telling/notices';
import { recordList } from '../trail/access-log';
import { acceptHandover } from './handover';
import { readReorganisation } from './reorganisation-store';

type Reader = HandoverOffersView['reader'];

interface OfferedCase {
  readonly entry: CaseEntry;
  readonly offer: HandoverOffer;
}

const underWay: readonly HandoverOffer['state'][] = ['requested', 'accepted'];

/** The cases somebody is asked to take over and has not answered; or their own that are offered to others. */
const offersOf = async (services: Services, actor: Actor, reader: Reader): Promise<readonly OfferedCase[]> =>
  (await ownEntries(services, actor))
    .flatMap((entry): readonly OfferedCase[] => {
      const { offer, status } = entry;
      if (offer === undefined || status === 'closed') return [];
      const isMine =
        reader === 'receiver'
          ? offer.receiverId === actor.person.id && offer.state === 'requested'
          : entry.coordinatorId === actor.person.id && underWay.includes(offer.state);
      return isMine ? [{ entry, offer }] : [];
    })
    .sort(
      (one, other) =>
        Number(one.offer.state === 'accepted') - Number(other.offer.state === 'accepted') ||
        one.entry.reference.localeCompare(other.entry.reference),
    );

/** C2: hand-overs awaiting the reader's answer, or by which their own cases go to others. Reading is recorded first (L1). */
export const handoverOffers = async (
  services: Services,
  actor: Actor,
  reader: Reader = 'receiver',
  { from = 0, done }: Pick<HandoverOffersView, 'from' | 'done'> = {},
): Promise<HandoverOffersView> => {
  const { organisation, settings } = await municipalityOf(services, actor.tenantId);
  const day = today(services);
  const offered = await offersOf(services, actor, reader);
  const start = from < offered.length ? from : 0;
  const shown = offered.slice(start, start + offersAtMost);
  await recordList(
    services,
    actor.tenantId,
    actor.person.id,
    shown.map(({ entry }) => ({
      reference: entry.reference,
      basis: reader === 'receiver' ? 'receiver' : 'coordinator',
    })),
  );
  const people = await staffByIds(
    services,
    actor.tenantId,
    shown.map(({ offer }) => (reader === 'receiver' ? offer.giverId : offer.receiverId)),
  );
  const [one, ...others] = new Set(shown.map(({ offer }) => offer.reorganisationId));
  const plan =
    one === undefined || others.length > 0
      ? undefined
      : await readReorganisation(services, actor.tenantId, one);
  const rows = shown.map(({ entry, offer }): HandoverOffersView['rows'][number] => {
    const sight = sightOf(entry, relationsTo(entryParties(entry, organisation), actor.person, day));
    const next = sight.progress ? whatIsDue(entry, settings.rhythm, day)[0] : undefined;
    const ids = { reference: entry.reference, handover: offer.handoverId };
    return {
      reference: entry.reference,
      ...(sight.alias && { alias: entry.alias }),
      other: people.get(reader === 'receiver' ? offer.giverId : offer.receiverId)?.name ?? '',
      state: offer.state === 'accepted' ? 'accepted' : 'requested',
      ...(sight.progress && { phase: entry.phase }),
      ...(next && { next: dueView(next, settings.rhythm, []) }),
      press: { verb: 'handover.show', as: 'execute', ids },
    };
  });
  const waiting = rows.filter(({ state }) => state === 'requested').map(({ reference }) => reference);
  const actions: readonly (readonly [boolean, ActionLink])[] = [
    [
      reader === 'receiver' && waiting.length > 0,
      {
        verb: 'handover.acceptAll',
        as: 'execute',
        ids: { references: waiting.join(' ') },
        style: 'positive',
      },
    ],
    [true, { verb: 'cases.show', as: 'execute' }],
  ];
  return {
    name: 'handover-offers',
    reader,
    today: day,
    ...(plan && { reason: plan.body.reason }),
    total: offered.length,
    rows,
    ...(start > 0 && { from: start }),
    ...(done !== undefined && { done }),
    actions: actions.flatMap(([isOffered, action]) => (isOffered ? [action] : [])),
  };
};

const referencesIn = (listed: string): readonly CaseReference[] =>
  [...new Set(listed.split(' '))].slice(0, offersAtMost) as unknown as readonly CaseReference[];

/**
 * C2: a yes to everything on the card, one commit per case. What has been answered, withdrawn or given to somebody else
 * meanwhile is passed over; a repetition finds nothing left to do.
 */
export const acceptOffers = async (
  services: Services,
  actor: Actor,
  listed: string,
): Promise<Result<HandoverOffersView>> => {
  let done = 0;
  for (const reference of referencesIn(listed)) {
    const offer = (await readEntry(services, actor.tenantId, reference))?.offer;
    if (offer?.receiverId !== actor.person.id || offer.state !== 'requested') continue;
    const requestId = `${actor.requestId}-${reference}`;
    const accepted = await acceptHandover(
      services,
      { ...actor, requestId },
      reference,
      offer.handoverId,
      actor.requestId,
    );
    if (!accepted.ok) return accepted;
    done += 1;
  }
  return ok(await handoverOffers(services, actor, 'receiver', { done }));
};

/** A press that shows them: whose, and from which row. */
export const showOffers = async (
  services: Services,
  actor: Actor,
  { reader, from }: { readonly reader?: string; readonly from?: string },
): Promise<Result<HandoverOffersView>> =>
  ok(
    await handoverOffers(services, actor, reader === 'giver' ? 'giver' : 'receiver', {
      from: pageIn(from),
    }),
  );

/** One notice for many at once. When none are left: that they were taken back, or nothing at all. */
export const offersNotice = async (
  services: Services,
  actor: Actor,
  { as, because }: Extract<Notice, { readonly kind: 'offers' }>,
): Promise<View | undefined> => {
  const view = await handoverOffers(services, actor, as);
  if (view.total > 0) return view;
  return because === 'withdrawn'
    ? { name: 'notice', tone: 'info', message: { kind: 'offersWithdrawn' }, actions: [] }
    : undefined;
};
