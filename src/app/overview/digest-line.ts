import { addDays, dateAt, type Instant } from '../../domain/base/calendar';
import { type DueDigest, decentInstant, dueDigest } from '../../domain/overview/digest-plan';
import { mainPartition, type Services } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import type { OutboxItem } from '../ports/outbox';
import type { StoredDocument, Write } from '../ports/store';
import { newOutboxItem, outboxDocument } from '../telling/outbox';
import { allDigests, type Digest, type DigestRunRecord, readRun, runWrite } from './digest-store';

const triesAtMost = 5;
/** Longer than anything is held back for having been said before. */
const saidDays = 30;

/** D1: queues the day's digests, and those that were missed. Safe to repeat. */
export const putDigestsInLine = async (services: Services, tenantId: string): Promise<void> => {
  for (const digest of await allDigests(services, tenantId)) await putInLine(services, tenantId, digest);
};

/** D1: the same for one place, for instance when its plan has just been made. Another instance may have been faster. */
export const putInLine = async (services: Services, tenantId: string, digest: Digest): Promise<void> => {
  const { settings } = await municipalityOf(services, tenantId);
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const stored = await readRun(services, tenantId, digest.id);
    const last = stored?.body.day;
    const due = dueDigest(
      digest.plan,
      { plannedAt: digest.plannedAt, ...(last !== undefined && { last }) },
      services.clock.now(),
      settings.calendar,
    );
    if (due === undefined) return;
    const { committed } = await mainPartition(services, tenantId).commit(
      inLine(services, digest, due, stored, last),
    );
    if (committed) return services.wakeDispatcher(tenantId);
  }
};

const inLine = (
  services: Services,
  digest: Digest,
  { run, dueAt }: DueDigest,
  stored: StoredDocument<DigestRunRecord> | undefined,
  before: DigestRunRecord['before'],
): readonly Write[] => {
  const item = newOutboxItem({
    id: services.ids.next(),
    to: { kind: 'channel', conversationId: digest.place.conversationId },
    notice: { kind: 'digest', digestId: digest.id },
    sender: digest.boundBy,
    dueAt,
  });
  const day = dateAt(dueAt);
  const said = Object.entries(stored?.body.said ?? {}).filter(([, on]) => on > addDays(day, -saidDays));
  const { post } = stored?.body ?? {};
  return [
    runWrite(
      digest.id,
      {
        day,
        ...(before !== undefined && { before }),
        kind: run.kind,
        at: run.at,
        itemId: item.id,
        said: Object.fromEntries(said),
        ...(post !== undefined && { post }),
      },
      stored,
    ),
    { do: 'create', document: outboxDocument(item) },
  ];
};

/**
 * D1: takes back what is queued and not yet sent, because the plan behind it has changed. Guarded by the item's version: if
 * it is being posted meanwhile, the commit fails.
 */
export const takenBack = async (
  services: Services,
  tenantId: string,
  digestId: string,
): Promise<readonly Write[]> => {
  const stored = await readRun(services, tenantId, digestId);
  if (stored === undefined) return [];
  const item = await mainPartition(services, tenantId).read<OutboxItem>('outbox', stored.body.itemId);
  if (item?.body.state !== 'pending' || item.body.doubts > 0) return [];
  const now = services.clock.now();
  const { before, itemId: _, ...run } = stored.body;
  const day = before ?? addDays(dateAt(now), -1);
  return [
    runWrite(digestId, { ...run, day, itemId: '' }, stored),
    {
      do: 'replace',
      document: outboxDocument({ ...item.body, state: 'obsolete', settledAt: now }),
      version: item.version,
    },
  ];
};

/** When something due `now` may be posted: now, or later if it is night, a weekend or a holiday. */
export const postedFrom = async (
  services: Services,
  tenantId: string,
  { plan }: Digest,
  now: Instant,
): Promise<Instant> => {
  const { settings } = await municipalityOf(services, tenantId);
  return decentInstant(now, plan.at, settings.calendar);
};

/** What was due at a bad time waits for a good one, as a new item. Safe to repeat: the run knows which item is its own. */
export const putOff = async (
  services: Services,
  tenantId: string,
  digest: Digest,
  stored: StoredDocument<DigestRunRecord>,
  dueAt: Instant,
): Promise<void> => {
  const { kind, at, before } = stored.body;
  const run = { kind, day: stored.body.day, at };
  await mainPartition(services, tenantId).commit(inLine(services, digest, { run, dueAt }, stored, before));
};
