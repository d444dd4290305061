import { isDeepStrictEqual } from 'node:util';
import { type ReadDepartments, readDecisions, readDepartments } from './import-departments';
import { type ReadSettings, readSettings } from './import-settings';
import { type ReadStaff, readStaff } from './import-staff';
import {
  type ImportFileName,
  type ImportProblem,
  type ImportRow,
  importFileNames,
  type LineProblem,
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
import type { MunicipalitySettings } from './settings';

/** The files of one import, each header first; any of them may be left out. */
export type ImportRows = { readonly [File in ImportFileName]?: readonly ImportRow[] };

/** The municipality as it is stored, with those who have left. */
export interface PresentOrganisation {
  readonly departments: readonly Department[];
  readonly staff: readonly StaffMember[];
  readonly settings: MunicipalitySettings;
}

/** What an import changes; what stays as it is, is not in it. */
export interface ImportPlan {
  readonly departments: readonly Department[];
  readonly staff: readonly StaffMember[];
  readonly settings?: MunicipalitySettings;
  /** The departments, staff and settings that the files speak of, and how many of the staff leave. */
  readonly counts: {
    readonly departments: number;
    readonly staff: number;
    readonly left: number;
    readonly settings: number;
  };
}

/** What can be done, or everything that is in the way. */
type ImportPlanning =
  | { readonly ok: true; readonly plan: ImportPlan }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

/**
 * What an import of these files would change in the organisation, or everything that is wrong with them, line by
 * line (C4, C8, C9, L2). The staff file is the whole staff list: who is missing in it has left. Departments that the
 * files do not name stay as they are, since cases belong to them, and so do the decisions of departments that the
 * decisions file does not name. A column that a file leaves out changes nothing; an empty cell clears what was there.
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
  const staff = readStaff(rows.staff, present.staff, departments.known, noteIn('staff'));
  const settings = readSettings(rows.settings, present.settings, noteIn('settings'));
  const soundStaff = rows.staff !== undefined && problems.every(({ file }) => file !== 'staff');
  checkNamedLeads(departments, staff, noteIn('departments'));
  // What a list lacks is told when its lines are right; until then it would be told for the wrong reason.
  if (soundStaff) checkStaffList(staff, present.staff, departments, noteIn('staff'));
  if (problems.length > 0) {
    const order = ({ file }: LineProblem): number => importFileNames.indexOf(file);
    return {
      ok: false,
      problems: problems.sort((one, other) => order(one) - order(other) || one.line - other.line),
    };
  }
  return { ok: true, plan: planOf(departments, decided, staff, settings, present) };
};

/** A staff list of at most this many may change as a whole. */
const smallStaff = 10;

/**
 * Slips of a staff list that are hard to mend: one of a single department, one without whoever could import another,
 * and one without the lead of a department that the departments file does not speak of.
 */
const checkStaffList = (
  staff: ReadStaff,
  present: readonly StaffMember[],
  departments: ReadDepartments,
  note: Note,
): void => {
  const active = present.filter((person) => person.active);
  const leaving = active.filter(({ id }) => !staff.places.has(id)).length;
  if (active.length > smallStaff && leaving * 2 > active.length) {
    note(1, { code: 'manyWouldLeave', value: String(leaving) });
  }
  const administrators = [...staff.all.values()].filter((one) => one.active && hasRole(one, 'administrator'));
  if (administrators.length === 0) note(1, { code: 'noAdministrator' });
  for (const department of departments.all.values()) {
    const problem = departments.places.has(department.id) ? undefined : leadProblem(department, staff);
    const { leadId } = department;
    if (problem !== undefined && leadId !== undefined) note(staff.places.get(leadId)?.line ?? 1, problem);
  }
};

/** The leads that the departments file names. Somebody whose own line is wrong is told about there. */
const checkNamedLeads = (departments: ReadDepartments, staff: ReadStaff, note: Note): void => {
  for (const [id, { line, leadColumn }] of departments.places) {
    const department = departments.all.get(id);
    const { leadId } = department ?? {};
    const isUnsound = leadId !== undefined && staff.places.get(leadId)?.sound === false;
    const problem = department === undefined || isUnsound ? undefined : leadProblem(department, staff);
    if (problem !== undefined) note(line, { ...problem, column: leadColumn });
  }
};

/** C4, C8: a lead is in the staff list and has the role, else nobody hears of a family without a coordinator. */
const leadProblem = ({ name, leadId }: Department, staff: ReadStaff): ImportProblem | undefined => {
  if (leadId === undefined) return undefined;
  const lead = staff.all.get(leadId);
  const value = shown(lead === undefined ? leadId : `${lead.name} (${name})`);
  if (lead?.active !== true) return { code: 'leadUnknown', value };
  return hasRole(lead, 'lead') ? undefined : { code: 'leadRoleMissing', value };
};

const planOf = (
  departments: ReadDepartments,
  decided: ReadonlyMap<DepartmentId, readonly DecisionAuthority[]>,
  staff: ReadStaff,
  { settings, count }: ReadSettings,
  present: PresentOrganisation,
): ImportPlan => {
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
    counts: {
      departments: new Set([...departments.places.keys(), ...decided.keys()]).size,
      staff: staff.places.size,
      settings: count,
      left: changedStaff.filter((one) => !one.active && staffBefore.get(one.id)?.active === true).length,
    },
  };
};
