import type { CaseReference } from '../../domain/case/family-case';
import { choicesInUse } from '../../domain/organisation/settings';
import type {
  CoordinatorChoicesView,
  CoordinatorView,
  PersonView,
} from '../../views/coordinator/coordinator';
import type { QuestionOfferView } from '../../views/coordinator/question';
import type { Actor, Services } from '../base/services';
import { type CaseEntry, readEntry } from '../case/case-entry';
import { findEntries } from '../case/find-case';
import { type Municipality, municipalityOf } from '../organisation/directory';
import { allowedAmong, coordinatorView, directAnswer, type Purpose } from './coordinator';
import { offerQuestion, recordUnansweredLookup } from './question-asking';

export type CoordinatorAnswer = CoordinatorView | CoordinatorChoicesView | QuestionOfferView;

/**
 * C7: "who is the coordinator for X?" A direct answer for those who may hear it; a choice if several families match that
 * they may see; otherwise the existence-blind answer, the same whether or not the family exists.
 */
export const askForCoordinator = async (
  services: Services,
  actor: Actor,
  typed: string,
): Promise<CoordinatorAnswer> => {
  const [entries, municipality] = await Promise.all([
    findEntries(services, actor, typed),
    municipalityOf(services, actor.tenantId),
  ]);
  return answer(services, actor, entries, undefined, municipality);
};

/** The same for one case, picked among choices. A forged reference or purpose meets the same rule. */
export const askForCoordinatorOf = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  purpose: Purpose | undefined,
): Promise<CoordinatorAnswer> => {
  const [entry, municipality] = await Promise.all([
    readEntry(services, actor.tenantId, reference),
    municipalityOf(services, actor.tenantId),
  ]);
  const known = choicesInUse(municipality.settings.purposes).find(({ id }) => id === purpose?.id);
  return answer(services, actor, entry === undefined ? [] : [entry], known && { id: known.id }, municipality);
};

const answer = async (
  services: Services,
  actor: Actor,
  entries: readonly CaseEntry[],
  purpose: Purpose | undefined,
  municipality: Municipality,
): Promise<CoordinatorAnswer> => {
  const allowed = allowedAmong(services, actor, entries, purpose, municipality);
  return (
    (await directAnswer(services, actor, allowed, purpose, municipality)) ??
    (await offerQuestion(services, actor, entries, municipality))
  );
};

/** "None of these": the existence-blind offer without any case behind it. */
export const offerElsewhere = async (services: Services, actor: Actor): Promise<QuestionOfferView> =>
  offerQuestion(services, actor, [], await municipalityOf(services, actor.tenantId));

/** A coordinator found from the compose box: only for the asker's eyes; what is inserted is just the colleague. */
export interface ComposeHit {
  readonly subject: string;
  readonly coordinator: PersonView;
}

/**
 * C7 from the compose box: the coordinators the asker may hear about, and nothing else. Finding none does not reveal whether
 * the family exists. Every look-up is recorded.
 */
export const searchCoordinators = async (
  services: Services,
  actor: Actor,
  typed: string,
): Promise<readonly ComposeHit[]> => {
  const [entries, municipality] = await Promise.all([
    findEntries(services, actor, typed),
    municipalityOf(services, actor.tenantId),
  ]);
  const allowed = allowedAmong(services, actor, entries, undefined, municipality).slice(0, composeHitsAtMost);
  if (allowed.length === 0) {
    await recordUnansweredLookup(services, actor, entries);
    return [];
  }
  const views = await Promise.all(
    allowed.map(({ entry, basis }) =>
      coordinatorView(services, actor, entry, basis, undefined, municipality),
    ),
  );
  return views.map(({ subject, coordinator }) => ({ subject, coordinator }));
};

const composeHitsAtMost = 8;
