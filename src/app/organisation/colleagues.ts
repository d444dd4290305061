import { addDays, type Instant, instantAt } from '../../domain/base/calendar';
import { rank, searchKeys } from '../../domain/base/matching';
import { ok, type Result, refuse, valueIn } from '../../domain/base/result';
import { isAway, type StaffId, type StaffMember } from '../../domain/organisation/organisation';
import type { ColleaguesView, SparringView } from '../../views/organisation/colleagues';
import { form } from '../base/declared-form';
import { echo } from '../base/echo';
import { requestWrites } from '../base/requests';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { sparringStart } from '../plan/sparring-start';
import type { StoredDocument } from '../ports/store';
import type { Notice } from '../telling/notices';
import { outboxWrites, type Telling } from '../telling/tellings';
import { municipalityOf, personView, staffMember } from './directory';

const shownAtMost = 10;
const askedAtMost = 5;
const keptDays = 30;

/** Colleagues who know a subject and are at work, best match first. */
const colleaguesFor = async (
  services: Services,
  actor: Actor,
  subject: string,
): Promise<readonly StaffMember[]> => {
  const keys = searchKeys(subject)
    .map((key) => `speciality:${key}`)
    .slice(0, 100);
  if (keys.length === 0) return [];
  const { documents } = await mainPartition(services, actor.tenantId).find<StaffMember>('staff', { keys });
  return documents
    .map(({ body }) => ({
      body,
      score: Math.max(...body.specialities.map((one) => rank(subject, [one]).score), 0),
    }))
    .filter(({ body, score }) => score > 0 && body.id !== actor.person.id && !isAway(body, today(services)))
    .sort((one, other) => other.score - one.score || one.body.name.localeCompare(other.body.name, 'da'))
    .map(({ body }) => body);
};

/** C9: who knows about a subject. If nobody matches: the subjects somebody knows about. */
export const findColleagues = async (
  services: Services,
  actor: Actor,
  subject: string,
): Promise<ColleaguesView> => {
  const [colleagues, { organisation }] = await Promise.all([
    colleaguesFor(services, actor, subject),
    municipalityOf(services, actor.tenantId),
  ]);
  const shown = echo(subject);
  return {
    name: 'colleagues',
    subject: shown,
    colleagues: colleagues.slice(0, shownAtMost).map((person) => personView(person, organisation)),
    more: colleagues.length > shownAtMost,
    subjects: colleagues.length > 0 ? [] : await knownSubjects(services, actor),
    actions: colleagues.length > 0 ? [{ verb: 'sparring.ask', as: 'dialog', ids: { subject: shown } }] : [],
  };
};

const knownSubjects = async (services: Services, actor: Actor): Promise<readonly string[]> => {
  const { documents } = await mainPartition(services, actor.tenantId).find<StaffMember>('staff', {
    keys: ['active'],
  });
  const subjects = new Set(documents.flatMap(({ body }) => body.specialities));
  return [...subjects].sort((one, other) => one.localeCompare(other, 'da')).slice(0, 20);
};

/** C9: a request for sparring. It names no family; it is about a subject and a question. */
export interface Sparring {
  readonly askerId: StaffId;
  readonly subject: string;
  readonly question: string;
  readonly askedAt: Instant;
  readonly offeredTo: readonly StaffId[];
  readonly state: 'open' | 'taken' | 'withdrawn';
  readonly takenBy?: StaffId;
}

const expiry = (services: Services): Instant => instantAt(addDays(today(services), keptDays), '00:00');

const read = (
  services: Services,
  tenantId: string,
  id: string,
): Promise<StoredDocument<Sparring> | undefined> =>
  mainPartition(services, tenantId).read<Sparring>('sparring', id);

