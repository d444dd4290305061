import { fold, indexKeys } from '../base/matching';
import { readDay } from './import-day';
import { type GivenRoles, readRoles } from './import-roles';
import {
  type Columns,
  type ImportRecord,
  type ImportRow,
  listIn,
  type Note,
  readDepartment,
  readEmail,
  readTable,
  shown,
} from './import-table';
import type { DepartmentId, StaffId, StaffMember, StaffRole } from './organisation';

/** Required values are checked person by person: in an export, only for those who are staff. */
const staffColumns = {
  id: {
    names: ['id', 'objectId', 'aadObjectId', 'objekt id', 'object id', 'objekt', 'staff id'],
    required: 'column',
    maxLength: 60,
  },
  name: {
    names: ['navn', 'name', 'displayName', 'vist navn', 'display name'],
    required: 'column',
    maxLength: 60,
  },
  title: {
    names: ['titel', 'stilling', 'stillingsbetegnelse', 'title', 'jobTitle', 'job title'],
    required: false,
    maxLength: 60,
  },
  department: { names: ['afdeling', 'department', 'department id'], required: 'column', maxLength: 60 },
  roles: { names: ['roller', 'rolle', 'roles', 'role'], required: false, maxLength: 120 },
  principal: {
    names: ['userPrincipalName', 'brugernavn', 'brugerens hovednavn'],
    required: false,
    maxLength: 120,
  },
  enabled: { names: ['accountEnabled', 'konto aktiveret'], required: false, maxLength: 20 },
  specialities: {
    names: ['specialer', 'speciale', 'specialities', 'speciality', 'specialties'],
    required: false,
    maxLength: 400,
  },
  email: {
    names: ['email', 'e-mail', 'mail', 'e-mailadresse', 'mailadresse', 'email address'],
    required: false,
    maxLength: 100,
  },
  phone: {
    names: ['telefon', 'tlf', 'telefonnummer', 'phone', 'telephone', 'telephoneNumber', 'businessPhones'],
    required: false,
    maxLength: 40,
  },
  mobile: { names: ['mobil', 'mobiltelefon', 'mobilePhone', 'mobile'], required: false, maxLength: 40 },
  absenceFrom: {
    names: ['fravær fra', 'fraværende fra', 'absence from', 'away from'],
    required: false,
    maxLength: 20,
  },
  absenceTo: {
    names: ['fravær til', 'fraværende til', 'absence to', 'away to'],
    required: false,
    maxLength: 20,
  },
} as const satisfies Columns<string>;

type StaffRecord = ImportRecord<keyof typeof staffColumns>;

/** Headings of a Microsoft Entra user export. */
const exportHeadings = ['userPrincipalName', 'displayName', 'vist navn', 'brugerens hovednavn'].map(fold);

/** An export has dozens of columns we don't need. In a list made by hand, every column is meant. */
const isExport = (headings: readonly string[]): boolean =>
  headings.filter((heading) => exportHeadings.includes(fold(heading))).length > 1;

/** The store allows a document 500 index keys; name and roles need fewer than this leaves. */
const specialityKeysAtMost = 380;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface ReadStaff {
  /** As they will be, by id, including those who have left. */
  readonly all: ReadonlyMap<StaffId, StaffMember>;
  /** Each person's line in the file, and whether it makes a valid person. */
  readonly written: ReadonlyMap<StaffId, { readonly line: number; readonly sound: boolean }>;
}

/**
 * The staff list from the file; whoever is missing from it has left (C4). Without a file it stays as it is. Roles are in it,
 * or in a file of their own: an export lists everybody, and only those who are given a role are staff.
 */
