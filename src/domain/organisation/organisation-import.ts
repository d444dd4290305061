import { isDeepStrictEqual } from 'node:util';
import type { CalendarDate } from '../base/calendar';
import { type ReadDepartments, readDecisions, readDepartments } from './import-departments';
import { listReaders } from './import-lists';
import { type ReadOffers, readOffers } from './import-offers';
import { type GivenRoles, readGivenRoles } from './import-roles';
import { readSettingsFile } from './import-settings';
import { type ReadStaff, readStaff } from './import-staff';
import {
  type ImportFileName,
  type ImportProblem,
  type ImportRow,
  importFileNames,
  type LineProblem,
  listFileNames,
  type Note,
  shown,
} from './import-table';
import {
  type DecisionAuthority,
  type Department,
  type DepartmentId,
  hasRole,
  type StaffMember,
} from './organisation';
import type { LocalisedText, MunicipalitySettings } from './settings';
import type { VolunteerOffer } from './volunteer-offer';

/** The files of one import, each with its header first; any may be left out. */
export type ImportRows = { readonly [File in ImportFileName]?: readonly ImportRow[] };

/** The municipality as stored on the day of the import, including those who have left. */
export interface PresentOrganisation {
  readonly today: CalendarDate;
  readonly departments: readonly Department[];
  readonly staff: readonly StaffMember[];
  readonly settings: MunicipalitySettings;
  /** P7: including those no longer in the catalogue. */
  readonly offers: readonly VolunteerOffer[];
}

/** What an import changes; what stays the same is not in it. */
export interface ImportPlan {
  readonly departments: readonly Department[];
  readonly staff: readonly StaffMember[];
  readonly settings?: MunicipalitySettings;
  readonly offers: readonly VolunteerOffer[];
  readonly counts: ImportCounts;
}

export interface ImportCounts {
  /** How many departments, decisions, people, settings or entries each file mentions. */
  readonly files: { readonly [File in ImportFileName]?: number };
  /** How many of the staff leave. */
  readonly left: number;
  /** What was in use in one of the lists and no longer is. */
  readonly ended: readonly LocalisedText[];
}

/** What can be done, or everything that prevents it. */
type ImportPlanning =
  | { readonly ok: true; readonly plan: ImportPlan }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

/**
 * What an import of these files would change in the organisation, or everything that is wrong with them, line by line (C4,
 * C8, C9, L2). The staff file is the whole staff list: whoever is missing from it has left. Departments the files do not
 * name stay as they are, since cases belong to them, and so do the decisions of departments the decisions file does not
 * name. A column that a file leaves out changes nothing; an empty cell clears what was there.
 *
 * The file of a list is the whole list (domain § 4). What it no longer has is reported, and does not vanish where cases
 * refer to it: a type of information or a purpose can't be chosen any more but keeps its name and its consents; a legal
 * basis or a statutory deadline ends today, so that what began under it keeps it (L5). Settings that no file mentions stay.
 */
export const planImport = (rows: ImportRows, present: PresentOrganisation): ImportPlanning => {
  const problems: LineProblem[] = [];
  const noteIn =
    (file: ImportFileName): Note =>
    (line, refusal) => {
      problems.push({ file, line, refusal });
    };
  const departments = readDepartments(rows.departments, present.departments, noteIn('departments'));
  const decided = readDecisions(rows.decisions, departments.known, noteIn('decisions'));
  const given = rows.roles && readGivenRoles(rows.roles, noteIn('roles'));
  if (given !== undefined && rows.staff === undefined) noteIn('roles')(1, { code: 'rolesAlone' });
  const staff = readStaff(rows.staff, present.staff, departments.known, noteIn('staff'), given);
  const settings = readAllSettings(rows, present, noteIn);
  const offers = rows.offers && readOffers(rows.offers, present.offers, noteIn('offers'));
  const soundStaff = rows.staff !== undefined && problems.every(({ file }) => file !== 'staff');
  checkNamedLeads(departments, staff, noteIn('departments'));
  // What a list lacks is reported only once its lines are right; earlier, the reason given would be wrong.
  if (soundStaff) checkStaffList(staff, present.staff, departments, noteIn('staff'));
  if (problems.length > 0) {
    const order = ({ file }: LineProblem): number => importFileNames.indexOf(file);
    return {
      ok: false,
      problems: problems.sort((one, other) => order(one) - order(other) || one.line - other.line),
    };
  }
  return { ok: true, plan: planOf(rows, { departments, decided, staff, given, settings, offers }, present) };
};

/** A staff list up to this size may be replaced as a whole. */
const smallStaff = 10;

/**
 * Mistakes in a staff list that are hard to repair: a list of only one department, one without anybody who could import
 * another, and one without the lead of a department the departments file does not mention.
 */
