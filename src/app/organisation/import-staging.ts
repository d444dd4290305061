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
 * How an import of any size happens completely or not at all, although one commit holds 100 writes:
 * 1. `stageImport` stores the changes in chunks. Nothing else has happened.
 * 2. `decideImport` marks them as decided, in one commit. From here on the import is done, however long it takes.
 * 3. `finishImport` carries out one chunk after another. Each goes in one commit that also advances the mark, so it happens
 *    once even when two processes are at it, and continues after a restart.
 *
 * The mark is one document that changes with every step; whoever planned on an older one can no longer decide.
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

/** Departments and staff per chunk: with their index keys, well below the limit of one commit. */
const chunkSize = 50;
/** Chunks per commit while staging. */
const chunksAtOnce = 10;

/** What was staged and not decided within an hour never will be. */
const leftoverAfterMilliseconds = 60 * 60 * 1000;

const chunkId = (importId: string, number: number): string =>
  `${importId}.${String(number).padStart(6, '0')}`;

/** How far imports have come. */
export const readMark = (partition: Partition): Promise<StoredMark> => partition.read('importChunk', markId);

/** Advances the mark; fails if somebody else has since it was read. */
const markWrite = (stored: StoredMark, mark: ImportMark): Write => {
  const document: NewDocument<ImportMark> = { kind: 'importChunk', id: markId, body: mark };
  return stored === undefined
    ? { do: 'create', document }
    : { do: 'replace', document, version: stored.version };
};

/** Goes into a commit that changes the staff list in another way: an import planned before it has to be planned again. */
export const planImportsAnew = (stored: StoredMark): Write => markWrite(stored, {});

const slices = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** An import that is staged and not yet decided. */
export interface StagedImport {
  readonly id: string;
  readonly chunks: number;
}

/** Stages a plan's changes, in any number of commits. */
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
 * The commit point, with the record of the request. False if another import came in between: what was staged is then
 * useless, and is swept out later.
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

/** Finishes the decided import, if there is one, with its consequences (C4). Safe to repeat. */
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

/** Carries out the next chunk. Nothing happens if another process has done so meanwhile. */
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

/** How long departments and settings are cached, here or in another process. */
const rememberedMilliseconds = 15_000;

/**
 * S9: people's chats show what the staff list says (who has left, or moved to another department), and follow the
 * municipality's rules about who hears what.
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

/** Removes what was staged long ago and never decided. Call it when no import is decided. */
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
    // Together with the mark, so that a process that was stalled can't decide what is removed here.
    const { committed } = await partition.commit([
      markWrite(mark, {}),
      ...documents.map(({ kind, id }): Write => ({ do: 'remove', kind, id })),
    ]);
    if (!committed) return;
  }
};
