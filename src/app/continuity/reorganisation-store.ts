import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseToShare, SharedCase } from '../../domain/continuity/sharing-out';
import {
  type DepartmentId,
  hasRole,
  type Organisation,
  type StaffId,
} from '../../domain/organisation/organisation';
import { type Actor, mainPartition, type Services } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import type { NewDocument, StoredDocument, Write } from '../ports/store';
import { newOutboxItem, outboxDocument } from '../telling/outbox';

/**
 * Many cases that get other coordinators at once: who chose it, which cases, and to whom. The cases themselves tell what
 * became of each; this is the plan, and how far offering has come.
 */
export interface Reorganisation {
  readonly id: string;
  readonly by: StaffId;
  readonly at: Instant;
  readonly departmentId: DepartmentId;
  /** Another department, whose lead shares them out. */
  readonly toDepartmentId?: DepartmentId;
  readonly reason: string;
  /**
   * `planned`: shown, and nothing has happened. `toShare`: the other department's lead is to choose receivers. `offering`,
   * `withdrawing`: under way. `offered`: every case has been. `withdrawn`: whatever nobody had answered is taken back.
   */
  readonly state: 'planned' | 'toShare' | 'offering' | 'offered' | 'withdrawing' | 'withdrawn';
  /** Who offered them, once they are offered. */
  readonly offeredBy?: StaffId;
  /** Without receivers until they are shared out. */
  readonly cases: readonly (CaseToShare | SharedCase)[];
  /** How many of the cases have been offered, in order. */
  readonly done: number;
  /** Cases already being handed over when it was planned: they are left alone. */
  readonly busy: number;
}

export type StoredReorganisation = StoredDocument<Reorganisation>;

const hour = 60 * 60 * 1000;
/** One that was shown and never confirmed; and one that was carried out. */
const keptMilliseconds = { planned: hour, carriedOut: 180 * 24 * hour } as const;

const allKey = 'all';

const reorganisationDocument = ({ clock }: Services, body: Reorganisation): NewDocument<Reorganisation> => ({
  kind: 'reorganisation',
  id: body.id,
  body,
  keys: body.state === 'planned' ? [] : [allKey],
  sort: body.at,
  expiresAt: addMilliseconds(
    clock.now(),
    body.state === 'planned' ? keptMilliseconds.planned : keptMilliseconds.carriedOut,
  ),
});

export const createWrite = (services: Services, body: Reorganisation): Write => ({
  do: 'create',
  document: reorganisationDocument(services, body),
});

export const replaceWrite = (
  services: Services,
  { version }: StoredReorganisation,
  body: Reorganisation,
): Write => ({ do: 'replace', document: reorganisationDocument(services, body), version });

/** What makes the program carry on with it, step by step: it is in the outbox, so that no stop ends it. */
export const goesOnWrite = (services: Services, { id, done, state }: Reorganisation): Write => ({
  do: 'put',
  document: outboxDocument(
    newOutboxItem({
      id: `reorganisation-${id}-${state}-${done}`,
      to: { kind: 'nobody', line: 'reorganisation' },
      notice: { kind: 'reorganisationGoesOn', reorganisationId: id },
      dueAt: services.clock.now(),
    }),
  ),
});

export const readReorganisation = (
  services: Services,
  tenantId: string,
  id: string,
): Promise<StoredReorganisation | undefined> => mainPartition(services, tenantId).read('reorganisation', id);

/** Those that were confirmed, newest first. */
export const allReorganisations = async (
  services: Services,
  tenantId: string,
): Promise<readonly Reorganisation[]> => {
  const found: Reorganisation[] = [];
  let after: string | undefined;
  do {
    const page = await mainPartition(services, tenantId).find<Reorganisation>('reorganisation', {
      keys: [allKey],
      ...(after !== undefined && { after }),
    });
    found.push(...page.documents.map(({ body }) => body));
    after = page.next;
  } while (after !== undefined);
  return found.toReversed();
};

/** How somebody is involved in a reorganisation. `lead`: of the department whose cases these are. */
export type ReorganisationReader = 'lead' | 'receivingLead' | 'administrator';

const leads = (
  { departments }: Organisation,
  person: Actor['person'],
  id: DepartmentId | undefined,
): boolean => id !== undefined && departments.get(id)?.leadId === person.id && hasRole(person, 'lead');

export const readerOf = (
  { departmentId, toDepartmentId, by }: Reorganisation,
  { person }: Pick<Actor, 'person'>,
  organisation: Organisation,
): ReorganisationReader | undefined => {
  if (!person.active) return undefined;
  if (leads(organisation, person, departmentId)) return 'lead';
  if (leads(organisation, person, toDepartmentId)) return 'receivingLead';
  return by === person.id && hasRole(person, 'administrator') ? 'administrator' : undefined;
};

/** The departments whose cases somebody may offer: those they lead; an administrator moves any department as a whole. */
export const ownDepartments = (organisation: Organisation, person: Actor['person']) =>
  [...organisation.departments.values()].filter(({ id }) => leads(organisation, person, id));

export interface OpenedReorganisation {
  readonly stored: StoredReorganisation;
  readonly reader: ReorganisationReader;
}

/** For somebody involved in it; for all others there is none. */
export const openReorganisation = async (
  services: Services,
  actor: Actor,
  id: string,
): Promise<Result<OpenedReorganisation>> => {
  const stored = id === '' ? undefined : await readReorganisation(services, actor.tenantId, id);
  if (stored === undefined) return refuse('NoLongerThere');
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const reader = readerOf(stored.body, actor, organisation);
  return reader === undefined ? refuse('NoLongerThere') : ok({ stored, reader });
};
