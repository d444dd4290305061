import type { Instant } from '../../domain/base/calendar';
import type { DecisionContext } from '../../domain/base/decision';
import { type ChainHead, emptyChain, type Link, linkAfter } from '../../domain/base/hash-chain';
import { ok, type Refusal, type Result, refuse } from '../../domain/base/result';
import { apply } from '../../domain/case/apply';
import type { CaseEvent } from '../../domain/case/case-events';
import { type CaseCommand, decide } from '../../domain/case/decide';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import { type CaseAction, type CaseRelation, may, partiesOf, relationsTo } from '../../domain/case/rights';
import { type StaffId, systemActor } from '../../domain/organisation/organisation';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { allPages, type Municipality, municipality } from '../organisation/directory';
import type { NewDocument, StoredDocument, Write } from '../ports/store';
import { outboxWrites, type Telling } from '../telling/tellings';
import { entryDocument, grantsOf } from './case-entry';

/** What a case document holds: the snapshot, and where the trail of its changes ends. */
export interface CaseBody {
  readonly snapshot: FamilyCase;
  readonly trail: ChainHead;
}

/** One commit's changes, in the trail of the case (L1). */
export interface ChangeRecord {
  readonly at: Instant;
  readonly by: StaffId;
  readonly events: readonly CaseEvent[];
}

export interface OpenedCase {
  readonly familyCase: FamilyCase;
  readonly relations: readonly CaseRelation[];
}

/**
 * A case with how the reader belongs to it: not at all, when `relations` is empty, and then nothing of it may be shown
 * but what a rule grants by another tie. Undefined when there is no such case.
 */
export const readCaseFor = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  reference: CaseReference,
): Promise<OpenedCase | undefined> => {
  const stored = await mainPartition(services, actor.tenantId).read<CaseBody>('case', reference);
  return stored === undefined ? undefined : withRelations(services, actor, stored.body.snapshot);
};

/**
 * A case for somebody who belongs to it, with how they belong. For everybody else, and for a case that does not
 * exist, the same refusal (C7).
 */
export const openCaseFor = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  reference: CaseReference,
): Promise<Result<OpenedCase>> => {
  const opened = await readCaseFor(services, actor, reference);
  return opened === undefined || opened.relations.length === 0 ? refuse('NotFound') : ok(opened);
};

const withRelations = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  familyCase: FamilyCase,
): Promise<OpenedCase> => {
  const { organisation } = await municipality(services, actor.tenantId);
  const parties = partiesOf(familyCase, organisation.departments.get(familyCase.departmentId));
  return { familyCase, relations: relationsTo(parties, actor.person, today(services)) };
};

/** What a change came to. `repeated`: the same request had been carried out before; the case is as it stands. */
export interface Change {
  /** The case before it; left out when nothing was changed, and for a new case. */
  readonly before?: FamilyCase;
  readonly familyCase: FamilyCase;
  readonly events: readonly CaseEvent[];
  readonly repeated: boolean;
}

/** What a use case wants done with a case. */
export interface Wish {
  readonly reference: CaseReference;
  /** Made of the case as it stands when it needs facts about those whom the case names. */
  readonly command: CaseCommand | ((familyCase: FamilyCase) => Promise<CaseCommand>);
  /** The right that it takes; `system` for what follows from rules and not from a person. */
  readonly right: CaseAction | 'system';
  readonly tell?: (change: {
    before: FamilyCase;
    after: FamilyCase;
    events: readonly CaseEvent[];
  }) => readonly Telling[] | Promise<readonly Telling[]>;
}

export const triesAtMost = 8;

const requestKeptMilliseconds = 7 * 24 * 60 * 60 * 1000;

/**
 * Carries out a command on a case: load, authorise, decide, commit. Snapshot, trail, index entry, outbox and the
 * record of the request are written together or not at all. When somebody else changed the case meanwhile, the
 * rule is asked again with the case as it stands now.
 */
export const changeCase = async (services: Services, actor: Actor, wish: Wish): Promise<Result<Change>> => {
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const outcome = await tryChange(services, actor, wish);
    if (outcome !== 'again') return outcome;
  }
  return refuse('ChangedMeanwhile');
};

const tryChange = async (services: Services, actor: Actor, wish: Wish): Promise<Result<Change> | 'again'> => {
  const partition = mainPartition(services, actor.tenantId);
  const stored = await partition.read<CaseBody>('case', wish.reference);
  if (stored === undefined) return refuse('NotFound');
  const before = stored.body.snapshot;
  if (wish.right !== 'system') {
    const { relations } = await withRelations(services, actor, before);
    if (relations.length === 0) return refuse('NotFound');
    if (!may(wish.right, before, relations))
      return afterRepetition(services, actor, before, { code: 'NotAllowed' });
  }
  const command = typeof wish.command === 'function' ? await wish.command(before) : wish.command;
  const decision = decide(before, command, decisionContext(services, actor));
  if (!decision.ok) return afterRepetition(services, actor, before, decision.refusal);
  const events = decision.value;
  if (events.length === 0) return ok({ familyCase: before, events, repeated: true });
  const after = events.reduce<FamilyCase>(apply, before);
  const tellings = (await wish.tell?.({ before, after, events })) ?? [];
  const place = await municipality(services, actor.tenantId);
  const outcome = await partition.commit([
    ...changeWrites(services, actor, stored, after, events, place),
    ...outboxWrites(services, tellings),
  ]);
  if (!outcome.committed) {
    if (outcome.kind === 'request') return ok({ familyCase: before, events: [], repeated: true });
    return 'again';
  }
  if (tellings.length > 0) services.wakeDispatcher(actor.tenantId);
  return ok({ before, familyCase: after, events, repeated: false });
};

