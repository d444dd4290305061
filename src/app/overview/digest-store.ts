import type { CalendarDate, Instant } from '../../domain/base/calendar';
import { sha256 } from '../../domain/base/sha256';
import type { DepartmentId, StaffId } from '../../domain/organisation/organisation';
import type { DigestItem, DigestPart } from '../../domain/overview/digest';
import type { DigestKind, DigestPlan } from '../../domain/overview/digest-plan';
import { findAll } from '../base/find-all';
import { mainPartition, type Services, type SharedPlace } from '../base/services';
import type { StoredDocument, Write } from '../ports/store';

/** D1: a channel or group chat that gets a department's digest. */
export interface Digest {
  /** A hash: it reveals no place, and may appear in logs. */
  readonly id: string;
  readonly place: Pick<SharedPlace, 'kind' | 'conversationId' | 'name' | 'way'>;
  readonly departmentId: DepartmentId;
  readonly plan: DigestPlan;
  readonly parts: readonly DigestPart[];
  /** The language of whoever bound it: everybody who reads along shares one card. */
  readonly locale: 'da' | 'en';
  readonly boundBy: StaffId;
  /** When the plan was last made or changed: nothing is owed from before. */
  readonly plannedAt: Instant;
}

/** How far a digest has come: what was queued last, and what was said. */
export interface DigestRunRecord {
  /** The day it was queued for: a day has no second one. */
  readonly day: CalendarDate;
  /** The day before that on which one was queued, in case this one is taken back. */
  readonly before?: CalendarDate;
  readonly kind: DigestKind;
  /** When the plan made it due. */
  readonly at: Instant;
  readonly itemId: string;
  /** The outcome, once known: with nothing to say, nothing is posted. */
  readonly came?: { readonly how: 'posted' | 'nothing' | 'stopped'; readonly at: Instant };
  /** The posted message, and what it said when it came. */
  readonly post?: {
    readonly activityId: string;
    readonly on: CalendarDate;
    readonly items: readonly DigestItem[];
    /** How much it shows now, to tell whether it needs updating. */
    readonly waiting: number;
  };
  /** When each thing was last said. */
  readonly said: Readonly<Record<string, CalendarDate>>;
}

export const digestIdOf = (conversationId: string): string => sha256(conversationId, 40);

const allKey = 'all';

export const digestWrite = (digest: Digest, stored: StoredDocument | undefined): Write => {
  const document = { kind: 'digest', id: digest.id, body: digest, keys: [allKey] } as const;
  return stored === undefined
    ? { do: 'create', document }
    : { do: 'replace', document, version: stored.version };
};

export const runWrite = (id: string, body: DigestRunRecord, stored: StoredDocument | undefined): Write => {
  const document = { kind: 'digestRun', id, body } as const;
  return stored === undefined
    ? { do: 'create', document }
    : { do: 'replace', document, version: stored.version };
};

export const readDigest = (
  services: Services,
  tenantId: string,
  id: string,
): Promise<StoredDocument<Digest> | undefined> =>
  mainPartition(services, tenantId).read<Digest>('digest', id);

export const readRun = (
  services: Services,
  tenantId: string,
  id: string,
): Promise<StoredDocument<DigestRunRecord> | undefined> =>
  mainPartition(services, tenantId).read<DigestRunRecord>('digestRun', id);

/** All places that get a digest. There are few. */
export const allDigests = (services: Services, tenantId: string): Promise<readonly Digest[]> =>
  findAll<Digest>(mainPartition(services, tenantId), 'digest', [allKey]);
