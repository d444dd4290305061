import { isDeepStrictEqual } from 'node:util';
import type { Absence, StaffMember, StaffRole } from './organisation';
import type { ImportPlan, PresentOrganisation } from './organisation-import';
import type { LocalisedText } from './settings';

/** What an import may change about somebody on the staff list. */
export const changedParts = [
  'name',
  'title',
  'departmentId',
  'roles',
  'specialities',
  'email',
  'phone',
  'absence',
  'back',
] as const satisfies readonly (keyof StaffMember | 'back')[];
export type ChangedPart = (typeof changedParts)[number];

export interface ChangedPerson {
  readonly name: string;
  readonly parts: readonly ChangedPart[];
  /** The person's new roles, if they change. */
  readonly roles?: readonly StaffRole[];
  /** The new absence. */
  readonly absence?: Absence;
}

/** What an import would take out of use, or change, by name. Additions do no harm and are not listed. */
export interface ImportChanges {
  readonly leave: readonly string[];
  readonly change: readonly ChangedPerson[];
  readonly departments: readonly string[];
  readonly ended: readonly LocalisedText[];
  /** So many that somebody should confirm first. */
  readonly many: boolean;
}

/** This many, or a tenth of the staff list, may leave or change without confirmation. */
const unasked = 5;

const partsOf = (before: StaffMember, after: StaffMember): readonly ChangedPart[] =>
  changedParts.filter((part) =>
    part === 'back' ? !before.active && after.active : !isDeepStrictEqual(before[part], after[part]),
  );

/** What a plan takes out of use and changes. */
export const importChanges = (plan: ImportPlan, present: PresentOrganisation): ImportChanges => {
  const before = new Map(present.staff.map((person) => [person.id, person]));
  const leave = plan.staff.filter(({ active, id }) => !active && before.get(id)?.active === true);
  const change = plan.staff.flatMap((after): readonly ChangedPerson[] => {
    const one = before.get(after.id);
    const parts = one === undefined || !after.active ? [] : partsOf(one, after);
    if (parts.length === 0) return [];
    return [
      {
        name: after.name,
        parts,
        ...(parts.includes('roles') && { roles: after.roles }),
        ...(parts.includes('absence') && after.absence && { absence: after.absence }),
      },
    ];
  });
  const known = new Set(present.departments.map(({ id }) => id));
  const departments = plan.departments.flatMap(({ id, name }) => (known.has(id) ? [name] : []));
  const { ended } = plan.counts;
  const people = leave.length + change.length;
  const all = people + departments.length + ended.length;
  return {
    leave: leave.map(({ name }) => name),
    change,
    departments,
    ended,
    many: all > unasked || people * 10 > present.staff.filter(({ active }) => active).length,
  };
};
