import { isDeepStrictEqual } from 'node:util';
import { dateAt } from '../../domain/base/calendar';
import { brokenAt, type Link } from '../../domain/base/hash-chain';
import { ok, type Result, refuse } from '../../domain/base/result';
import { apply } from '../../domain/case/apply';
import type { CaseEvent } from '../../domain/case/case-events';
import type { FamilyCase } from '../../domain/case/family-case';
import { may } from '../../domain/case/rights';
import { hasRole, type StaffId } from '../../domain/organisation/organisation';
import type { AuditEntryKind, AuditView } from '../../views/case/audit';
import type { Actor, Services } from '../base/services';
import type { ChangeRecord } from '../base/trails';
import { openCaseFor, readCaseTrail } from '../case/case-store';
import { readMeetingTrails } from '../meeting/meeting-store';
import { readMinutesTrails } from '../minutes/minutes-store';
import { staffByIds } from '../organisation/directory';
import { readPlanTrails } from '../plan/plan-store';
import { type AccessRecord, readAccessLog, recordAccess } from './access-log';
import { recordCaseRead } from './case-reads';

const entriesAtMost = 15;

/**
 * L1: the trail of a case for the auditor: who did and read what, when and on which basis, newest first, and whether both
 * trails are intact. Names of events and bases, never content. Looking is itself recorded.
 */
export const auditView = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  from: number,
): Promise<Result<AuditView>> => {
  if (!hasRole(actor.person, 'auditor')) return refuse('NotAllowed');
  const trail = await readCaseTrail(services, actor.tenantId, reference);
  if (trail === undefined) return refuse('NotFound');
  const log = `case.${reference}` as const;
  const reads = await readAccessLog(services, actor.tenantId, log);
  await recordAccess(services, actor.tenantId, log, {
    by: actor.person.id,
    what: 'auditViewed',
    basis: 'auditor',
  });

  const meetings = await readMeetingTrails(services, actor.tenantId, reference);
  const minutes = await readMinutesTrails(services, actor.tenantId, reference);
  const plans = await readPlanTrails(services, actor.tenantId, reference);
  const changesBrokenAt =
    brokenAt(trail.links, trail.head) ??
    (isRetold(trail) ? undefined : trail.head.sequence) ??
    [...meetings, ...minutes, ...plans]
      .map(({ links, head }) => brokenAt(links, head))
      .find((at) => at !== undefined) ??
    missingMeetingAt(trail.links, new Set(meetings.map(({ meeting }) => meeting.id)));
  const broken =
    changesBrokenAt !== undefined
      ? ({ trail: 'changes', sequence: changesBrokenAt } as const)
      : reads.brokenAt !== undefined
        ? ({ trail: 'reads', sequence: reads.brokenAt } as const)
        : undefined;
  const hidden = isKeptOut(trail, actor.person.id) ? protectionEntries : [];
  // A row that was tampered with may hold anything; we show what still tells who did what.
  const changed = [trail.links, ...[...meetings, ...minutes, ...plans].map(({ links }) => links)]
    .flat()
    .flatMap(({ content }) =>
      Array.isArray(content?.events)
        ? content.events
            .map(({ type }: { readonly type: AuditEntryKind }) => type)
            .filter((type) => !hidden.includes(type))
            .map((what) => ({ at: content.at, by: content.by, what }))
        : [],
    );
  const read = readEntries(reads.links);
  const page = await pageOf(services, actor.tenantId, [...changed, ...read], from);
  return ok({
    name: 'audit',
    scope: 'everything',
    reference,
    intact: broken === undefined,
    changes: changed.length,
    reads: read.length,
    entries: page.entries,
    actions:
      page.next === undefined
        ? []
        : [{ verb: 'audit.more', as: 'execute', ids: { reference, from: String(page.next) } }],
    ...(broken && { brokenAt: broken }),
  });
};

/**
 * L9: who has looked at the family's case, when, at what and on which basis, newest first, for the coordinator and the
 * deputy. Everybody else gets the answer for a case that does not exist (C7). Looking is itself recorded.
 */