/** C9: offered to colleagues who know the subject; the first to press takes it. */
export const askForSparringForm = form('sparring.ask', {
  open: async ({ services, actor, ids }) => {
    const start =
      ids.action === undefined ? {} : await sparringStart(services, actor, ids.reference, ids.action);
    return ok({
      fields: { subject: { value: ids.subject ?? start.subject }, question: { value: start.question } },
    });
  },
  carryOut: async ({ services, actor }, { subject, question }) => {
    const colleagues = (await colleaguesFor(services, actor, subject)).slice(0, askedAtMost);
    if (colleagues.length === 0) return ok(await findColleagues(services, actor, subject));
    // The request's own id: a repeated submit finds what the first one wrote.
    const id = actor.requestId;
    const sparring: Sparring = {
      askerId: actor.person.id,
      subject,
      question,
      askedAt: services.clock.now(),
      offeredTo: colleagues.map((person) => person.id),
      state: 'open',
    };
    const tellings: readonly Telling[] = colleagues.map((person) => ({
      to: person.id,
      notice: { kind: 'sparringOffer', sparringId: id },
      sender: actor.person.id,
    }));
    await mainPartition(services, actor.tenantId).commit([
      { do: 'create', document: { kind: 'sparring', id, body: sparring, expiresAt: expiry(services) } },
      ...requestWrites(services, actor, { sparring: id }),
      ...outboxWrites(services, tellings),
    ]);
    services.wakeDispatcher(actor.tenantId);
    return sparringView(services, actor, id);
  },
});

/** A request for sparring, for the asker and for those to whom it was offered; for nobody else. */
export const sparringView = async (
  services: Services,
  actor: Actor,
  id: string,
): Promise<Result<SparringView>> => {
  const stored = await read(services, actor.tenantId, id);
  const sparring = stored?.body;
  const isAsker = sparring?.askerId === actor.person.id;
  if (sparring === undefined || !(isAsker || sparring.offeredTo.includes(actor.person.id)))
    return refuse('RequestTaken');
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const [asker, taker] = await Promise.all([
    staffMember(services, actor.tenantId, sparring.askerId),
    sparring.takenBy && staffMember(services, actor.tenantId, sparring.takenBy),
  ]);
  const ids = { sparring: id };
  const open = sparring.state === 'open';
  return ok({
    name: 'sparring',
    sparringId: id,
    reader: isAsker ? 'asker' : 'colleague',
    subject: sparring.subject,
    question: sparring.question,
    asker: personView(asker, organisation),
    askedAt: sparring.askedAt,
    state: sparring.state,
    takenByReader: sparring.takenBy === actor.person.id,
    offeredTo: sparring.offeredTo.length,
    ...(taker && { takenBy: personView(taker, organisation) }),
    actions: !open
      ? []
      : isAsker
        ? [{ verb: 'sparring.withdraw', as: 'execute', ids, style: 'destructive' }]
        : [{ verb: 'sparring.take', as: 'execute', ids, style: 'positive' }],
  });
};

/** An offer is told of only while it is open; an answer in any case. */
export const sparringNotice = async (
  services: Services,
  actor: Actor,
  { kind, sparringId }: Extract<Notice, { readonly kind: 'sparringOffer' | 'sparringAnswer' }>,
): Promise<SparringView | undefined> => {
  const view = valueIn(await sparringView(services, actor, sparringId));
  return kind === 'sparringAnswer' || view?.state === 'open' ? view : undefined;
};

/** Takes or withdraws an open request; a late press shows where it stands. */
const settle = async (
  services: Services,
  actor: Actor,
  id: string,
  settled: Pick<Sparring, 'state' | 'takenBy'>,
  allowed: (sparring: Sparring) => boolean,
): Promise<Result<SparringView>> => {
  const stored = await read(services, actor.tenantId, id);
  if (stored !== undefined && stored.body.state === 'open' && allowed(stored.body)) {
    const told: readonly Telling[] =
      settled.state === 'taken'
        ? [{ to: stored.body.askerId, notice: { kind: 'sparringAnswer', sparringId: id } }]
        : [];
    const outcome = await mainPartition(services, actor.tenantId).commit([
      {
        do: 'replace',
        version: stored.version,
        document: { kind: 'sparring', id, body: { ...stored.body, ...settled }, expiresAt: expiry(services) },
      },
      ...outboxWrites(services, told),
    ]);
    if (!outcome.committed) return settle(services, actor, id, settled, allowed);
    services.wakeDispatcher(actor.tenantId);
  }
  return sparringView(services, actor, id);
};

export const takeSparring = (services: Services, actor: Actor, id: string): Promise<Result<SparringView>> =>
  settle(services, actor, id, { state: 'taken', takenBy: actor.person.id }, ({ offeredTo }) =>
    offeredTo.includes(actor.person.id),
  );

export const withdrawSparring = (
  services: Services,
  actor: Actor,
  id: string,
): Promise<Result<SparringView>> =>
  settle(services, actor, id, { state: 'withdrawn' }, ({ askerId }) => askerId === actor.person.id);
