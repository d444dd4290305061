import { isDeepStrictEqual } from 'node:util';
import { closest, indexKeys, rank, searchKeys } from '../../domain/base/matching';
import { ok, type Result, refuse } from '../../domain/base/result';
import type {
  Department,
  DepartmentId,
  Organisation,
  StaffId,
  StaffMember,
} from '../../domain/organisation/organisation';
import { defaultSettings, type MunicipalitySettings } from '../../domain/organisation/settings';
import type { PersonView } from '../../views/coordinator/coordinator';
import { echo } from '../base/echo';
import { findAll } from '../base/find-all';
import { forget, remembered } from '../base/memory';
import { mainPartition, type Services } from '../base/services';
import type { NewDocument, Partition } from '../ports/store';

/** How long the few documents that every turn needs are cached. An import in this process drops them at once. */
const rememberMilliseconds = 15_000;

/** A municipality's departments and settings: small, and needed by nearly every use case. */
export interface Municipality {
  readonly organisation: Organisation;
  readonly settings: MunicipalitySettings;
}

const municipalityKey = (tenantId: string): string => `municipality/${tenantId}`;

/** The departments and settings of a tenant; at most 15 seconds old. */
export const municipalityOf = (services: Services, tenantId: string): Promise<Municipality> =>
  remembered(services, municipalityKey(tenantId), rememberMilliseconds, () =>
    readMunicipality(mainPartition(services, tenantId)),
  );

/** To be called after an import. */
export const forgetMunicipality = (services: Services, tenantId: string): void =>
  forget(services, municipalityKey(tenantId));

const readMunicipality = async (partition: Partition): Promise<Municipality> => {
  const [departments, settings] = await Promise.all([
    findAll<Department>(partition, 'department', ['all']),
    readSettings(partition),
  ]);
  return {
    organisation: { departments: new Map(departments.map((department) => [department.id, department])) },
    settings,
  };
};

export const departmentDocument = (department: Department): NewDocument<Department> => ({
  kind: 'department',
  id: department.id,
  body: department,
  keys: ['all'],
  sort: department.name,
});

/** Stored settings may lack the lists that the program itself supplies. */
type StoredSettings = Omit<MunicipalitySettings, 'rhythm' | 'calendar' | 'purposes' | 'consent'> & {
  readonly rhythm: Partial<MunicipalitySettings['rhythm']>;
  readonly calendar: Partial<MunicipalitySettings['calendar']>;
  readonly purposes?: MunicipalitySettings['purposes'];
  readonly consent: Partial<MunicipalitySettings['consent']>;
};

const withoutUsualLists = <Part extends object>(part: Part, usual: NoInfer<Part>): Partial<Part> =>
  Object.fromEntries(
    Object.entries(part).filter(
      ([name, value]) => !Array.isArray(value) || !isDeepStrictEqual(value, usual[name as keyof Part]),
    ),
  ) as Partial<Part>;

/**
 * The municipality's own settings, in a single document. A list it has never imported is left out and so follows the
 * program: a new law or the holidays of coming years then need no import (L5, M9).
 */
export const settingsDocument = (settings: MunicipalitySettings): NewDocument<StoredSettings> => {
  const { rhythm, calendar, consent, purposes, ...rest } = settings;
  const body = {
    ...rest,
    ...withoutUsualLists({ purposes }, defaultSettings),
    rhythm: withoutUsualLists(rhythm, defaultSettings.rhythm),
    calendar: withoutUsualLists(calendar, defaultSettings.calendar),
    consent: withoutUsualLists(consent, defaultSettings.consent),
  };
  return { kind: 'settings', id: 'municipality', body };
};

/** The stored settings, with defaults for whatever was never set, including what a newer version of the program added. */
export const readSettings = async (partition: Partition): Promise<MunicipalitySettings> => {
  const stored = (await partition.read<StoredSettings>('settings', 'municipality'))?.body;
  if (stored === undefined) return defaultSettings;
  return {
    ...defaultSettings,
    ...stored,
    rhythm: { ...defaultSettings.rhythm, ...stored.rhythm },
    minutes: { ...defaultSettings.minutes, ...stored.minutes },
    kle: { ...defaultSettings.kle, ...stored.kle },
    look: { ...defaultSettings.look, ...stored.look },
    plan: { ...defaultSettings.plan, ...stored.plan },
    retention: { ...defaultSettings.retention, ...stored.retention },
    lookup: { ...defaultSettings.lookup, ...stored.lookup },
    consent: { ...defaultSettings.consent, ...stored.consent },
    calendar: { ...defaultSettings.calendar, ...stored.calendar },
  };
};