const checkStaffList = (
  staff: ReadStaff,
  present: readonly StaffMember[],
  departments: ReadDepartments,
  note: Note,
): void => {
  const active = present.filter((person) => person.active);
  const leaving = active.filter(({ id }) => !staff.written.has(id)).length;
  if (active.length > smallStaff && leaving * 2 > active.length) {
    note(1, { code: 'manyWouldLeave', value: String(leaving) });
  }
  const administrators = [...staff.all.values()].filter((one) => one.active && hasRole(one, 'administrator'));
  if (administrators.length === 0) note(1, { code: 'noAdministrator' });
  for (const department of departments.all.values()) {
    const problem = departments.written.has(department.id) ? undefined : leadProblem(department, staff);
    const { leadId } = department;
    if (problem !== undefined && leadId !== undefined) note(staff.written.get(leadId)?.line ?? 1, problem);
  }
};

/** The leads named in the departments file. An error in somebody's own line is reported there. */
const checkNamedLeads = (departments: ReadDepartments, staff: ReadStaff, note: Note): void => {
  for (const [id, { line, leadColumn }] of departments.written) {
    const department = departments.all.get(id);
    const { leadId } = department ?? {};
    const isUnsound = leadId !== undefined && staff.written.get(leadId)?.sound === false;
    const problem = department === undefined || isUnsound ? undefined : leadProblem(department, staff);
    if (problem !== undefined) note(line, { ...problem, column: leadColumn });
  }
};

/** C4, C8: a lead is in the staff list and has the role; otherwise nobody hears of a family without a coordinator. */
const leadProblem = ({ name, leadId }: Department, staff: ReadStaff): ImportProblem | undefined => {
  if (leadId === undefined) return undefined;
  const lead = staff.all.get(leadId);
  const value = shown(lead === undefined ? leadId : `${lead.name} (${name})`);
  if (lead?.active !== true) return { code: 'leadUnknown', value };
  return hasRole(lead, 'lead') ? undefined : { code: 'leadRoleMissing', value };
};

/** The settings file, then the lists. */
const readAllSettings = (
  rows: ImportRows,
  present: PresentOrganisation,
  noteIn: (file: ImportFileName) => Note,
): Pick<ImportCounts, 'files' | 'ended'> & { readonly settings: MunicipalitySettings } => {
  const single = readSettingsFile(rows.settings, present.settings, noteIn('settings'));
  let { settings } = single;
  const files: { [File in ImportFileName]?: number } =
    rows.settings === undefined ? {} : { settings: single.count };
  const ended: LocalisedText[] = [];
  for (const file of listFileNames) {
    const lines = rows[file];
    if (lines === undefined) continue;
    const list = listReaders[file](lines, settings, present.today, noteIn(file));
    settings = list.settings;
    files[file] = list.count;
    ended.push(...list.ended);
  }
  return { settings, files, ended };
};

/** What the files say, read and checked. */
interface ReadOrganisation {
  readonly departments: ReadDepartments;
  readonly decided: ReadonlyMap<DepartmentId, readonly DecisionAuthority[]>;
  readonly staff: ReadStaff;
  readonly given: GivenRoles | undefined;
  readonly settings: ReturnType<typeof readAllSettings>;
  readonly offers: ReadOffers | undefined;
}

const planOf = (
  rows: ImportRows,
  { departments, decided, staff, given, settings: read, offers }: ReadOrganisation,
  present: PresentOrganisation,
): ImportPlan => {
  const { settings, files } = read;
  const ended = [...read.ended, ...(offers?.ended ?? []).map(({ name }) => ({ da: name, en: name }))];
  const offersBefore = new Map(present.offers.map((offer) => [offer.id, offer]));
  const departmentsBefore = new Map(present.departments.map((department) => [department.id, department]));
  const staffBefore = new Map(present.staff.map((person) => [person.id, person]));
  const changedStaff = [...staff.all.values()].filter(
    (one) => !isDeepStrictEqual(one, staffBefore.get(one.id)),
  );
  return {
    departments: [...departments.all.values()]
      .map((department) => ({ ...department, decisions: decided.get(department.id) ?? department.decisions }))
      .filter((department) => !isDeepStrictEqual(department, departmentsBefore.get(department.id))),
    staff: changedStaff,
    ...(!isDeepStrictEqual(settings, present.settings) && { settings }),
    offers: (offers?.all ?? []).filter((offer) => !isDeepStrictEqual(offer, offersBefore.get(offer.id))),
    counts: {
      files: {
        ...(rows.departments && { departments: departments.written.size }),
        ...(rows.decisions && { decisions: [...decided.values()].flat().length }),
        ...(rows.staff && { staff: staff.written.size }),
        ...(given && { roles: given.count }),
        ...files,
        ...(offers && { offers: offers.count }),
      },
      left: changedStaff.filter((one) => !one.active && staffBefore.get(one.id)?.active === true).length,
      ended,
    },
  };
};
