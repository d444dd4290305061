import { addMilliseconds, dateAt, type Instant } from '../../domain/base/calendar';
import { localTime } from '../../domain/base/meeting-time';
import { decentInstant } from '../../domain/overview/digest-plan';
import type { NoticeView } from '../../views/notice';
import type { RoundName } from '../../views/rounds';
import { mainPartition, type Services } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import type { Write } from '../ports/store';
import { administrators } from '../telling/administrators';
import type { Notice } from '../telling/notices';
import { outboxWrites } from '../telling/tellings';

/** What was due on a day and came late. */
interface HeldUp {
  /** When the first of it was due. */
  readonly since: Instant;
  readonly rounds: readonly RoundName[];
  readonly digests: readonly string[];
}

/** What is later than this is told. */
const heldUpAfterMilliseconds = 30 * 60 * 1000;
/** So long, what else was held up by the same outage is gathered into the same word. */
const gatheredMilliseconds = 2 * 60 * 1000;
const keptMilliseconds = 60 * 24 * 60 * 60 * 1000;
const triesAtMost = 5;
const usualTime = localTime('08:00');

/**
 * D6: something that was due comes late, since the program was stopped or failed. The administrators hear of it by themselves, in
 * one word a day, at a decent hour. Safe to repeat.
 */
export const noteHeldUp = async (
  services: Services,
  tenantId: string,
  dueAt: Instant,
  what: { readonly round: RoundName } | { readonly digestId: string },
): Promise<void> => {
  const now = services.clock.now();
  if (now < addMilliseconds(dueAt, heldUpAfterMilliseconds)) return;
  const id = dateAt(now);
  const partition = mainPartition(services, tenantId);
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const stored = await partition.read<HeldUp>('heldUp', id);
    const { since, rounds, digests } = stored?.body ?? { since: dueAt, rounds: [], digests: [] };
    const body: HeldUp = {
      since: dueAt < since ? dueAt : since,
      rounds: 'round' in what ? [...new Set([...rounds, what.round])] : rounds,
      digests: 'digestId' in what ? [...new Set([...digests, what.digestId])] : digests,
    };
    const document = { kind: 'heldUp', id, body, expiresAt: addMilliseconds(now, keptMilliseconds) } as const;
    const writes: readonly Write[] =
      stored === undefined
        ? [{ do: 'create', document }, ...(await tellings(services, tenantId, id))]
        : [{ do: 'replace', document, version: stored.version }];
    const { committed } = await partition.commit(writes);
    if (committed) return services.wakeDispatcher(tenantId);
  }
};

const tellings = async (services: Services, tenantId: string, day: string): Promise<readonly Write[]> => {
  const { settings } = await municipalityOf(services, tenantId);
  const soon = addMilliseconds(services.clock.now(), gatheredMilliseconds);
  const dueAt = decentInstant(soon, usualTime, settings.calendar);
  const notice: Notice = { kind: 'heldUp', day };
  return outboxWrites(
    services,
    (await administrators(services, tenantId)).map((to) => ({ to, notice, dueAt })),
  );
};

/** What is said of it. */
export const heldUpNotice = async (
  services: Services,
  { tenantId }: { readonly tenantId: string },
  { day }: Extract<Notice, { readonly kind: 'heldUp' }>,
): Promise<NoticeView | undefined> => {
  const stored = await mainPartition(services, tenantId).read<HeldUp>('heldUp', day);
  if (stored === undefined) return undefined;
  const { since, rounds, digests } = stored.body;
  return {
    name: 'notice',
    tone: 'info',
    message: { kind: 'heldUp', since, rounds, digests: digests.length },
    actions: [{ verb: 'operations.show', as: 'execute' }],
  };
};
