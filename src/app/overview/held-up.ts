import { addMilliseconds, dateAt, type Instant } from '../../domain/base/calendar';
import { localTime } from '../../domain/base/meeting-time';
import { decentInstant } from '../../domain/overview/digest-plan';
import type { NoticeView } from '../../views/notice';
import type { RoundName } from '../../views/rhythm/rounds';
import { type RoundRecord, roundId } from '../base/rounds';
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
  /** Those that failed, rather than merely being late. */
  readonly broken?: readonly RoundName[];
  readonly digests: readonly string[];
}

/** A delay longer than this is reported. */
const heldUpAfterMilliseconds = 30 * 60 * 1000;
/** How long to gather what else the same outage held up, for one message. */
const gatheredMilliseconds = 2 * 60 * 1000;
const keptMilliseconds = 60 * 24 * 60 * 60 * 1000;
const triesAtMost = 5;
const usualTime = localTime('08:00');

/**
 * D6: something due comes late, because the program was stopped or failed. The administrators are told unasked, in one
 * message a day, at a decent hour. A round that fails is told apart from one that nobody started. Safe to repeat.
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
  const breaksOff = 'round' in what && (await failureOf(services, tenantId, what.round)) !== undefined;
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const stored = await partition.read<HeldUp>('heldUp', id);
    const { since, rounds, broken = [], digests } = stored?.body ?? { since: dueAt, rounds: [], digests: [] };
    const body: HeldUp = {
      since: dueAt < since ? dueAt : since,
      rounds: 'round' in what ? [...new Set([...rounds, what.round])] : rounds,
      broken: breaksOff ? [...new Set([...broken, what.round])] : broken,
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

const failureOf = async (
  services: Services,
  tenantId: string,
  round: RoundName,
): Promise<RoundRecord['failing']> =>
  (await mainPartition(services, tenantId).read<RoundRecord>('lease', roundId(round)))?.body.failing;

/** What it says, as things stand by then: first what still fails. */
export const heldUpNotice = async (
  services: Services,
  { tenantId }: { readonly tenantId: string },
  { day }: Extract<Notice, { readonly kind: 'heldUp' }>,
): Promise<NoticeView | undefined> => {
  const stored = await mainPartition(services, tenantId).read<HeldUp>('heldUp', day);
  if (stored === undefined) return undefined;
  const { since, rounds, broken = [], digests } = stored.body;
  const failures = await Promise.all(broken.map((round) => failureOf(services, tenantId, round)));
  const still = broken.filter((_, index) => failures[index] !== undefined);
  const times = Math.max(0, ...failures.map((failure) => failure?.times ?? 0));
  return {
    name: 'notice',
    tone: still.length > 0 ? 'refused' : 'info',
    message: { kind: 'heldUp', since, rounds, broken, still, times, digests: digests.length },
    actions: [{ verb: 'operations.show', as: 'execute' }],
  };
};
