import type { Refusal } from '../../domain/base/result';
import type { NoticeView } from '../../views/notice';
import { mainPartition, type Services } from '../base/services';
import { departmentName, municipalityOf } from '../organisation/directory';
import type { UnsentReason } from '../ports/outbox';
import type { Write } from '../ports/store';
import { administrators } from '../telling/administrators';
import type { Notice } from '../telling/notices';
import { outboxWrites } from '../telling/tellings';
import { type Digest, readDigest } from './digest-store';

type Stopped = Extract<Notice, { readonly kind: 'digestStopped' }>;
type Unsent = Extract<Notice, { readonly kind: 'digestUnsent' }>;

const codes: readonly Stopped['because'][] = ['GuestsReadAlong', 'ReadersUnknown', 'StrangersReadAlong'];

/** D6: whoever bound it and the administrators hear of a digest that was not posted. */
const tell = async (
  services: Services,
  tenantId: string,
  { boundBy }: Digest,
  notice: Stopped | Unsent,
  once: Write,
): Promise<void> => {
  const to = [...new Set([boundBy, ...(await administrators(services, tenantId))])];
  await mainPartition(services, tenantId).commit([
    once,
    ...outboxWrites(
      services,
      to.map((one) => ({ to: one, notice })),
    ),
  ]);
  services.wakeDispatcher(tenantId);
};

/**
 * Somebody reads along who may not know that there are cases. `once`: written in the same commit, so that it is told once.
 */
export const tellStopped = async (
  services: Services,
  tenantId: string,
  digest: Digest,
  { code }: Refusal,
  once: Write,
): Promise<void> => {
  const because = codes.find((one) => one === code) ?? 'ReadersUnknown';
  await tell(services, tenantId, digest, { kind: 'digestStopped', digestId: digest.id, because }, once);
};

/** Teams did not take it, or nobody knows. `once`: written in the same commit, so that it is told once. */
export const tellDigestUnsent = async (
  services: Services,
  tenantId: string,
  { digestId, because }: Pick<Unsent, 'digestId'> & { readonly because: UnsentReason },
  once: Write,
): Promise<void> => {
  const digest = await readDigest(services, tenantId, digestId);
  if (digest !== undefined)
    await tell(services, tenantId, digest.body, { kind: 'digestUnsent', digestId, because }, once);
};

/** What is said about it; nothing once the place gets none any more. */
export const digestTrouble = async (
  services: Services,
  { tenantId }: { readonly tenantId: string },
  trouble: Stopped | Unsent,
): Promise<NoticeView | undefined> => {
  const digest = (await readDigest(services, tenantId, trouble.digestId))?.body;
  if (digest === undefined) return undefined;
  const { organisation } = await municipalityOf(services, tenantId);
  return {
    name: 'notice',
    tone: 'refused',
    message: {
      ...(trouble.kind === 'digestStopped'
        ? { kind: trouble.kind, because: trouble.because }
        : { kind: trouble.kind, because: trouble.because }),
      department: departmentName(organisation, digest.departmentId),
      place: digest.place.kind,
    },
    actions: [{ verb: 'digest.show', as: 'execute', ids: { digest: digest.id } }],
  };
};