/** A member of staff, found by name, by department, by speciality and, for the daily review, by existing at all. */
export const staffDocument = (person: StaffMember): NewDocument<StaffMember> => ({
  kind: 'staff',
  id: person.id,
  body: person,
  keys: person.active
    ? [
        'active',
        `department:${person.departmentId}`,
        ...indexKeys([person.name]),
        ...person.specialities.flatMap((speciality) =>
          indexKeys([speciality]).map((key) => `speciality:${key}`),
        ),
        ...person.roles.map((role) => `role:${role}`),
      ]
    : ['left'],
  sort: person.name,
});

/** A person's entry in the staff list; undefined for those who were never in it. One point read. */
export const staffMember = async (
  services: Services,
  tenantId: string,
  id: StaffId,
): Promise<StaffMember | undefined> =>
  (await mainPartition(services, tenantId).read<StaffMember>('staff', id))?.body;

/** Staff list entries by id, each read once. Whoever is missing from the result was never in the list. */
export const staffByIds = async (
  services: Services,
  tenantId: string,
  ids: readonly (StaffId | undefined)[],
): Promise<ReadonlyMap<StaffId, StaffMember>> => {
  const known = [...new Set(ids)].filter((id) => id !== undefined);
  const people = await Promise.all(known.map((id) => staffMember(services, tenantId, id)));
  return new Map(people.flatMap((person) => (person === undefined ? [] : [[person.id, person] as const])));
};

/** Staff found by what somebody typed: a name, part of one, or something close to it. */
export const findStaff = async (
  services: Services,
  tenantId: string,
  typed: string,
): Promise<readonly StaffMember[]> => {
  const { documents } = await mainPartition(services, tenantId).find<StaffMember>('staff', {
    keys: searchKeys(typed).slice(0, 100),
    limit: 50,
  });
  const hits = documents
    .map(({ body }) => ({ body, ...rank(typed, [body.name]) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const exact = hits.filter((hit) => hit.exact);
  return (exact.length > 0 ? exact : hits).map(({ body }) => body);
};

/** The one colleague somebody named, by id (picked from a list) or by name (typed). */
export const namedColleague = async (
  services: Services,
  tenantId: string,
  typed: string,
  field: string,
): Promise<Result<StaffMember>> => {
  const name = typed.trim();
  if (name === '') return refuse('FieldMissing', { field });
  const byId = /^[0-9a-f-]{36}$/i.test(name)
    ? await staffMember(services, tenantId, name as StaffId)
    : undefined;
  const hits = byId ? [byId] : await findStaff(services, tenantId, name);
  const [only, ...others] = hits;
  if (only === undefined) return refuse('PersonUnknown', { field, params: { name: echo(name) } });
  if (others.length > 0) {
    const names = hits
      .slice(0, 4)
      .map((hit) => hit.name)
      .join(', ');
    return refuse('PersonAmbiguous', { field, params: { name: echo(name), names } });
  }
  return ok(only);
};

/** The department somebody named; otherwise the nearest names, for "Mente du …?". */
export const namedDepartment = (
  organisation: Organisation,
  typed: string,
): Department | { readonly nearest: readonly Department[] } => {
  const departments = [...organisation.departments.values()];
  const hits = departments
    .map((department) => ({ department, ...rank(typed, [department.name]) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const exact = hits.filter((hit) => hit.exact);
  const [only, ...others] = exact.length > 0 ? exact : hits;
  if (only !== undefined && others.length === 0) return only.department;
  if (hits.length > 0) return { nearest: hits.map(({ department }) => department) };
  const near = closest(
    typed,
    departments.map(({ name }) => name),
    { max: 3 },
  );
  return { nearest: departments.filter(({ name }) => near.includes(name)) };
};

/** Staff as colleagues may know them; whoever is no longer in the list has only a blank name. */
export const personView = (person: StaffMember | undefined, organisation: Organisation): PersonView => ({
  name: person?.name ?? '',
  title: person?.title ?? '',
  department: person === undefined ? '' : departmentName(organisation, person.departmentId),
  ...(person?.email !== undefined && { email: person.email }),
  ...(person?.phone !== undefined && { phone: person.phone }),
});

export const departmentName = (organisation: Organisation, id: DepartmentId): string =>
  organisation.departments.get(id)?.name ?? '';