export const looksView = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  from: number,
): Promise<Result<AuditView>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!may('seeLooks', familyCase, relations)) return refuse('NotFound');
  const { links, brokenAt } = await readAccessLog(services, actor.tenantId, `case.${reference}`);
  await recordCaseRead(services, actor, opened.value, 'looksViewed');
  const read = perDay(readEntries(links).filter(({ what }) => what !== 'cameByItself'));
  const page = await pageOf(services, actor.tenantId, read, from);
  return ok({
    name: 'audit',
    scope: 'looks',
    reference,
    alias: familyCase.alias,
    intact: brokenAt === undefined,
    changes: 0,
    reads: read.length,
    entries: page.entries,
    actions: [
      ...(page.next === undefined
        ? []
        : [{ verb: 'case.looks', as: 'execute', ids: { reference, from: String(page.next) } } as const]),
      { verb: 'case.show', as: 'execute', ids: { reference } },
    ],
    ...(brokenAt !== undefined && { brokenAt: { trail: 'reads', sequence: brokenAt } }),
  });
};

type Entry = Omit<AuditView['entries'][number], 'by'> & { readonly by: StaffId };

const readEntries = (links: readonly Link<AccessRecord>[]): readonly Entry[] =>
  links.flatMap(({ content }) =>
    content === undefined
      ? []
      : [{ at: content.at, by: content.by, what: content.what, basis: content.basis }],
  );

/** L9: what somebody looked at on one day, on one basis, is one entry, with the last time and a count. */
const perDay = (entries: readonly Entry[]): readonly Entry[] => {
  const days = new Map<string, Entry>();
  for (const entry of entries) {
    const key = [entry.by, dateAt(entry.at), entry.what, entry.basis].join(' ');
    const before = days.get(key);
    const at = before !== undefined && before.at > entry.at ? before.at : entry.at;
    days.set(key, before === undefined ? entry : { ...entry, at, times: (before.times ?? 1) + 1 });
  }
  return [...days.values()];
};

/** Some of the entries, newest first, with the names of those who did it; and where the next page begins, if there is one. */
const pageOf = async (
  services: Services,
  tenantId: string,
  entries: readonly Entry[],
  from: number,
): Promise<{ readonly entries: AuditView['entries']; readonly next?: number }> => {
  const shown = entries
    .toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .slice(from, from + entriesAtMost);
  const nameOf = await names(
    services,
    tenantId,
    shown.map(({ by }) => by),
  );
  const next = from + entriesAtMost;
  return {
    entries: shown.map((entry) => ({ ...entry, by: nameOf(entry.by) })),
    ...(entries.length > next && { next }),
  };
};

type StoredTrail = NonNullable<Awaited<ReturnType<typeof readCaseTrail>>>;

const protectionEntries: readonly AuditEntryKind[] = ['ProtectionRecorded', 'ProtectionEnded'];

/** S11: whether somebody is, or was, protected from the reader: then the trail does not tell them. */
const isKeptOut = ({ links }: StoredTrail, reader: StaffId): boolean =>
  links.some(({ content }) =>
    content?.events?.some(
      (event) => event.type === 'ProtectionRecorded' && event.protection.fromIds.includes(`staff:${reader}`),
    ),
  );

/** Whether the case is what its changes made it: a snapshot changed in any other way is not. */
const isRetold = ({ links, snapshot }: StoredTrail): boolean => {
  const retold = links
    .flatMap(({ content }) => content?.events ?? [])
    .reduce<FamilyCase | undefined>(apply, undefined);
  return isDeepStrictEqual(retold, snapshot);
};

/** The first event about a meeting that no longer exists: it has been removed as a whole. */
const missingMeetingAt = (
  links: readonly Link<ChangeRecord<CaseEvent>>[],
  meetingIds: ReadonlySet<string>,
): number | undefined =>
  links.find(({ content }) =>
    content?.events?.some((event) => event.type === 'MeetingNoted' && !meetingIds.has(event.meeting.id)),
  )?.sequence;

const names = async (
  services: Services,
  tenantId: string,
  ids: readonly StaffId[],
): Promise<(id: StaffId) => string> => {
  const known = await staffByIds(services, tenantId, ids);
  return (id) => known.get(id)?.name ?? 'Rød Tråd';
};
