import type { FamilyCase } from '../case/family-case';
import { choicesInUse, type MunicipalitySettings } from '../organisation/settings';
import { recipientKey } from './consent-record';

/**
 * S10: the purpose shared by a case's consents and what they are used for, unless another one is chosen: the purpose of most
 * of what the family has said yes to or, before it has said anything, the first in the municipality's list. Another yes for
 * it never changes it.
 */
export const usualPurpose = (
  { consents = [] }: Pick<FamilyCase, 'consents'>,
  { consent: { purposes } }: Pick<MunicipalitySettings, 'consent'>,
): string | undefined => {
  const saidYesTo = new Map<string, Set<string>>();
  for (const consent of consents) {
    const { purpose, giverId, recipient, types, aboutIds } = consent;
    const isYes = consent.answer === 'given' && consent.withdrawn === undefined;
    const things = saidYesTo.get(purpose) ?? new Set<string>();
    saidYesTo.set(purpose, things);
    for (const type of types) {
      for (const aboutId of aboutIds) {
        const thing = [giverId, recipientKey(recipient), type, aboutId].join('\n');
        if (isYes) things.add(thing);
        else things.delete(thing);
      }
    }
  }
  const count = (purpose: string): number => saidYesTo.get(purpose)?.size ?? 0;
  return choicesInUse(purposes)
    .map(({ id }) => id)
    .reduce<string | undefined>(
      (usual, one) => (usual === undefined || count(one) > count(usual) ? one : usual),
      undefined,
    );
};
