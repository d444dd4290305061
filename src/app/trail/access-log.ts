import type { Instant } from '../../domain/base/calendar';
import {
  brokenAt,
  type ChainHead,
  emptyChain,
  isSealed,
  type Link,
  linkAfter,
} from '../../domain/base/hash-chain';
import type { CaseReference } from '../../domain/case/family-case';
import type { StaffId } from '../../domain/organisation/organisation';
import type { AccessBasis } from '../../views/case/audit';
import { findAll } from '../base/find-all';
import { keptFor } from '../base/memory';
import type { Services } from '../base/services';
import type { Partition } from '../ports/store';

/** L1: that somebody read case data, or asked and was not answered. No content, no names, no search text. */
export interface AccessRecord {
  readonly at: Instant;
  readonly by: StaffId;
  readonly what: AccessKind;
  readonly basis: AccessBasis;
  /** The purpose given, as an id from the municipality's list. */
  readonly purpose?: string;
  /** L4: what was deleted, a case or a month of look-ups, by which rule, and how many documents it was. */
  /** For a list: the cases it named, and how the reader belongs to each. They are read as records of each case. */
  readonly cases?: readonly { readonly reference: CaseReference; readonly basis: AccessBasis }[];
  readonly deleted?: { readonly of: string; readonly months: number; readonly documents: number };
}

export type AccessKind =
  | 'coordinatorLookup'
  | 'caseViewed'
  | 'caseListed'
  | 'caseFileProduced'
  | 'caseFileViewed'
  | 'consentViewed'
  | 'handoverViewed'
  | 'meetingViewed'
  | 'agendaViewed'
  | 'invitationViewed'
  | 'meetingPrinted'
  | 'minutesPrinted'
  | 'filePrinted'
  | 'minutesViewed'
  | 'planPrinted'
  /** L7. */
  | 'practiceChecked'
  | 'planViewed'
  | 'calendarFetched'
  | 'questionViewed'
  | 'auditViewed'
  /** L4: by the program, in the log of deletions. */
  | 'caseDeleted'
  | 'looksDeleted'
  | 'lookupsDeleted'
  | 'looksViewed'
  /**
   * A card arrived or was refreshed in somebody’s chat, and nobody looked: that is a disclosure, which the auditor
   * sees, but not a look (L9).
   */
  | 'cameByItself';

/** The log of one case, of a year's lists that named several, of look-ups that matched no case, or of deletions (L4). */
export type AccessLogName = `case.${string}` | `lists.${number}` | `lookups.${string}` | 'deletions';

/** What this program knows about the logs it writes to, by log. */
interface Memory {
  /** The last link; a wrong one only costs a second try. */
  readonly heads: Map<string, ChainHead>;
  /** The last record in the queue: a program does not compete with itself for the end of a log. */
  readonly waiting: Map<string, Promise<unknown>>;
}

const headsRemembered = 10_000;
const triesAtMost = 20;

const memoryOf = (services: Services): Memory =>
  keptFor(services, 'accessLog', () => ({ heads: new Map(), waiting: new Map() }));

const readHead = async (partition: Partition): Promise<ChainHead> =>
  (await partition.read<ChainHead>('logHead', 'head'))?.body ?? emptyChain;

const recordId = (sequence: number): string => String(sequence).padStart(10, '0');

/**
 * Writes an access record at the end of a log. Rejects when it can't be written: then nothing may be shown (L1).
 */
export const recordAccess = (
  services: Services,
  tenantId: string,
  log: AccessLogName,
  access: Omit<AccessRecord, 'at'>,
): Promise<void> => {
  const { waiting } = memoryOf(services);
  const key = `${tenantId}/${log}`;
  const written = (waiting.get(key) ?? Promise.resolve()).then(() => append(services, tenantId, log, access));
  const settled = written
    .catch(() => {})
    .then(() => {
      if (waiting.get(key) === settled) waiting.delete(key);
    });
  waiting.set(key, settled);
  return written;
};

