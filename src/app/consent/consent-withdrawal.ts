import type { Result } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { changeCase } from '../case/case-store';
import { consentView, consentViewAfter } from './consent';
import { noLonger, tellWhoReliedOnIt } from './who-hears-of-consent';

/**
 * S3: one press, at once. Those who relied on it are told in the same commit, and the view says who they are. A second
 * press, or one on a card that is out of date, shows how things stand.
 */
export const withdrawConsent = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  consentId: string,
): Promise<Result<View>> => {
  const change = await changeCase(services, actor, {
    reference,
    right: 'withdrawConsent',
    command: async () => ({ type: 'withdrawConsent', consentId, at: services.clock.now() }),
    tell: (changed) => tellWhoReliedOnIt(services, actor, changed),
  });
  if (!change.ok) {
    const current = await consentView(services, actor, reference);
    return current.ok ? current : change;
  }
  const { before, familyCase } = change.value;
  if (before === undefined) return consentViewAfter(services, actor, reference, { done: 'withdrawn' });
  return consentViewAfter(services, actor, reference, {
    done: 'withdrawn',
    noLonger: await noLonger(services, actor, { before, after: familyCase }, true),
  });
};
