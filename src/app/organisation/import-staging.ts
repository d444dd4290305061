import { addMilliseconds } from '../../domain/base/calendar';
import type { Department, StaffMember } from '../../domain/organisation/organisation';
import type { ImportPlan } from '../../domain/organisation/organisation-import';
import type { MunicipalitySettings } from '../../domain/organisation/settings';
import type { VolunteerOffer } from '../../domain/organisation/volunteer-offer';
import type { ImportReportView } from '../../views/organisation/import-report';
import { requestWrites } from '../base/requests';
import { type Actor, mainPartition, type Services } from '../base/services';
import { reviewCoverage } from '../continuity/continuity';
import type { NewDocument, Partition, StoredDocument, Write } from '../ports/store';
import { cardsFollow } from '../telling/cards-follow';
import { departmentDocument, forgetMunicipality, settingsDocument, staffDocument } from './directory';
import { offerDocument } from './offer-catalogue';

/*
 * How an import of any size is done whole or not at all, while one commit holds 100 writes:
 * 1. `stageImport` lays the changes aside in chunks. Nothing else has happened.
 * 2. `decideImport` marks them as decided, in one commit. From here on the import is done, however long it takes.
 * 3. `finishImport` carries out one chunk after the other. Each goes in one commit with the mark moving on, so it is
 *    done once even when two processes are at it, and goes on after a restart.
 * The mark is one document, and it changes with each step; whoever planned on an older one can't decide any more.
 */

interface ImportMark {
  /** The import that is decided and not yet finished. */
  readonly decided?: { readonly id: string; readonly chunks: number; readonly done: number };
}

interface Chunk {
  readonly departments: readonly Department[];
  readonly staff: readonly StaffMember[];
  readonly settings?: MunicipalitySettings;
  readonly offers?: readonly VolunteerOffer[];
}

/** The mark as it was read; undefined before the first import. */
type StoredMark = StoredDocument<ImportMark> | undefined;

const markId = 'mark';
const stagedKey = 'staged';

/** Departments and staff in one chunk: with their index keys well below what one commit takes. */
const chunkSize = 50;
/** Chunks in one commit when they are laid aside. */
const chunksAtOnce = 10;

/** What was staged and not decided within an hour never will be. */
const leftoverAfterMilliseconds = 60 * 60 * 1000;

const chunkId = (importId: string, number: number): string =>
  `${importId}.${String(number).padStart(6, '0')}`;

/** How far imports have come. */
export const readMark = (partition: Partition): Promise<StoredMark> => partition.read('importChunk', markId);

/** Moves the mark; fails when somebody else has moved it since it was read. */
const markWrite = (stored: StoredMark, mark: ImportMark): Write => {
  const document: NewDocument<ImportMark> = { kind: 'importChunk', id: markId, body: mark };
  return stored === undefined
    ? { do: 'create', document }
    : { do: 'replace', document, version: stored.version };
};

/** Goes into a commit that changes the staff list otherwise: an import that was planned before it is planned anew. */
export const planImportsAnew = (stored: StoredMark): Write => markWrite(stored, {});

const slices = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** An import that is laid aside and not yet decided. */
export interface StagedImport {
  readonly id: string;
  readonly chunks: number;
}

/** Lays the changes of a plan aside, in any number of commits. */
export const stageImport = async (
  services: Services,
  partition: Partition,
  plan: ImportPlan,
): Promise<StagedImport> => {
  const id = services.ids.next();
  const chunks: readonly Chunk[] = [
    ...slices(plan.departments, chunkSize).map((departments) => ({ departments, staff: [] })),
    ...slices(plan.staff, chunkSize).map((staff) => ({ departments: [], staff })),
    ...slices(plan.offers, chunkSize).map((offers) => ({ departments: [], staff: [], offers })),
    ...(plan.settings === undefined ? [] : [{ departments: [], staff: [], settings: plan.settings }]),
  ];
  const writes = chunks.map((body, number): Write => {
    const sort = services.clock.now();
    return {
      do: 'put',
      document: { kind: 'importChunk', id: chunkId(id, number), body, keys: [stagedKey], sort },
    };
  });
  for (const some of slices(writes, chunksAtOnce)) await partition.commit(some);
  return { id, chunks: chunks.length };
};