const append = async (
  services: Services,
  tenantId: string,
  log: AccessLogName,
  access: Omit<AccessRecord, 'at'>,
): Promise<void> => {
  const partition = services.store.partition({ tenantId, log });
  const { heads } = memoryOf(services);
  const key = `${tenantId}/${log}`;
  const record: AccessRecord = {
    at: services.clock.now(),
    ...access,
    ...(services.nobodyLooks && { what: 'cameByItself' }),
  };
  // C7: a look-up in vain costs the same whether or not its log is known here, since that would reveal whether there is a
  // case.
  const known = access.basis === 'none' ? undefined : heads.get(key);
  let head = known ?? (await readHead(partition));
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const link = linkAfter(head, record);
    const id = recordId(link.sequence);
    const { committed } = await partition.commit([
      {
        do: 'create',
        document: { kind: 'logRecord', id, body: link, keys: ['all', ...listedKeys(access)], sort: id },
      },
      {
        do: 'put',
        document: { kind: 'logHead', id: 'head', body: { sequence: link.sequence, hash: link.hash } },
      },
    ]);
    if (committed) {
      if (heads.size >= headsRemembered) heads.clear();
      heads.set(key, { sequence: link.sequence, hash: link.hash });
      return;
    }
    head = await readHead(partition);
  }
  throw new Error('access log: no place found at the end of the log');
};

/** L4: removes a log, its end last. Nothing more is written to it. Returns how many documents were removed. */
export const removeAccessLog = async (
  services: Services,
  tenantId: string,
  log: AccessLogName,
): Promise<number> => {
  const partition = services.store.partition({ tenantId, log });
  let removed = 0;
  for (;;) {
    const { documents } = await partition.find('logRecord', { keys: ['all'] });
    if (documents.length === 0) break;
    await partition.commit(documents.map(({ id }) => ({ do: 'remove', kind: 'logRecord', id })));
    removed += documents.length;
  }
  if ((await partition.read('logHead', 'head')) === undefined) return removed;
  await partition.commit([{ do: 'remove', kind: 'logHead', id: 'head' }]);
  memoryOf(services).heads.delete(`${tenantId}/${log}`);
  return removed + 1;
};

const listedKey = (reference: string): string => `case:${reference}`;
const listedKeys = ({ cases = [] }: Pick<AccessRecord, 'cases'>): readonly string[] =>
  cases.map(({ reference }) => listedKey(reference));

const yearOf = (at: Instant): number => Number(at.slice(0, 4));

/** L1: that somebody got a list with these cases: one record for all of them, one batch in the store. */
export const recordList = (
  services: Services,
  tenantId: string,
  by: StaffId,
  cases: NonNullable<AccessRecord['cases']>,
): Promise<void> => {
  const [first, ...others] = cases;
  if (first === undefined) return Promise.resolve();
  const { reference, basis } = first;
  return others.length === 0
    ? recordAccess(services, tenantId, `case.${reference}`, { by, what: 'caseListed', basis })
    : recordAccess(services, tenantId, `lists.${yearOf(services.clock.now())}`, {
        by,
        what: 'caseListed',
        basis,
        cases,
      });
};

/** The program did not exist before this: references of older cases state their own year. */
const firstYear = 2026;

/**
 * The records of lists that named a case, as if each were only about it. One that was changed after it was written is
 * reported.
 */
const listsWith = async (
  services: Services,
  tenantId: string,
  reference: string,
): Promise<readonly { readonly link: Link<AccessRecord>; readonly whole: boolean }[]> => {
  const found: { readonly link: Link<AccessRecord>; readonly whole: boolean }[] = [];
  for (let year = firstYear; year <= yearOf(services.clock.now()); year += 1) {
    const partition = services.store.partition({ tenantId, log: `lists.${year}` });
    const links = await findAll<Link<AccessRecord>>(partition, 'logRecord', [listedKey(reference)]);
    for (const link of links) {
      const { cases = [], ...record } = link.content;
      const basis = cases.find((one) => one.reference === reference)?.basis ?? record.basis;
      found.push({ link: { ...link, content: { ...record, basis } }, whole: isSealed(link) });
    }
  }
  return found;
};

/** A log as stored, and where it is broken, if it is; for a case, with the lists that named it, in order of time. */
export const readAccessLog = async (
  services: Services,
  tenantId: string,
  log: AccessLogName,
): Promise<{ readonly links: readonly Link<AccessRecord>[]; readonly brokenAt?: number }> => {
  const partition = services.store.partition({ tenantId, log });
  // The head first: records that arrive in between are then ahead of it, not missing.
  const head = await readHead(partition);
  const links = await findAll<Link<AccessRecord>>(partition, 'logRecord', ['all']);
  const lists = log.startsWith('case.') ? await listsWith(services, tenantId, log.slice('case.'.length)) : [];
  const broken =
    brokenAt(links.slice(0, head.sequence), head) ?? lists.find(({ whole }) => !whole)?.link.sequence;
  return {
    links:
      lists.length === 0
        ? links
        : [...links, ...lists.map(({ link }) => link)].toSorted((one, other) =>
            // What was tampered with may hold no time.
            String(one.content?.at).localeCompare(String(other.content?.at)),
          ),
    ...(broken !== undefined && { brokenAt: broken }),
  };
};
