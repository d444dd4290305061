import type { Instant } from '../../domain/base/calendar';
import type { DecisionContext } from '../../domain/base/decision';
import { type ChainHead, emptyChain, type Link, linkAfter } from '../../domain/base/hash-chain';
import { ok, type Refusal, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { type StaffId, systemActor } from '../../domain/organisation/organisation';
import { type Municipality, municipalityOf } from '../organisation/directory';
import type { DocumentKind, NewDocument, StoredDocument, Write } from '../ports/store';
import { inOneItem } from '../telling/tellings';
import { untilDone } from './attempts';
import { requestRecord, requestWrites } from './requests';
import { type Actor, mainPartition, type Services, today } from './services';
import { type ChangeRecord, linkDocument, linksTogether, readLinks, trailKey } from './trails';

/** Every record is about a case. */
interface OfCase {
  readonly reference: CaseReference;
}

/** What the document of a record holds: the snapshot, and where the trail of its changes ends. */
export interface RecordBody<State> {
  readonly snapshot: State;
  readonly trail: ChainHead;
}

/** What every rule may know besides the record, the command and the facts of its kind. */
export interface RecordContext extends DecisionContext {
  /** The present; `today` is its day. */
  readonly now: Instant;
  readonly municipality: Municipality;
}

/**
 * A kind of record with events: its rules, and how it is found again. Loading, deciding, the trail and the commit are the
 * same for all of them.
 */
export interface RecordKind<State, Event, Command, Facts extends object> {
  readonly kind: DocumentKind;
  readonly eventKind: DocumentKind;
  readonly idOf: (state: State) => string;
  readonly decide: (
    state: State | undefined,
    command: Command,
    context: RecordContext & Facts,
  ) => Result<readonly Event[]>;
  readonly apply: (state: State | undefined, event: Event) => State | undefined;
  /** The index keys and the sort text of the snapshot's document. */
  readonly index?: (state: State) => Pick<NewDocument, 'keys' | 'sort'>;
  /** What of the state its document holds, where some of it has documents of its own: see `derived`. */
  readonly kept?: (state: State) => State;
  /** Documents that follow from the state and are written with it. */
  readonly derived?: (
    state: State,
    context: {
      readonly before: State | undefined;
      readonly now: Instant;
      readonly municipality: Municipality;
    },
  ) => readonly NewDocument[];
  /** What updates its cards in people's chats (S9). */
  readonly cards?: (
    services: Services,
    by: StaffId,
    state: State,
    events: readonly Event[],
  ) => readonly Write[];
}

/** A change of a record as it is decided: all of its commands, or none. */
export interface Decided<State, Event> {
  readonly before: State | undefined;
  readonly after: State;
  /** Empty when it is so already. */
  readonly events: readonly Event[];
}

/** What an attempt at a change found: the record, and what is wanted of it now. */
export interface Attempt<State, Event, Command, Facts extends object> {
  /** Undefined for a record that begins with the change. */
  readonly stored: StoredDocument<RecordBody<State>> | undefined;
  /** Carried out one after another. A missing right is a refusal here, so that a repetition is still recognised. */
  readonly commands: Result<readonly Command[]>;
  readonly facts: Facts;
  /** What else is written in the same commit. */
  readonly along?: (change: Decided<State, Event>) => Promise<Result<readonly Write[]>>;
}

/** What a change came to. `repeated`: it was already so, or the same request had been carried out before. */
export interface RecordChange<State, Event> extends Decided<State, Event> {
  readonly repeated: boolean;
}

/**
 * Carries out commands on a record: load and authorise (`attempt`), decide, commit. Snapshot, trail, consequences, outbox
 * and the record of the request are written together or not at all. If somebody else has changed something meanwhile, it
 * tries again with everything read afresh.
 */
export const changeRecord = async <State extends OfCase, Event, Command, Facts extends object>(
  services: Services,
  actor: Actor,
  kind: RecordKind<State, Event, Command, Facts>,
  attempt: () => Promise<Result<Attempt<State, Event, Command, Facts>>>,
): Promise<Result<RecordChange<State, Event>>> =>
  untilDone(async () => {
    const attempted = await attempt();
    return attempted.ok ? tryChange(services, actor, kind, attempted.value) : attempted;
  });

const tryChange = async <State extends OfCase, Event, Command, Facts extends object>(
  services: Services,
  actor: Actor,
  kind: RecordKind<State, Event, Command, Facts>,
  { stored, commands, facts, along }: Attempt<State, Event, Command, Facts>,
): Promise<Result<RecordChange<State, Event>> | 'again'> => {
  const decided = commands.ok
    ? await decideOn(services, actor, kind, { stored, commands: commands.value, facts })
    : commands;
  if (!decided.ok) return afterRepetition(services, actor, kind, stored, decided.refusal);
  const change = decided.value;
  if (change.events.length === 0) return ok({ ...change, repeated: true });
  const more = (await along?.(change)) ?? ok([]);
  if (!more.ok) return more;
  const written = [...(await recordWrites(services, actor, kind, stored, change)), ...more.value];
  const writes = linksTogether(inOneItem(services, written));
  const outcome = await mainPartition(services, actor.tenantId).commit([
    ...writes,
    ...(actor.person.id === systemActor.id
      ? []
      : requestWrites(
          services,
          actor,
          { [kind.kind]: kind.idOf(change.after) },
          {
            record: kind.kind,
            id: kind.idOf(change.after),
            reference: change.after.reference,
            sequence: (stored?.body.trail ?? emptyChain).sequence + 1,
          },
        )),
  ]);
  if (outcome.committed) {
    if (writes.some(isForOutbox)) services.wakeDispatcher(actor.tenantId);
    return ok({ ...change, repeated: false });
  }
  return outcome.kind === 'request'
    ? afterRepetition(services, actor, kind, stored, { code: 'ChangedMeanwhile' })
    : 'again';
};

const isForOutbox = (write: Write): boolean => 'document' in write && write.document.kind === 'outbox';

/** What commands make of a record, by its rules. */
export const decideOn = async <State, Event, Command, Facts extends object>(
  services: Services,
  actor: Actor,
  kind: RecordKind<State, Event, Command, Facts>,
  {
    stored,
    commands,
    facts,
  }: {
    readonly stored: StoredDocument<RecordBody<State>> | undefined;
    readonly commands: readonly Command[];
    readonly facts: Facts;
  },
): Promise<Result<Decided<State, Event>>> => {
  const municipality = await municipalityOf(services, actor.tenantId);
  const before = stored?.body.snapshot;
  const events: Event[] = [];
  let after = before;
  for (const command of commands) {
    const decision = kind.decide(after, command, {
      ...facts,
      actor: actor.person,
      today: today(services),
      newId: services.ids.next(),
      now: services.clock.now(),
      municipality,
    });
    if (!decision.ok) return decision;
    events.push(...decision.value);
    after = decision.value.reduce(kind.apply, after);
  }
  return after === undefined ? refuse('NoLongerThere') : ok({ before, after, events });
};

/** Snapshot, trail, and what follows from them, cards included. */
export const recordWrites = async <State, Event, Command, Facts extends object>(
  services: Services,
  actor: Actor,
  kind: RecordKind<State, Event, Command, Facts>,
  stored: StoredDocument<RecordBody<State>> | undefined,
  { before, after, events }: Decided<State, Event>,
): Promise<readonly Write[]> => {
  const now = services.clock.now();
  const change: ChangeRecord<Event> = { at: now, by: actor.person.id, events };
  const link = linkAfter(stored?.body.trail ?? emptyChain, change);
  const id = kind.idOf(after);
  const document: NewDocument<RecordBody<State>> = {
    kind: kind.kind,
    id,
    body: { snapshot: kind.kept?.(after) ?? after, trail: { sequence: link.sequence, hash: link.hash } },
    ...kind.index?.(after),
  };
  const municipality = await municipalityOf(services, actor.tenantId);
  return [
    stored === undefined ? { do: 'create', document } : { do: 'replace', document, version: stored.version },
    { do: 'create', document: linkDocument(kind.eventKind, kind.kind, id, link) },
    ...(kind.derived?.(after, { before, now, municipality }) ?? []).map(
      (derived) => ({ do: 'put', document: derived }) as const,
    ),
    ...(kind.cards?.(services, actor.person.id, after, events) ?? []),
  ];
};

/** A rule or a right may say no to a repetition because the first time succeeded; that is no refusal. */
const afterRepetition = async <State, Event, Command, Facts extends object>(
  services: Services,
  actor: Actor,
  { kind }: RecordKind<State, Event, Command, Facts>,
  stored: StoredDocument<RecordBody<State>> | undefined,
  refusal: Refusal,
): Promise<Result<RecordChange<State, Event>>> => {
  const id = (await requestRecord(services, actor))?.[kind];
  if (id === undefined || (stored !== undefined && stored.id !== id)) return { ok: false, refusal };
  const now = await mainPartition(services, actor.tenantId).read<RecordBody<State>>(kind, id);
  if (now === undefined) return { ok: false, refusal };
  const { snapshot } = now.body;
  return ok({ before: snapshot, after: snapshot, events: [], repeated: true });
};

/**
 * L4: removes a record with its trail, a page at a time and the record itself last, so that it can resume when cut short.
 * Returns how many documents were removed.
 */
export const removeRecord = async (
  services: Services,
  tenantId: string,
  { kind, eventKind }: Pick<RecordKind<never, never, never, object>, 'kind' | 'eventKind'>,
  id: string,
  along: readonly Write[] = [],
): Promise<number> => {
  const events = await removeFound(services, tenantId, eventKind, trailKey(kind, id));
  await mainPartition(services, tenantId).commit([{ do: 'remove', kind, id }, ...along]);
  return events + 1 + along.length;
};

/** L4: removes all documents of a kind that bear a key. */
export const removeFound = async (
  services: Services,
  tenantId: string,
  kind: DocumentKind,
  key: string,
): Promise<number> => {
  const partition = mainPartition(services, tenantId);
  let removed = 0;
  for (;;) {
    const { documents } = await partition.find(kind, { keys: [key] });
    if (documents.length === 0) return removed;
    await partition.commit(documents.map(({ id }) => ({ do: 'remove', kind, id })));
    removed += documents.length;
  }
};

/** The trail of a record's changes as stored, up to the end known to the record itself. */
export const readTrail = async <State, Event, Command, Facts extends object>(
  services: Services,
  tenantId: string,
  kind: RecordKind<State, Event, Command, Facts>,
  { snapshot, trail: head }: RecordBody<State>,
): Promise<{ readonly links: readonly Link<ChangeRecord<Event>>[]; readonly head: ChainHead }> => ({
  links: await readLinks<Event>(services, tenantId, kind, kind.idOf(snapshot), head),
  head,
});
