import { relationsTo } from '../../domain/case/rights';
import { type Actor, type Services, today } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import { recordAccess } from '../trail/access-log';
import { type CaseEntry, entryParties } from './case-entry';
import { sightOf } from './case-view';
import { ownEntries } from './find-case';

/** What a case is called in an example. */
export type ExampleCase = Pick<CaseEntry, 'reference'> & Partial<Pick<CaseEntry, 'alias'>>;

/**
 * C7: the case an example names: one of the reader's own, starting with those they answer for, and by its alias if they may
 * know it. Undefined for whoever has none: then an example names nobody. Recorded as read first (L1).
 */
export const ownCaseForExample = async (
  services: Services,
  actor: Actor,
): Promise<ExampleCase | undefined> => {
  const { tenantId, person } = actor;
  const [entries, { organisation }] = await Promise.all([
    ownEntries(services, actor),
    municipalityOf(services, tenantId),
  ]);
  const own = entries.flatMap((entry) => {
    const relations = relationsTo(entryParties(entry, organisation), person, today(services));
    const [relation] = relations;
    return entry.status === 'open' && relation !== undefined ? [{ entry, relation, relations }] : [];
  });
  const chosen = own.find(({ relation }) => relation === 'coordinator') ?? own[0];
  if (chosen === undefined) return undefined;
  const { entry, relation, relations } = chosen;
  await recordAccess(services, tenantId, `case.${entry.reference}`, {
    by: person.id,
    what: 'caseListed',
    basis: relation,
  });
  const { alias, reference } = entry;
  return { reference, ...(sightOf(entry, relations).alias && { alias }) };
};
