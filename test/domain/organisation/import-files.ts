import { calendarDate } from '../../../src/domain/base/calendar';
import type { ImportRow, LineProblem } from '../../../src/domain/organisation/import-table';
import type { Department, StaffMember } from '../../../src/domain/organisation/organisation';
import {
  type ImportPlan,
  type ImportRows,
  type PresentOrganisation,
  planImport,
} from '../../../src/domain/organisation/organisation-import';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { departments, everybody } from '../../support/people';

/** Lines with semicolons between the cells, as rows. */
export const rows = (...lines: readonly string[]): readonly ImportRow[] =>
  lines.map((line, at) => ({ line: at + 1, cells: line.split(';') }));

const today = calendarDate('2026-06-08');

export const nobody: PresentOrganisation = {
  today,
  departments: [],
  staff: [],
  settings: defaultSettings,
  offers: [],
};
export const town: PresentOrganisation = {
  today,
  departments,
  staff: everybody,
  settings: defaultSettings,
  offers: [],
};

export const planned = (files: ImportRows, present = town): ImportPlan => {
  const planning = planImport(files, present);
  if (!planning.ok) throw new Error(JSON.stringify(planning.problems));
  return planning.plan;
};

export const problemsOf = (files: ImportRows, present = town): readonly LineProblem[] => {
  const planning = planImport(files, present);
  return planning.ok ? [] : planning.problems;
};

export const staffHeader = 'id;navn;titel;afdeling;roller;specialer;email;telefon;fravær fra;fravær til';
const staffLine = (person: StaffMember): string =>
  [
    person.id,
    person.name,
    person.title,
    person.departmentId,
    person.roles.join('|'),
    person.specialities.join('|'),
    person.email ?? '',
    person.phone ?? '',
    person.absence?.from ?? '',
    person.absence?.to ?? '',
  ].join(';');
export const staffRows = (people: readonly StaffMember[]) => rows(staffHeader, ...people.map(staffLine));

export const departmentHeader = 'afdeling;navn;myndighed;leder;indgang;email;telefon;åbningstid';
export const departmentLine = ({ id, name, authorityId, leadId, entrance }: Department): string =>
  [
    id,
    name,
    authorityId,
    leadId ?? '',
    entrance.name,
    entrance.email ?? '',
    entrance.phone ?? '',
    entrance.hours ?? '',
  ].join(';');
export const departmentRows = (some: readonly Department[]) =>
  rows(departmentHeader, ...some.map(departmentLine));
