import type { CalendarDate } from '../../domain/base/calendar';
import type { CaseReference } from '../../domain/case/family-case';
import type { DepartmentId } from '../../domain/organisation/organisation';
import { findAll } from '../base/find-all';
import { mainPartition, type Services } from '../base/services';
import type { NewDocument, StoredDocument } from '../ports/store';

/**
 * L4: what becomes of a closed case: it is on the list, is being deleted, or is gone. From then on this is its tombstone: a
 * reference that says nothing about anybody, the rule it was deleted by, and when.
 */
export type Deletion = {
  readonly reference: CaseReference;
  readonly departmentId: DepartmentId;
  readonly closedOn: CalendarDate;
} & (
  | { readonly state: 'planned'; readonly deleteOn: CalendarDate }
  | {
      /** `deleting` until the last of its documents is gone: a round that was cut short continues. */
      readonly state: 'deleting' | 'deleted';
      readonly deletedOn: CalendarDate;
      /** The rule at the time: so many months after closing. */
      readonly months: number;
      readonly documents: number;
      /** The last day for which the record of who looked at it is kept; left out once that is gone too. */
      readonly looksUntil?: CalendarDate;
    }
);

type State = Deletion['state'];

const stateKey = (state: State): string => `state:${state}`;
const looksKey = 'looks';

export const deletionDocument = (body: Deletion): NewDocument<Deletion> => ({
  kind: 'deletion',
  id: body.reference,
  body,
  keys: [
    stateKey(body.state),
    ...(body.state !== 'planned' && body.looksUntil !== undefined ? [looksKey] : []),
  ],
  sort: body.state === 'planned' ? body.deleteOn : body.deletedOn,
});

export const readDeletion = (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<StoredDocument<Deletion> | undefined> =>
  mainPartition(services, tenantId).read('deletion', reference);

const found = (services: Services, tenantId: string, key: string): Promise<readonly Deletion[]> =>
  findAll<Deletion>(mainPartition(services, tenantId), 'deletion', [key]);

/** Those in a state, earliest day first. */
export const deletionsIn = async <Wanted extends State>(
  services: Services,
  tenantId: string,
  state: Wanted,
): Promise<readonly Extract<Deletion, { readonly state: Wanted }>[]> =>
  (await found(services, tenantId, stateKey(state))) as readonly Extract<
    Deletion,
    { readonly state: Wanted }
  >[];

/** Those that are gone, but whose record of readers is still kept. */
export const withLooks = (services: Services, tenantId: string): Promise<readonly Deletion[]> =>
  found(services, tenantId, looksKey);
