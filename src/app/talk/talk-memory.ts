import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import type { CaseReference } from '../../domain/case/family-case';
import { type Wish, wishes } from '../../views/talk';
import { type Actor, mainPartition, type Services } from '../base/services';

/** What a talk was last about: ids, days and times, and what was wanted. Rights are checked again wherever it is used. */
export interface Talk {
  readonly reference?: CaseReference;
  readonly wish?: Wish;
  /** The bot asked which family is meant. */
  readonly asked?: true;
  /** A form was filled in, and waits for a press to carry it out. */
  readonly form?: true;
  /** How, and with whom: the choices made in it, by id. */
  readonly kind?: string;
  readonly with?: string;
  /** The day and time filled in, in the format of forms. */
  readonly on?: string;
  readonly start?: string;
  readonly end?: string;
  /** The days between which somebody is away or stands in, and who that is, by their id. */
  readonly from?: string;
  readonly to?: string;
  readonly deputy?: string;
  /** Whose right to be told was asked about: the id of a colleague or a department. */
  readonly hearer?: string;
}

const keptMilliseconds = 30 * 60 * 1000;

/** What somebody was just talking about in their own chat; nothing after half an hour. */
export const talkOf = async (services: Services, { tenantId, person }: Actor): Promise<Talk> => {
  const stored = await mainPartition(services, tenantId).read<Talk & { readonly until: Instant }>(
    'talk',
    person.id,
  );
  if (stored === undefined || stored.body.until <= services.clock.now()) return {};
  const { until: _, wish, ...talk } = stored.body;
  // Written by another version, it may name a wish that no longer exists.
  return { ...talk, ...(wish !== undefined && wishes.includes(wish) && { wish }) };
};

/** Notes what the talk is about from now on. The last note wins: only the understanding of the next line depends on it. */
export const noteTalk = async (
  services: Services,
  { tenantId, person }: Actor,
  talk: Talk,
): Promise<void> => {
  const until = addMilliseconds(services.clock.now(), keptMilliseconds);
  await mainPartition(services, tenantId).commit(
    [{ do: 'put', document: { kind: 'talk', id: person.id, body: { ...talk, until }, expiresAt: until } }],
    { mayBeLost: true },
  );
};
