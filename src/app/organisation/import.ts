import { addMilliseconds, type CalendarDate } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import { type ImportChanges, importChanges } from '../../domain/organisation/import-changes';
import {
  type ImportFileName,
  type ImportRow,
  importFileNames,
  type LineProblem,
} from '../../domain/organisation/import-table';
import { checkLetters, textOfFile } from '../../domain/organisation/import-text';
import {
  type Department,
  hasRole,
  type StaffId,
  type StaffMember,
} from '../../domain/organisation/organisation';
import {
  type ImportCounts,
  type ImportRows,
  type PresentOrganisation,
  planImport,
} from '../../domain/organisation/organisation-import';
import type { ImportReportView } from '../../views/organisation/import-report';
import { form } from '../base/declared-form';
import { findAll } from '../base/find-all';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import type { NewDocument, Partition } from '../ports/store';
import { outboxWrites, type Telling } from '../telling/tellings';
import { csvRows } from './csv-rows';
import { readSettings } from './directory';
import {
  decideImport,
  finishImport,
  readMark,
  type StagedImport,
  stageImport,
  sweepLeftovers,
} from './import-staging';
import { allOffers } from './offer-catalogue';
import { ownRolesTold } from './own-roles';

/** The CSV files of an import, as bytes or as text; any combination of them. */
export type ImportFiles = { readonly [File in ImportFileName]?: string | Uint8Array };

const triesAtMost = 5;

/** What was staged is swept out after an hour; the yes has to come before. */
const waitsMilliseconds = 55 * 60 * 1000;

/** When an import shows what it would change and waits for a yes. */
export type Asks = 'never' | 'whenMany' | 'always';

/**
 * Imports departments, decisions, staff, settings and the lists among them (C8, C9, domain § 4), for administrators only.
 * All or nothing: if any line is wrong, the answer names every bad line and nothing has changed. Afterwards, cases whose
 * coordinator has left show as uncovered (C4). A repeated request gets the same answer. `asks`: an import by which many
 * would leave or change is shown first and waits for a yes; or every import is, or none.
 */
export const importFiles = async (
  services: Services,
  actor: Actor,
  files: ImportFiles,
  asks: Asks = 'never',
): Promise<Result<ImportReportView>> => {
  if (!hasRole(actor.person, 'administrator')) return refuse('NotAllowed');
  const { rows, problems } = readFiles(files);
  if (problems.length > 0) return ok(reportOf({ problems }));
  if (Object.keys(rows).length === 0) return refuse('FieldMissing', { field: 'staff' });
  const partition = mainPartition(services, actor.tenantId);
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    await resumeImport(services, actor.tenantId);
    const earlier = await partition.read<{ readonly result: ImportReportView }>('request', actor.requestId);
    if (earlier !== undefined) return ok(earlier.body.result);
    // The mark is read before the organisation, so that no change to it can slip in unseen.
    const mark = await readMark(partition);
    const present = await readOrganisation(partition, today(services));
    const planning = planImport(rows, present);
    if (!planning.ok) return ok(reportOf(planning));
    const { plan } = planning;
    const changes = importChanges(plan, present);
    const report = reportOf({ counts: plan.counts });
    const documents = plan.departments.length + plan.staff.length + plan.offers.length;
    if (documents === 0 && plan.settings === undefined) return ok(report);
    const staged = await stageImport(services, partition, plan);
    const then = await ownRolesTold(services, actor, plan.staff);
    if (asks === 'always' || (asks === 'whenMany' && changes.many)) {
      return ok(await waitForYes(services, actor, { staged, mark, report, changes, then }));
    }
    if (await decideImport(services, actor, mark, staged, report, outboxWrites(services, then))) {
      await finishImport(services, actor.tenantId);
      return ok(report);
    }
  }
  return refuse('ChangedMeanwhile');
};

/** An import that was shown and has no yes yet. It is staged like any other. */
interface WaitingImport {
  readonly by: StaffId;
  readonly staged: StagedImport;
  /** The mark as it was when the import was planned: any change to the staff list moves it. */
  readonly mark: string | null;
  readonly report: ImportReportView;
  readonly then: readonly Telling[];
  readonly done?: true;
}

const waitingId = (importId: string): string => `${importId}.waits`;

