import { ok, type Result, refuse } from '../../domain/base/result';
import { apply } from '../../domain/case/apply';
import type { CaseEvent } from '../../domain/case/case-events';
import { type CaseCommand, decide } from '../../domain/case/decide';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import { type CaseAction, type CaseRelation, may, partiesOf, relationsTo } from '../../domain/case/rights';
import { newToFile } from '../../domain/filing/to-file';
import {
  changeRecord,
  decideOn,
  type RecordBody,
  type RecordKind,
  readTrail,
  recordWrites,
} from '../base/records';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { toFileDocument } from '../filing/to-file-document';
import { municipalityOf } from '../organisation/directory';
import type { StoredDocument, Write } from '../ports/store';
import { casesFollow } from '../telling/cards-follow';
import { outboxWrites, type Telling } from '../telling/tellings';
import { entryDocument, grantsOf } from './case-entry';

/** The case as a record with events; its index entry follows from it. */
export const cases: RecordKind<FamilyCase, CaseEvent, CaseCommand, object> = {
  kind: 'case',
  eventKind: 'caseEvent',
  idOf: ({ reference }) => reference,
  decide,
  apply,
  derived: (familyCase, { before, now, municipality }) => [
    entryDocument(familyCase, grantsOf(familyCase, now, municipality)),
    ...newToFile(before, familyCase).map(toFileDocument),
  ],
  cards: (services, by, { reference }, events) => casesFollow(services, by, reference, events),
};

export const readCase = (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<StoredDocument<RecordBody<FamilyCase>> | undefined> =>
  mainPartition(services, tenantId).read('case', reference);

export interface OpenedCase {
  readonly familyCase: FamilyCase;
  readonly relations: readonly CaseRelation[];
}

/**
 * A case with the reader's role in it. If `relations` is empty they have none, and nothing of it may be shown but what
 * another rule grants. Undefined if there is no such case.
 */
export const readCaseFor = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  reference: CaseReference,
): Promise<OpenedCase | undefined> => {
  const stored = await readCase(services, actor.tenantId, reference);
  return stored === undefined ? undefined : withRelations(services, actor, stored.body.snapshot);
};

/**
 * A case for somebody who belongs to it, with their role. For everybody else, and for a case that does not exist, the same
 * refusal (C7).
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
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const parties = partiesOf(familyCase, organisation.departments.get(familyCase.departmentId));
  return { familyCase, relations: relationsTo(parties, actor.person, today(services)) };
};

/** The result of a change. `repeated`: the same request had been carried out before; the case is as it now stands. */
export interface Change {
  /** The case before it; left out when nothing was changed, and for a new case. */
  readonly before?: FamilyCase;
  readonly familyCase: FamilyCase;
  readonly events: readonly CaseEvent[];
  readonly repeated: boolean;
}

/** What a use case asks of a case. */
export interface Wish {
  readonly reference: CaseReference;
  /** One, or several that are all carried out or none. A function if they need facts about the present case. */
  readonly command:
    | CaseCommand
    | readonly CaseCommand[]
    | ((familyCase: FamilyCase) => Promise<CaseCommand | readonly CaseCommand[]>);
  /** The right it requires; `system` for what rules do by themselves. */
  readonly right: CaseAction | 'system';
  /** What else is written in the same commit, made anew at each attempt. */
  readonly along?: () => Promise<Result<readonly Write[]>>;
  readonly tell?: (change: {
    before: FamilyCase;
    after: FamilyCase;
    events: readonly CaseEvent[];
  }) => readonly Telling[] | Promise<readonly Telling[]>;
}

/** Carries out commands on a case ({@link changeRecord}) for somebody who has the right to. */
export const changeCase = async (services: Services, actor: Actor, wish: Wish): Promise<Result<Change>> => {
  const change = await changeRecord(services, actor, cases, async () => {
    const stored = await readCase(services, actor.tenantId, wish.reference);
    if (stored === undefined) return refuse('NotFound');
    const before = stored.body.snapshot;
    const allowed = wish.right === 'system' ? ok(true) : await allowedTo(services, actor, before, wish.right);
    if (!allowed.ok) return allowed;
    return ok({
      stored,
      commands: allowed.value ? ok(await commandsOf(wish, before)) : refuse('NotAllowed'),
      facts: {},
      along: async ({ after, events }) => {
        const more = (await wish.along?.()) ?? ok([]);
        const told = outboxWrites(services, (await wish.tell?.({ before, after, events })) ?? []);
        return more.ok ? ok([...more.value, ...told]) : more;
      },
    });
  });
  if (!change.ok) return change;
  const { before, after: familyCase, events, repeated } = change.value;
  return ok({ familyCase, events, repeated, ...(!repeated && before && { before }) });
};

/** Whether somebody who belongs to a case may do this with it. To everybody else there is no such case (C7). */
const allowedTo = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  right: CaseAction,
): Promise<Result<boolean>> => {
  const { relations } = await withRelations(services, actor, familyCase);
  return relations.length === 0 ? refuse('NotFound') : ok(may(right, familyCase, relations));
};

const commandsOf = async ({ command }: Wish, familyCase: FamilyCase): Promise<readonly CaseCommand[]> =>
  [typeof command === 'function' ? await command(familyCase) : command].flat();

/** What a command on the case adds to a commit led by another record of the case, and the case after it. */
export interface CaseFollowing {
  readonly familyCase: FamilyCase;
  /** None if it changes nothing. A conflict about one of them means that somebody else changed the case meanwhile. */
  readonly writes: readonly Write[];
}

export const caseFollowing = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  command: CaseCommand,
): Promise<Result<CaseFollowing>> => {
  const stored = await readCase(services, actor.tenantId, reference);
  if (stored === undefined) return refuse('NotFound');
  const decided = await decideOn(services, actor, cases, { stored, commands: [command], facts: {} });
  if (!decided.ok) return decided;
  const { after: familyCase, events } = decided.value;
  const writes = events.length === 0 ? [] : await recordWrites(services, actor, cases, stored, decided.value);
  return ok({ familyCase, writes });
};

/** The trail of a case's changes, with the state the case itself reports; undefined if there is no such case. */
export const readCaseTrail = async (services: Services, tenantId: string, reference: CaseReference) => {
  const stored = await readCase(services, tenantId, reference);
  if (stored === undefined) return undefined;
  const trail = await readTrail(services, tenantId, cases, stored.body);
  return { ...trail, snapshot: stored.body.snapshot };
};
