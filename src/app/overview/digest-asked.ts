import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { DigestPart } from '../../domain/overview/digest';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { listCases, listOfDigest } from '../case/case-list';
import { digestMeant } from './digest-binding';
import { departmentEntries, digestItems } from './digest-facts';
import { digestView } from './digest-post';
import { fitReaders } from './place';

/** D1: `overblik nu` in a place that gets a digest: everything that needs the team now, fit for those who read along now. */
export const digestNow = async (services: Services, actor: Actor, id = ''): Promise<Result<View>> => {
  const { tenantId, place } = actor;
  const stored = await digestMeant(services, actor, id);
  if (stored === undefined || place === undefined) return refuse('DigestNotBound');
  const digest = stored.body;
  const fits = await fitReaders(services, tenantId, await place.readers(), digest.departmentId);
  if (!fits.ok) return fits;
  const all = await digestItems(services, tenantId, digest.departmentId);
  const items = all.filter(({ part }) => digest.parts.includes(part));
  return ok(await digestView(services, tenantId, digest, { kind: 'asked', items }));
};

/**
 * D1: *Vis mig mine*: the contents of the digest in the reader's own chat: the cases they belong to, each with what they may
 * see. A press on a digest that no longer comes shows all of their own.
 */
export const showMine = async (
  services: Services,
  actor: Actor,
  id = '',
  from = 0,
): Promise<Result<View>> => {
  const { tenantId } = actor;
  const digest = (await digestMeant(services, actor, id))?.body;
  if (digest === undefined) return ok(await listCases(services, actor, 'mine', 0));
  const { departmentId, parts } = digest;
  const waits = new Map<CaseReference, readonly DigestPart[]>();
  for (const { reference, part } of await digestItems(services, tenantId, departmentId))
    if (parts.includes(part)) waits.set(reference, [...new Set([...(waits.get(reference) ?? []), part])]);
  const entries = (await departmentEntries(services, tenantId, departmentId)).filter(({ reference }) =>
    waits.has(reference),
  );
  return ok(await listOfDigest(services, actor, digest.id, waits, entries, from));
};
