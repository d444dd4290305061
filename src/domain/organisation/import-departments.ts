import { fold } from '../base/matching';
import {
  type Columns,
  type ImportRow,
  type Note,
  readDepartment,
  readEmail,
  readTable,
  shown,
} from './import-table';
import type { AuthorityId, DecisionAuthority, Department, DepartmentId, StaffId } from './organisation';

const departmentColumns = {
  id: {
    names: ['afdeling', 'afdelings id', 'department', 'department id', 'id'],
    required: true,
    maxLength: 60,
  },
  name: { names: ['navn', 'name'], required: true, maxLength: 60 },
  authority: { names: ['myndighed', 'authority'], required: true, maxLength: 60 },
  lead: { names: ['leder', 'lead'], required: false, maxLength: 60 },
  entrance: { names: ['indgang', 'entrance', 'entrance name'], required: true, maxLength: 100 },
  email: {
    names: ['email', 'e-mail', 'mail', 'e-mailadresse', 'mailadresse'],
    required: false,
    maxLength: 100,
  },
  phone: { names: ['telefon', 'tlf', 'telefonnummer', 'phone', 'telephone'], required: false, maxLength: 40 },
  hours: { names: ['åbningstid', 'åbningstider', 'hours', 'opening hours'], required: false, maxLength: 100 },
} as const satisfies Columns<string>;

const decisionColumns = {
  department: { names: ['afdeling', 'department', 'department id'], required: true, maxLength: 60 },
  subject: { names: ['emne', 'beslutning', 'subject', 'decision'], required: true, maxLength: 100 },
  decidedBy: {
    names: ['besluttes af', 'bestemmes af', 'hvem bestemmer', 'decided by', 'who decides'],
    required: true,
    maxLength: 100,
  },
} as const satisfies Columns<string>;

export interface ReadDepartments {
  /** As they will be, by id. */
  readonly all: ReadonlyMap<DepartmentId, Department>;
  /** The line of each department in the file, and the file's heading for the column of leads. */
  readonly written: ReadonlyMap<DepartmentId, { readonly line: number; readonly leadColumn: string }>;
  /** The department a cell names, by id or by name. */
  known(cell: string): DepartmentId | undefined;
}

const permittedId = /^[a-z0-9][a-z0-9._-]*$/;

/** The departments in the file, and those it does not mention, unchanged (C8). */
export const readDepartments = (
  rows: readonly ImportRow[] | undefined,
  present: readonly Department[],
  note: Note,
): ReadDepartments => {
  const all = new Map(present.map((department) => [department.id, department]));
  const written = new Map<DepartmentId, { line: number; leadColumn: string }>();
  // One spelling per authority: a difference in capitals must not split it (S4).
  const authorities = new Map(present.map(({ authorityId }) => [fold(authorityId), authorityId]));
  const authorityOf = (text: string): AuthorityId => {
    const authority = authorities.get(fold(text)) ?? (text as AuthorityId);
    authorities.set(fold(text), authority);
    return authority;
  };
  for (const record of rows ? readTable(departmentColumns, rows, note) : []) {
    const { line } = record;
    const id = record.value('id')?.toLowerCase() as DepartmentId | undefined;
    if (id === undefined) continue;
    if (!permittedId.test(id) || written.has(id)) {
      const code = written.has(id) ? 'duplicate' : 'departmentIdMalformed';
      note(line, { code, column: record.column('id'), value: shown(id) });
      continue;
    }
    written.set(id, { line, leadColumn: record.column('lead') });
    const before = all.get(id);
    const lead = record.has('lead') ? record.value('lead')?.toLowerCase() : before?.leadId;
    const email = record.has('email') ? readEmail(record, note) : before?.entrance.email;
    const phone = record.has('phone') ? record.value('phone') : before?.entrance.phone;
    const hours = record.has('hours') ? record.value('hours') : before?.entrance.hours;
    all.set(id, {
      id,
      name: record.value('name') ?? '',
      authorityId: authorityOf(record.value('authority') ?? ''),
      ...(lead !== undefined && { leadId: lead as StaffId }),
      entrance: {
        name: record.value('entrance') ?? '',
        ...(email !== undefined && { email }),
        ...(phone !== undefined && { phone }),
        ...(hours !== undefined && { hours }),
      },
      decisions: before?.decisions ?? [],
    });
  }
  const byName = new Map<string, DepartmentId>();
  for (const { id, name } of all.values()) {
    const namesake = name === '' ? undefined : byName.get(fold(name));
    const row = written.get(id) ?? (namesake && written.get(namesake));
    if (namesake !== undefined && row !== undefined)
      note(row.line, { code: 'duplicate', value: shown(name) });
    byName.set(fold(name), id);
  }
  const known = (cell: string): DepartmentId | undefined => {
    const id = cell.toLowerCase() as DepartmentId;
    return all.has(id) ? id : byName.get(fold(cell));
  };
  return { all, written, known };
};

/** Who decides what in each department the file mentions (C8). */
export const readDecisions = (
  rows: readonly ImportRow[] | undefined,
  known: ReadDepartments['known'],
  note: Note,
): ReadonlyMap<DepartmentId, readonly DecisionAuthority[]> => {
  const decided = new Map<DepartmentId, readonly DecisionAuthority[]>();
  for (const record of rows ? readTable(decisionColumns, rows, note) : []) {
    const department = readDepartment(record, known, note);
    const subject = record.value('subject');
    const decidedBy = record.value('decidedBy');
    if (department === undefined || subject === undefined || decidedBy === undefined) continue;
    const others = decided.get(department) ?? [];
    if (others.some((other) => fold(other.subject) === fold(subject))) {
      note(record.line, { code: 'duplicate', column: record.column('subject'), value: shown(subject) });
    }
    decided.set(department, [...others, { subject, decidedBy }]);
  }
  return decided;
};
