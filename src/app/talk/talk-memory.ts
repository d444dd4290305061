import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import type { CaseReference } from '../../domain/case/family-case';
import { type Wish, wishes } from '../../views/talk';
import { type Actor, mainPartition, type Services } from '../base/services';

/** What a talk was last about: ids, days and times, and what was wanted. Rights are asked anew wherever it is used. */
export interface Talk {
  readonly reference?: CaseReference;
  readonly wish?: Wish;
  /** It was asked which family is meant. */
  readonly asked?: true;
  /** A form was filled in, to be carried out by a press. */
  readonly form?: true;
  /** How, and with whom: what was chosen in it, by ids. */
  readonly kind?: string;
  readonly with?: string;
  /** The day and the time that were filled in, as forms have them. */
  readonly on?: string;
  readonly start?: string;
  readonly end?: string;
  /** Of whom it was asked what they may be told: the id of a colleague or of a department. */
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
  // Written by another version, it may name what is no wish any more.
  return { ...talk, ...(wish !== undefined && wishes.includes(wish) && { wish }) };
};

/** Notes what the talk is about from here on. The last one counts: nothing depends on it but what is understood next. */
export const noteTalk = async (
  services: Services,
  { tenantId, person }: Actor,
  talk: Talk,
): Promise<void> => {
  const until = addMilliseconds(services.clock.now(), keptMilliseconds);
  await mainPartition(services, tenantId).commit([
    { do: 'put', document: { kind: 'talk', id: person.id, body: { ...talk, until }, expiresAt: until } },
  ]);
};
