import { addMilliseconds, dateAt, instantAt } from '../../domain/base/calendar';
import {
  type DigestItem,
  digestContent,
  digestLines,
  itemKey,
  stillWaiting,
} from '../../domain/overview/digest';
import { digestHours } from '../../domain/overview/digest-plan';
import type { DigestView } from '../../views/overview/digest';
import { mainPartition, type PlaceReader, type Services, today } from '../base/services';
import { departmentName, municipalityOf } from '../organisation/directory';
import type { OutboxItem } from '../ports/outbox';
import type { StoredDocument, Write } from '../ports/store';
import { newOutboxItem, outboxDocument } from '../telling/outbox';
import { digestItems } from './digest-facts';
import { postedFrom, putOff } from './digest-line';
import { tellStopped } from './digest-stopped';
import { type Digest, type DigestRunRecord, readDigest, readRun, runWrite } from './digest-store';
import { noteHeldUp } from './held-up';
import { fitReaders } from './place';

/** A digest later than this says so. */
const heldUpAfterMilliseconds = 15 * 60 * 1000;

/** How often a posted digest is updated on its day. */
const followMilliseconds = 5 * 60 * 1000;

/** What is to be posted, and where. */
export interface DigestPost {
  readonly digest: Digest;
  readonly view: DigestView;
  readonly items: readonly DigestItem[];
}

/** A digest that has already been posted without delivery knowing it. */
export interface DigestStands {
  readonly digest: Digest;
  /** The id of the message. */
  readonly stands: string;
}

/** Who reads along where a digest goes; undefined if that can't be known. */
type ReadersOf = (digest: Digest) => Promise<readonly PlaceReader[] | undefined>;

/**
 * D1: what a digest says when it is sent: from the state at that moment, for those who read along at that moment. Undefined
 * when nothing is to be posted: nothing needs the team; somebody reads along who may not, and whoever bound it is told; it
 * waits for a better time; or it is no longer this item's. What is known to be posted is not posted again, even if whoever
 * posted it died before delivery knew.
 */
export const digestToPost = async (
  services: Services,
  tenantId: string,
  { id: itemId }: Pick<OutboxItem, 'id'>,
  digestId: string,
  readersOf: ReadersOf,
): Promise<DigestPost | DigestStands | undefined> => {
  const [stored, run] = await Promise.all([
    readDigest(services, tenantId, digestId),
    readRun(services, tenantId, digestId),
  ]);
  if (stored === undefined || run === undefined || run.body.itemId !== itemId) return undefined;
  const digest = stored.body;
  const { came, post } = run.body;
  if (came?.how === 'posted' && post !== undefined) return { digest, stands: post.activityId };
  if (came?.how === 'stopped') return undefined;
  const now = services.clock.now();
  const from = await postedFrom(services, tenantId, digest, now);
  if (from > now) {
    await putOff(services, tenantId, digest, run, from);
    return undefined;
  }
  const day = today(services);
  const { kind, at, said } = run.body;
  const all = await digestItems(services, tenantId, digest.departmentId);
  const items = digestContent(kind, all, digest.parts, said, day);
  if (items.length === 0) {
    await note(services, tenantId, digestId, run, { ...run.body, came: { how: 'nothing', at: now } });
    return undefined;
  }
  const fits = await fitReaders(services, tenantId, await readersOf(digest), digest.departmentId);
  if (!fits.ok) {
    const stopped = runWrite(digestId, { ...run.body, came: { how: 'stopped', at: now } }, run);
    await tellStopped(services, tenantId, digest, fits.refusal, stopped);
    return undefined;
  }
  const view = await digestView(services, tenantId, digest, { kind, items });
  await noteHeldUp(services, tenantId, at, { digestId });
  const isHeldUp = now > addMilliseconds(at, heldUpAfterMilliseconds);
  return { digest, items, view: isHeldUp ? { ...view, heldUpFrom: at } : view };
};

/** The digest as those who read along see it: counts and references. */
export const digestView = async (
  services: Services,
  tenantId: string,
  digest: Digest,
  {
    kind,
    items,
    posted = items,
  }: {
    readonly kind: DigestView['occasion'];
    readonly items: readonly DigestItem[];
    readonly posted?: readonly DigestItem[];
  },
): Promise<DigestView> => {
  const { organisation } = await municipalityOf(services, tenantId);
  return {
    name: 'digest',
    occasion: kind,
    department: departmentName(organisation, digest.departmentId),
    on: today(services),
    parts: digestLines(items, posted),
    actions: [
      {
        verb: 'digest.mine',
        as: 'execute',
        ids: { digest: digest.id, beside: 'yes' },
        style: 'positive',
      },
    ],
  };
};