/**
 * The commit point, with the record of the request. False when another import came in between: what was staged is then
 * of no use, and is swept out later.
 */
export const decideImport = async (
  services: Services,
  actor: Actor,
  mark: StoredMark,
  { id, chunks }: StagedImport,
  report: ImportReportView,
  beside: readonly Write[] = [],
): Promise<boolean> => {
  const { committed } = await mainPartition(services, actor.tenantId).commit([
    markWrite(mark, { decided: { id, chunks, done: 0 } }),
    ...requestWrites(services, actor, report),
    ...beside,
  ]);
  return committed;
};

/** Finishes the import that is decided, if there is one, with what follows from it (C4). Safe to repeat. */
export const finishImport = async (services: Services, tenantId: string): Promise<void> => {
  const partition = mainPartition(services, tenantId);
  for (;;) {
    const mark = await readMark(partition);
    const decided = mark?.body.decided;
    if (decided === undefined) return;
    if (decided.done < decided.chunks) {
      await applyChunk(services, partition, mark, decided);
    } else {
      forgetMunicipality(services, tenantId);
      await reviewCoverage(services, tenantId);
      await partition.commit([markWrite(mark, {})]);
      services.wakeDispatcher(tenantId);
    }
  }
};

/** Carries out the next chunk. Nothing happens when another process has done so meanwhile. */
const applyChunk = async (
  services: Services,
  partition: Partition,
  mark: StoredMark,
  decided: NonNullable<ImportMark['decided']>,
): Promise<void> => {
  const id = chunkId(decided.id, decided.done);
  const chunk = await partition.read<Chunk>('importChunk', id);
  if (chunk === undefined) {
    if ((await readMark(partition))?.version === mark?.version)
      throw new Error(`import: chunk ${id} is missing`);
    return;
  }
  const documents = [
    ...chunk.body.departments.map(departmentDocument),
    ...chunk.body.staff.map(staffDocument),
    ...(chunk.body.offers ?? []).map(offerDocument),
    ...(chunk.body.settings === undefined ? [] : [settingsDocument(chunk.body.settings)]),
  ];
  await partition.commit([
    markWrite(mark, { decided: { ...decided, done: decided.done + 1 } }),
    ...documents.map((document): Write => ({ do: 'put', document })),
    { do: 'remove', kind: 'importChunk', id },
    ...followersOf(services, chunk.body, id),
  ]);
};

/** Departments and settings are remembered for so long, here or in another process. */
const rememberedMilliseconds = 15_000;

/**
 * S9: what people's chats show follows the staff list (who has left, or moved to another department), and the rules of the
 * municipality by which everybody hears what they hear.
 */
const followersOf = (services: Services, { departments, staff, settings }: Chunk, id: string): Write[] => {
  const people = staff.map((person) => person.id);
  const dueAt = addMilliseconds(services.clock.now(), rememberedMilliseconds);
  return [
    ...(people.length > 0
      ? [cardsFollow(services, { of: 'people', people }, { id: `cards-people-${id}` })]
      : []),
    ...(departments.length > 0 || settings !== undefined
      ? [cardsFollow(services, { of: 'everybody' }, { dueAt })]
      : []),
  ];
};

/** Removes what was staged long ago and never decided. To be called when no import is decided. */
export const sweepLeftovers = async (services: Services, tenantId: string): Promise<void> => {
  const partition = mainPartition(services, tenantId);
  for (;;) {
    const mark = await readMark(partition);
    if (mark?.body.decided !== undefined) return;
    const { documents } = await partition.find('importChunk', {
      keys: [stagedKey],
      to: addMilliseconds(services.clock.now(), -leftoverAfterMilliseconds),
      limit: 90,
    });
    if (documents.length === 0) return;
    // With the mark, so that what is removed here can't be decided by somebody who slept.
    const { committed } = await partition.commit([
      markWrite(mark, {}),
      ...documents.map(({ kind, id }): Write => ({ do: 'remove', kind, id })),
    ]);
    if (!committed) return;
  }
};