export const decisionContext = (services: Services, actor: Actor): DecisionContext => ({
  actor: actor.person,
  today: today(services),
  newId: services.ids.next(),
});

export interface RequestRecord {
  readonly by: StaffId;
  readonly result: { readonly reference?: CaseReference };
}

/**
 * What a command on the case adds to a commit that another record of the case leads: nothing when it changes nothing. A
 * conflict about the kind `case` means that somebody else changed it meanwhile.
 */
export const caseWrites = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  command: CaseCommand,
): Promise<Result<readonly Write[]>> => {
  const stored = await mainPartition(services, actor.tenantId).read<CaseBody>('case', reference);
  if (stored === undefined) return refuse('NotFound');
  const decision = decide(stored.body.snapshot, command, decisionContext(services, actor));
  if (!decision.ok) return decision;
  const events = decision.value;
  if (events.length === 0) return ok([]);
  const after = events.reduce<FamilyCase>(apply, stored.body.snapshot);
  const place = await municipality(services, actor.tenantId);
  return ok(snapshotWrites(services, actor, stored, after, events, place));
};

/** A rule or a right may say no to a repetition because the first time succeeded; that is no refusal. */
const afterRepetition = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  refusal: Refusal,
): Promise<Result<Change>> => {
  const done = await mainPartition(services, actor.tenantId).read<RequestRecord>('request', actor.requestId);
  return done?.body.by === actor.person.id && done.body.result.reference === familyCase.reference
    ? ok({ familyCase, events: [], repeated: true })
    : { ok: false, refusal };
};

const trailRecordId = (reference: CaseReference, sequence: number): string =>
  `${reference}.${String(sequence).padStart(8, '0')}`;

const trailKey = (reference: CaseReference): string => `case:${reference}`;

const trailDocument = (reference: CaseReference, link: Link<ChangeRecord>): NewDocument => ({
  kind: 'caseEvent',
  id: trailRecordId(reference, link.sequence),
  body: link,
  keys: [trailKey(reference)],
  sort: String(link.sequence).padStart(8, '0'),
});

/** The record by which a repetition of the request is known. Shared by all use cases that write. */
export const requestWrite = (services: Services, actor: Actor, result: unknown): Write => ({
  do: 'create',
  document: {
    kind: 'request',
    id: actor.requestId,
    body: { by: actor.person.id, result },
    expiresAt: later(services, requestKeptMilliseconds),
  },
});

const later = (services: Services, milliseconds: number): Instant =>
  new Date(Date.parse(services.clock.now()) + milliseconds).toISOString() as Instant;

export const changeWrites = (...change: Parameters<typeof snapshotWrites>): readonly Write[] => {
  const [services, actor, , { reference }] = change;
  const writes = snapshotWrites(...change);
  return actor.person.id === systemActor.id
    ? writes
    : [...writes, requestWrite(services, actor, { reference })];
};

/** Snapshot, trail and index entry. */
const snapshotWrites = (
  services: Services,
  actor: Actor,
  stored: StoredDocument<CaseBody> | undefined,
  after: FamilyCase,
  events: readonly CaseEvent[],
  place: Municipality,
): readonly Write[] => {
  const record: ChangeRecord = { at: services.clock.now(), by: actor.person.id, events };
  const link = linkAfter(stored?.body.trail ?? emptyChain, record);
  const body: CaseBody = { snapshot: after, trail: { sequence: link.sequence, hash: link.hash } };
  const document: NewDocument<CaseBody> = { kind: 'case', id: after.reference, body };
  return [
    stored === undefined ? { do: 'create', document } : { do: 'replace', document, version: stored.version },
    { do: 'create', document: trailDocument(after.reference, link) },
    {
      do: 'put',
      document: entryDocument(after, grantsOf(after, record.at, place)),
    },
  ];
};

/** The trail of a case's changes as it is stored, with the end and the state that the case itself tells of. */
export interface Trail {
  readonly links: readonly Link<ChangeRecord>[];
  readonly head: ChainHead;
  readonly snapshot: FamilyCase;
}

export const readTrail = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<Trail | undefined> => {
  const partition = mainPartition(services, tenantId);
  const stored = await partition.read<CaseBody>('case', reference);
  if (stored === undefined) return undefined;
  const { trail: head, snapshot } = stored.body;
  const links = await allPages<Link<ChangeRecord>>((after) =>
    partition.find('caseEvent', { keys: [trailKey(reference)], ...(after !== undefined && { after }) }),
  );
  return { links: links.slice(0, head.sequence), head, snapshot };
};
