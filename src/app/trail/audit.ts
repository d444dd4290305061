import { isDeepStrictEqual } from 'node:util';
import { brokenAt, type Link } from '../../domain/base/hash-chain';
import { ok, type Result, refuse } from '../../domain/base/result';
import { apply } from '../../domain/case/apply';
import type { CaseEvent } from '../../domain/case/case-events';
import type { FamilyCase } from '../../domain/case/family-case';
import { hasRole, type StaffId } from '../../domain/organisation/organisation';
import type { AuditEntryKind, AuditView } from '../../views/audit';
import type { ChangeRecord } from '../base/records';
import type { Actor, Services } from '../base/services';
import { readCaseTrail } from '../case/case-store';
import { readMeetingTrails } from '../meeting/meeting-store';
import { staffMember } from '../organisation/directory';
import { readAccessLog, recordAccess } from './access-log';

const entriesAtMost = 15;

/**
 * L1: the trail of a case for the auditor: who did and read what, when and on which basis, newest first, and whether
 * both trails are whole. Names of events and bases, never content. Looking is itself recorded.
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
  const changesBrokenAt =
    brokenAt(trail.links, trail.head) ??
    (isRetold(trail) ? undefined : trail.head.sequence) ??
    meetings.map(({ links, head }) => brokenAt(links, head)).find((at) => at !== undefined) ??
    missingMeetingAt(trail.links, new Set(meetings.map(({ meetingId }) => meetingId)));
  const broken =
    changesBrokenAt !== undefined
      ? ({ trail: 'changes', sequence: changesBrokenAt } as const)
      : reads.brokenAt !== undefined
        ? ({ trail: 'reads', sequence: reads.brokenAt } as const)
        : undefined;
  // A row that was tampered with may hold anything; what still tells who did what is shown.
  const changed = [trail.links, ...meetings.map(({ links }) => links)].flat().flatMap(({ content }) =>
    Array.isArray(content?.events)
      ? content.events.map(({ type }: { readonly type: AuditEntryKind }) => ({
          at: content.at,
          by: content.by,
          what: type,
        }))
      : [],
  );
  const read = reads.links.flatMap(({ content }) =>
    content === undefined
      ? []
      : [{ at: content.at, by: content.by, what: content.what, basis: content.basis }],
  );
  const entries = [...changed, ...read].sort((one, other) =>
    one.at < other.at ? 1 : one.at > other.at ? -1 : 0,
  );
  const shown = entries.slice(from, from + entriesAtMost);
  const nameOf = await names(
    services,
    actor.tenantId,
    shown.map(({ by }) => by),
  );
  const more = entries.length > from + entriesAtMost;
  return ok({
    name: 'audit',
    reference,
    intact: broken === undefined,
    changes: changed.length,
    reads: read.length,
    entries: shown.map((entry) => ({ ...entry, by: nameOf(entry.by) })),
    actions: more
      ? [{ verb: 'audit.more', as: 'execute', ids: { reference, from: String(from + entriesAtMost) } }]
      : [],
    ...(broken && { brokenAt: broken }),
  });
};

/** Whether the case is what its changes have made of it: a snapshot that was changed by another way is not. */
const isRetold = ({ links, snapshot }: NonNullable<Awaited<ReturnType<typeof readCaseTrail>>>): boolean => {
  const retold = links
    .flatMap(({ content }) => content?.events ?? [])
    .reduce<FamilyCase | undefined>(apply, undefined);
  return isDeepStrictEqual(retold, snapshot);
};

/** The first word of the case about a meeting that is not there any more: it has been taken away as a whole. */
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
  const people = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, (await staffMember(services, tenantId, id))?.name] as const),
  );
  const known = new Map(people);
  return (id) => known.get(id) ?? 'Rød Tråd';
};