const waitForYes = async (
  services: Services,
  actor: Actor,
  {
    staged,
    mark,
    report,
    changes,
    then,
  }: Pick<WaitingImport, 'staged' | 'report' | 'then'> & {
    readonly mark: Awaited<ReturnType<typeof readMark>>;
    readonly changes: ImportChanges;
  },
): Promise<ImportReportView> => {
  const body: WaitingImport = { by: actor.person.id, staged, mark: mark?.version ?? null, report, then };
  await mainPartition(services, actor.tenantId).commit([
    { do: 'put', document: waitingDocument(services, body) },
  ]);
  return {
    ...report,
    imported: false,
    changes,
    actions: [{ verb: 'import.confirm', as: 'execute', ids: { import: staged.id }, style: 'positive' }],
  };
};

const waitingDocument = (services: Services, body: WaitingImport): NewDocument => ({
  kind: 'importChunk',
  id: waitingId(body.staged.id),
  body,
  expiresAt: addMilliseconds(services.clock.now(), waitsMilliseconds),
});

/**
 * The yes to an import that was shown, from whoever brought it. If the organisation has changed since, what was shown is no
 * longer what would happen, and the files have to be brought again. A repeated yes gets the same answer.
 */
export const confirmImport = async (
  services: Services,
  actor: Actor,
  importId: string,
): Promise<Result<ImportReportView>> => {
  if (!hasRole(actor.person, 'administrator')) return refuse('NotAllowed');
  const partition = mainPartition(services, actor.tenantId);
  await finishImport(services, actor.tenantId);
  const waiting = await partition.read<WaitingImport>('importChunk', waitingId(importId));
  if (waiting === undefined || waiting.body.by !== actor.person.id) return refuse('ChangedMeanwhile');
  const { staged, report, then } = waiting.body;
  if (waiting.body.done) return ok(report);
  const mark = await readMark(partition);
  if ((mark?.version ?? null) !== waiting.body.mark) return refuse('ChangedMeanwhile');
  const decided = await decideImport(services, actor, mark, staged, report, [
    {
      do: 'replace',
      version: waiting.version,
      document: waitingDocument(services, { ...waiting.body, done: true }),
    },
    ...outboxWrites(services, then),
  ]);
  if (!decided) return confirmImport(services, actor, importId);
  await finishImport(services, actor.tenantId);
  return ok(report);
};

/**
 * Finishes an import that was decided before the program stopped, and removes what was never decided. Call it at start for
 * each tenant; with nothing to do, it only reads.
 */
export const resumeImport = async (services: Services, tenantId: string): Promise<void> => {
  await finishImport(services, tenantId);
  await sweepLeftovers(services, tenantId);
};

const readFiles = (
  files: ImportFiles,
): { readonly rows: ImportRows; readonly problems: readonly LineProblem[] } => {
  const read = importFileNames.flatMap((file) => {
    const given = files[file];
    return given === undefined ? [] : [{ file, ...readRows(given) }];
  });
  return {
    rows: Object.fromEntries(read.flatMap(({ file, ...one }) => ('rows' in one ? [[file, one.rows]] : []))),
    problems: read.flatMap((one) => ('rows' in one ? [] : [one])),
  };
};

/** The rows of a file, or what is wrong with the whole file. */
export const readRows = (
  given: string | Uint8Array,
): { rows: readonly ImportRow[] } | Omit<LineProblem, 'file'> => {
  const read = typeof given === 'string' ? checkLetters(given) : textOfFile(given);
  if (!('text' in read)) return read;
  const csv = csvRows(read.text);
  return 'rows' in csv ? csv : { line: csv.brokenAt, refusal: { code: 'notCsv' } };
};

/** The municipality as an import finds it. */
export const readOrganisation = async (
  partition: Partition,
  day: CalendarDate,
): Promise<PresentOrganisation> => ({
  today: day,
  departments: await findAll<Department>(partition, 'department', ['all']),
  staff: await findAll<StaffMember>(partition, 'staff', ['active', 'left']),
  settings: await readSettings(partition),
  offers: await allOffers(partition),
});

const reportOf = (outcome: {
  readonly counts?: ImportCounts;
  readonly problems?: readonly LineProblem[];
}): ImportReportView => ({
  name: 'import-report',
  imported: outcome.counts !== undefined,
  ...(outcome.counts ?? { files: {}, left: 0, ended: [] }),
  problems: outcome.problems ?? [],
  actions: [],
});

/** The same in the chat: the files are pasted in, and whatever is left blank stays as it is. */
export const importForm = form('import.open', {
  open: ({ actor }) => (hasRole(actor.person, 'administrator') ? ok({}) : refuse('NotAllowed')),
  carryOut: ({ services, actor }, files) =>
    importFiles(
      services,
      actor,
      Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined)),
      'whenMany',
    ),
});
