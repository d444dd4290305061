import { ok, type Result, refuse } from '../../domain/base/result';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { listCases } from '../case/case-list';
import { digestMeant } from './digest-binding';
import { digestItems } from './digest-facts';
import { digestView } from './digest-post';
import { fitReaders } from './place';

/** D1: `overblik nu` in a place that gets a digest: all that needs the team now, for those who read along now. */
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

/** D1: *Vis mig mine*: the reader's own cases, in their own chat, with what they may see there. */
export const showMine = async (services: Services, actor: Actor): Promise<Result<View>> =>
  ok(await listCases(services, actor, 'mine', 0));
