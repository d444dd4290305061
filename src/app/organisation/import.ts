import type { CalendarDate } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import {
  type ImportFileName,
  type ImportRow,
  importFileNames,
  type LineProblem,
} from '../../domain/organisation/import-table';
import { checkLetters, textOfFile } from '../../domain/organisation/import-text';
import { type Department, hasRole, type StaffMember } from '../../domain/organisation/organisation';
import {
  type ImportCounts,
  type ImportRows,
  leavingToConfirm,
  type PresentOrganisation,
  planImport,
} from '../../domain/organisation/organisation-import';
import type { ImportReportView } from '../../views/import-report';
import { form } from '../base/declared-form';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import type { Partition } from '../ports/store';
import { csvRows } from './csv-rows';
import { allPages, readSettings } from './directory';
import { decideImport, finishImport, readMark, stageImport, sweepLeftovers } from './import-staging';
import { allOffers } from './offer-catalogue';

/** The CSV files of an import, as bytes or as text; any combination of them. */
export type ImportFiles = { readonly [File in ImportFileName]?: string | Uint8Array };

const triesAtMost = 5;

/**
 * Imports departments, decisions, staff, settings and the lists among them (C8, C9, domain § 4), for administrators only. All of
 * it or nothing: when a line is wrong, the answer names every bad line and nothing has changed. After it, cases whose coordinator has left show as
 * uncovered (C4). A repeated request answers as the first time.
 * With `asksFirst` nothing is done either when many would leave: they are named instead.
 */
export const importFiles = async (
  services: Services,
  actor: Actor,
  files: ImportFiles,
  asksFirst = false,
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
    // The mark is read before the organisation, so that no change of it can slip in between unseen.
    const mark = await readMark(partition);
    const present = await readOrganisation(partition, today(services));
    const planning = planImport(rows, present);
    if (!planning.ok) return ok(reportOf(planning));
    const { plan } = planning;
    const leaving = asksFirst ? leavingToConfirm(plan, present) : [];
    if (leaving.length > 0) {
      const refusal = { code: 'leavingUnconfirmed', value: leaving.join(', ') } as const;
      return ok(reportOf({ problems: [{ file: 'staff', line: 1, refusal }] }));
    }
    const report = reportOf({ counts: plan.counts });
    const changes = plan.departments.length + plan.staff.length + plan.offers.length;
    if (changes === 0 && plan.settings === undefined) return ok(report);
    const staged = await stageImport(services, partition, plan);
    if (await decideImport(services, actor, mark, staged, report)) {
      await finishImport(services, actor.tenantId);
      return ok(report);
    }
  }
  return refuse('ChangedMeanwhile');
};

/**
 * Finishes an import that was decided before the program went down, and removes what was never decided. To be called
 * at start for each tenant; when there is nothing to do it only reads.
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

const readRows = (given: string | Uint8Array): { rows: readonly ImportRow[] } | Omit<LineProblem, 'file'> => {
  const read = typeof given === 'string' ? checkLetters(given) : textOfFile(given);
  if (!('text' in read)) return read;
  const csv = csvRows(read.text);
  return 'rows' in csv ? csv : { line: csv.brokenAt, refusal: { code: 'notCsv' } };
};

const readOrganisation = async (partition: Partition, day: CalendarDate): Promise<PresentOrganisation> => ({
  today: day,
  departments: await allPages<Department>((after) =>
    partition.find('department', { keys: ['all'], ...(after !== undefined && { after }) }),
  ),
  staff: await allPages<StaffMember>((after) =>
    partition.find('staff', { keys: ['active', 'left'], ...(after !== undefined && { after }) }),
  ),
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
});

/** The same in the chat: the files are pasted in, and what is left blank stays as it is. */
export const importForm = form('import.open', {
  open: ({ actor }) => (hasRole(actor.person, 'administrator') ? ok({}) : refuse('NotAllowed')),
  carryOut: ({ services, actor }, files) =>
    importFiles(
      services,
      actor,
      Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined)),
    ),
});