const note = async (
  services: Services,
  tenantId: string,
  digestId: string,
  stored: StoredDocument<DigestRunRecord>,
  body: DigestRunRecord,
): Promise<void> => {
  await mainPartition(services, tenantId).commit([runWrite(digestId, body, stored)]);
};

/** If the store fails, noting is tried again at once: what is not noted would be said again. */
const notesAtMost = 3;

/**
 * The digest has been posted: what it said is not said again, and it is kept up to date for the rest of the day. Safe to
 * repeat.
 */
export const digestPosted = async (
  ...what: readonly [Services, string, string, Pick<DigestPost, 'digest' | 'items'>, string]
): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await notePosted(...what);
    } catch (error) {
      if (attempt === notesAtMost) throw error;
    }
  }
};

const notePosted = async (
  services: Services,
  tenantId: string,
  itemId: string,
  { digest, items }: Pick<DigestPost, 'digest' | 'items'>,
  activityId: string,
): Promise<void> => {
  const run = await readRun(services, tenantId, digest.id);
  if (run === undefined || run.body.itemId !== itemId || run.body.came?.how === 'posted') return;
  const on = today(services);
  const now = services.clock.now();
  const said = { ...run.body.said, ...Object.fromEntries(items.map((item) => [itemKey(item), on])) };
  const { committed } = await mainPartition(services, tenantId).commit([
    runWrite(
      digest.id,
      {
        ...run.body,
        said,
        came: { how: 'posted', at: now },
        post: { activityId, on, items, waiting: items.length },
      },
      run,
    ),
    ...followWrites(services, digest, activityId),
  ]);
  if (!committed) throw new Error('the run has changed meanwhile');
};

/** Updates a digest again later: one item for each time, however often it is asked for. None once the day is over. */
const followWrites = (services: Services, digest: Digest, activityId: string): readonly Write[] => {
  const now = services.clock.now();
  const slot = Math.ceil((Date.parse(now) + followMilliseconds) / followMilliseconds);
  const dueAt = addMilliseconds(now, slot * followMilliseconds - Date.parse(now));
  if (dueAt > instantAt(dateAt(now), digestHours.to)) return [];
  const item = newOutboxItem({
    id: `digest-follow-${digest.id}-${slot}`,
    to: { kind: 'channel', conversationId: digest.place.conversationId },
    notice: { kind: 'digestFollows', digestId: digest.id, activityId },
    dueAt,
  });
  return [{ do: 'put', document: outboxDocument(item) }];
};

/** What a posted digest should show now. */
export interface DigestUpdate {
  readonly digest: Digest;
  readonly view: DigestView;
  readonly waiting: number;
}

/**
 * D1: a posted digest follows what is settled on its day, and is updated again until the day is over or nothing on it is
 * still waiting. Undefined when it already shows that, or is gone.
 */
export const digestToUpdate = async (
  services: Services,
  tenantId: string,
  digestId: string,
  activityId: string,
): Promise<DigestUpdate | undefined> => {
  const [stored, run] = await Promise.all([
    readDigest(services, tenantId, digestId),
    readRun(services, tenantId, digestId),
  ]);
  const post = run?.body.post;
  if (stored === undefined || run === undefined || post?.activityId !== activityId) return undefined;
  if (post.on !== today(services)) return undefined;
  const digest = stored.body;
  const now = await digestItems(services, tenantId, digest.departmentId);
  const items = stillWaiting(post.items, now);
  if (items.length > 0) {
    const again = followWrites(services, digest, activityId);
    if (again.length > 0) await mainPartition(services, tenantId).commit(again);
  }
  if (items.length === post.waiting) return undefined;
  const { kind } = run.body;
  const view = await digestView(services, tenantId, digest, { kind, items, posted: post.items });
  return { digest, waiting: items.length, view: { ...view, updatedAt: services.clock.now() } };
};

/** Records how much the posted digest now shows. */
export const digestUpdated = async (
  services: Services,
  tenantId: string,
  { digest, waiting }: Pick<DigestUpdate, 'digest' | 'waiting'>,
): Promise<void> => {
  const run = await readRun(services, tenantId, digest.id);
  if (run?.body.post === undefined) return;
  await note(services, tenantId, digest.id, run, { ...run.body, post: { ...run.body.post, waiting } });
};
