import { relationsTo } from '../../domain/case/rights';
import type { SuggestionsView } from '../../views/help';
import { type Actor, type Services, today } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import { recordAccess } from '../trail/access-log';
import { type CaseEntry, entryParties } from './case-entry';
import { sightOf } from './case-view';

/** With more than these, there are no presses to choose between them. */
const offeredAtMost = 5;

/**
 * A name that matches several of the reader's own cases: asks which is meant, with presses that say the line again. Each
 * case's name is recorded as seen first (L1); nothing else of them is read.
 */
export const askWhichCase = async (
  services: Services,
  actor: Actor,
  entries: readonly CaseEntry[],
  lineAbout: (reference: CaseEntry['reference']) => string,
): Promise<SuggestionsView> => {
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const choices = await Promise.all(
    entries.slice(0, offeredAtMost).map(async (entry) => {
      const { reference, alias } = entry;
      const relations = relationsTo(entryParties(entry, organisation), actor.person, today(services));
      await recordAccess(services, actor.tenantId, `case.${reference}`, {
        by: actor.person.id,
        what: 'caseListed',
        basis: relations[0] ?? 'professional',
      });
      const name = sightOf(entry, relations).alias ? `${alias} · ${reference}` : reference;
      return { line: lineAbout(reference), name };
    }),
  );
  return {
    name: 'suggestions',
    about: 'case',
    phrases: choices.map(({ line }) => line),
    names: choices.map(({ name }) => name),
    asked: services.ids.next(),
    actions: [],
  };
};
