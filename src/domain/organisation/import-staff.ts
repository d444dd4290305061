import { fold, indexKeys } from '../base/matching';
import { readDay } from './import-day';
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

const staffColumns = {
  id: { names: ['id', 'aadObjectId', 'objekt id', 'object id', 'staff id'], required: true, maxLength: 60 },
  name: { names: ['navn', 'name'], required: true, maxLength: 60 },
  title: { names: ['titel', 'stilling', 'title'], required: false, maxLength: 60 },
  department: { names: ['afdeling', 'department', 'department id'], required: true, maxLength: 60 },
  roles: { names: ['roller', 'rolle', 'roles', 'role'], required: true, maxLength: 120 },
  specialities: {
    names: ['specialer', 'speciale', 'specialities', 'speciality', 'specialties'],
    required: false,
    maxLength: 400,
  },
  email: { names: ['email', 'e-mail', 'mail'], required: false, maxLength: 100 },
  phone: { names: ['telefon', 'tlf', 'phone', 'telephone'], required: false, maxLength: 40 },
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

const roleNames: ReadonlyMap<string, StaffRole> = new Map([
  ['fagperson', 'professional'],
  ['professional', 'professional'],
  ['koordinator', 'coordinator'],
  ['coordinator', 'coordinator'],
  ['leder', 'lead'],
  ['lead', 'lead'],
  ['revisor', 'auditor'],
  ['intern revisor', 'auditor'],
  ['auditor', 'auditor'],
  ['internal auditor', 'auditor'],
  ['administrator', 'administrator'],
]);

/** The store gives a document at most 500 index keys; name and roles need fewer than these leave. */
const specialityKeysAtMost = 380;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface ReadStaff {
  /** As they will be, by id, with those who have left. */
  readonly all: ReadonlyMap<StaffId, StaffMember>;
  /** Where each person of the file stands, and whether the line makes a person. */
  readonly places: ReadonlyMap<StaffId, { readonly line: number; readonly sound: boolean }>;
}

/** The staff list as the file says; whoever is missing in it has left (C4). Without a file it stays as it is. */
export const readStaff = (
  rows: readonly ImportRow[] | undefined,
  present: readonly StaffMember[],
  known: (cell: string) => DepartmentId | undefined,
  note: Note,
): ReadStaff => {
  const before = new Map(present.map((person) => [person.id, person]));
  if (rows === undefined) return { all: before, places: new Map() };
  const all = new Map<StaffId, StaffMember>(
    present.map((person) => [person.id, { ...person, active: false }]),
  );
  const places = new Map<StaffId, { line: number; sound: boolean }>();
  for (const record of readTable(staffColumns, rows, note)) {
    const id = record.value('id')?.toLowerCase() as StaffId | undefined;
    if (id === undefined) continue;
    if (!guid.test(id) || places.has(id)) {
      const code = places.has(id) ? 'duplicate' : 'idMalformed';
      note(record.line, { code, column: record.column('id'), value: shown(id) });
      continue;
    }
    const person = readPerson(id, record, before.get(id), known, note);
    if (person !== undefined) all.set(id, person);
    places.set(id, { line: record.line, sound: person !== undefined });
  }
  return { all, places };
};

const readPerson = (
  id: StaffId,
  record: StaffRecord,
  before: StaffMember | undefined,
  known: (cell: string) => DepartmentId | undefined,
  note: Note,
): StaffMember | undefined => {
  const name = record.value('name');
  const departmentId = readDepartment(record, known, note);
  const roles = readRoles(record, note);
  const title = record.has('title') ? record.value('title') : before?.title;
  const specialities = record.has('specialities') ? readSpecialities(record, note) : before?.specialities;
  const email = record.has('email') ? readEmail(record, note) : before?.email;
  const phone = record.has('phone') ? record.value('phone') : before?.phone;
  const absence =
    record.has('absenceFrom') || record.has('absenceTo') ? readAbsence(record, note) : before?.absence;
  if (name === undefined || departmentId === undefined || roles === undefined) return undefined;
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

const readRoles = (record: StaffRecord, note: Note): readonly StaffRole[] | undefined => {
  const named = listIn(record.value('roles'));
  const roles = new Set<StaffRole>();
  let sound = named.length > 0;
  for (const name of named) {
    const role = roleNames.get(fold(name));
    if (role !== undefined) roles.add(role);
    else {
      sound = false;
      note(record.line, { code: 'roleUnknown', column: record.column('roles'), value: shown(name) });
    }
  }
  return sound ? [...roles] : undefined;
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
