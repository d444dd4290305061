import { addMonths, type CalendarDate } from '../../domain/base/calendar';
import type { RetentionSettings } from '../../domain/case-file/retention';
import { fateOf, listsAreOver, looksGoOn, lookupsAreOver } from '../../domain/case-file/retention';
import { systemActor } from '../../domain/organisation/organisation';
import { removeFound } from '../base/records';
import { mainPartition, type Services } from '../base/services';
import { type CaseEntry, closedCases } from '../case/case-entry';
import { readCase } from '../case/case-store';
import { removeQuestionsAbout } from '../coordinator/question';
import { filedOrNot } from '../filing/to-file-document';
import { removeMeetingsOf } from '../meeting/meeting-store';
import { removeMinutesOf } from '../minutes/minutes-store';
import { municipalityOf } from '../organisation/directory';
import { removePlanOf } from '../plan/plan-store';
import { cardsFollow } from '../telling/cards-follow';
import { type AccessKind, readAccessLog, recordAccess, removeAccessLog } from '../trail/access-log';
import { type Deletion, deletionDocument, deletionsIn, readDeletion, withLooks } from './deletion-store';

type Going = Exclude<Deletion, { readonly state: 'planned' }>;

/** How far back the round looks for look-ups: an outage of a year is caught up. */
const monthsLookedBack = 12;

/**
 * L4: the daily round. What is due and has stood on the list is deleted; what is due soon goes on the list; what is held, or
 * has been given more time, comes off. Safe to repeat; it continues what was cut short: first, one commit removes the case
 * from wherever it can be found and writes its tombstone; then what belongs to it is removed page by page until nothing is
 * left.
 */
export const deletionRound = async (
  services: Services,
  tenantId: string,
  day: CalendarDate,
): Promise<void> => {
  const { retention } = (await municipalityOf(services, tenantId)).settings;
  for (const going of await deletionsIn(services, tenantId, 'deleting'))
    await takeAway(services, tenantId, going);
  const entries: CaseEntry[] = [];
  for await (const entry of closedCases(services, tenantId)) entries.push(entry);
  for (const entry of entries) await decideOn(services, tenantId, entry, retention, day);
  for (const gone of await withLooks(services, tenantId))
    await takeLooksAway(services, tenantId, gone, retention, day);
  await takeLookupsAway(services, tenantId, retention, day);
  await takeListsAway(services, tenantId, retention, day);
};

const decideOn = async (
  services: Services,
  tenantId: string,
  { reference, departmentId, closedOn, deletionHeldOn }: CaseEntry,
  retention: RetentionSettings,
  day: CalendarDate,
): Promise<void> => {
  const stored = await readDeletion(services, tenantId, reference);
  const planned = stored?.body.state === 'planned' ? stored.body.deleteOn : undefined;
  const fate = fateOf({ closedOn, held: deletionHeldOn !== undefined }, planned, retention, day);
  const partition = mainPartition(services, tenantId);
  if (fate.is === 'keep') {
    if (stored !== undefined) await partition.commit([{ do: 'remove', kind: 'deletion', id: reference }]);
    return;
  }
  if (closedOn === undefined) return;
  const about = { reference, departmentId, closedOn };
  if (fate.is === 'plan') {
    if (planned === fate.deleteOn) return;
    const document = deletionDocument({ ...about, state: 'planned', deleteOn: fate.deleteOn });
    await partition.commit([{ do: 'put', document }]);
    return;
  }
  const familyCase = await readCase(services, tenantId, reference);
  // A hold may have been set since the entry was read: the case itself is checked, and guarded by its version.
  if (familyCase === undefined || familyCase.body.snapshot.deletionHold !== undefined) return;
  const going: Going = {
    ...about,
    state: 'deleting',
    deletedOn: day,
    months: retention.caseMonths,
    documents: 2,
    looksUntil: looksGoOn(closedOn, day, retention),
  };
  const { committed } = await partition.commit([
    { do: 'remove', kind: 'case', id: reference, version: familyCase.version },
    { do: 'remove', kind: 'caseEntry', id: reference },
    { do: 'put', document: deletionDocument(going) },
    // S9: what chats still show of it becomes a line without content.
    cardsFollow(services, { of: 'case', reference }),
  ]);
  if (!committed) return;
  services.wakeDispatcher(tenantId);
  await takeAway(services, tenantId, going);
};

