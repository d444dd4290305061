import type { FamilyCase } from '../../domain/case/family-case';
import { type CaseRelation, may, seesEverything } from '../../domain/case/rights';
import { knowAlready } from '../../domain/meeting/kept-apart';
import { isProtectedFrom } from '../../domain/protection/may-learn';
import { keptOut, protectable } from '../../domain/protection/protection';
import { wholePrivateNetwork } from '../../domain/protection/protection-record';
import type { CaseView } from '../../views/case/case';
import type { Actor, Services } from '../base/services';
import { meetingsOf } from '../meeting/meeting-store';

/** The people a protection names, in its order; whoever has left the case is left out. */
export const namesIn = (familyCase: FamilyCase, ids: readonly string[]): readonly string[] => {
  const names = new Map(
    [...protectable(familyCase), ...keptOut(familyCase)].map(({ id, name }) => [id, name]),
  );
  return ids.flatMap((id) => names.get(id) ?? []);
};

/**
 * S11: a case's protections, and who had been told of a meeting before it was kept from them. For those who see the whole
 * case, and never for somebody who is kept out of anything.
 */
export const protectionPart = async (
  services: Services,
  { tenantId, person }: Actor,
  familyCase: FamilyCase,
  relations: readonly CaseRelation[],
): Promise<Pick<CaseView, 'protections'>> => {
  const { protections = [], reference } = familyCase;
  const isTold = seesEverything(familyCase, relations) && !isProtectedFrom(familyCase, `staff:${person.id}`);
  if (protections.length === 0 || !isTold) return {};
  const meetings = await meetingsOf(services, tenantId, reference, 'open');
  const changes = familyCase.status === 'open' && may('protect', familyCase, relations);
  return {
    protections: {
      rows: protections.map(({ id, protectedIds, fromIds, matters, reason, since }) => {
        const ids = { reference, protection: id };
        return {
          who: namesIn(familyCase, protectedIds),
          from: namesIn(familyCase, fromIds),
          wholeNetwork: fromIds.includes(wholePrivateNetwork),
          matters,
          reason,
          since,
          actions: changes
            ? [
                { verb: 'protection.change', as: 'dialog', ids },
                { verb: 'protection.end', as: 'dialog', ids, style: 'destructive' },
              ]
            : [],
        };
      }),
      known: meetings.flatMap((meeting) => {
        const names = knowAlready(meeting, familyCase).map(({ name }) => name);
        return names.length === 0 ? [] : [{ time: meeting.time, names }];
      }),
    },
  };
};
