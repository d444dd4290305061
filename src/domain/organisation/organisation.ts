import { addDays, type CalendarDate, isWithin } from '../base/calendar';

/** A member of staff: the `aadObjectId` of Microsoft Entra. */
export type StaffId = string & { readonly staffId: unique symbol };
export type DepartmentId = string & { readonly departmentId: unique symbol };
/** Departments with the same authority may share by need-to-know; across authorities a basis is needed (S4). */
export type AuthorityId = string & { readonly authorityId: unique symbol };

export const staffRoles = ['professional', 'coordinator', 'lead', 'auditor', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

export interface StaffMember {
  readonly id: StaffId;
  readonly name: string;
  readonly title: string;
  readonly departmentId: DepartmentId;
  readonly roles: readonly StaffRole[];
  /** What colleagues may ask them about, in the municipality's own words: "spædbørn", "sprog" (C9). */
  readonly specialities: readonly string[];
  readonly email?: string;
  readonly phone?: string;
  /** False once the person has left the staff list (C4). */
  readonly active: boolean;
  /** C4: the absence given in the imported staff list. */
  readonly absence?: Absence;
  /** C10: absences reported here. An import leaves them as they are. */
  readonly saidAbsences?: readonly SaidAbsence[];
}

/** Days on which somebody is away, both inclusive; without `to`, nobody knows when they come back (C4). */
export interface Absence {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** C10. `saidBy`: the person, or the lead of their department. */
export interface SaidAbsence extends Absence {
  readonly saidBy: StaffId;
}

/** What a department may decide, and who decides it (C8). */
export interface DecisionAuthority {
  readonly subject: string;
  /** In words: "Leder", "Koordinator op til 5.000 kr." */
  readonly decidedBy: string;
}

export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  readonly authorityId: AuthorityId;
  readonly leadId?: StaffId;
  /** The one entrance (C8): whom to write to or call, in words. */
  readonly entrance: {
    readonly name: string;
    readonly email?: string;
    readonly phone?: string;
    readonly hours?: string;
  };
  readonly decisions: readonly DecisionAuthority[];
}

/** The municipality's departments, by id; staff are looked up one at a time, since there are many. */
export interface Organisation {
  readonly departments: ReadonlyMap<DepartmentId, Department>;
}

export const hasRole = (person: StaffMember, role: StaffRole): boolean => person.roles.includes(role);

/** All of a person's absences, whatever their source, earliest first (C10). */
export const absencesOf = ({ absence, saidAbsences = [] }: StaffMember): readonly (Absence | SaidAbsence)[] =>
  [...(absence === undefined ? [] : [absence]), ...saidAbsences].toSorted((one, other) =>
    one.from < other.from ? -1 : 1,
  );

/** Whether the person is away on a day. Whoever has left the staff list is away for good. */
export const isAway = (person: StaffMember, today: CalendarDate): boolean =>
  !person.active || absencesOf(person).some(({ from, to }) => isWithin(today, from, to));

/** Whether the person is away on every day of a period, both inclusive. */
export const isAwayThroughout = (person: StaffMember, from: CalendarDate, to: CalendarDate): boolean => {
  if (!person.active) return true;
  let day = from;
  for (const absence of absencesOf(person)) {
    if (day > to || absence.from > day) break;
    if (absence.to === undefined) return true;
    if (absence.to >= day) day = addDays(absence.to, 1);
  }
  return day > to;
};

/** Two departments are one authority when the municipality's table gives them the same one (S4). */
export const sameAuthority = (
  organisation: Organisation,
  one: DepartmentId,
  other: DepartmentId,
): boolean => {
  const first = organisation.departments.get(one)?.authorityId;
  return first !== undefined && first === organisation.departments.get(other)?.authorityId;
};

/** The actor when nobody acts: for the daily review and the consequences of an import. */
export const systemActor: StaffMember = {
  id: 'system' as StaffId,
  name: 'Rød Tråd',
  title: '',
  departmentId: 'system' as DepartmentId,
  roles: [],
  specialities: [],
  active: true,
};
