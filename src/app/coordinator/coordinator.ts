import { dateAt } from '../../domain/base/calendar';
import { type CaseReference, deputyOn } from '../../domain/case/family-case';
import { type CaseRelation, caseRelations } from '../../domain/case/rights';
import { ageRulesKey } from '../../domain/consent/consent-givers';
import {
  coordinationConsentOn,
  type LookupDecision,
  mayHearCoordinator,
} from '../../domain/continuity/coordinator-lookup';
import type { CoordinatorChoicesView, CoordinatorView } from '../../views/coordinator/coordinator';
import type { ActionLink } from '../../views/verbs';
import { type Actor, type Services, today } from '../base/services';
import { type CaseEntry, entryParties, readEntry } from '../case/case-entry';
import { type Municipality, municipalityOf, personView, staffMember } from '../organisation/directory';
import { type AccessLogName, recordAccess } from '../trail/access-log';

/** Why the asker wants to know: a purpose from the municipality's list, picked on the card (C7). */
export interface Purpose {
  readonly id: string;
}

/** Rows on a card of choices. */
const choicesAtMost = 8;

type Allowed = Extract<LookupDecision, { may: true }>;

/** The cases whose coordinator the asker may hear, with the basis. Pure, given the facts. */
export const allowedAmong = (
  services: Services,
  actor: Actor,
  entries: readonly CaseEntry[],
  purpose: Purpose | undefined,
  { organisation, settings }: Municipality,
): readonly { readonly entry: CaseEntry; readonly basis: Allowed['basis'] }[] => {
  const ageRules = ageRulesKey(settings.consent.youngPeople);
  const consentOn = coordinationConsentOn(today(services));
  return entries.flatMap((entry) => {
    const decision = mayHearCoordinator(
      { ...entryParties(entry, organisation), departmentId: entry.departmentId },
      actor.person,
      purpose?.id,
      today(services),
      {
        organisation,
        settings,
        hasConsent: entry.grantedByAgeRules === ageRules ? consentOn : () => false,
      },
    );
    return decision.may ? [{ entry, basis: decision.basis }] : [];
  });
};

/** The answer once a purpose is given: direct for those who may hear it now, otherwise undefined. */
export const answerWithPurpose = async (
  services: Services,
  actor: Actor,
  references: readonly CaseReference[],
  purpose: Purpose,
): Promise<CoordinatorView | CoordinatorChoicesView | undefined> => {
  const municipality = await municipalityOf(services, actor.tenantId);
  const entries = await Promise.all(
    references.map((reference) => readEntry(services, actor.tenantId, reference)),
  );
  const found = entries.filter((entry) => entry !== undefined);
  return directAnswer(
    services,
    actor,
    allowedAmong(services, actor, found, purpose, municipality),
    purpose,
    municipality,
  );
};

type Basis = Allowed['basis'] | 'shared';

const isRelation = (basis: Basis): basis is CaseRelation =>
  (caseRelations as readonly Basis[]).includes(basis);

/** Who knows a family by its alias; everybody else knows a case only by its reference (domain § 3). */
const namesFamily = (basis: Basis): boolean => isRelation(basis) && basis !== 'lead' && basis !== 'receiver';

/**
 * The answer if a case may be heard about: its coordinator, or a choice among the cases the asker belongs to. Several that
 * are not the asker's own are not offered as a choice, since that would reveal families (C7). Otherwise undefined.
 */
export const directAnswer = async (
  services: Services,
  actor: Actor,
  allowed: readonly { readonly entry: CaseEntry; readonly basis: Allowed['basis'] }[],
  purpose: Purpose | undefined,
  municipality: Municipality,
): Promise<CoordinatorView | CoordinatorChoicesView | undefined> => {
  const own = allowed.filter(({ basis }) => isRelation(basis));
  if (own.length > 1) return choices(services, actor, own, purpose);
  const [only, ...others] = own.length > 0 ? own : allowed;
  if (only === undefined || others.length > 0) return undefined;
  return coordinatorView(services, actor, only.entry, only.basis, purpose, municipality);
};

const choices = async (
  services: Services,
  actor: Actor,
  allowed: readonly { readonly entry: CaseEntry; readonly basis: Allowed['basis'] }[],
  purpose: Purpose | undefined,
): Promise<CoordinatorChoicesView> => {
  const shown = allowed.slice(0, choicesAtMost);
  await Promise.all(
    shown.map(({ entry, basis }) =>
      recordAccess(services, actor.tenantId, `case.${entry.reference}`, {
        by: actor.person.id,
        what: 'caseListed',
        basis,
        ...(purpose && { purpose: purpose.id }),
      }),
    ),
  );
  return {
    name: 'coordinator-choices',
    choices: shown.map(({ entry: { alias, reference }, basis }) => ({
      alias: namesFamily(basis) ? alias : reference,
      reference,
      press: {
        verb: 'coordinator.ask',
        as: 'execute',
        ids: { reference, ...(purpose && { purpose: purpose.id }) },
      },
    })),
    more: allowed.length > shown.length,
    noneOfThese: { verb: 'question.offer', as: 'execute' },
  };
};

/** Who coordinates, for somebody who may hear it. The access record comes first (L1). */
export const coordinatorView = async (
  services: Services,
  actor: Actor,
  entry: CaseEntry,
  basis: Basis,
  purpose: Purpose | undefined,
  { organisation }: Municipality,
): Promise<CoordinatorView> => {
  const log: AccessLogName = `case.${entry.reference}`;
  await recordAccess(services, actor.tenantId, log, {
    by: actor.person.id,
    what: 'coordinatorLookup',
    basis,
    ...(purpose && { purpose: purpose.id }),
  });
  const deputy = deputyOn(entry, dateAt(services.clock.now()));
  const leadId = organisation.departments.get(entry.departmentId)?.leadId;
  const person = async (id: CaseEntry['coordinatorId'] | undefined) =>
    id === undefined ? undefined : staffMember(services, actor.tenantId, id);
  const [coordinator, deputyMember, lead] = await Promise.all([
    person(entry.coordinatorId),
    person(deputy?.staffId),
    entry.uncovered === undefined ? undefined : person(leadId),
  ]);
  const showCase: ActionLink = { verb: 'case.show', as: 'execute', ids: { reference: entry.reference } };
  return {
    name: 'coordinator',
    reference: entry.reference,
    ...(purpose && { purpose: purpose.id }),
    subject: namesFamily(basis) ? entry.alias : entry.reference,
    coordinator: personView(coordinator, organisation),
    ...(deputy &&
      deputyMember && { deputy: { ...personView(deputyMember, organisation), until: deputy.to } }),
    ...(entry.uncovered && {
      uncovered: { since: entry.uncovered.since, ...(lead && { lead: personView(lead, organisation) }) },
    }),
    basis: isRelation(basis) ? 'belongs' : basis,
    actions: isRelation(basis) && basis !== 'formerCoordinator' ? [showCase] : [],
  };
};