export const readStaff = (
  rows: readonly ImportRow[] | undefined,
  present: readonly StaffMember[],
  known: (cell: string) => DepartmentId | undefined,
  note: Note,
  given?: GivenRoles,
): ReadStaff => {
  const before = new Map(present.map((person) => [person.id, person]));
  if (rows === undefined) return { all: before, written: new Map() };
  const all = new Map<StaffId, StaffMember>(
    present.map((person) => [person.id, { ...person, active: false }]),
  );
  const written = new Map<StaffId, { line: number; sound: boolean }>();
  let isWholeDirectory = false;
  const notes: Parameters<Note>[] = [];
  const passedOver = new Set<number>();
  const records = readTable(
    staffColumns,
    rows,
    (...one) => notes.push(one),
    (headings) => {
      isWholeDirectory = isExport(headings);
      return isWholeDirectory;
    },
  );
  const [first] = records;
  if (first?.has('roles') === false && given === undefined) {
    for (const one of notes) note(...one);
    note(1, { code: 'rolesMissing' });
    return { all, written };
  }
  for (const record of records) {
    const id = record
      .value('id')
      ?.toLowerCase()
      .replace(/^\{(.*)\}$/, '$1') as StaffId | undefined;
    const roles = rolesIn(record, given, note);
    if (isWholeDirectory && (roles?.length === 0 || isSwitchedOff(record))) {
      passedOver.add(record.line);
      continue;
    }
    noteBlank(record, 'id', note);
    if (id === undefined) continue;
    if (!guid.test(id) || written.has(id)) {
      const code = written.has(id) ? 'duplicate' : 'idMalformed';
      note(record.line, { code, column: record.column('id'), value: shown(id) });
      continue;
    }
    const person = readPerson(id, record, roles, before.get(id), known, note);
    if (person !== undefined) all.set(id, person);
    written.set(id, { line: record.line, sound: person !== undefined });
  }
  given?.checkNamed();
  // Errors about people who are not staff don't matter, except for a CPR number (L2).
  for (const [line, problem] of notes) {
    if (problem.code === 'cpr' || !passedOver.has(line)) note(line, problem);
  }
  return { all, written };
};

/** A disabled account belongs to nobody who works here. */
const isSwitchedOff = (record: StaffRecord): boolean =>
  ['false', 'falsk', 'nej', 'no'].includes(fold(record.value('enabled') ?? ''));

const noteBlank = (record: StaffRecord, field: keyof typeof staffColumns, note: Note): void => {
  if (record.isBlank(field)) note(record.line, { code: 'valueMissing', column: record.column(field) });
};

/** The roles on a line, and those from the roles file. Undefined if one of them is wrong, which has been noted. */
const rolesIn = (
  record: StaffRecord,
  given: GivenRoles | undefined,
  note: Note,
): readonly StaffRole[] | undefined => {
  const known = [record.value('id'), record.value('email'), record.value('principal')];
  const byFile = given?.rolesOf({
    known: known.filter((one) => one !== undefined),
    department: record.value('department') ?? '',
    title: record.value('title') ?? '',
  });
  if (record.value('roles') === undefined) return byFile ?? [];
  const own = readRoles(record, note);
  return own && [...new Set([...own, ...(byFile ?? [])])];
};

const readPerson = (
  id: StaffId,
  record: StaffRecord,
  roles: readonly StaffRole[] | undefined,
  before: StaffMember | undefined,
  known: (cell: string) => DepartmentId | undefined,
  note: Note,
): StaffMember | undefined => {
  const name = record.value('name');
  const departmentId = readDepartment(record, known, note);
  noteBlank(record, 'name', note);
  noteBlank(record, 'department', note);
  if (roles?.length === 0) note(record.line, { code: 'valueMissing', column: record.column('roles') });
  const title = record.has('title') ? record.value('title') : before?.title;
  const specialities = record.has('specialities') ? readSpecialities(record, note) : before?.specialities;
  const email = record.has('email') ? readEmail(record, note) : before?.email;
  const phone =
    record.has('phone') || record.has('mobile')
      ? (record.value('phone') ?? record.value('mobile'))
      : before?.phone;
  const absence =
    record.has('absenceFrom') || record.has('absenceTo') ? readAbsence(record, note) : before?.absence;
  if (name === undefined || departmentId === undefined || roles === undefined || roles.length === 0) {
    return undefined;
  }
  return {
    id,
    name,
    title: title ?? '',
    departmentId,
    roles,
    specialities: specialities ?? [],
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    active: true,
    ...(absence && { absence }),
  };
};

const readSpecialities = (record: StaffRecord, note: Note): readonly string[] => {
  const specialities = listIn(record.value('specialities'));
  if (specialities.flatMap((one) => indexKeys([one])).length > specialityKeysAtMost) {
    note(record.line, { code: 'valueTooLong', column: record.column('specialities') });
  }
  return specialities;
};

const readAbsence = (record: StaffRecord, note: Note): StaffMember['absence'] => {
  const from = readDay(record, 'absenceFrom', note);
  const to = readDay(record, 'absenceTo', note);
  if (record.value('absenceFrom') === undefined && to !== undefined) {
    note(record.line, { code: 'valueMissing', column: record.column('absenceFrom') });
  }
  if (from === undefined) return undefined;
  if (to !== undefined && to < from)
    note(record.line, { code: 'dateOrder', column: record.column('absenceTo') });
  return to === undefined ? { from } : { from, to };
};