/** Removes what belonged to a case that is gone, and records it once in the log of deletions. */
const takeAway = async (services: Services, tenantId: string, going: Going): Promise<void> => {
  const { reference } = going;
  let documents = going.documents;
  documents += await removeMeetingsOf(services, tenantId, reference);
  documents += await removeMinutesOf(services, tenantId, reference);
  documents += await removePlanOf(services, tenantId, reference);
  documents += await removeQuestionsAbout(services, tenantId, reference);
  documents += await removeFound(services, tenantId, 'toFile', filedOrNot(reference));
  documents += await removeFound(services, tenantId, 'caseEvent', `case:${reference}`);
  await recordDeletion(services, tenantId, 'caseDeleted', { of: reference, months: going.months, documents });
  const document = deletionDocument({ ...going, state: 'deleted', documents });
  await mainPartition(services, tenantId).commit([{ do: 'put', document }]);
};

const takeLooksAway = async (
  services: Services,
  tenantId: string,
  gone: Deletion,
  { looksMonths: months }: RetentionSettings,
  day: CalendarDate,
): Promise<void> => {
  if (gone.state !== 'deleted' || gone.looksUntil === undefined || day < gone.looksUntil) return;
  const { looksUntil: _, ...rest } = gone;
  const documents = await removeAccessLog(services, tenantId, `case.${gone.reference}`);
  await recordDeletion(services, tenantId, 'looksDeleted', { of: gone.reference, months, documents });
  await mainPartition(services, tenantId).commit([{ do: 'put', document: deletionDocument(rest) }]);
};

const takeLookupsAway = async (
  services: Services,
  tenantId: string,
  retention: RetentionSettings,
  day: CalendarDate,
): Promise<void> => {
  for (let back = 1; back <= monthsLookedBack; back += 1) {
    const month = addMonths(day, -retention.lookupsMonths - back).slice(0, 7);
    if (!lookupsAreOver(month, retention, day)) continue;
    const documents = await removeAccessLog(services, tenantId, `lookups.${month}`);
    if (documents > 0)
      await recordDeletion(services, tenantId, 'lookupsDeleted', {
        of: month,
        months: retention.lookupsMonths,
        documents,
      });
  }
};

/** A year's lists at a time: a record about several cases can't be taken out of the chain for one of them. */
const takeListsAway = async (
  services: Services,
  tenantId: string,
  retention: RetentionSettings,
  day: CalendarDate,
): Promise<void> => {
  const months = Math.max(retention.caseMonths, retention.looksMonths);
  const newest = Number(addMonths(day, -months).slice(0, 4)) - 1;
  for (const year of [newest, newest - 1]) {
    if (!listsAreOver(year, retention, day)) continue;
    const documents = await removeAccessLog(services, tenantId, `lists.${year}`);
    if (documents > 0)
      await recordDeletion(services, tenantId, 'looksDeleted', { of: String(year), months, documents });
  }
};

/**
 * L1, L4: that it was deleted, by which rule, and how much. If cut short between this and the tombstone, it is not recorded
 * twice.
 */
const recordDeletion = async (
  services: Services,
  tenantId: string,
  what: Extract<AccessKind, 'caseDeleted' | 'looksDeleted' | 'lookupsDeleted'>,
  deleted: { readonly of: string; readonly months: number; readonly documents: number },
): Promise<void> => {
  const { links } = await readAccessLog(services, tenantId, 'deletions');
  const isSaid = links.some(({ content }) => content.what === what && content.deleted?.of === deleted.of);
  if (isSaid) return;
  await recordAccess(services, tenantId, 'deletions', { by: systemActor.id, what, basis: 'none', deleted });
};
