import { fold } from '../base/matching';
import {
  type Columns,
  type ImportRecord,
  type ImportRow,
  listIn,
  type Note,
  readTable,
  shown,
} from './import-table';
import type { StaffRole } from './organisation';

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

/** `koordinator og leder`, `koordinator/leder`, `koordinator|leder`. */
const namesIn = (cell: string | undefined): readonly string[] =>
  listIn(cell?.replace(/ (og|samt|and) | ?[/&+] ?/gi, '|'));

/** The roles in the roles column; an unknown one is noted. Undefined if there are none or one is wrong. */
export const readRoles = (record: ImportRecord<'roles'>, note: Note): readonly StaffRole[] | undefined => {
  const named = namesIn(record.value('roles'));
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

const roleColumns = {
  person: {
    names: ['medarbejder', 'hvem', 'id', 'email', 'person', 'who', 'staff', 'objectId', 'userPrincipalName'],
    required: false,
    maxLength: 100,
  },
  department: { names: ['afdeling', 'department'], required: false, maxLength: 100 },
  title: { names: ['titel', 'stilling', 'title', 'jobTitle'], required: false, maxLength: 100 },
  roles: { names: ['roller', 'rolle', 'roles', 'role'], required: true, maxLength: 120 },
} as const satisfies Columns<string>;

/** Somebody in the staff file, as a line of the roles file may name them. */
export interface RoleBearer {
  /** Id and addresses. */
  readonly known: readonly string[];
  readonly department: string;
  readonly title: string;
}

export interface GivenRoles {
  /** How many lines the file has. */
  readonly count: number;
  rolesOf(bearer: RoleBearer): readonly StaffRole[];
  /** Notes the lines that match nobody in the staff file. Call it after all its people have been looked up. */
  checkNamed(): void;
}

/** How both files identify people: addresses in any case, ids with or without braces. */
const nameKey = (text: string): string => text.toLowerCase().replace(/[{}]/g, '');

/**
 * The roles file: a line names somebody by id or address, or is a rule for a department, a title or both. A rule only makes
 * professionals: who coordinates, leads or administers is stated person by person.
 */
export const readGivenRoles = (rows: readonly ImportRow[], note: Note): GivenRoles => {
  const lines = readTable(roleColumns, rows, note).flatMap((record) => {
    const roles = readRoles(record, note);
    const person = record.value('person');
    const department = record.value('department');
    const title = record.value('title');
    if (roles === undefined) return [];
    if (person === undefined && department === undefined && title === undefined) {
      note(record.line, { code: 'valueMissing', column: record.column('person') });
      return [];
    }
    if (person === undefined && roles.some((role) => role !== 'professional')) {
      note(record.line, { code: 'ruleGivesMore' });
      return [];
    }
    return [{ line: record.line, person, department, title, roles }];
  });
  const met = new Set<number>();
  const fits = (said: string | undefined, is: string): boolean =>
    said === undefined || fold(said) === fold(is);
  return {
    count: lines.length,
    rolesOf: ({ known, department, title }) => {
      const keys = known.map(nameKey);
      const own = lines.filter((one) =>
        one.person === undefined
          ? fits(one.department, department) && fits(one.title, title)
          : keys.includes(nameKey(one.person)),
      );
      for (const { line } of own) met.add(line);
      return [...new Set(own.flatMap(({ roles }) => roles))];
    },
    checkNamed: () => {
      for (const { line, person } of lines) {
        if (person !== undefined && !met.has(line))
          note(line, { code: 'personUnknown', value: shown(person) });
      }
    },
  };
};
